import { formatDay } from "../day.ts";
import type { Index, IndexComponent, IndexResult } from "../model/indices.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { differenceOf, roundedTo } from "../rounding.ts";
import { foldText } from "../text.ts";
import { type ComparedResult, comparability, type Obstacle, successorsOf, unitChanges } from "./comparable.ts";
import {
  type PublishedScale,
  percentOfScale,
  publishedScale,
  resultNumber,
  standingResults,
  unitKeyOf,
} from "./scheme.ts";

/** What is to be said of a comparison: what stands in its way, and what a reader would stumble over. */
export type ComparisonNote =
  | Obstacle
  | { code: "years-missing"; years: number[] }
  | { code: "several-sources"; year: number; numbers: string[] }
  | { code: "successor"; year: number; unitId: string; unitName: string | null }
  | { code: "score-up-rank-down"; valueChange: number; rankChange: number }
  | { code: "score-down-rank-up"; valueChange: number; rankChange: number }
  | { code: "components-missing"; years: number[] };

/** One result in a comparison. */
export interface ComparedSide {
  number: string;
  year: number;
  unitId: string | null;
  unitName: string | null;
  value: number | null;
  qualifier: string | null;
  scale: PublishedScale;
  rank: number | null;
  outOf: number | null;
  group: string | null;
}

/** One part of a result in two years. */
export interface ComparedComponent {
  code: string;
  title: string;
  fromValue: number | null;
  toValue: number | null;
  fromMaximum: number | null;
  toMaximum: number | null;
  /** Null where its maximum is another one, or a value is missing. */
  valueChange: number | null;
  /** In points of percent of its maximum. */
  percentChange: number | null;
}

/** Two years of an index, held against each other; every change in it is derived, not published (SPEC INDEX-13). */
export interface IndexComparison {
  scheme: string;
  title: string;
  from: ComparedSide;
  to: ComparedSide;
  /** Places won: positive is better. Null where ranks are not comparable. */
  rankChange: number | null;
  /** Later less earlier, in the measure of the scale. Null where values are not comparable. */
  valueChange: number | null;
  /** The change in percent of the scale, in points of percent. */
  percentChange: number | null;
  /** Whether all that both years publish may be compared. */
  comparable: boolean;
  rankComparable: boolean;
  valueComparable: boolean;
  notes: readonly ComparisonNote[];
  components: readonly ComparedComponent[];
  derived: readonly ("rankChange" | "valueChange" | "percentChange")[];
}

/** The results of a unit in a year, or of what the unit became part of by then; the first one recorded first. */
export function resultsOfUnit(
  index: Index,
  units: Pick<UnitDirectory, "events">,
  unit: string,
  year: number,
): IndexResult[] {
  const ofYear = standingResults(index).filter((result) => result.year === year);
  for (const id of successorsOf(units, unit, year)) {
    const found = ofYear.filter((result) => unitKeyOf(result) === id);
    if (found.length > 0) return found;
  }
  return [];
}

/** What `comparability` looks at. */
export function comparedResult(index: Index, result: IndexResult): ComparedResult {
  const { year, value, qualifier = null, scale, rank, outOf, group = null, peerGroup } = result;
  const head = { scheme: index.number, peerGroup: peerGroup ?? index.peerGroup.name, year, unit: unitKeyOf(result) };
  return { ...head, value, qualifier, scale, rank, outOf, group };
}

/** Two results of one scheme, the earlier first, held against each other. */
export function compareResults(
  index: Index,
  from: IndexResult,
  to: IndexResult,
  units: Pick<UnitDirectory, "events" | "nearestVersion">,
): IndexComparison {
  const ids = [from.unitId, to.unitId].flatMap((id) => id ?? []);
  const changes = unitChanges(units, ids, { after: from.year, upTo: to.year });
  const may = comparability(comparedResult(index, from), comparedResult(index, to), changes);
  const sides = { from: comparedSide(index, from, units), to: comparedSide(index, to, units) };
  const rankChange = may.rank && from.rank !== null && to.rank !== null ? from.rank - to.rank : null;
  const values = from.value === null || to.value === null ? null : { from: from.value, to: to.value };
  const valueChange = values !== null && may.value === "same-scale" ? differenceOf(values.to, values.from) : null;
  const percentChange =
    values !== null && may.value !== "no"
      ? roundedTo(percentOfScale(values.to, to.scale) - percentOfScale(values.from, from.scale), 2)
      : null;
  const components = compareComponents(from.components, to.components, may.value !== "no");
  const changed = { rankChange, valueChange, percentChange };
  const derived = (["rankChange", "valueChange", "percentChange"] as const).filter((key) => changed[key] !== null);
  const ranked = from.rank !== null || to.rank !== null;
  const valued = from.value !== null || to.value !== null;
  return {
    scheme: index.number,
    title: index.title,
    ...sides,
    ...changed,
    comparable: (ranked || valued) && (!ranked || may.rank) && (!valued || may.value === "same-scale"),
    rankComparable: may.rank,
    valueComparable: may.value === "same-scale",
    notes: [...may.obstacles, ...missingYears(index, from, to), ...notesOn(index, [from, to], changed, sides)],
    components,
    derived,
  };
}

function comparedSide(index: Index, result: IndexResult, units: Pick<UnitDirectory, "nearestVersion">): ComparedSide {
  const { year, unitId, value, qualifier = null, rank, outOf, group = null } = result;
  const named = { number: resultNumber(index, result), year, unitId, unitName: nameOfResult(result, units) };
  return { ...named, value, qualifier, scale: publishedScale(index, result), rank, outOf, group };
}

/** The unit of a result as it was called at the end of its year; as printed where it is not in the register. */
export function nameOfResult(
  { unitId, unitName, year }: Pick<IndexResult, "unitId" | "unitName" | "year">,
  units: Pick<UnitDirectory, "nearestVersion">,
): string | null {
  return unitId === null ? (unitName ?? null) : (units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId);
}

function notesOn(
  index: Index,
  pair: readonly [IndexResult, IndexResult],
  { rankChange, valueChange }: { rankChange: number | null; valueChange: number | null },
  { from, to }: { from: ComparedSide; to: ComparedSide },
): ComparisonNote[] {
  const notes: ComparisonNote[] = [];
  if (from.unitId !== to.unitId && to.unitId !== null)
    notes.push({ code: "successor", year: to.year, unitId: to.unitId, unitName: to.unitName });
  for (const one of pair) {
    const twins = standingResults(index).filter(
      (other) => other.year === one.year && unitKeyOf(other) === unitKeyOf(one),
    );
    const numbers = twins.map((twin) => resultNumber(index, twin));
    if (twins.length > 1) notes.push({ code: "several-sources", year: one.year, numbers });
  }
  if (rankChange !== null && valueChange !== null) {
    if (valueChange > 0 && rankChange < 0) notes.push({ code: "score-up-rank-down", valueChange, rankChange });
    if (valueChange < 0 && rankChange > 0) notes.push({ code: "score-down-rank-up", valueChange, rankChange });
  }
  const bare = pair.filter(({ components }) => components.length === 0).map(({ year }) => year);
  if (bare.length === 1) notes.push({ code: "components-missing", years: bare });
  return notes;
}

/** Years between the two of which nothing is recorded of the unit. */
function missingYears(index: Index, from: IndexResult, to: IndexResult): ComparisonNote[] {
  const keys = new Set([unitKeyOf(from), unitKeyOf(to)]);
  const known = new Set(
    standingResults(index)
      .filter((result) => keys.has(unitKeyOf(result)))
      .map(({ year }) => year),
  );
  const between = Array.from({ length: Math.max(0, to.year - from.year - 1) }, (_, place) => from.year + 1 + place);
  const years = between.filter((year) => !known.has(year));
  return years.length === 0 ? [] : [{ code: "years-missing", years }];
}

function compareComponents(
  from: readonly IndexComponent[],
  to: readonly IndexComponent[],
  mayCompare: boolean,
): ComparedComponent[] {
  const codes = [...new Set([...from, ...to].map(({ code }) => code))];
  return codes.map((code) => {
    const [before, after] = [from, to].map((list) => list.find((one) => one.code === code));
    const title = after?.title ?? before?.title ?? code;
    const [fromValue, toValue] = [before?.value ?? null, after?.value ?? null];
    const [fromMaximum, toMaximum] = [before?.maximum ?? null, after?.maximum ?? null];
    const known = mayCompare && fromValue !== null && toValue !== null && samePart(before, after);
    const shares = known && fromMaximum !== null && toMaximum !== null;
    return {
      ...{ code, title, fromValue, toValue, fromMaximum, toMaximum },
      valueChange: known && fromMaximum === toMaximum ? differenceOf(toValue, fromValue) : null,
      percentChange: shares
        ? roundedTo(
            percentOfScale(toValue, { maximum: toMaximum }) - percentOfScale(fromValue, { maximum: fromMaximum }),
            2,
          )
        : null,
    };
  });
}

/** A code may be given to another part in another year: then only the code is the same. */
function samePart(before: IndexComponent | undefined, after: IndexComponent | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.area !== undefined && before.area === after.area) return true;
  return foldText(before.title) === foldText(after.title);
}
