import type { CalendarContent } from "../calendar/model.ts";
import { addDays, type CalendarDay, daysBetween } from "../day.ts";
import type { DutyStatus } from "../model/codes.ts";
import type { Duty, DutyReport } from "../model/duty.ts";
import type { Plan } from "../model/plan.ts";
import { carriedOn } from "../query/carried-on.ts";
import type { VisitFacts } from "../query/facts.ts";
import { taskState } from "../query/task-state.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { isCancelled, visitState } from "../query/visit-state.ts";
import { dutyDue } from "./due.ts";
import { type DutyPeriod, nextPeriod, periodOfKey, periodOn } from "./period.ts";

/** What a roll-call looks at beside the duty. */
export interface RollCallSources {
  units: UnitDirectory;
  calendar: CalendarContent;
  /** For duties that are done by reporting on tasks. */
  plans: readonly Plan[];
  /** For duties after every inspection. */
  visits: readonly VisitFacts[];
}

/** One unit and one turn. */
export interface RollCallEntry {
  unitId: string;
  status: DutyStatus;
  reportedOn: CalendarDay | null;
  document: string | null;
  /** Calendar days past the due date: to the report, or to the as-of day; 0 when not late. */
  daysLate: number;
}

/** One turn of a duty: who did it, who did not. */
export interface RollCall {
  period: string;
  /** The inspection that this turn follows; null for turns by the calendar. */
  visitNumber: string | null;
  from: CalendarDay;
  to: CalendarDay;
  due: CalendarDay;
  provisional: boolean;
  entries: RollCallEntry[];
  counts: { bound: number } & { [S in DutyStatus]: number };
}

/** Whether a duty counts the period or visit that ended on `day` (SPEC DUTY-3). */
export function isDutyInForce({ from, to }: Pick<Duty, "from" | "to">, day: CalendarDay): boolean {
  return from <= day && (to === null || day <= to);
}

/**
 * The turns whose last day lies between `first` and `last`, both in, oldest first, as they stand at the end of `asOf`.
 * Turns that have not ended are there when `last` says so: nobody is late yet (SPEC DUTY-4).
 */
export function rollCalls(
  duty: Duty,
  { first, last }: { first: CalendarDay; last: CalendarDay },
  asOf: CalendarDay,
  sources: RollCallSources,
): RollCall[] {
  if (duty.frequency === "after-visit") {
    return sources.visits
      .flatMap((visit) => visitTurn(duty, visit, asOf, sources))
      .filter(({ to }) => first <= to && to <= last)
      .sort((left, right) => (left.to < right.to ? -1 : left.to === right.to ? 0 : 1));
  }
  const calls: RollCall[] = [];
  let period = periodOn(duty.frequency, first > duty.from ? first : duty.from, duty.startDay);
  while (period.to <= last && (duty.to === null || period.to <= duty.to)) {
    if (isDutyInForce(duty, period.to) && period.to >= first) calls.push(calendarTurn(duty, period, asOf, sources));
    period = nextPeriod(duty.frequency, period, duty.startDay);
  }
  return calls;
}

/** The turn of one period of the calendar; undefined when no period of the duty is called so, or it is not in force then. */
export function rollCallOf(duty: Duty, key: string, asOf: CalendarDay, sources: RollCallSources): RollCall | undefined {
  if (duty.frequency === "after-visit") {
    const wanted = key.toLowerCase();
    const visit = sources.visits.find(({ id, number }) => id === wanted || number.toLowerCase() === wanted);
    return visit === undefined ? undefined : visitTurn(duty, visit, asOf, sources)[0];
  }
  const period = periodOfKey(duty.frequency, key, duty.startDay);
  if (period === undefined || !isDutyInForce(duty, period.to)) return undefined;
  return calendarTurn(duty, period, asOf, sources);
}

/** The units that a duty binds on `day`: those named that exist then, or all of the group (SPEC DUTY-5). */
export function boundUnits({ binds }: Pick<Duty, "binds">, day: CalendarDay, units: UnitDirectory): string[] {
  if (binds.by === "list") return binds.unitIds.filter((id) => units.version(id, day) !== undefined);
  return units.all
    .filter(({ id }) => {
      const version = units.version(id, day);
      if (version === undefined || binds.exceptIds.includes(id)) return false;
      const inLevel = binds.levels.length === 0 || binds.levels.includes(version.level);
      return inLevel && (binds.categories.length === 0 || binds.categories.includes(version.category));
    })
    .map(({ id }) => id);
}

function calendarTurn(duty: Duty, period: DutyPeriod, asOf: CalendarDay, sources: RollCallSources): RollCall {
  const bound = boundUnits(duty, period.to, sources.units);
  const { due, provisional } = dutyDue(duty.dueRule, period.to, sources.calendar);
  if (duty.fulfilledBy === "task-progress") {
    const { owing, done } = taskReporting(sources.plans, period, due, asOf);
    const entries = bound
      .filter((unitId) => owing.has(unitId))
      .map((unitId) => entryOf(unitId, done.get(unitId) ?? null, due, asOf));
    return withCounts({
      period: period.key,
      visitNumber: null,
      from: period.from,
      to: period.to,
      due,
      provisional,
      entries,
    });
  }
  const reports = new Map(reportsOf(duty, period.key, asOf).map((report) => [report.unitId, report]));
  // A unit that reported is called, even when it is bound no longer.
  const called = [...new Set([...bound, ...reports.keys()])];
  const entries = called.map((unitId) => entryOf(unitId, reports.get(unitId) ?? null, due, asOf));
  return withCounts({
    period: period.key,
    visitNumber: null,
    from: period.from,
    to: period.to,
    due,
    provisional,
    entries,
  });
}

function visitTurn(duty: Duty, visit: VisitFacts, asOf: CalendarDay, sources: RollCallSources): RollCall[] {
  const { startedOn, minutedOn } = visitState(visit, asOf);
  if (startedOn === null || minutedOn === null || isCancelled(visit, asOf)) return [];
  if (!isDutyInForce(duty, minutedOn)) return [];
  if (!boundUnits(duty, minutedOn, sources.units).includes(visit.unitId)) return [];
  const { due, provisional } = dutyDue(duty.dueRule, minutedOn, sources.calendar);
  const report = reportsOf(duty, visit.id, asOf)[0] ?? null;
  const entries = [entryOf(visit.unitId, report, due, asOf)];
  return [
    withCounts({
      period: visit.id,
      visitNumber: visit.number,
      from: startedOn,
      to: minutedOn,
      due,
      provisional,
      entries,
    }),
  ];
}

function reportsOf(duty: Duty, period: string, asOf: CalendarDay): DutyReport[] {
  return duty.reports.filter((report) => report.period === period && report.on <= asOf);
}

function entryOf(
  unitId: string,
  report: (Pick<DutyReport, "on" | "document"> & Partial<Pick<DutyReport, "due">>) | null,
  computed: CalendarDay,
  asOf: CalendarDay,
): RollCallEntry {
  const due = report?.due ?? computed;
  if (report === null) {
    const missing = due < asOf;
    const daysLate = missing ? daysBetween(due, asOf) : 0;
    return { unitId, status: missing ? "missing" : "awaited", reportedOn: null, document: null, daysLate };
  }
  const { on, document } = report;
  const late = on > due;
  return {
    unitId,
    status: late ? "reported-late" : "reported",
    reportedOn: on,
    document,
    daysLate: late ? daysBetween(due, on) : 0,
  };
}

/**
 * Who leads tasks that were unfinished when the period ended, and the day on which the last of these had a report dated
 * from the period's first day on (SPEC DUTY-6).
 */
function taskReporting(plans: readonly Plan[], { from, to }: DutyPeriod, due: CalendarDay, asOf: CalendarDay) {
  const owing = new Set<string>();
  const silent = new Set<string>();
  const lastOn = new Map<string, CalendarDay>();
  const elsewhere = carriedOn(plans, to);
  for (const plan of plans) {
    if (to < plan.from || from > plan.to) continue;
    for (const task of plan.tasks) {
      const lead = task.leadUnitId;
      // Finished before the period began: nothing was owed in it.
      if (lead === null || elsewhere.has(task.id) || !taskState(task, addDays(from, -1)).unfinished) continue;
      owing.add(lead);
      const nextDue = due > to ? due : to;
      const reports = task.acts.filter(
        ({ act, on }) => (act === "progress" && from <= on && on <= asOf) || (act === "drop" && on <= nextDue),
      );
      const first = reports[0]?.on;
      if (first === undefined) silent.add(lead);
      else if (first > (lastOn.get(lead) ?? "")) lastOn.set(lead, first);
    }
  }
  const done = new Map<string, Pick<DutyReport, "on" | "document">>();
  for (const [lead, on] of lastOn) if (!silent.has(lead)) done.set(lead, { on, document: null });
  return { owing, done };
}

function withCounts(call: Omit<RollCall, "counts">): RollCall {
  const counts = { bound: call.entries.length, reported: 0, "reported-late": 0, missing: 0, awaited: 0 };
  for (const { status } of call.entries) counts[status] += 1;
  return { ...call, counts };
}
