import { type CalendarDay, formatDay } from "../day.ts";
import type { UnitEventKind } from "../model/codes.ts";
import type { IndexScale } from "../model/indices.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { sameScale } from "./scheme.ts";

/** What of a result says whether it may be held against another one. */
export interface ComparedResult {
  scheme: string;
  peerGroup: string;
  year: number;
  /** The unit's id, or the name it was printed with. */
  unit: string;
  value: number | null;
  qualifier: string | null;
  scale: IndexScale;
  rank: number | null;
  outOf: number | null;
  group: string | null;
}

/** What happened to a unit between two results of it. */
export interface UnitChange {
  event: UnitEventKind;
  on: CalendarDay;
  document: string;
}

/** Why two results are not comparable, or only in part. */
export type Obstacle =
  | { code: "scheme-differs"; from: string; to: string }
  | { code: "peers-differ"; from: string; to: string }
  | { code: "competitors-differ"; from: number; to: number }
  | { code: "competitors-unknown"; years: number[] }
  | { code: "rank-missing"; years: number[] }
  /** A place behind the last one, as published. */
  | { code: "rank-impossible"; years: number[] }
  | { code: "scale-differs"; from: IndexScale; to: IndexScale }
  | { code: "value-missing"; years: number[] }
  | { code: "value-qualified"; years: number[] }
  | ({ code: "unit-changed" } & UnitChange);
export type ObstacleCode = Obstacle["code"];

/** How far two results may be compared. */
export interface Comparability {
  /** Whether a place may be counted up or down. */
  rank: boolean;
  /** Whether the values may be subtracted, or only what percent of its scale each is. */
  value: "same-scale" | "share-only" | "no";
  obstacles: Obstacle[];
}

/**
 * Whether two results, the earlier first, may be compared, and why not: the one place that says so. Compare, dashboard,
 * reports and the window ask it (SPEC INDEX-12). A rank among 63 and one among 34 are not comparable; nor is anything
 * where scheme, peer group or the unit itself became another. Values of two scales are shares of each at most.
 */
export function comparability(
  from: ComparedResult,
  to: ComparedResult,
  changes: readonly UnitChange[] = [],
): Comparability {
  const both = [from, to];
  const lacking = (of: (one: ComparedResult) => unknown) =>
    both.filter((one) => of(one) === null).map(({ year }) => year);
  const obstacles: Obstacle[] = [];
  if (from.scheme !== to.scheme) obstacles.push({ code: "scheme-differs", from: from.scheme, to: to.scheme });
  if (from.peerGroup !== to.peerGroup) obstacles.push({ code: "peers-differ", from: from.peerGroup, to: to.peerGroup });
  obstacles.push(...changes.map((change) => ({ code: "unit-changed" as const, ...change })));
  const unlike = obstacles.length > 0;

  const rankless = lacking(({ rank }) => rank);
  const uncounted = both.filter(({ rank, outOf }) => rank !== null && outOf === null).map(({ year }) => year);
  if (rankless.length > 0) obstacles.push({ code: "rank-missing", years: rankless });
  if (uncounted.length > 0) obstacles.push({ code: "competitors-unknown", years: uncounted });
  const impossible = both.filter(({ rank, outOf }) => rank !== null && outOf !== null && rank > outOf);
  if (impossible.length > 0) obstacles.push({ code: "rank-impossible", years: impossible.map(({ year }) => year) });
  const otherCount = from.outOf !== null && to.outOf !== null && from.outOf !== to.outOf;
  if (otherCount && from.outOf !== null && to.outOf !== null)
    obstacles.push({ code: "competitors-differ", from: from.outOf, to: to.outOf });

  const valueless = lacking(({ value }) => value);
  if (valueless.length > 0) obstacles.push({ code: "value-missing", years: valueless });
  // "Trên 80 %" is no amount that something can be subtracted from.
  const qualified = both.filter(({ value, qualifier }) => value !== null && qualifier !== null);
  if (qualified.length > 0) obstacles.push({ code: "value-qualified", years: qualified.map(({ year }) => year) });
  const otherScale = !sameScale(from.scale, to.scale);
  if (otherScale && valueless.length === 0) obstacles.push({ code: "scale-differs", from: from.scale, to: to.scale });
  const amounts = !unlike && valueless.length === 0 && qualified.length === 0;
  return {
    rank: !unlike && rankless.length + uncounted.length + impossible.length === 0 && !otherCount,
    value: !amounts ? "no" : otherScale ? "share-only" : "same-scale",
    obstacles,
  };
}

/**
 * What became of a unit between two years of an index, so that it is not the one it was: mergers into it or of it, splits,
 * its end. A new name is no such thing.
 */
export function unitChanges(
  units: Pick<UnitDirectory, "events">,
  unitIds: readonly string[],
  { after, upTo }: { after: number; upTo: number },
): UnitChange[] {
  const [first, last] = [formatDay(after, 12, 31), formatDay(upTo, 12, 31)];
  return units.events
    .filter(({ event, on, unitIds: old, intoIds }) => {
      const between = on > first && on <= last;
      return (
        between && event !== "rename" && event !== "move" && unitIds.some((id) => [...old, ...intoIds].includes(id))
      );
    })
    .map(({ event, on, document }) => ({ event, on, document }));
}

/** The units that a unit became part of by the end of a year, itself first, the nearest next. */
export function successorsOf(units: Pick<UnitDirectory, "events">, unitId: string, year: number): string[] {
  const last = formatDay(year, 12, 31);
  const found = [unitId];
  for (let index = 0; index < found.length; index++) {
    const current = found[index] ?? unitId;
    for (const { event, on, unitIds, intoIds } of units.events)
      if (event === "merge" && on <= last && unitIds.includes(current))
        found.push(...intoIds.filter((id) => !found.includes(id)));
  }
  return found;
}
