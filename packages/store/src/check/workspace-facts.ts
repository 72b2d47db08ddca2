import { announcedCalendar } from "@cchc/core/calendar/announced";
import { calendarVersion } from "@cchc/core/calendar/version";
import type { DutyCheckContext } from "@cchc/core/check/check-duty";
import type { IndexCheckContext } from "@cchc/core/check/check-index";
import type { OwnDocumentContext } from "@cchc/core/check/check-own-documents";
import type { PlanCheckContext } from "@cchc/core/check/check-plan";
import type { ProgrammeCheckContext } from "@cchc/core/check/check-programme";
import type { ScorecardCheckContext } from "@cchc/core/check/check-scorecard";
import type { FigureCheckContext } from "@cchc/core/check/check-statistics";
import type { VisitCheckContext } from "@cchc/core/check/check-visit";
import type { CalendarDay } from "@cchc/core/day";
import { treatedComponents } from "@cchc/core/indices/remedies";
import { standingResults } from "@cchc/core/indices/scheme";
import { defaultWeakPercent } from "@cchc/core/indices/weak";
import { clarityPoints } from "@cchc/core/model/codes";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Index } from "@cchc/core/model/indices";
import { unitDirectory } from "@cchc/core/query/unit-directory";
import { placedFigures } from "@cchc/core/statistics/placed-figure";
import type { LoadedDocument } from "./loaded-file.ts";
import { VisitsByUnit } from "./visits-of-unit.ts";

/** Everything that one document of a workspace is checked against: what all the others say. */
export interface WorkspaceFacts
  extends VisitCheckContext,
    PlanCheckContext,
    ProgrammeCheckContext,
    DutyCheckContext,
    ScorecardCheckContext,
    FigureCheckContext,
    IndexCheckContext,
    OwnDocumentContext {
  /** False while units.json cannot be read: then nothing is said of units. */
  unitsKnown: boolean;
  provinceId: string | null;
  /** Those that read well, by the units they concern. */
  visitsByUnit: VisitsByUnit;
  /** The documents of the registers that every check rests on; any other of them, and all is checked anew. */
  foundations: readonly unknown[];
}

/**
 * What the documents of a workspace say together, as of `today`. `unreadable` are files that could not be read: what may
 * be in them is not called missing (SPEC CHECK-13). `before` saves making again what rests on an unchanged register.
 */
export function workspaceFacts(
  loaded: readonly LoadedDocument[],
  unreadable: readonly string[],
  today: CalendarDay,
  before?: WorkspaceFacts,
): WorkspaceFacts {
  const one = <K extends DocumentKind>(kind: K) =>
    loaded.find((entry) => entry.kind === kind)?.document as DocumentByKind[K] | undefined;
  const all = <K extends DocumentKind>(kind: K) =>
    loaded.flatMap((entry) => (entry.kind === kind ? [entry.document as DocumentByKind[K]] : []));
  const lacks = (folder: string) => unreadable.some((file) => file.startsWith(folder));
  const idsOf = (documents: readonly { id: string }[]) => new Set(documents.map(({ id }) => id));

  const [settings, units, calendar, people] = [one("workspace"), one("units"), one("calendar"), one("people")];
  const foundations = [settings, units, calendar, people];
  const same = before !== undefined && foundations.every((document, index) => document === before.foundations[index]);
  const directory = same ? before.units : unitDirectory(units ?? { units: [], events: [] });
  const current = calendar?.current ?? announcedCalendar;
  const kept = calendar?.earlier.map((earlier) => earlier.version) ?? [];
  const documents = one("documents") ?? null;
  const [visits, programmes, plans] = [all("visit"), all("programme"), all("plan")];
  return {
    today,
    foundations,
    units: directory,
    unitsKnown: units !== undefined,
    provinceId: settings?.provinceId ?? null,
    calendar: current,
    calendarVersions: same ? before.calendarVersions : new Set([...kept, calendarVersion(current)]),
    areaLists: settings?.areaLists ?? [],
    clarity: settings?.settings.clarity ?? clarityPoints,
    people: new Map(people?.people.map(({ id, name }) => [id, name])),
    unitsOfPeople: new Map(people?.people.map(({ id, unitId }) => [id, unitId])),
    documents,
    documentIds: documents === null ? null : idsOf(documents.documents),
    visitsByUnit: new VisitsByUnit(visits, directory),
    visits: lacks("visits") ? null : visits,
    visitIds: lacks("visits") ? null : idsOf(visits),
    findingIds: new Set(visits.flatMap(({ findings }) => findings.map(({ id }) => id))),
    programmes: lacks("programmes") ? null : programmes,
    programmeIds: lacks("programmes") ? null : idsOf(programmes),
    plans: new Map(plans.map((plan) => [plan.id, plan])),
    planIds: lacks("plans") ? null : idsOf(plans),
    planRecords: lacks("plans")
      ? null
      : new Set(plans.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)])),
    indicators: unreadable.includes("indicators.json") ? null : (one("indicators")?.indicators ?? []),
    placedFigures: placedFigures(all("figures")),
    figureJumpPercent: settings?.settings.figureJumpPercent ?? null,
    indexSchemes: lacks("indices")
      ? null
      : new Set(all("index").flatMap(({ number, withdrawn }) => (withdrawn === undefined ? [number] : []))),
    indexRecords: lacks("indices") ? null : recordsOfIndices(all("index")),
    treated: lacks("plans") ? null : treatedComponents(plans, today),
    weakPercent: settings?.settings.weakPercent ?? defaultWeakPercent,
    criteria: new Map(all("criteria").map((criteria) => [criteria.id, criteria])),
    criteriaKnown: !lacks("criteria"),
    scorecards: lacks("scorecards") ? null : all("scorecard"),
  };
}

/** The results and components that tasks may answer to. */
function recordsOfIndices(indices: readonly Index[]): ReadonlySet<string> {
  const counting = indices.filter(({ withdrawn }) => withdrawn === undefined);
  return new Set(
    counting.flatMap((index) =>
      standingResults(index).flatMap(({ id, components }) => [id, ...components.map((component) => component.id)]),
    ),
  );
}
