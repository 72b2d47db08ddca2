import { announcedCalendar } from "../calendar/announced.ts";
import { applyChange, applyPlanning } from "../change/apply.ts";
import type { VisitChange, VisitPlanning } from "../change/change-kinds.ts";
import type { ChangeContext } from "../change/context.ts";
import type { FindingChange } from "../change/finding-change.ts";
import { undoLastChange } from "../change/undo.ts";
import type { CalendarDay } from "../day.ts";
import { formatId } from "../ids.ts";
import type { Finding } from "../model/finding.ts";
import type { Unit, Units } from "../model/units.ts";
import type { Visit } from "../model/visit.ts";
import { AppError, type Problem } from "../problem.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import type { Result } from "../result.ts";

/** The day on which tests take place, unless they say otherwise. */
export const today: CalendarDay = "2023-12-20";

let made = 0;

/** Ids in the order they were asked for. */
export function newId(): string {
  made += 1;
  return formatId(made, new Uint8Array(10));
}

/** A unit with one version. */
export function unit(
  id: string,
  parentId: string | null,
  from: CalendarDay | null = null,
  to: CalendarDay | null = null,
  level: "province" | "district" | "commune" = "commune",
): Unit {
  const category = "people-committee" as const;
  return { id, versions: [{ from, to, name: `Unit ${id}`, level, category, parentId }] };
}

/** units.json with a province, a district until 30 June 2025, communes below, and a department. */
export function someUnits(): Units {
  return {
    kind: "units",
    schemaVersion: 1,
    revision: 1,
    id: newId(),
    units: [
      unit("province", null, null, null, "province"),
      unit("district", "province", "2004-01-01", "2025-07-01", "district"),
      unit("commune", "district", "2010-03-01", "2025-07-01"),
      unit("other-commune", "district", null, "2025-07-01"),
      unit("new-commune", "province", "2025-07-01"),
      unit("department", "province", null, null, "province"),
    ],
    events: [],
    history: [],
  };
}

/** A context with every port fixed; `today` is the day of the act and of its recording. */
export function contextOn(day: CalendarDay = today, units: Pick<Units, "units" | "events"> = someUnits()) {
  const context: ChangeContext = {
    today: day,
    now: `${day}T08:00:00+07:00`,
    actor: "inspector",
    newId,
    units: unitDirectory(units),
    calendar: announcedCalendar,
    areaLists: [],
    people: new Map(),
  };
  return context;
}

/** What a result holds; its problem is thrown. */
export function heldBy<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}

/** The problem of a result that must be one. */
export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error("it was allowed");
  return result.problem;
}

/** A planned visit to `commune`. */
export function plannedVisit(change: Partial<VisitPlanning> = {}, context = contextOn()): Visit {
  const planning: VisitPlanning = {
    type: "visit.plan",
    number: "2023-001",
    unitId: "commune",
    on: "2023-05-09",
    visitKind: "scheduled",
    ...change,
  };
  return heldBy(applyPlanning(planning, context));
}

/** The visit after changes that must all be allowed. */
export function after(visit: Visit, ...changes: VisitChange[]): Visit {
  return changes.reduce((current, change) => heldBy(applyChange("visit", current, change, contextOn())), visit);
}

/** Why a change is refused. */
export function refusal(visit: Visit, change: VisitChange, context = contextOn()): Problem {
  return problemOf(applyChange("visit", visit, change, context));
}

/** A visit that started on 9 May 2023. */
export function startedVisit(change: Partial<VisitPlanning> = {}): Visit {
  return after(plannedVisit(change), { type: "visit.start", on: "2023-05-09" });
}

export type FindingToAdd = Extract<FindingChange, { type: "finding.add" }>;

/** The change that adds a finding, due 30 June 2023 unless told otherwise. */
export function findingToAdd(change: Partial<FindingToAdd> = {}): FindingToAdd {
  return {
    type: "finding.add",
    area: "procedures",
    title: "Hồ sơ trễ hạn",
    severity: "major",
    source: "inspection",
    deadline: { kind: "fixed", due: "2023-06-30" },
    ...change,
  };
}

/** The finding that was added last. */
export function lastFinding(visit: Visit): Finding {
  const finding = visit.findings.at(-1);
  if (finding === undefined) throw new Error("there is no finding");
  return finding;
}

/** A visit minuted on 10 May and concluded on 15 May 2023 that found one thing, and the id of that. */
export function concludedVisit(change: Partial<FindingToAdd> = {}): { visit: Visit; findingId: string } {
  const found = after(startedVisit(), findingToAdd(change));
  const visit = after(
    found,
    { type: "visit.minute", on: "2023-05-10" },
    { type: "visit.conclude", on: "2023-05-15", notice: "12/TB-SNV" },
  );
  return { visit, findingId: lastFinding(visit).id };
}

/** The document after its newest change was taken back. */
export function undone<D extends Parameters<typeof undoLastChange>[0]>(document: D, recordId = document.id): D {
  return heldBy(undoLastChange(document, recordId, contextOn()));
}
