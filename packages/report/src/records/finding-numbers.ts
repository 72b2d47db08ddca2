import { type FindingTally, percentOf } from "@cchc/core/query/period-summary";
import type { FigureLedger } from "./figure-ledger.ts";
import type { FindingNumbers } from "./record-view.ts";

/** What became of findings, each number handed out by the ledger as `name.…` (SPEC PERIOD-6). */
export function findingNumbers(ledger: FigureLedger, name: string, tally: FindingTally): FindingNumbers {
  const accepted = tally.onTime.value + tally.late.value;
  const numbers = {
    total: ledger.count(name, "finding", tally.total),
    resolved: ledger.count(`${name}.resolved`, "finding", tally.resolved),
    transferred: ledger.count(`${name}.transferred`, "finding", tally.transferred),
    dismissed: ledger.count(`${name}.dismissed`, "finding", tally.dismissed),
    unfinished: ledger.count(`${name}.unfinished`, "finding", tally.unfinished),
    overdue: ledger.count(`${name}.overdue`, "finding", tally.overdue),
    waiting: ledger.count(`${name}.waiting`, "finding", tally.waiting),
    onTime: ledger.count(`${name}.onTime`, "finding", tally.onTime),
    late: ledger.count(`${name}.late`, "finding", tally.late),
  };
  ledger.sum(`${name}.accepted`, [`${name}.onTime`, `${name}.late`], accepted);
  const resolvedPercent = percentOf(tally.resolved.value, tally.total.value);
  const onTimePercent = percentOf(tally.onTime.value, accepted);
  return {
    ...numbers,
    resolvedPercent: ledger.share(`${name}.resolvedPercent`, `${name}.resolved`, name, resolvedPercent),
    onTimePercent: ledger.share(`${name}.onTimePercent`, `${name}.onTime`, `${name}.accepted`, onTimePercent),
  };
}
