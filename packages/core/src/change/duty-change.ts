import type { CalendarDay } from "../day.ts";
import { checkTerm } from "../deadline/term.ts";
import { dutyDue } from "../duty/due.ts";
import { periodOfKey } from "../duty/period.ts";
import { boundUnits, isDutyInForce } from "../duty/roll-call.ts";
import type { DutyFrequency, DutyKind } from "../model/codes.ts";
import type { Duty, DutyBinds, DutyDue, DutyReport } from "../model/duty.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { withFields } from "./with-fields.ts";
import { withdraw } from "./withdraw.ts";

/** A duty to lay on units. */
export interface DutyMaking {
  type: "duty.create";
  number: string;
  title: string;
  dutyKind: DutyKind;
  frequency: DutyFrequency;
  startDay?: number | undefined;
  dueRule: DutyDue;
  binds: DutyBinds;
  fulfilledBy?: Duty["fulfilledBy"] | undefined;
  from: CalendarDay;
  to?: CalendarDay | null | undefined;
  basis?: string | undefined;
  receiverId?: string | undefined;
  note?: string | undefined;
  invented?: true | undefined;
}

/** One turn of a duty as a change names it. */
export interface DutyTurn {
  /** `2026-03`, `2026-Q1` … of the calendar. */
  period: string;
  /** For a duty after every inspection: the visit, and the day of its minutes. */
  visit?: { id: string; number: string; minutedOn: CalendarDay } | undefined;
}

/** Changes of a duty. How often and until when stay as they are: a duty that changes ends, and another one begins (SPEC DUTY-7). */
export type DutyChange =
  | {
      type: "duty.update";
      title?: string | undefined;
      binds?: DutyBinds | undefined;
      /** Null for "until further notice"; of the others null empties the field. */
      to?: CalendarDay | null | undefined;
      basis?: string | null | undefined;
      receiverId?: string | null | undefined;
      note?: string | null | undefined;
    }
  | {
      type: "duty.report";
      period: string;
      visit?: DutyTurn["visit"];
      unitIds: readonly string[];
      on: CalendarDay;
      document: string | null;
      note?: string | undefined;
    }
  /** Reports of a table, all or none. */
  | { type: "duty.import"; source: string; reports: readonly ReportToRecord[] }
  | { type: "duty.renumber"; number: string }
  | ({ type: "duty.withdraw" } & Withdrawal);

/** A new duty. */
export function makeDuty(change: DutyMaking, context: ChangeContext): Result<Duty> {
  const { number, title, dutyKind, frequency, dueRule, from, basis, receiverId, note, invented } = change;
  const refusal = refusalOfDue(dueRule, frequency) ?? refusalOfUnits(title, change.binds, receiverId, context);
  if (refusal !== null) return fail(refusal);
  const to = change.to ?? null;
  if (to !== null && to < from) return fail(problem("plan-days-reversed", { from, to }));
  return succeed({
    kind: "duty",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    number,
    title,
    dutyKind,
    frequency,
    startDay: change.startDay ?? 1,
    dueRule,
    binds: change.binds,
    fulfilledBy: change.fulfilledBy ?? "report",
    from,
    to,
    ...definedOnly({ basis, receiverId, note, invented }),
    reports: [],
    history: [],
  });
}

/** The duty after a change. */
export function changeDuty(duty: Duty, change: DutyChange, context: ChangeContext): Result<Duty> {
  switch (change.type) {
    case "duty.update": {
      const { title, binds, to, basis, receiverId, note } = change;
      const refusal = refusalOfUnits(duty.title, binds ?? duty.binds, receiverId, context);
      if (refusal !== null) return fail(refusal);
      if (to != null && to < duty.from) return fail(problem("plan-days-reversed", { from: duty.from, to }));
      const later = to == null ? null : reportedLater(duty, to);
      if (later !== null) return fail(later);
      const updated = withFields(duty, { title, binds, basis, receiverId, note });
      return succeed(to === undefined ? updated : { ...updated, to });
    }
    case "duty.report":
      return report(duty, change, context);
    case "duty.import":
      return importReports(duty, change.reports, context);
    case "duty.renumber":
      return succeed({ ...duty, number: change.number });
    case "duty.withdraw":
      return withdraw(duty, change);
  }
}

/** The last period of the calendar that was reported, when it ends after `to` (SPEC DUTY-10). */
function reportedLater({ frequency, startDay, number, reports }: Duty, to: CalendarDay): Problem | null {
  if (frequency === "after-visit") return null;
  const periods = reports.flatMap(({ period }) => periodOfKey(frequency, period, startDay) ?? []);
  const last = periods.reduce<(typeof periods)[number] | null>(
    (one, next) => (one === null || next.to > one.to ? next : one),
    null,
  );
  if (last === null || last.to <= to) return null;
  return problem("duty-reported-later", { duty: number, to, period: last.key, last: last.to });
}

/** What units did in one turn, each with the due date as it is counted today (SPEC DUTY-8). */
function report(
  duty: Duty,
  change: Extract<DutyChange, { type: "duty.report" }>,
  context: ChangeContext,
): Result<Duty> {
  const { unitIds, ...turn } = change;
  return importReports(
    duty,
    unitIds.map((unitId) => ({ ...turn, unitId })),
    context,
  );
}

function importReports(duty: Duty, imported: readonly ReportToRecord[], context: ChangeContext): Result<Duty> {
  const reporter = dutyReporter(duty, context);
  for (const one of imported) {
    const refusal = reporter.put(one);
    if (refusal !== null) return fail(refusal);
  }
  return succeed({ ...duty, reports: reporter.reports() });
}

/** That one unit did one turn. */
export interface ReportToRecord extends DutyTurn {
  unitId: string;
  on: CalendarDay;
  document: string | null;
  note?: string | undefined;
}

/** Puts reports of one duty one after the other into a copy of it; one that is refused is not in it. */
export function dutyReporter(
  duty: Duty,
  context: ChangeContext,
): { put(report: ReportToRecord): Problem | null; reports(): DutyReport[] } {
  const reports: DutyReport[] = [...duty.reports];
  const days = new Map(reports.map(({ period, unitId, on }) => [`${period} ${unitId}`, on]));
  const turns = new Map<string, CountedTurn>();
  return {
    put({ period, visit, unitId, on, document, note }) {
      if (duty.fulfilledBy === "task-progress") return problem("duty-counted", { duty: duty.number });
      const named = turnOf(duty, { period, visit });
      if (!named.ok) return named.problem;
      const { key, shown, first, last } = named.value;
      if (on > context.today) {
        return problem("act-in-future", { record: duty.number, act: "duty-report", on, today: context.today });
      }
      if (on < first) return problem("duty-not-yet", { duty: duty.number, period: shown, first, on });
      const turn = turns.get(key) ?? countedTurn(duty, last, context);
      turns.set(key, turn);
      if (context.units.find(unitId) === undefined) return problem("unit-not-found", { unit: unitId });
      const name = context.units.nearestVersion(unitId, last)?.name ?? unitId;
      if (!turn.bound.has(unitId)) return problem("duty-not-bound", { duty: duty.number, unit: name, on: last });
      const earlier = days.get(`${key} ${unitId}`);
      if (earlier !== undefined) {
        return problem("duty-reported-already", { duty: duty.number, period: shown, unit: name, on: earlier });
      }
      const { due, calendarVersion } = turn;
      const id = context.newId();
      reports.push({ id, period: key, unitId, on, due, calendarVersion, document, ...definedOnly({ note }) });
      days.set(`${key} ${unitId}`, on);
      return null;
    },
    reports: () => reports,
  };
}

/** A turn with what is counted for all its units once. */
interface CountedTurn {
  due: CalendarDay;
  calendarVersion: string;
  bound: ReadonlySet<string>;
}

function countedTurn(duty: Duty, last: CalendarDay, { calendar, units }: ChangeContext): CountedTurn {
  const { due, calendarVersion } = dutyDue(duty.dueRule, last, calendar);
  return { due, calendarVersion, bound: new Set(boundUnits(duty, last, units)) };
}

interface Turn {
  key: string;
  shown: string;
  first: CalendarDay;
  last: CalendarDay;
}

function turnOf(duty: Duty, change: DutyTurn): Result<Turn> {
  const { frequency, number, startDay, from, to } = duty;
  const { visit } = change;
  if (frequency === "after-visit") {
    if (visit === undefined) return fail(problem("duty-visit-needed", { duty: number }));
    const { id, minutedOn } = visit;
    if (!isDutyInForce(duty, minutedOn)) {
      return fail(problem("duty-not-in-force", { duty: number, period: visit.number, last: minutedOn, from, to }));
    }
    return succeed({ key: id, shown: visit.number, first: minutedOn, last: minutedOn });
  }
  const period = periodOfKey(frequency, change.period, startDay);
  if (period === undefined) {
    const example = exampleOf[frequency];
    return fail(problem("duty-period-malformed", { text: change.period, frequency, example }));
  }
  if (!isDutyInForce(duty, period.to)) {
    return fail(problem("duty-not-in-force", { duty: number, period: period.key, last: period.to, from, to }));
  }
  return succeed({ key: period.key, shown: period.key, first: period.from, last: period.to });
}

/** How the periods of each frequency are written. */
export const exampleOf: { readonly [F in Exclude<DutyFrequency, "after-visit">]: string } = {
  weekly: "2026-W12",
  monthly: "2026-03",
  quarterly: "2026-Q1",
  "half-yearly": "2026-H1",
  yearly: "2026",
};

function refusalOfDue(due: DutyDue, frequency: DutyFrequency) {
  if (due.kind === "day") {
    // A day of the month says nothing after a week or an inspection.
    return frequency === "weekly" || frequency === "after-visit" ? problem("duty-day-needed", { frequency }) : null;
  }
  const term = checkTerm({ count: due.count, dayKind: due.dayKind });
  return term.ok ? null : term.problem;
}

function refusalOfUnits(
  title: string,
  binds: DutyBinds,
  receiverId: string | null | undefined,
  { units }: ChangeContext,
) {
  if (binds.by === "list" && binds.unitIds.length === 0) return problem("duty-binds-nobody", { duty: title });
  const named = binds.by === "list" ? binds.unitIds : binds.exceptIds;
  const missing = [...named, ...(receiverId == null ? [] : [receiverId])].find((id) => units.find(id) === undefined);
  return missing === undefined ? null : problem("unit-not-found", { unit: missing });
}

/** The number a duty gets: `DK6` after `DK5`. */
export function nextDutyNumber(taken: readonly string[]): string {
  const used = taken.map((number) => Number(number.replace(/^DK/, ""))).filter(Number.isInteger);
  return `DK${Math.max(0, ...used) + 1}`;
}
