import type { CalendarDay } from "@cchc/core/day";
import type { RankedUnit, Ranking, UnrankedUnit } from "@cchc/core/query/ranking";
import { bar } from "./bar.ts";
import { comparedNumbers } from "./compared-numbers.ts";
import { section, wrapped } from "./page-parts.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** A ranking with what it is of. */
interface ShownRanking extends Ranking {
  title: string;
  group: string;
  asOf: CalendarDay;
  provisional: boolean;
}

/** A ranking, best first; then who is not final, and who did not submit. */
export function rankingLines(ranked: ShownRanking, view: View): string[] {
  const { style, texts } = view;
  const { scorecards: words, labels } = texts;
  const { rows, pending, notSubmitted, leftOut } = ranked;
  const unranked = (unit: UnrankedUnit) => {
    const status = unit.status === null ? words.withoutScorecard : labels.scorecardStatus[unit.status];
    return `  ${unit.unitName} (${[...(unit.scorecardNumber === null ? [] : [unit.scorecardNumber]), status, ...(unit.overdue ? [words.overdue] : [])].join(", ")})`;
  };
  return [
    style("bold", ranked.title),
    words.rankingOf(ranked),
    words.rankedCount({ ranked: rows.length, pending: pending.length, notSubmitted: notSubmitted.length }),
    ...(ranked.provisional ? [words.provisional] : []),
    "",
    ...(rows.length === 0 ? [words.nobodyRanked] : rankTable(rows, view)),
    ...(new Set(rows.map(({ maximum }) => maximum)).size > 1 ? wrapped(words.ownMaxima, 0, view, "dim") : []),
    ...section(words.pending, pending.map(unranked), view),
    ...section(words.notSubmitted, notSubmitted.map(unranked), view),
    ...section(
      words.leftOut,
      leftOut.map(
        ({ unitName, scorecardNumber, reason }) => `  ${unitName} (${scorecardNumber}, ${words.reason[reason]})`,
      ),
      view,
    ),
  ];
}

/** From how many columns on a bar leaves enough room for names; below how many only what ranks is shown. */
const WIDE = 100;
const NARROW = 80;
const BAR_CELLS = 20;

function rankTable(rows: readonly RankedUnit[], view: View): string[] {
  const { scorecards: words, screens, labels, format } = view.texts;
  const { width } = view;
  const fixed = comparedNumbers(
    rows.flatMap(({ points, percent }) => [points, percent]),
    view,
  );
  const columns: Column<RankedUnit>[] = [
    { heading: words.rank, value: ({ rank }) => format.number(rank), align: "right" },
    { heading: screens.field.unit, value: ({ unitName }) => unitName, flexible: true },
    {
      heading: words.points,
      value: ({ points, maximum }) => `${fixed(points)}/${format.number(maximum)}`,
      align: "right",
    },
    { heading: words.percent, value: ({ percent }) => `${fixed(percent)}%`, align: "right" },
    { heading: words.band, value: ({ band }) => band ?? "" },
    { heading: "", value: ({ shared }) => (shared && (width === null || width >= NARROW) ? words.shared : "") },
    // Only where some are not final yet.
    {
      heading: screens.field.status,
      value: ({ status }) => (status === "final" ? "" : labels.scorecardStatus[status]),
      flexible: true,
    },
  ];
  if (width !== null && width >= WIDE) {
    columns.splice(2, 0, { heading: "", value: ({ percent }) => bar(percent, 100, BAR_CELLS) });
  }
  return table(columns, rows, view);
}
