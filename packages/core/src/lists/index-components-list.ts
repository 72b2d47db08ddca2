import type { ChangeContext } from "../change/context.ts";
import { componentsImporter, type ImportedComponent } from "../change/index-change.ts";
import { percentOfScale, resultNumber, standingResults } from "../indices/scheme.ts";
import type { Index, IndexComponent, IndexResult } from "../model/indices.ts";
import { type Problem, problem } from "../problem.ts";
import { differenceOf } from "../rounding.ts";
import { attemptEach } from "./attempt.ts";
import type { IndexComponentRow, indexComponentColumns } from "./list-columns.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

interface Entry {
  result: IndexResult;
  component: IndexComponent;
}
type Rules = ListRules<typeof indexComponentColumns, Entry, ImportedComponent>;
type Row = Pick<IndexComponentRow, "result" | "year" | "unit">;

/**
 * The components of a scheme's results as a list. A row says whose part it is by the result's number, or by year and
 * unit where that is one result only; a table that says neither is of the result with `resultId`. Within it, the code
 * names the component (SPEC INDEX-21).
 */
export function indexComponentRules(index: Index, resultId: string | null, context: ChangeContext): Rules {
  const results = standingResults(index);
  const meant = results.find(({ id }) => id === resultId);
  const entries = results.flatMap((result) => result.components.map((component) => ({ result, component })));
  return {
    count: entries.length,
    mayChange: true,
    keyOf({ id, result, year, unit, code }) {
      if (id !== null) return `id ${id}`;
      return code === null ? null : ["of", result?.toUpperCase() ?? "", year ?? "", unit ?? "", code].join(" | ");
    },
    find(row) {
      if (row.id !== null) {
        const entry = entries.find(({ component }) => component.id === row.id);
        return entry === undefined
          ? { column: "id", problem: problem("row-unknown", { column: "id", value: row.id }) }
          : { entry };
      }
      const found = resultOf(row);
      if ("problem" in found) return found;
      return {
        entry: entries.find(({ result, component }) => result === found.result && component.code === row.code) ?? null,
      };
    },
    idOf: ({ component }) => component.id,
    rowOf: ({ result, component }) => indexComponentRow(index, result, component),
    itemOf(row, entry) {
      const { code, title, value, maximum, rank, area } = row;
      const found = resultOf(row);
      const resultId = entry?.result.id ?? ("problem" in found ? "" : found.result.id);
      return { resultId, code, title, value, maximum, rank, area };
    },
    // As the row stands in the document: by what it is called, not where it lies.
    settled: (row, entry) =>
      entry === null
        ? { row }
        : {
            row: {
              ...row,
              result: resultNumber(index, entry.result),
              year: entry.result.year,
              unit: entry.result.unitId,
            },
          },
    attempt: (items) => attemptEach(items, componentsImporter(index, context).put, columnOf),
  };

  function resultOf({ result, year, unit }: Row): { result: IndexResult } | Refusal {
    if (result !== null) {
      const named = results.find((one) => one.id === result || resultNumber(index, one) === result.toUpperCase());
      return named === undefined
        ? { column: "result", problem: problem("row-unknown", { column: "result", value: result }) }
        : { result: named };
    }
    if (year === null && unit === null) {
      const number = index.number;
      return meant === undefined
        ? { column: "code", problem: problem("index-component-of-which", { index: number }) }
        : { result: meant };
    }
    const fits = results.filter((one) => one.year === year && (unit === null || one.unitId === unit));
    const [only, ...others] = fits;
    if (only !== undefined && others.length === 0) return { result: only };
    const column = "result";
    const value = [year, unit].filter((one) => one !== null).join(" ");
    if (only === undefined) return { column, problem: problem("row-unknown", { column, value }) };
    const candidates = fits.slice(0, 10).map((one) => {
      const number = resultNumber(index, one);
      return { id: one.id, number, label: one.unitName ?? one.unitId ?? number };
    });
    return { column, problem: problem("id-ambiguous", { text: value, candidates }) };
  }
}

/** A component as a row of the list. */
export function indexComponentRow(index: Index, result: IndexResult, component: IndexComponent): IndexComponentRow {
  const { id, code, title, value, maximum, rank, area } = component;
  const known = value !== null && maximum !== null;
  return {
    ...{ result: resultNumber(index, result), year: result.year, unit: result.unitId, unitName: null },
    ...{ code, title, value, maximum, rank, area: area ?? null },
    lost: known ? differenceOf(maximum, value) : null,
    percent: known ? percentOfScale(value, { maximum }) : null,
    id,
  };
}

function columnOf({ code }: Problem): string {
  return code === "area-not-in-list" ? "area" : "result";
}
