import type { Index, IndexComponent, IndexResult } from "../model/indices.ts";
import { differenceOf } from "../rounding.ts";
import { comparability, type UnitChange } from "./comparable.ts";
import { comparedResult } from "./compare.ts";
import { percentOfScale } from "./scheme.ts";

/** Below this percent of its maximum a component is weak, unless the workspace says otherwise. */
export const defaultWeakPercent = 80;

/** How a component of a result stands: what it lost, and what it fell by; all but `value` and `maximum` is derived. */
export interface ComponentStanding {
  componentId: string;
  code: string;
  title: string;
  area: string | null;
  value: number | null;
  maximum: number | null;
  /** Points short of the maximum; null where one of the two is not published. */
  lost: number | null;
  percent: number | null;
  /** The change in percent of its maximum against the year before; negative is a fall. Null where nothing compares. */
  change: number | null;
  weak: boolean;
}

/** The components of a result with the points they lost, the heaviest loss first (SPEC INDEX-18). */
export function componentStandings(
  index: Index,
  result: IndexResult,
  { before, changes, weakPercent }: { before: IndexResult | null; changes: readonly UnitChange[]; weakPercent: number },
): ComponentStanding[] {
  const compares =
    before !== null &&
    comparability(
      { ...comparedResult(index, before), value: 0, qualifier: null },
      { ...comparedResult(index, result), value: 0, qualifier: null },
      changes,
    ).value !== "no";
  const standing = (component: IndexComponent): ComponentStanding => {
    const { id, code, title, area, value, maximum } = component;
    const percent = percentOf(component);
    const earlier = compares ? before?.components.find((one) => one.code === code) : undefined;
    const earlierPercent = earlier === undefined ? null : percentOf(earlier);
    const change = percent === null || earlierPercent === null ? null : differenceOf(percent, earlierPercent);
    const lost = value === null || maximum === null ? null : differenceOf(maximum, value);
    const weak = percent !== null && percent < weakPercent;
    return { componentId: id, code, title, area: area ?? null, value, maximum, lost, percent, change, weak };
  };
  return result.components.map(standing).sort(byLoss);
}

function percentOf({ value, maximum }: Pick<IndexComponent, "value" | "maximum">): number | null {
  return value === null || maximum === null ? null : percentOfScale(value, { maximum });
}

/** Unknown losses stand last; of equal ones the larger fall first. */
function byLoss(left: ComponentStanding, right: ComponentStanding): number {
  const byPoints = (right.lost ?? -1) - (left.lost ?? -1);
  return byPoints !== 0 ? byPoints : (left.change ?? 0) - (right.change ?? 0);
}
