import type { RankLine, RankPoint } from "@cchc/core/query/rank-lines";
import { wrapped } from "./page-parts.ts";
import type { View } from "./view.ts";

const widest = 48;
/** What stands beside the line itself: year, both ends, the rank. */
const beside = 22;

/**
 * Ranks over the years as text: a block for each line, a row for each year, the best rank on the left. A line is drawn
 * among its own number of competitors only, so ranks among 63 and among 34 never share one (SPEC INDEX-22).
 */
export function rankChart(lines: readonly RankLine[], view: View): string[] {
  const { indices } = view.texts;
  const blocks = lines.flatMap((line) => [
    view.style("dim", `  ${indices.chartAmong(line.outOf)}`),
    ...line.points.map((point) => row(point, line.outOf, view)),
  ]);
  return lines.length > 1 ? [...blocks, ...wrapped(indices.chartBreak, 2, view, "dim")] : blocks;
}

function row({ year, rank }: RankPoint, outOf: number | null, { width, texts, style }: View): string {
  const { format, indices } = texts;
  const said = indices.rankText({ rank, outOf });
  if (outOf === null) return `  ${year}  ${said}`;
  const room = Math.max(10, Math.min(widest, (width ?? 80) - beside));
  // A rank beyond the number of competitors has no place on the line.
  if (rank > outOf) return `  ${year}  ${said}`;
  const share = outOf <= 1 ? 0 : (rank - 1) / (outOf - 1);
  const at = Math.round(share * (room - 1));
  const drawn = `${"─".repeat(at)}${style("bold", "●")}${"─".repeat(room - 1 - at)}`;
  return `  ${year}  1 ${drawn} ${format.number(outOf).padEnd(3)} ${said}`;
}
