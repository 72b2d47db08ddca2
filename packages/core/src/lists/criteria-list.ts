import type { FieldMaking, ItemMaking } from "../change/criteria-change.ts";
import { isPoints } from "../model/is-points.ts";
import { MOST_POINTS } from "../model/points.ts";
import { type Problem, problem } from "../problem.ts";
import { type Result, succeed } from "../result.ts";
import type { CellReading } from "./cell.ts";
import { criteriaForm } from "./criteria-form.ts";
import { criteriaColumns } from "./list-columns.ts";
import { type ReadRow, type RowProblem, readRows, type UnknownColumn } from "./read-rows.ts";
import type { Table } from "./table.ts";

/** The items of a criteria set as a table says them, and what is wrong in which of its rows. */
export interface CriteriaRows {
  rows: number;
  /** The total that the table prints; null without one. */
  total: number | null;
  /** The row of each code. */
  lines: ReadonlyMap<string, number>;
  fields: readonly FieldMaking[];
  bonus: readonly ItemMaking[];
  penalty: readonly ItemMaking[];
  problems: readonly RowProblem[];
  unknown: readonly UnknownColumn[];
}

type Row = ReadRow<typeof criteriaColumns>;
interface GrowingField extends FieldMaking {
  criteria: GrowingCriterion[];
}
interface GrowingCriterion extends ItemMaking {
  parts: ItemMaking[];
}

/**
 * Reads a criteria set from a table: one row for each field, criterion and part, with the maximum that is printed for it.
 * What a row belongs to is said by its own column, or by its code: `1.2.3` is a part of `1.2`, which is a criterion of the
 * field `1` (SPEC SCORE-15).
 */
export function readCriteria(printed: Table, file: string, reading: CellReading): Result<CriteriaRows> {
  const { table, total } = criteriaForm(printed, reading.words);
  const read = readRows(table, file, { kind: "criteria", columns: criteriaColumns }, reading);
  if (!read.ok) return read;
  const problems = [...read.value.problems];
  const fields: GrowingField[] = [];
  const criteria = new Map<string, GrowingCriterion>();
  const extra: { readonly bonus: ItemMaking[]; readonly penalty: ItemMaking[] } = { bonus: [], penalty: [] };
  const parts = new Set<string>();
  const lines = new Map<string, number>();
  for (const row of read.value.rows) {
    const refused = row.sound ? place(row) : null;
    if (refused === null) continue;
    const { column, what } = refused;
    problems.push({ row: row.line, column, value: row.text(column), problem: what });
  }
  return succeed({
    rows: table.rows.length,
    total,
    lines,
    fields,
    ...extra,
    problems: problems.toSorted((left, right) => left.row - right.row),
    unknown: read.value.unknown,
  });

  function place(row: Row): { column: string; what: Problem } | null {
    const { title, maximum, scoredBy, evidence, except, parent } = row.values;
    const code = codeOf(row.values.code ?? "");
    const first = lines.get(code);
    if (first !== undefined) return { column: "code", what: problem("row-repeats", { id: code, row: first }) };
    lines.set(code, row.line);
    if (maximum === null || title === null) return null;
    if (maximum < 0 || maximum > MOST_POINTS) {
      return {
        column: "maximum",
        what: problem("points-out-of-range", { item: code, points: maximum, maximum: MOST_POINTS }),
      };
    }
    if (!isPoints(maximum))
      return { column: "maximum", what: problem("points-decimals", { item: code, points: maximum }) };
    const shown = evidence === null ? {} : { evidence };
    const making = { code, title, maximum, scoredBy: scoredBy ?? "self", ...shown, exceptIds: except ?? [] };
    const kind = row.values.kind ?? "basic";
    if (kind !== "basic") {
      extra[kind].push(making);
      return null;
    }
    const above = parent === null ? aboveOf(code) : codeOf(parent);
    if (above === null) {
      fields.push({ code, title, maximum, criteria: [] });
      return null;
    }
    const field = fields.find((one) => one.code === above);
    if (field !== undefined) {
      const criterion = { ...making, parts: [] };
      field.criteria.push(criterion);
      criteria.set(code, criterion);
      return null;
    }
    const criterion = criteria.get(above);
    if (criterion !== undefined) {
      criterion.parts.push(making);
      parts.add(code);
      return null;
    }
    const column = parent === null ? "code" : "parent";
    if (parts.has(above)) return { column, what: problem("criteria-too-deep", { code }) };
    return { column, what: problem("criteria-parent-unknown", { code, parent: above }) };
  }
}

/** A code as it is compared: without the point that some print behind it. */
function codeOf(text: string): string {
  return text.trim().replace(/\.$/, "");
}

/** The code of what a code stands below: `1.2` for `1.2.3`, null for `1`. */
function aboveOf(code: string): string | null {
  const at = code.lastIndexOf(".");
  return at < 0 ? null : code.slice(0, at);
}
