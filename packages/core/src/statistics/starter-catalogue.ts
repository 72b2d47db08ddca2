import type { CalendarDay } from "../day.ts";
import type { CountedSource, IndicatorKind, Level } from "../model/codes.ts";
import type { Indicator } from "../model/indicators.ts";

/** The words of a starter catalogue: a title and a unit of measure by id, and what things are broken down by. */
export interface StarterWords {
  indicators: Readonly<Record<StarterId, { title: string; measure: string }>>;
  breakdowns: { level: string; outcome: string; service: string; reach: string };
}

/** The name under which the history keeps that the starter catalogue was taken over. */
export const starterSource = "annual-report";

interface Start {
  area: string;
  kind?: IndicatorKind;
  level?: Level;
  countedBy?: CountedSource;
  /** Numerator and denominator. */
  share?: readonly [string, string];
  /** By what its parts sum up to it. */
  partitions?: readonly {
    by: keyof StarterWords["breakdowns"];
    parts: readonly string[];
    from?: string;
    to?: string;
  }[];
  overlaps?: readonly { by: keyof StarterWords["breakdowns"]; parts: readonly string[] }[];
}

/** The day on which the district level ended (law). */
const twoLevels = "2025-07-01";

/** One partition by level until there were no districts, and one since. */
function byLevel(name: string): NonNullable<Start["partitions"]> {
  const part = (level: Level) => `${name}-${level}`;
  return [
    { by: "level", parts: [part("province"), part("district"), part("commune")], to: twoLevels },
    { by: "level", parts: [part("province"), part("commune")], from: twoLevels },
  ];
}

/** The indicators of the annual report's annexes, in their order (domain: annex figures); texts stand in the catalogue. */
const starts = {
  "plan-tasks": { area: "steering", countedBy: "tasks" },
  "plan-tasks-done": { area: "steering", countedBy: "tasks-done" },
  "plan-tasks-done-rate": { area: "steering", kind: "percent", share: ["plan-tasks-done", "plan-tasks"] },
  "assigned-tasks": { area: "steering", countedBy: "tasks-assigned" },
  "assigned-tasks-done": { area: "steering", countedBy: "tasks-assigned-done" },
  "assigned-tasks-done-rate": { area: "steering", kind: "percent", share: ["assigned-tasks-done", "assigned-tasks"] },
  visits: { area: "steering", countedBy: "visits", partitions: byLevel("visits") },
  "visits-province": { area: "steering", level: "province", countedBy: "visits" },
  "visits-district": { area: "steering", level: "district", countedBy: "visits" },
  "visits-commune": { area: "steering", level: "commune", countedBy: "visits" },
  "visited-units": { area: "steering", countedBy: "visited-units" },
  "units-to-visit": { area: "steering" },
  "visited-units-rate": { area: "steering", kind: "percent", share: ["visited-units", "units-to-visit"] },
  "issues-found": { area: "steering", countedBy: "findings" },
  "issues-resolved": { area: "steering", countedBy: "findings-resolved" },
  "issues-resolved-rate": { area: "steering", kind: "percent", share: ["issues-resolved", "issues-found"] },
  "issues-on-time": { area: "steering", countedBy: "findings-on-time" },
  "issues-late": { area: "steering", countedBy: "findings-late" },
  initiatives: { area: "steering", countedBy: "initiatives" },
  "legal-documents": { area: "institutions", partitions: byLevel("legal-documents") },
  "legal-documents-province": { area: "institutions", level: "province" },
  "legal-documents-district": { area: "institutions", level: "district" },
  "legal-documents-commune": { area: "institutions", level: "commune" },
  "legal-documents-reviewed": { area: "institutions" },
  "procedures-published": {
    area: "procedures",
    partitions: byLevel("procedures-published"),
    overlaps: [{ by: "reach", parts: ["procedures-shared", "procedures-interlinked"] }],
  },
  "procedures-published-province": { area: "procedures", level: "province" },
  "procedures-published-district": { area: "procedures", level: "district" },
  "procedures-published-commune": { area: "procedures", level: "commune" },
  "procedures-shared": { area: "procedures" },
  "procedures-interlinked": { area: "procedures" },
  "decisions-publishing": { area: "procedures" },
  "procedures-new": { area: "procedures" },
  "procedures-amended": { area: "procedures" },
  "procedures-abolished": { area: "procedures" },
  "procedures-shortened": { area: "procedures" },
  "processing-days": { area: "procedures", kind: "before-after" },
  "dossiers-resolved": {
    area: "procedures",
    partitions: [{ by: "outcome", parts: ["dossiers-early", "dossiers-on-time", "dossiers-late"] }],
  },
  "dossiers-early": { area: "procedures" },
  "dossiers-on-time": { area: "procedures" },
  "dossiers-late": { area: "procedures" },
  "dossiers-in-time": {
    area: "procedures",
    partitions: [{ by: "outcome", parts: ["dossiers-early", "dossiers-on-time"] }],
  },
  "dossiers-in-time-rate": {
    area: "procedures",
    kind: "percent",
    share: ["dossiers-in-time", "dossiers-resolved"],
  },
  "public-service-units": { area: "organization", partitions: byLevel("public-service-units") },
  "public-service-units-province": { area: "organization", level: "province" },
  "public-service-units-district": { area: "organization", level: "district" },
  "public-service-units-commune": { area: "organization", level: "commune" },
  "civil-servants-assigned": { area: "civil-service" },
  "civil-servants-present": { area: "civil-service" },
  "public-employees": { area: "civil-service" },
  "self-financing-units": { area: "public-finance" },
  "self-financing-units-rate": {
    area: "public-finance",
    kind: "percent",
    share: ["self-financing-units", "public-service-units"],
  },
  "online-services": {
    area: "digital-government",
    partitions: [{ by: "service", parts: ["online-services-full", "online-services-partial"] }],
  },
  "online-services-full": { area: "digital-government" },
  "online-services-partial": { area: "digital-government" },
  "dossiers-received": { area: "digital-government" },
  "dossiers-online": { area: "digital-government" },
  "dossiers-online-rate": {
    area: "digital-government",
    kind: "percent",
    share: ["dossiers-online", "dossiers-received"],
  },
} as const satisfies Record<string, Start>;

/** An indicator of the starter catalogue. */
export type StarterId = keyof typeof starts;

export const starterIds = Object.keys(starts) as readonly StarterId[];

/** The starter catalogue in the words of one language, in the order of the annexes (SPEC STAT-3). */
export function starterCatalogue(words: StarterWords): Indicator[] {
  const places = new Map<string, number>();
  return Object.entries<Start>(starts).map(([id, start]) => {
    const { area, kind = "count", level, countedBy, share, partitions = [], overlaps = [] } = start;
    const place = (places.get(area) ?? 0) + 1;
    places.set(area, place);
    const { title, measure } = words.indicators[id as StarterId];
    const labelled = ({ by, parts, from, to }: NonNullable<Start["partitions"]>[number]) => ({
      label: words.breakdowns[by],
      parts: [...parts],
      ...(from === undefined ? {} : { from: from as CalendarDay }),
      ...(to === undefined ? {} : { to: to as CalendarDay }),
    });
    return {
      id,
      title,
      measure,
      kind,
      ...(level === undefined ? {} : { level }),
      period: "year",
      ...(share === undefined ? {} : { numeratorId: share[0], denominatorId: share[1] }),
      ...(partitions.length === 0 ? {} : { partitions: partitions.map(labelled) }),
      ...(overlaps.length === 0 ? {} : { overlaps: overlaps.map(labelled) }),
      ...(countedBy === undefined ? {} : { countedBy }),
      areaListId: "inspection",
      area,
      place,
    };
  });
}
