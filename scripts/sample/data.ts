import { readFileSync } from "node:fs";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { OwnAreaList } from "../../packages/core/src/model/area-lists.ts";
import type {
  Category,
  FindingSource,
  Scorer,
  Severity,
  TeamRole,
  VisitKind,
} from "../../packages/core/src/model/codes.ts";
import type { RegisteredDocument } from "../../packages/core/src/model/documents.ts";
import type { Figure } from "../../packages/core/src/model/figures.ts";
import type { Indicator } from "../../packages/core/src/model/indicators.ts";
import type { Initiative } from "../../packages/core/src/model/initiatives.ts";
import type { Target } from "../../packages/core/src/model/target.ts";
import type { Workspace } from "../../packages/core/src/model/workspace.ts";
import type { labels } from "../../packages/messages/src/vi/labels.ts";

/** The words of the sample stand in JSON beside the code: they are content, and people may mend them. */

/** What kind of body a text or a visit is about. */
export type Place = "department" | "vertical" | "public-service" | "district" | "commune";

/** A finding as an inspector would write it; `{n}`, `{field}` … are filled in for each visit. */
export interface FindingText {
  area: string;
  at: Place[];
  severity: Severity;
  title: string;
  description: string;
  cause: string;
  recommendation: string;
  /** What the unit says it did about it. */
  remedy: string;
  source?: FindingSource;
  /** The unit above the inspected one has to act. */
  responsible?: "parent";
  fromYear?: number;
}

export interface StrengthText {
  area: string;
  at: Place[];
  text: string;
}

export interface ProvincialUnit {
  id: string;
  name: string;
  category: Category;
  /** The letters in the numbers of its documents. */
  code: string;
  field: string;
  note?: string;
}

interface ScheduledVisit {
  on: CalendarDay;
  unit: string;
  kind?: VisitKind;
  postponed?: CalendarDay;
}

export interface ScheduleData {
  provincial: ScheduledVisit[];
  trips: { on: CalendarDay; district: string; newCommunes: number; again?: number; postponed?: CalendarDay }[];
  districtExtras: ScheduledVisit[];
  communeFollowUps: { on: CalendarDay; district: string }[];
  cancelled: { on: CalendarDay; unit: string; notified?: CalendarDay }[];
}

export interface Words {
  themes: string[];
  fields: { district: string[]; commune: string[] };
  quarters: string[];
  peoplesCommittee: string;
  programme: { title: string; decision: string; note: string };
  notify: string;
  selfReport: string;
  minutes: string;
  notice: string;
  letter: string;
  visitNote: string;
  followUpNote: string;
  postponed: string;
  cancelled: string;
  explanations: string[];
  dismissals: string[];
  transfers: { to: string; reason: string }[];
  extensions: string[];
  returned: string[];
  accepted: string[];
  again: string;
  partial: string;
  recurring: string;
  late: string;
  titles: Record<TeamRole | "approver" | "focal", string>;
  inventedPerson: string;
  familyNames: string[];
  middleNames: string[];
  letters: string[];
  units: {
    province: string;
    successor: string;
    notPublished: string;
    mapping: string;
    provinceEvent: string;
    communeEvent: string;
    districtEvent: string;
    bodiesEvent: string;
  };
  evidence: {
    selfReport: string;
    remediation: string;
    photo: string;
    selfReportText: string[];
    remediationText: string[];
  };
}

export interface RegisterData {
  workspace: {
    title: string;
    settings: Workspace["settings"];
    areaLists: OwnAreaList[];
    notice: string;
  };
  documents: Omit<RegisteredDocument, "id">[];
  /** What the starter catalogue does not say of the indicators of the figures. */
  indicators: Record<string, Partial<Indicator>>;
  figures: { title: string; undated: string; figures: Omit<Figure, "documentId">[] };
}

/** A task as a plan says it. */
export interface PlannedTask {
  code?: string;
  area: string;
  title: string;
  lead: string;
  coordinators?: string[];
  product?: string;
  authority?: string;
  assignedBy?: string;
}

/** When a task is due and what becomes of it: done, dropped, or as far as `reached` percent. */
export interface TaskFate {
  due: CalendarDay;
  done?: CalendarDay;
  reached?: number;
  reschedule?: { on: CalendarDay; until: CalendarDay; reason: string; document?: string };
  drop?: { on: CalendarDay; reason: string };
}

export interface PlannedYear {
  year: number;
  document: string;
  issuedOn: CalendarDay;
  /** What the year does about each task of the period, by its code. */
  fromPeriod: ({ code: string } & TaskFate)[];
  tasks: (PlannedTask & TaskFate)[];
}

export interface PlanData {
  period: {
    title: string;
    document: string;
    legalBases: string[];
    note: string;
    rolloutNote: string;
    tasks: PlannedTask[];
    targets: Omit<Target, "id" | "ordinal">[];
  };
  yearTitle: string;
  yearBasis: string;
  yearNote: string;
  years: PlannedYear[];
  progress: { partial: string; done: string };
  initiatives: ({ on: CalendarDay; unit: string } & Pick<
    Initiative,
    "title" | "year" | "area" | "document" | "effect"
  >)[];
  duty: { title: string; basis: string; note: string };
}

export const provincialUnits: ProvincialUnit[] = read("provincial-units");
export const districts: { id: string; name: string }[] = read("districts");
export const communes: { id: string; name: string; district: string; into: string }[] = read("communes");
export const successorCommunes: { id: string; name: string }[] = read("successor-communes");
export const schedule: ScheduleData = read("schedule");
export const words: Words = read("words");
export const registers: RegisterData = read("registers");
export const plans: PlanData = read("plans");
export const strengthTexts: StrengthText[] = read("strengths");
export const findingTexts: FindingText[] = [
  "steering",
  "institutions",
  "procedures",
  "organization",
  "civil-service",
  "public-finance",
  "digital-government",
  "index-improvement",
].flatMap((area): FindingText[] => read(`findings-${area}`));

/** An item of the criteria set as the words say it. */
export interface ItemData {
  code: string;
  title: string;
  maximum: number;
  scoredBy?: Scorer;
  evidence?: string;
  /** Units it does not apply to. */
  except?: string[];
}

interface ScoringData {
  title: string;
  owner: string;
  group: string;
  note: string;
  scorecardNote: string;
  maximum: number;
  bonusCap: number;
  fields: {
    code: string;
    title: string;
    maximum: number;
    criteria: (ItemData & { parts?: ItemData[] })[];
  }[];
  bonus: ItemData[];
  penalty: ItemData[];
  question: string;
  answer: string;
  /** The unit whose scorecard never came in, those that were asked to explain, and those that were late. */
  notSubmitted: string;
  explained: string[];
  late: string[];
  bonusFor: string[];
  penaltyFor: string[];
  /** Units that get the same points. */
  ties: string[][];
  /** How good a unit is, about, as a share of the maximum. */
  quality: Readonly<Record<string, number>>;
}

/** The invented criteria set of 2022 and how the departments did by it. */
export const scoring: ScoringData = read("scoring");

/** Invented index results, and the components of the PAR INDEX with their maxima. */
interface IndexSeries {
  note: string;
  source: string;
  schemes: {
    code: string;
    results: { year: number; value: number; rank: number; publishedOn: CalendarDay; components?: number[] }[];
  }[];
  components: { area: keyof (typeof labels)["area"]["par-index"]; maximum: number }[];
}

/** Invented results of indices for 2020 to 2022. */
export const indexSeries: IndexSeries = read("indices");

/** `template` with every `{name}` replaced by its slot; a name without a slot is a mistake in the data. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`no slot {${name}} for: ${template}`);
    return value;
  });
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8"));
}
