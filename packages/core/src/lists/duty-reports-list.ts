import type { ChangeContext } from "../change/context.ts";
import { type DutyTurn, dutyReporter, type ReportToRecord } from "../change/duty-change.ts";
import { minutedVisit } from "../duty/minuted-visit.ts";
import { periodOfKey } from "../duty/period.ts";
import type { Duty, DutyReport } from "../model/duty.ts";
import { type Problem, problem } from "../problem.ts";
import type { VisitFacts } from "../query/facts.ts";
import { attemptEach } from "./attempt.ts";
import type { DutyReportRow, dutyReportColumns } from "./list-columns.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof dutyReportColumns, DutyReport, ReportToRecord>;

/**
 * Reports of one duty as a list: one of each unit and turn, which is never changed, so that one that differs is a problem
 * (SPEC LIST-10). Turns after an inspection are named by the number of the visit.
 */
export function dutyReportRules(duty: Duty, visits: readonly VisitFacts[], context: ChangeContext): Rules {
  const names = turnNames(duty, visits);
  const byId = new Map(duty.reports.map((report) => [report.id, report]));
  const byTurn = new Map(duty.reports.map((report) => [`${report.period} ${report.unitId}`, report]));
  return {
    mayChange: false,
    count: duty.reports.length,
    keyOf({ id, period, unit }) {
      if (id !== null) return `id ${id}`;
      return period === null || unit === null ? null : `${names.keyOf(period)} ${unit}`;
    },
    find({ id, period, unit }) {
      if (id === null) return { entry: byTurn.get(`${names.keyOf(period)} ${unit}`) ?? null };
      const entry = byId.get(id);
      return entry === undefined
        ? { column: "id", problem: problem("row-unknown", { column: "id", value: id }) }
        : { entry };
    },
    idOf: ({ id }) => id,
    rowOf: (report) => dutyReportRow(report, names),
    settled(row, entry): { row: typeof row } | Refusal {
      const turn = entry === null ? names.turnOf(row.period) : null;
      if (turn !== null && "problem" in turn) return { column: "period", problem: turn.problem };
      return { row: { ...row, period: names.shown(names.keyOf(row.period)) } };
    },
    itemOf({ period, unit: unitId, on, document, note }) {
      const turn = names.turnOf(period);
      if ("problem" in turn) throw new Error(`no turn ${period}`);
      return { ...turn, unitId, on, document, note: note ?? undefined };
    },
    attempt: (items) => attemptEach(items, dutyReporter(duty, context).put, columnOf),
  };
}

/** How the turns of a duty are called: by their period, or by the number of the visit they follow. */
export interface TurnNames {
  /** What the duty keeps the turn under. */
  keyOf(text: string): string;
  shown(key: string): string;
  turnOf(text: string): DutyTurn | { problem: Problem };
}

/** The names of the turns of a duty. */
export function turnNames(duty: Duty, visits: readonly VisitFacts[]): TurnNames {
  const { frequency, startDay } = duty;
  if (frequency !== "after-visit") {
    const keyOf = (text: string) => periodOfKey(frequency, text, startDay)?.key ?? text;
    return { keyOf, shown: (key) => key, turnOf: (text) => ({ period: keyOf(text) }) };
  }
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const byNumber = new Map(visits.map((visit) => [visit.number, visit]));
  const find = (text: string) => byNumber.get(text) ?? byId.get(text);
  return {
    keyOf: (text) => find(text)?.id ?? text,
    shown: (key) => byId.get(key)?.number ?? key,
    turnOf(text) {
      const visit = find(text);
      if (visit === undefined) return { problem: problem("visit-not-found", { visit: text }) };
      const minuted = minutedVisit(visit);
      return minuted.ok ? { period: visit.id, visit: minuted.value } : minuted;
    },
  };
}

/** A report as a row of the list. */
export function dutyReportRow(
  { id, period, unitId: unit, on, due, document, note }: DutyReport,
  names: TurnNames,
): DutyReportRow {
  return { period: names.shown(period), unit, unitName: null, on, due, document, note: note ?? null, id };
}

function columnOf({ code }: Problem): string {
  switch (code) {
    case "unit-not-found":
    case "duty-not-bound":
      return "unit";
    case "act-in-future":
    case "duty-not-yet":
      return "on";
    default:
      return "period";
  }
}
