import type { CalendarDay } from "../day.ts";
import type { FindingState } from "./finding-state.ts";
import type { MonthSpan } from "./months-of-period.ts";
import { type PeriodSummary, percentOf, type Tally, tally } from "./period-summary.ts";

/** Where a finding stands by its due date: a month of the period, before or after them all, or no day yet. */
export type DueColumn = "earlier" | "later" | "undated" | MonthSpan;

/** What became of the findings that are due in one month: on time + late + open is all of them (SPEC DASH-3). */
export interface RemediationOfMonth {
  column: DueColumn;
  /** Accepted or closed, and not reported after the due date. */
  onTime: Tally;
  /** Accepted or closed after a report past the due date. */
  late: Tally;
  /** Something is still owed, or waits to be verified. */
  open: Tally;
  /** On time and late in all three; null where there is none. */
  donePercent: number | null;
}

/**
 * The findings of a period's visits by the month they are due in; those that were dismissed or transferred are in none.
 * Every month has a column, the columns beside them only where there is something in them.
 */
export function remediationByMonth(
  { findingList }: Pick<PeriodSummary, "findingList">,
  months: readonly MonthSpan[],
): RemediationOfMonth[] {
  const followed = findingList.filter(({ state }) => state.status !== "dismissed" && state.status !== "transferred");
  const ofColumn = (column: DueColumn): RemediationOfMonth => {
    const chosen = followed.filter(({ state }) => columnOf(state.due, months) === column);
    const where = (fate: Fate) =>
      tally(chosen.filter(({ state }) => fateOf(state) === fate).map(({ finding }) => finding.id));
    const [onTime, late, open] = [where("on-time"), where("late"), where("open")];
    return { column, onTime, late, open, donePercent: percentOf(onTime.value + late.value, chosen.length) };
  };
  const besides = (column: DueColumn) => [ofColumn(column)].filter(({ donePercent }) => donePercent !== null);
  return [...besides("earlier"), ...months.map(ofColumn), ...besides("later"), ...besides("undated")];
}

type Fate = "on-time" | "late" | "open";

function fateOf({ unfinished, onTime }: FindingState): Fate {
  if (unfinished) return "open";
  return onTime === false ? "late" : "on-time";
}

function columnOf(due: CalendarDay | null, months: readonly MonthSpan[]): DueColumn {
  if (due === null) return "undated";
  const month = months.find(({ from, to }) => from <= due && due <= to);
  if (month !== undefined) return month;
  return due < (months[0]?.from ?? due) ? "earlier" : "later";
}
