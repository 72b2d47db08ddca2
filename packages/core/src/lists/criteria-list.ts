import type { FieldMaking, ItemMaking } from "../change/criteria-change.ts";
import type { ScoreItemKind } from "../model/codes.ts";
import { isPoints } from "../model/is-points.ts";
import { MOST_POINTS } from "../model/points.ts";
import { type Problem, problem } from "../problem.ts";
import { type Result, succeed } from "../result.ts";
import type { CellReading } from "./cell.ts";
import { criteriaForm, type PrintedTotal } from "./criteria-form.ts";
import { bareCode, codeAbove } from "./criteria-numbering.ts";
import type { ExtraSection } from "./extra-sections.ts";
import { criteriaColumns } from "./list-columns.ts";
import { codeRepeats } from "./outline-code.ts";
import { type ReadRow, type RowProblem, readRows, type UnknownColumn } from "./read-rows.ts";
import type { Table } from "./table.ts";

/** The items of a criteria set as a table says them, and what is wrong in which of its rows. */
export interface CriteriaRows {
  rows: number;
  /** Rows that add others up, in their order. */
  totals: readonly PrintedTotal[];
  /** Points beside the maximum that stand below a heading. */
  sections: readonly ExtraSection[];
  /** The row of each code. */
  lines: ReadonlyMap<string, number>;
  fields: readonly FieldMaking[];
  bonus: readonly ItemMaking[];
  penalty: readonly ItemMaking[];
  problems: readonly RowProblem[];
  unknown: readonly UnknownColumn[];
  /** Where a column stands in the table, from 0; null for one that it lacks. */
  positionOf: (column: string) => number | null;
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
 * field `1` (SPEC SCORE-15). Bonus and penalty are said by a column or by a heading (SPEC SCORE-31).
 */
export function readCriteria(printed: Table, file: string, reading: CellReading): Result<CriteriaRows> {
  const form = criteriaForm(printed, reading);
  const { table, totals, sections } = form;
  const read = readRows(table, file, { kind: "criteria", columns: criteriaColumns }, reading);
  if (!read.ok) return read;
  const problems = [...form.problems, ...read.value.problems];
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
  for (const { kind, line, title, maximum } of sections) {
    const what = maximum === null ? null : refusalOfPoints(title, kind, maximum);
    if (what !== null) problems.push({ row: line, column: "maximum", value: String(maximum), problem: what });
  }
  return succeed({
    rows: table.rows.length,
    totals,
    sections,
    lines,
    fields,
    ...extra,
    problems: problems.toSorted((left, right) => left.row - right.row),
    unknown: read.value.unknown,
    positionOf: (column) => {
      const at = read.value.positionOf(column);
      // The column that a heading stood for is none of the table.
      return at !== null && at < printed.header.length ? at : null;
    },
  });

  function place(row: Row): { column: string; what: Problem } | null {
    const { title, maximum, scoredBy, evidence, except, parent } = row.values;
    const code = bareCode(row.values.code ?? "");
    const first = lines.get(code);
    if (first !== undefined) return { column: "code", what: codeRepeats(code, first) };
    lines.set(code, row.line);
    if (maximum === null || title === null) return null;
    const kind = row.values.kind ?? "basic";
    const what = refusalOfPoints(code, kind, maximum);
    if (what !== null) return { column: "maximum", what };
    const shown = evidence === null ? {} : { evidence };
    const making = { code, title, maximum, scoredBy: scoredBy ?? "self", ...shown, exceptIds: except ?? [] };
    if (kind !== "basic") {
      extra[kind].push(making);
      return null;
    }
    const above = parent === null ? codeAbove(code) : bareCode(parent);
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

function refusalOfPoints(item: string, kind: ScoreItemKind, points: number): Problem | null {
  if (kind === "penalty" && points < 0) return problem("penalty-negative", { item, points });
  if (points < 0 || points > MOST_POINTS) {
    return problem("points-out-of-range", { item, points, maximum: MOST_POINTS });
  }
  return isPoints(points) ? null : problem("points-decimals", { item, points });
}
