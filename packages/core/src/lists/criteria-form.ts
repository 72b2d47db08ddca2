import type { CellReading } from "./cell.ts";
import { columnPlaces } from "./column-places.ts";
import { numberingOf } from "./criteria-numbering.ts";
import { type ExtraSection, extraSections } from "./extra-sections.ts";
import { criteriaColumns } from "./list-columns.ts";
import { withOutlineCodes } from "./outline-code.ts";
import type { RowProblem } from "./read-rows.ts";
import type { Table, TableRow } from "./table.ts";
import { isTotal } from "./totals.ts";

/** A table of criteria with codes that say what stands below what, and what it prints beside its items. */
export interface CriteriaForm {
  table: Table;
  /** Rows that add others up, in their order. */
  totals: readonly PrintedTotal[];
  /** Points beside the maximum under a heading of their own. */
  sections: readonly ExtraSection[];
  problems: readonly RowProblem[];
}

/** A row that adds others up, and the maximum in it. */
export interface PrintedTotal {
  line: number;
  maximum: number;
}

interface Placed {
  row: TableRow;
  code: string;
  kind: string | null;
}

/**
 * A criteria set as departments print it: fields numbered I, II (or A, B), their criteria 1, 1.1, a) anew in each field,
 * rows without anything between them, bonus and penalty under headings of their own, totals. Below such fields codes become
 * `I.1.1`; others stay as printed (SPEC LIST-18), and so do those of rows that say themselves what they belong to.
 */
export function criteriaForm(given: Table, reading: CellReading): CriteriaForm {
  const at = columnPlaces({ kind: "criteria", columns: criteriaColumns }, given.header, reading.words);
  const table = withOutlineCodes(withOutlineCodes(given, at.get("code")), at.get("parent"));
  const cell = ({ cells }: TableRow, column: string) => (cells[at.get(column) ?? -1] ?? "").trim();
  const numbering = numberingOf(table.rows.map((row) => ({ code: cell(row, "code"), parent: cell(row, "parent") })));
  const extras = extraSections(numbering);
  const totals: PrintedTotal[] = [];
  const problems: RowProblem[] = [];
  const placed: Placed[] = [];
  for (const row of table.rows) {
    const [code, title, maximum] = [cell(row, "code"), cell(row, "title"), cell(row, "maximum")];
    const tell = (column: string, problem: RowProblem["problem"]) =>
      problems.push({ row: row.line, column, value: cell(row, column), problem });
    const printed = () => {
      const heading = table.header[at.get("maximum") ?? -1] ?? "";
      const read = maximum === "" ? null : criteriaColumns.maximum.cell.read(maximum, heading, reading);
      if (read?.ok === false) tell("maximum", read.problem);
      return read?.ok === true ? read.value : null;
    };
    const parent = cell(row, "parent");
    const kind = cell(row, "kind");
    const here = { line: row.line, code, title };
    if (kind === "" && parent === "") {
      if (extras.added(here, printed)) continue;
      if (isTotal(title) || isTotal(code)) {
        const value = printed();
        if (value !== null) totals.push({ line: row.line, maximum: value });
        extras.end();
        continue;
      }
      const opened = extras.opened(here, printed);
      if (opened === "yes") placed.push({ row, code, kind: null });
      else if (opened !== "no") tell("title", opened.problem);
      if (opened !== "no") continue;
    }
    if (code === "" && maximum === "") continue;
    const read = kind === "" ? null : criteriaColumns.kind.cell.read(kind, kind, reading);
    const said = { kind: read?.ok === true ? read.value : null };
    const own = numbering.own(code, said);
    const extra = extras.place({ line: row.line, code: own }, said);
    if (extra !== null && "problem" in extra) tell("code", extra.problem);
    else placed.push({ row, code: own, kind: extra?.kind ?? null });
  }
  const items = extras.items();
  const headings = new Set(extras.headings());
  const rows = placed.flatMap(({ row, code, kind }): Placed[] => {
    if (!headings.has(row.line)) return [{ row, code, kind }];
    const own = items.get(row.line);
    // A heading with rows below it is no item; what it prints stands in its section.
    if (own === undefined) return [];
    if ("kind" in own) return [{ row, code: own.code, kind: own.kind }];
    problems.push({ row: row.line, column: "title", value: cell(row, "title"), problem: own.problem });
    return [];
  });
  return { table: withCodes(table, rows, at), totals, sections: extras.sections(), problems };
}

/** The table with its full codes, and with a column that says what is beside the maximum where a heading did. */
function withCodes(table: Table, rows: readonly Placed[], at: ReadonlyMap<string, number>): Table {
  const { length } = table.header;
  const addsKind = !at.has("kind") && rows.some(({ kind }) => kind !== null);
  const cellsOf = ({ row, code, kind }: Placed) => {
    const cells = Array.from({ length: Math.max(length, row.cells.length) }, (_, index) => row.cells[index] ?? "");
    const codeAt = at.get("code");
    if (codeAt !== undefined) cells[codeAt] = code;
    if (addsKind) return cells.toSpliced(length, 0, kind ?? "");
    return kind === null ? cells : cells.with(at.get("kind") ?? -1, kind);
  };
  const header = addsKind ? [...table.header, "kind"] : table.header;
  return { ...table, header, rows: rows.map((one) => ({ ...one.row, cells: cellsOf(one) })) };
}
