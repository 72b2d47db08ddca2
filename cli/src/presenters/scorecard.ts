import type { ScorecardItem } from "@cchc/core/query/scorecard-item";
import { comparedNumbers } from "./compared-numbers.ts";
import type { Tone } from "./style.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Scorecards as a table. */
export function scorecardTable(items: readonly ScorecardItem[], view: View): string[] {
  const { scorecards: words, screens, labels, format } = view.texts;
  const status = ({ status: code, overdue, late }: ScorecardItem) =>
    [labels.scorecardStatus[code], ...(overdue ? [words.overdue] : []), ...(late ? [words.late] : [])].join(", ");
  const numbers = (of: (item: ScorecardItem) => number | null) => comparedNumbers(items.map(of), view);
  const fixedPoints = numbers(({ points }) => points);
  const fixedPercent = numbers(({ percent }) => percent);
  const columns: Column<ScorecardItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: screens.field.status, value: status, flexible: true, tone: (item) => scorecardTone(item) },
    {
      heading: screens.field.due,
      value: ({ due, submittedOn }) => (due === null || submittedOn !== null ? "" : format.day(due)),
    },
    {
      heading: words.points,
      value: ({ points, maximum }) => (points === null ? "" : `${fixedPoints(points)}/${format.number(maximum)}`),
      align: "right",
    },
    {
      heading: words.percent,
      value: ({ percent }) => (percent === null ? "" : `${fixedPercent(percent)}%`),
      align: "right",
    },
    { heading: words.band, value: ({ band }) => band ?? "" },
  ];
  return table(columns, items, view);
}

/** The colour of a state. */
export function scorecardTone({ status, overdue }: Pick<ScorecardItem, "status" | "overdue">): Tone | undefined {
  if (overdue) return "red";
  return status === "final" ? "green" : status === "explanation-asked" ? "yellow" : undefined;
}
