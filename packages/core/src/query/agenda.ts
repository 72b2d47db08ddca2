import type { CalendarContent } from "../calendar/model.ts";
import { addDays, type CalendarDay, dayParts, daysBetween, formatDay, lastDayOfMonth, weekdayOf } from "../day.ts";
import { type RollCall, rollCalls } from "../duty/roll-call.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Duty } from "../model/duty.ts";
import type { Plan } from "../model/plan.ts";
import type { Scorecard } from "../model/scorecard.ts";
import type { UnitVersion } from "../model/units.ts";
import type { TargetAsker, TargetRow } from "../targets/owed-targets.ts";
import { compareVietnamese } from "../text.ts";
import type { VisitFacts } from "./facts.ts";
import { type FindingRow, queryFindings } from "./finding-query.ts";
import { samePerson } from "./same-person.ts";
import { type ScoreDueRow, scoreDues } from "./score-dues.ts";
import { queryTasks, type TaskRow } from "./task-query.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { type VisitState, visitState } from "./visit-state.ts";

/** A visit in a list, with its state on the as-of day and its unit as it was on the day of the visit. */
export interface VisitRow {
  visit: VisitFacts;
  state: VisitState;
  unit: UnitVersion | undefined;
}

/** One turn of a duty that units still owe. */
export interface DutyRow {
  duty: Duty;
  call: RollCall;
  /** Who owes it, of those that were asked for. */
  owing: readonly string[];
}

/** What an agenda is made from. */
export interface AgendaSources {
  visits: readonly VisitFacts[];
  plans: readonly Plan[];
  duties: readonly Duty[];
  /** Scorecards of the years that still count, each with its set. */
  scorecards: readonly { scorecard: Scorecard; criteria: Criteria }[];
  /** Judges targets; null where none can ask for anything. What it takes loads only where one can. */
  targets: TargetAsker | null;
  units: UnitDirectory;
  calendar: CalendarContent;
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
}

/** Whose agenda it is; what is not given does not narrow. */
export interface AgendaFilter {
  /** Inspected, responsible, leading, co-ordinating or bound: this unit or one below it. */
  unitId?: string | undefined;
  /** Who answers for a finding or a task, or goes on a visit: a person's id. */
  person?: string | undefined;
}

/** What needs doing, as of a day. */
export interface Agenda {
  asOf: CalendarDay;
  /** The last day that counts as soon. */
  until: CalendarDay;
  overdue: FindingRow[];
  dueSoon: FindingRow[];
  /** Visits planned up to `until` that have not started; earlier ones slipped. */
  visitsAhead: VisitRow[];
  tasksLate: TaskRow[];
  tasksDueSoon: TaskRow[];
  /** The last turn of each duty that is past its due date and still owed by somebody. */
  dutiesMissing: DutyRow[];
  /** Turns due up to `until` that somebody owes. */
  dutiesDue: DutyRow[];
  /** Scorecards not submitted, or not explained, past their day. */
  scoresMissing: ScoreDueRow[];
  /** Scorecards to submit or to explain up to `until`. */
  scoresDue: ScoreDueRow[];
  /** Targets behind their way, and those whose day came, or comes up to `until`, without a verdict. */
  targetsBehind: TargetRow[];
  targetsUnknown: TargetRow[];
}

/** How far an agenda looks ahead: so many calendar days, or to the end of the week (Sunday) or of the month (SPEC QUERY-7). */
export type AgendaReach = { days: number } | "week" | "month";

/** The last day that an agenda of `asOf` looks at. */
export function agendaUntil(asOf: CalendarDay, reach: AgendaReach): CalendarDay {
  if (reach === "week") return addDays(asOf, 7 - weekdayOf(asOf));
  if (reach === "month") return lastDayOfMonth(asOf.slice(0, 7));
  return addDays(asOf, reach.days);
}

/** The agenda at the end of `asOf`, looking ahead to `until` (SPEC QUERY-4, QUERY-7, QUERY-8). */
export function agenda(
  sources: AgendaSources,
  asOf: CalendarDay,
  until: CalendarDay,
  { unitId, person }: AgendaFilter = {},
): Agenda {
  const { visits, plans, units } = sources;
  const days = daysBetween(asOf, until);
  const isBelow = (unit: string | null, day: CalendarDay) =>
    unitId === undefined || (unit !== null && units.isAtOrBelow(unit, unitId, day));
  const isMeant = (reference: string | undefined) =>
    person === undefined || (reference !== undefined && samePerson(reference, person, sources.people));
  const findings = (filter: Parameters<typeof queryFindings>[1]) =>
    queryFindings(visits, filter, asOf, units).filter(
      ({ visit, finding, state }) =>
        (isBelow(visit.unitId, finding.foundOn) || isBelow(state.responsibleUnitId, asOf)) &&
        isMeant(finding.responsiblePerson),
    );
  const tasks = (filter: Parameters<typeof queryTasks>[1]) =>
    queryTasks(plans, { ...filter, unitId }, asOf, units)
      .filter(({ task }) => isMeant(task.person))
      .sort(byDue);
  // A duty, a scorecard and a target bind units; no person is named for them.
  const targets = person === undefined ? (sources.targets?.(until, isBelow) ?? []) : [];
  return {
    asOf,
    until,
    overdue: findings({ overdue: true }),
    dueSoon: findings({ dueWithinDays: days }),
    visitsAhead: visitsAhead(sources, asOf, until).filter(
      ({ visit, state }) =>
        isBelow(visit.unitId, state.plannedOn) &&
        (person === undefined || visit.team.some((member) => isMeant(member.person))),
    ),
    tasksLate: tasks({ late: true }),
    tasksDueSoon: tasks({ dueWithinDays: days }),
    ...(person === undefined ? dutiesOwed(sources, asOf, until, isBelow) : { dutiesMissing: [], dutiesDue: [] }),
    ...scoreDues(person === undefined ? sources.scorecards : [], asOf, until, isBelow),
    targetsBehind: targets.filter(({ standing }) => standing === "behind"),
    targetsUnknown: targets.filter(({ standing }) => standing === "unknown"),
  };
}

/** How much is late, by kind. */
export interface LateCounts {
  findings: number;
  tasks: number;
  /** Turns of duties that somebody still owes. */
  duties: number;
  /** Rounds of scorecards past their day. */
  scores: number;
  /** Behind their way; those that nobody can judge lack a number and are not late. */
  targets: number;
}

/** What the agenda says is late, as one count for whoever sums it up (SPEC QUERY-11). */
export function lateCounts(agenda: Agenda): LateCounts {
  const { overdue, tasksLate, dutiesMissing, scoresMissing, targetsBehind } = agenda;
  return {
    findings: overdue.length,
    tasks: tasksLate.length,
    duties: dutiesMissing.length,
    scores: scoresMissing.length,
    targets: targetsBehind.length,
  };
}

/** All that is late, in one number. */
export function lateTotal({ findings, tasks, duties, scores, targets }: LateCounts): number {
  return findings + tasks + duties + scores + targets;
}

/** Whether nothing needs doing. */
export function isAgendaEmpty(agenda: Agenda): boolean {
  const { overdue, dueSoon, visitsAhead, tasksLate, tasksDueSoon, dutiesMissing, dutiesDue } = agenda;
  const { scoresMissing, scoresDue, targetsBehind, targetsUnknown } = agenda;
  const parts = [overdue, dueSoon, visitsAhead, tasksLate, tasksDueSoon, dutiesMissing, dutiesDue];
  return [...parts, scoresMissing, scoresDue, targetsBehind, targetsUnknown].every((part) => part.length === 0);
}

function visitsAhead({ visits, units }: AgendaSources, asOf: CalendarDay, until: CalendarDay): VisitRow[] {
  const ahead: VisitRow[] = [];
  for (const visit of visits) {
    const state = visitState(visit, asOf);
    const waiting = state.status === "planned" || state.status === "notified" || state.status === "self-reported";
    if (!waiting || state.plannedOn > until) continue;
    ahead.push({ visit, state, unit: units.nearestVersion(visit.unitId, state.plannedOn) });
  }
  return ahead.sort(byPlannedDay);
}

function dutiesOwed(
  sources: AgendaSources,
  asOf: CalendarDay,
  until: CalendarDay,
  isBelow: (unit: string, day: CalendarDay) => boolean,
): Pick<Agenda, "dutiesMissing" | "dutiesDue"> {
  const missing: DutyRow[] = [];
  const due: DutyRow[] = [];
  for (const duty of sources.duties) {
    const rows = rollCalls(duty, { first: longBefore(asOf), last: until }, asOf, sources).map((call) => {
      const owing = call.entries.filter(({ reportedOn, unitId }) => reportedOn === null && isBelow(unitId, call.to));
      return { duty, call, owing: owing.map(({ unitId }) => unitId) };
    });
    const past = rows.filter(({ call }) => call.due < asOf);
    const last = duty.frequency === "after-visit" ? past : past.slice(-1);
    missing.push(...last.filter(({ owing }) => owing.length > 0));
    due.push(...rows.filter(({ call, owing }) => call.due >= asOf && call.due <= until && owing.length > 0));
  }
  return { dutiesMissing: missing.sort(byDutyDue), dutiesDue: due.sort(byDutyDue) };
}

/** A turn of the longest period, and its term, lie within this: the first of January two years before. */
function longBefore(day: CalendarDay): CalendarDay {
  return formatDay(Math.max(1900, dayParts(day).year - 2), 1, 1);
}

function byPlannedDay(left: VisitRow, right: VisitRow): number {
  const [leftDay, rightDay] = [left.state.plannedOn, right.state.plannedOn];
  return leftDay === rightDay ? compareVietnamese(left.visit.number, right.visit.number) : leftDay < rightDay ? -1 : 1;
}

function byDue(left: TaskRow, right: TaskRow): number {
  return (left.state.due ?? "9") < (right.state.due ?? "9") ? -1 : left.state.due === right.state.due ? 0 : 1;
}

function byDutyDue(left: DutyRow, right: DutyRow): number {
  return left.call.due < right.call.due ? -1 : left.call.due === right.call.due ? 0 : 1;
}
