import { itemOfCode } from "../change/score-entries.ts";
import type { Criteria } from "../model/criteria.ts";
import { type Problem, problem } from "../problem.ts";
import { itemsOfCriteria, type PlacedItem } from "../scoring/criteria-items.ts";
import { columnPlaces } from "./column-places.ts";
import { extraHeading, isExtraTotal } from "./extra-headings.ts";
import { scoreColumns } from "./list-columns.ts";
import { headingOf, type ListWords, wordKey } from "./list-words.ts";
import { allBy } from "./look-up.ts";
import { withOutlineCodes } from "./outline-code.ts";
import type { RowProblem } from "./read-rows.ts";
import { sheetPlace } from "./read-rows.ts";
import { pointColumns, scoreSums } from "./score-sums.ts";
import type { Table, TableRow } from "./table.ts";
import { isTotal } from "./totals.ts";

/** A table of points with one row for each item, and what stands in it besides. */
export interface ScoreForm {
  table: Table;
  problems: readonly RowProblem[];
  /** Maxima and sums in it that the set and its items do not make: told, and no reason to refuse. */
  warnings: readonly RowProblem[];
  /** Rows that are no items: fields, criteria with parts, totals. Their points are sums. */
  leftOut: number;
}

/** Why a table is none of points: `table-columns-missing` where it has no column of them; a table without rows may lack it. */
export function refusalOfScoreTable(table: Table, file: string, words: ListWords): Problem | null {
  const at = columnPlaces({ kind: "scores", columns: scoreColumns }, table.header, words);
  if (table.rows.length === 0 || pointColumns.some((column) => at.has(column))) return null;
  const anyOf = pointColumns.map((column) => `${headingOf(words, "scores", column)} (${column})`).join(" / ");
  return problem("table-columns-missing", {
    file,
    columns: [anyOf],
    found: [...table.header],
    fits: [],
    mayBeSaid: [],
    likely: [],
    sheet: sheetPlace(table),
  });
}

/**
 * Points as units send them: the criteria in their order with fields, sums and totals between them, items named by
 * number, by exact title, by number before the title, or by title alone. Gives the rows of items with their codes, and with the unit where
 * the table is of one (SPEC LIST-15).
 */
export function scoreForm(given: Table, criteria: Criteria, unitId: string | null, words: ListWords): ScoreForm {
  const at = columnPlaces({ kind: "scores", columns: scoreColumns }, given.header, words);
  const table = withOutlineCodes(given, at.get("code"));
  const items = itemsOfCriteria(criteria);
  const byTitle = allBy(items, ({ item }) => wordKey(item.title));
  const headings = new Set(
    criteria.fields
      .flatMap((field) => [field, ...field.criteria.filter(({ parts }) => parts.length > 0)])
      .map(titleKey),
  );
  const codeAt = at.get("code") ?? table.header.length;
  const unitAt = at.get("unit") ?? Math.max(table.header.length, codeAt + 1);
  const addsUnit = unitId !== null && !at.has("unit");
  const header = [...table.header];
  if (!at.has("code")) header[codeAt] = "code";
  if (addsUnit) header[unitAt] = "unit";
  const used = new Set<string>();
  const rows: TableRow[] = [];
  const problems: RowProblem[] = [];
  const placed: { row: TableRow; placed: PlacedItem }[] = [];
  const between: TableRow[] = [];
  for (const row of table.rows) {
    const found = itemOf(row);
    if (found === null) {
      between.push(row);
      continue;
    }
    if (typeof found === "string") {
      const what = problem("score-row-unknown", { text: found, criteria: criteria.number });
      problems.push({ row: row.line, column: at.has("code") ? "code" : "title", value: found, problem: what });
      continue;
    }
    used.add(`${cell(row, "unit")} ${found.item.id}`);
    placed.push({ row, placed: found });
    const cells = Array.from({ length: header.length }, (_, index) => row.cells[index] ?? "");
    cells[codeAt] = found.item.code;
    if (addsUnit) cells[unitAt] = unitId;
    rows.push({ ...row, cells });
  }
  const sums = scoreSums({ items: placed, between }, criteria, unitId, cell);
  const leftOut = table.rows.length - rows.length - problems.length;
  return {
    table: { ...table, header, rows },
    problems: [...problems, ...sums.problems],
    warnings: sums.warnings,
    leftOut,
  };

  /** The item of a row; null for a row that is none, and its text where nobody knows what it is. */
  function itemOf(row: TableRow): PlacedItem | string | null {
    const [code, title] = [cell(row, "code"), cell(row, "title")];
    const [, before = "", rest = title] = /^\s*((?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})[.):]?)\s+(.+)$/u.exec(title) ?? [];
    const entitled = byTitle.get(wordKey(title)) ?? [];
    const sureNumber = /\d/.test(before) && entitled.length === 0 ? before : "";
    for (const typed of [code, sureNumber]) {
      if (typed === "") continue;
      const known = itemOfCode(criteria, items, typed.replace(/[.):]$/, ""));
      // A number without a point may be a word of the title.
      const isWord = typed === sureNumber && /^\d+$/.test(typed);
      if ("item" in known && !(isWord && titleKey(known.item.item) !== wordKey(rest))) return known.item;
      // Points of what has parts are the sum of them.
      const isSum = !("item" in known) && known.problem.code === "score-item-has-parts";
      if (isSum && entitled.length === 0 && (!isWord || headings.has(wordKey(rest)))) return null;
    }
    const named = entitled.length > 0 ? entitled : (byTitle.get(wordKey(rest)) ?? []);
    const next = named.find(({ item }) => !used.has(`${cell(row, "unit")} ${item.id}`)) ?? named[0];
    if (next !== undefined) return next;
    const isHeading =
      [title, rest].some((text) => headings.has(wordKey(text))) ||
      isTotal(code) ||
      isTotal(title) ||
      extraHeading(title) !== null ||
      isExtraTotal(title);
    const says = pointColumns.some((column) => cell(row, column) !== "");
    return isHeading || !says ? null : code === "" ? title : code;
  }

  function cell(row: TableRow, column: string): string {
    return row.cells[at.get(column) ?? -1] ?? "";
  }
}

function titleKey({ title }: { title: string }): string {
  return wordKey(title);
}
