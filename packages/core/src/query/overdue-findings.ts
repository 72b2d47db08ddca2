import { type CalendarDay, daysBetween } from "../day.ts";
import { type Level, levels } from "../model/codes.ts";
import type { FindingRow } from "./finding-query.ts";
import { type Tally, tally } from "./period-summary.ts";

/** How long something is overdue, in calendar days, both ends in; `to` is null for the last span. */
export interface LatenessSpan {
  from: number;
  to: number | null;
}

/** The spans that overdue findings are told in: up to ten days, a month, a quarter, longer. */
export const latenessSpans: readonly LatenessSpan[] = [
  { from: 1, to: 10 },
  { from: 11, to: 30 },
  { from: 31, to: 90 },
  { from: 91, to: null },
];

/** Overdue findings, and how many of them for how long, at which level, in which area; every part sums to `total` (SPEC DASH-2). */
export interface OverdueFindings {
  total: Tally;
  byLength: Tally[];
  /** Levels of the inspected units that have any; null where the unit is not known. `byLength` is in the order of `latenessSpans`. */
  byLevel: { level: Level | null; findings: Tally; byLength: Tally[] }[];
  /** Areas in the order asked for, others after them; only those that have any. `byLevel` is in the order of the levels above. */
  byArea: { area: string; findings: Tally; byLevel: Tally[] }[];
}

/** Breaks down the findings that are overdue at the end of `asOf`. */
export function overdueFindings(
  rows: readonly FindingRow[],
  asOf: CalendarDay,
  areas: readonly string[],
): OverdueFindings {
  const overdue = rows.filter(({ state }) => state.overdue);
  const told = [...levels, null].filter((level) => overdue.some((row) => levelOf(row) === level));
  const met = [...new Set([...areas, ...overdue.map(({ finding }) => finding.area)])];
  return {
    total: tallyRows(overdue),
    byLength: byLength(overdue, asOf),
    byLevel: told.map((level) => {
      const chosen = overdue.filter((row) => levelOf(row) === level);
      return { level, findings: tallyRows(chosen), byLength: byLength(chosen, asOf) };
    }),
    byArea: met
      .map((area) => ({ area, chosen: overdue.filter(({ finding }) => finding.area === area) }))
      .filter(({ chosen }) => chosen.length > 0)
      .map(({ area, chosen }) => ({
        area,
        findings: tallyRows(chosen),
        byLevel: told.map((level) => tallyRows(chosen.filter((row) => levelOf(row) === level))),
      })),
  };
}

function byLength(rows: readonly FindingRow[], asOf: CalendarDay): Tally[] {
  return latenessSpans.map(({ from, to }) =>
    tallyRows(
      rows.filter(({ state: { due } }) => {
        const days = due === null ? 0 : daysBetween(due, asOf);
        return from <= days && (to === null || days <= to);
      }),
    ),
  );
}

function levelOf({ unit }: FindingRow): Level | null {
  return unit?.level ?? null;
}

function tallyRows(rows: readonly FindingRow[]): Tally {
  return tally(rows.map(({ finding }) => finding.id));
}
