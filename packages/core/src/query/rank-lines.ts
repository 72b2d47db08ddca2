import { type ComparedResult, comparability, type UnitChange } from "../indices/comparable.ts";

/** One result of an index with its place. */
export interface RankPoint extends ComparedResult {
  /** What the scheme is called. */
  title: string;
  rank: number;
  /** What happened to the unit since the point before. */
  changes: readonly UnitChange[];
}

/** Points that may be joined by a line: one index, one number of competitors, year after year. */
export interface RankLine {
  scheme: string;
  title: string;
  /** Null where it is not known among how many: such a point stands alone. */
  outOf: number | null;
  points: readonly RankPoint[];
}

/**
 * The lines that ranks over time make: two years are joined where their ranks are comparable, which `comparability` alone
 * says, so that a rank among 63 and one among 34 never are; and no line goes over a year of which nothing is known
 * (SPEC DASH-6, INDEX-22).
 */
export function rankLines(points: readonly RankPoint[]): RankLine[] {
  const lines: (Omit<RankLine, "points"> & { points: RankPoint[] })[] = [];
  const inOrder = points.toSorted((left, right) =>
    left.scheme === right.scheme
      ? left.year - right.year || (left.outOf ?? 0) - (right.outOf ?? 0)
      : left.scheme < right.scheme
        ? -1
        : 1,
  );
  for (const point of inOrder) {
    const line = lines.at(-1);
    const before = line?.points.at(-1);
    const follows = before?.scheme === point.scheme && before.year + 1 === point.year;
    if (line !== undefined && before !== undefined && follows && comparability(before, point, point.changes).rank)
      line.points.push(point);
    else lines.push({ scheme: point.scheme, title: point.title, outOf: point.outOf, points: [point] });
  }
  return lines;
}
