import type { Workspace } from "../model/workspace.ts";
import { type Problem, problem } from "../problem.ts";
import { suggestionsFor } from "../suggestions.ts";
import { foldText } from "../text.ts";
import { columnsOfHeader } from "./column-places.ts";
import type { Columns } from "./columns.ts";
import { listColumns } from "./list-columns.ts";
import { headingOf, type ListWords, wordKey } from "./list-words.ts";
import { columnAliases, columnNames } from "./lists-fitting.ts";
import type { Table } from "./table.ts";

/** How the sheets of somebody else call the columns of a list, and what words they use in them. */
export type ColumnMapping = NonNullable<Workspace["tableMappings"]>[number];
export type MappedColumns = Pick<ColumnMapping, "as" | "columns" | "values">;

/** The words of a session with what a mapping calls the columns of its list: its headings win over the usual ones. */
export function wordsWithMapping(words: ListWords, { as, columns }: MappedColumns): ListWords {
  const taken = new Map(columns.map(({ heading, column }) => [wordKey(heading), column]));
  const ofList = (groups: ListWords["headings"]) => {
    const own = Object.entries(groups[as] ?? {}).map(([column, names]): [string, readonly string[]] => [
      column,
      names.filter((name) => (taken.get(wordKey(name)) ?? column) === column),
    ]);
    return Object.fromEntries(own);
  };
  const headings: Record<string, readonly string[]> = ofList(words.headings);
  for (const { heading, column } of columns) headings[column] = [...(headings[column] ?? []), heading];
  return {
    ...words,
    headings: { ...words.headings, [as]: headings },
    aliases: { ...words.aliases, [as]: ofList(words.aliases) },
  };
}

/** A table with the words of its cells as a mapping means them. */
export function withMappedValues(table: Table, { as, values }: MappedColumns, words: ListWords): Table {
  if (values.length === 0) return table;
  const columns: Columns = listColumns[as];
  const meant = new Map(values.map(({ column, text, value }) => [`${column} ${wordKey(text)}`, value]));
  const codes = columnsOfHeader({ kind: as, columns }, table.header, words);
  const meaningOf = (cell: string, at: number) => meant.get(`${codes[at] ?? ""} ${wordKey(cell)}`) ?? cell;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(meaningOf) })) };
}

/** The column of a list that people mean by its code or heading, or why there is none, with those that are like it. */
export function columnNamed(
  text: string,
  as: ColumnMapping["as"],
  words: ListWords,
): { column: string } | { problem: Problem } {
  const columns: Columns = listColumns[as];
  const names = new Map([...columnAliases(as, columns, words), ...columnNames(as, columns, words)]);
  const column = names.get(wordKey(text));
  if (column !== undefined && columns[column]?.derived !== true) return { column };
  const known = Object.keys(columns)
    .filter((code) => columns[code]?.derived !== true)
    .map((code) => headingOf(words, as, code));
  return { problem: problem("mapping-column-unknown", { column: text, kind: as, columns: known }) };
}

/** The columns that a list cannot do without and that no heading of a table names. */
export function columnsToTell(as: ColumnMapping["as"], header: readonly string[], words: ListWords): string[] {
  const columns: Columns = listColumns[as];
  const names = new Map([...columnAliases(as, columns, words), ...columnNames(as, columns, words)]);
  const known = new Set(header.map((heading) => names.get(wordKey(heading))));
  return Object.keys(columns).filter((code) => columns[code]?.needed === true && !known.has(code));
}

/** Whether every heading that a mapping names is in a table. */
export function mappingFits({ columns }: Pick<ColumnMapping, "columns">, header: readonly string[]): boolean {
  const there = new Set(header.map(wordKey));
  return columns.every(({ heading }) => there.has(wordKey(heading)));
}

/**
 * The heading of a table that is most like a column's name; null when none is. A name of one word stands in many headings
 * that mean something else, so for columns that a table may lack it is not looked for.
 */
export function likeliestHeading(
  column: string,
  as: string,
  header: readonly string[],
  words: ListWords,
  { byOneWord = true }: { byOneWord?: boolean } = {},
): string | null {
  const names = [...(words.headings[as]?.[column] ?? []), ...(words.aliases[as]?.[column] ?? [])];
  const holding = header.find((heading) =>
    names.some((name) => (byOneWord || name.trim().includes(" ")) && holdsWords(heading, name)),
  );
  return holding ?? names.flatMap((name) => suggestionsFor(name, header))[0] ?? null;
}

/** Whether all words of a name stand in a heading one after another: `title` is not in `entitled`. */
function holdsWords(heading: string, name: string): boolean {
  const spaced = (text: string) =>
    ` ${foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return spaced(heading).includes(spaced(name));
}
