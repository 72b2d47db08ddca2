import type { ChangeContext } from "../change/context.ts";
import { formatDay, yearOf } from "../day.ts";
import type { Category } from "../model/codes.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import type { UnitVersion } from "../model/units.ts";
import { type Problem, problem } from "../problem.ts";
import { endOfVersion, type UnitDirectory } from "../query/unit-directory.ts";
import { roundedTo } from "../rounding.ts";
import { isBuiltIn } from "./built-in.ts";

/**
 * Why a result cannot be recorded, or corrected into what `before` was not: a day or a year still to come, a unit that
 * was not there in the year, or one of another kind than those compared (SPEC INDEX-24, INDEX-25). Problems:
 * `index-published-in-future`, `index-year-in-future`, `index-unit-not-in-force`, `index-peers-differ`.
 */
export function refusalOfRecording(
  index: Index,
  before: IndexResult | null,
  { year, unitId, publishedOn }: Pick<IndexResult, "year" | "unitId" | "publishedOn">,
  { units, today }: Pick<ChangeContext, "units" | "today">,
): Problem | null {
  const result = `${index.number}-${year}`;
  if (publishedOn !== null && publishedOn > today && publishedOn !== before?.publishedOn)
    return problem("index-published-in-future", { result, on: publishedOn, today });
  if (before !== null && before.year === year && before.unitId === unitId) return null;
  if (year > yearOf(today)) return problem("index-year-in-future", { result, year, today });
  if (unitId === null) return null;
  const unit = units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
  if (versionsInYear(units, unitId, year).length === 0)
    return problem("index-unit-not-in-force", { result, unit, year });
  return isPeer(index, unitId, year, units)
    ? null
    : problem("index-peers-differ", {
        ...{ index: index.number, unit, peers: index.peerGroup.name },
        ...widening(index, unitId, year, units),
      });
}

/**
 * Why a value that somebody types cannot be meant: it is none of its scale, where that is confirmed. A whole table is
 * taken as it was published (SPEC INDEX-14). Problem: `index-value-outside-scale`.
 */
export function refusalOfValue(
  { number, uncertain }: Pick<Index, "number" | "uncertain">,
  before: Pick<IndexResult, "value" | "scale"> | null,
  { year, value, scale }: Pick<IndexResult, "year" | "value" | "scale">,
): Problem | null {
  if (value === null || uncertain.includes("scale") || (value >= 0 && value <= scale.maximum)) return null;
  if (before !== null && value === before.value && scale.maximum === before.scale.maximum) return null;
  const { maximum } = scale;
  return problem("index-value-outside-scale", {
    result: `${number}-${year}`,
    value,
    maximum,
    meant: meantOf(value, scale),
  });
}

/** The value that lost its comma in the typing: `8337` for `83,37`; null where that is not to be guessed. */
function meantOf(value: number, { maximum }: IndexResult["scale"]): number | null {
  const meant = roundedTo(value / 100, 6);
  return Number.isInteger(value) && meant > maximum / 10 && meant <= maximum ? meant : null;
}

/**
 * Whether a unit is of the kind that a scheme compares: of its category; without one, what is called by its level (a
 * province, not its departments). Where nothing is known of the unit in that year, nothing is said (SPEC INDEX-27).
 */
export function isPeer(
  { peerGroup }: Pick<Index, "peerGroup">,
  unitId: string,
  year: number,
  units: Pick<UnitDirectory, "find">,
): boolean {
  const versions = versionsInYear(units, unitId, year);
  return versions.length === 0 || versions.some((version) => isOfKind(peerGroup, version));
}

/** Whether a version of a unit is of the level and category that a scheme compares. */
export function isOfKind({ level, category }: Index["peerGroup"], version: UnitVersion): boolean {
  if (level !== undefined && version.level !== level) return false;
  return category === undefined ? level === undefined || isWhole(version) : version.category === category;
}

/** The category that the peers of an own scheme may lack: all but that fits the unit. */
function widening(
  { number, peerGroup: { level, category } }: Index,
  unitId: string,
  year: number,
  units: UnitDirectory,
): { category?: Category } {
  if (isBuiltIn(number) || category !== undefined) return {};
  const fitting = versionsInYear(units, unitId, year).find((version) => version.level === level);
  return fitting === undefined ? {} : { category: fitting.category };
}

/** A province or commune as a whole stands in the register under its people's committee. */
function isWhole({ category }: UnitVersion): boolean {
  return category === "people-committee";
}

/** The versions of a unit that were in force on a day of a year. */
export function versionsInYear(units: Pick<UnitDirectory, "find">, unitId: string, year: number): UnitVersion[] {
  const [first, last] = [formatDay(year, 1, 1), formatDay(year, 12, 31)];
  return (units.find(unitId)?.versions ?? []).filter((version) => {
    const end = endOfVersion(version);
    return (version.from === null || version.from <= last) && (end === null || end > first);
  });
}
