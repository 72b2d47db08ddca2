/** One result of an index: a rank among `outOf`, and the value on its scale ("%", "/100"). */
export interface RankPoint {
  /** What was ranked: PAR, SIPAS, PAPI, PCI, ICT or a local index with its peer group. */
  scheme: string;
  /** The year the index is of, not the one it was published in. */
  year: number;
  value: number | null;
  rank: number;
  outOf: number;
  scale: string;
}

/** Points that may be joined by a line: one index, one number of competitors, year after year. */
export interface RankLine {
  scheme: string;
  outOf: number;
  points: readonly RankPoint[];
}

/**
 * The lines that ranks over time make. A rank among 63 and a rank among 34 are not comparable, so a line ends where the
 * number of competitors changes; it ends also before a year of which nothing is known (SPEC DASH-6).
 */
export function rankLines(points: readonly RankPoint[]): RankLine[] {
  const lines: { scheme: string; outOf: number; points: RankPoint[] }[] = [];
  const inOrder = points.toSorted((left, right) =>
    left.scheme === right.scheme
      ? left.year - right.year || left.outOf - right.outOf
      : left.scheme < right.scheme
        ? -1
        : 1,
  );
  for (const point of inOrder) {
    const line = lines.at(-1);
    const before = line?.points.at(-1);
    const goesOn = before?.scheme === point.scheme && before.outOf === point.outOf && before.year + 1 === point.year;
    if (line !== undefined && goesOn) line.points.push(point);
    else lines.push({ scheme: point.scheme, outOf: point.outOf, points: [point] });
  }
  return lines;
}
