import { parseDeclaredNumber } from "../number-input.ts";
import { columnPlaces } from "./column-places.ts";
import { criteriaColumns } from "./list-columns.ts";
import type { ListWords } from "./list-words.ts";
import type { Table, TableRow } from "./table.ts";
import { isTotal } from "./totals.ts";

/** A table of criteria with codes that say what stands below what, and the total that it prints. */
export interface CriteriaForm {
  table: Table;
  /** The maximum in the row of the total; null where there is none or it is no number. */
  total: number | null;
}

/**
 * A criteria set as departments print it: fields numbered I, II, their criteria 1, 1.1, a) anew in each field, rows without
 * anything between them, a total at the end. Below Roman fields codes become `I.1.1`; others stay as printed (SPEC LIST-18).
 */
export function criteriaForm(table: Table, words: ListWords): CriteriaForm {
  const at = columnPlaces({ kind: "criteria", columns: criteriaColumns }, table.header, words);
  const cell = ({ cells }: TableRow, column: string) => cells[at.get(column) ?? -1] ?? "";
  let total: number | null = null;
  let field: string | null = null;
  let last = "";
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const [code, title, maximum] = [cell(row, "code"), cell(row, "title"), cell(row, "maximum")];
    if (isTotal(title) || isTotal(code)) {
      const read = parseDeclaredNumber(maximum, "");
      if (maximum !== "" && read.ok) total = read.value;
      continue;
    }
    if (code === "" && maximum === "") continue;
    const bare = code.trim().replace(/[.)]$/, "");
    let own = bare;
    if (/^[IVXLC]+$/.test(bare)) {
      field = bare;
      last = bare;
    } else if (/^\d+(\.\d+)*$/.test(bare)) {
      own = field === null ? bare : `${field}.${bare}`;
      last = own;
    } else if (/^\p{Ll}$/u.test(bare)) own = `${last}.${bare}`;
    const codeAt = at.get("code");
    rows.push(codeAt === undefined ? row : { ...row, cells: row.cells.with(codeAt, own) });
  }
  return { table: { ...table, rows }, total };
}
