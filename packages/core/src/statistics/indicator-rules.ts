import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { Indicator } from "../model/indicators.ts";
import { type Problem, problem } from "../problem.ts";

/**
 * Why an indicator cannot stand in a catalogue; null when it can. Problems: `indicator-terms`, `indicator-part-not-found`,
 * `indicator-circle`, `indicator-definitions`, `area-list-not-found`, `area-not-in-list` (SPEC STAT-2).
 */
export function refusalOfIndicator(
  indicator: Indicator,
  catalogue: readonly Indicator[],
  areaLists: readonly OwnAreaList[],
): Problem | null {
  const { id, kind, numeratorId, denominatorId, definitions = [], area, areaListId } = indicator;
  if (
    (numeratorId === undefined) !== (denominatorId === undefined) ||
    (numeratorId !== undefined && kind !== "percent")
  )
    return problem("indicator-terms", { indicator: id, kind });
  const byId = new Map(catalogue.map((other) => [other.id, other]));
  const isThere = (other: string) => other !== id && byId.get(other)?.withdrawn === undefined && byId.has(other);
  const missing = [...partsOf(indicator), ...termsOf(indicator)].find((part) => !isThere(part));
  if (missing !== undefined) return problem("indicator-part-not-found", { indicator: id, part: missing });
  const circle = partsOf(indicator).find((part) => isMadeOf(part, id, byId));
  if (circle !== undefined) return problem("indicator-circle", { indicator: id, part: circle });
  const twice = definitions.find(({ from }, index) => definitions.findIndex((one) => one.from === from) < index);
  if (twice !== undefined) return problem("indicator-definitions", { indicator: id, from: twice.from });
  if (area === undefined || areaListId === undefined) return null;
  const areas = areasOfList(areaListId, areaLists);
  if (areas === undefined) return problem("area-list-not-found", { list: areaListId });
  return areas.includes(area) ? null : problem("area-not-in-list", { area, list: areaListId, allowed: [...areas] });
}

/** The indicators that this one is broken down into, in whatever way. */
export function partsOf({ partitions = [], overlaps = [] }: Indicator): string[] {
  return [...partitions, ...overlaps].flatMap(({ parts }) => parts);
}

/** The numerator and the denominator of a share. */
export function termsOf({ numeratorId, denominatorId }: Indicator): string[] {
  return [numeratorId, denominatorId].filter((id) => id !== undefined);
}

/** Whether `id` is made up of `part`, through however many breakdowns. */
function isMadeOf(id: string, part: string, byId: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const indicator = byId.get(one);
    if (seen.has(one) || indicator === undefined) continue;
    seen.add(one);
    const parts = partsOf(indicator);
    if (parts.includes(part)) return true;
    open.push(...parts);
  }
  return false;
}
