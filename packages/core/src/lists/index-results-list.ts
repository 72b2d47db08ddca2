import type { ChangeContext } from "../change/context.ts";
import { type ImportedResult, resultsImporter } from "../change/index-change.ts";
import { percentOfScale, resultNumber, scaleOfYear, standingResults } from "../indices/scheme.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import { type Problem, problem } from "../problem.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { foldText } from "../text.ts";
import { attemptEach } from "./attempt.ts";
import type { IndexResultRow, indexResultColumns } from "./list-columns.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

interface Entry {
  id: string;
  number: string;
  result: IndexResult;
}
type Rules = ListRules<typeof indexResultColumns, Entry, ImportedResult>;

/**
 * The results of one scheme as a list: a whole table of a year at once. A row names its result by id or number; one that
 * has neither, by year, unit and source. A table that names no unit at all is the province's own (SPEC INDEX-21).
 */
export function indexResultRules(index: Index, provinceId: string, context: ChangeContext): Rules {
  const entries = standingResults(index).map((result) => ({
    ...{ id: result.id, number: resultNumber(index, result), result },
  }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const rowsOf = (entry: Entry) => indexResultRow(index, entry.result);
  const byPlace = new Map(entries.map((entry) => [placeOf(rowsOf(entry)), entry]));
  return {
    count: entries.length,
    mayChange: true,
    keyOf(typed) {
      const row = { ...typed, ...registered(typed, context.units, provinceId) };
      const { id, number, year } = row;
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      return year === null ? null : placeOf({ ...row, year });
    },
    find(typed) {
      const row = { ...typed, ...registered(typed, context.units, provinceId) };
      const { id, number } = row;
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      return { entry: byPlace.get(placeOf(row)) ?? null };
    },
    idOf: ({ id }) => id,
    rowOf: rowsOf,
    labelOf({ unit, competitor, year }) {
      const name = registered({ unit, competitor }, context.units, provinceId);
      const of =
        name.unit === null
          ? name.competitor
          : (context.units.nearestVersion(name.unit, context.today)?.name ?? name.unit);
      return [of, year].filter((part) => part !== null).join(", ");
    },
    settled(typed, entry, rows) {
      if (isNameless(typed) && !rows.every(({ values }) => isNameless(values)))
        return { column: "unit", problem: problem("index-unit-needed", { result: `${index.number}-${typed.year}` }) };
      const row = { ...typed, ...registered(typed, context.units, provinceId) };
      const own = withOwnNumber(row, entry);
      if ("problem" in own) return own;
      const scale = entry?.result.scale ?? scaleOfYear(index, row.year);
      const { measure = null, maximum = null } = row;
      return { row: { ...own.row, measure: measure ?? scale.measure, maximum: maximum ?? scale.maximum } };
    },
    itemOf({ year, unit: unitId, competitor, value, qualifier, measure, maximum, rank, outOf, ...row }, entry) {
      const { group, peerGroup, document, source, publishedOn, note } = row;
      const scale = scaleOfYear(index, year);
      return {
        resultId: entry?.id ?? null,
        ...{ year, unitId, value, rank, outOf, publishedOn },
        scale: { measure: measure ?? scale.measure, maximum: maximum ?? scale.maximum },
        ...given({ unitName: competitor, qualifier, group, peerGroup, documentId: document, source, note }),
      };
    },
    attempt: (items) => attemptEach(items, resultsImporter(index, context).put, columnOf),
  };
}

/** A result as a row of the list. */
export function indexResultRow(index: Index, result: IndexResult): IndexResultRow {
  const { id, year, unitId: unit, unitName, value, qualifier, scale, rank, outOf, group, publishedOn } = result;
  return {
    ...{ number: resultNumber(index, result), year, unit, unitName: null, competitor: unitName ?? null },
    ...{ value, qualifier: qualifier ?? null, measure: scale.measure, maximum: scale.maximum, rank, outOf },
    ...{ group: group ?? null, peerGroup: result.peerGroup ?? null, document: result.documentId ?? null },
    ...{ source: result.source ?? null, publishedOn, note: result.note ?? null },
    percent: value === null ? null : percentOfScale(value, scale),
    id,
  };
}

interface Named {
  unit: string | null;
  competitor: string | null;
}

function isNameless({ unit, competitor }: Named): boolean {
  return unit === null && competitor === null;
}

/**
 * A province that was printed by its name alone is the unit of the register, where just one is called so; without a name
 * it is our own.
 */
function registered({ unit, competitor }: Named, units: Pick<UnitDirectory, "all">, provinceId: string): Named {
  if (unit !== null) return { unit, competitor };
  if (competitor === null) return { unit: provinceId, competitor };
  const name = foldText(competitor);
  const [only, ...others] = units.all.filter(({ versions }) =>
    versions.some((version) => {
      const folded = foldText(version.name);
      return folded === name || (version.level === "province" && folded.endsWith(` ${name}`));
    }),
  );
  return only !== undefined && others.length === 0 ? { unit: only.id, competitor: null } : { unit, competitor };
}

/** What a row is known by that names no record. */
function placeOf({
  year,
  unit,
  competitor,
  document,
  source,
}: Pick<IndexResultRow, "year" | "unit" | "competitor" | "document" | "source">): string {
  return ["at", year, unit ?? foldText(competitor ?? ""), document ?? foldText(source ?? "")].join(" | ");
}

function known(column: string, value: string, entry: Entry | undefined): { entry: Entry } | Refusal {
  return entry === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry };
}

/** Only what has a value. */
function given<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: string;
  };
}

function columnOf({ code }: Problem): string {
  if (code === "rank-not-positive") return "rank";
  if (code === "index-published-in-future") return "publishedOn";
  if (code === "index-result-exists" || code === "index-year-in-future") return "year";
  return code === "index-result-empty" ? "value" : "unit";
}
