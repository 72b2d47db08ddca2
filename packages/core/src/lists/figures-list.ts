import { type FigureContext, putFigures } from "../change/import-figures.ts";
import { withFields } from "../change/with-fields.ts";
import type { Figure } from "../model/figures.ts";
import { parseDeclaredNumber } from "../number-input.ts";
import type { Problem } from "../problem.ts";
import type { FigureRow, figureColumns } from "./list-columns.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof figureColumns, Figure, Figure>;

/** The figures of one collection as a list, recognised by their ids; breakdowns stay as they are (SPEC LIST-7). */
export function figureRules(figures: readonly Figure[], context: FigureContext): Rules {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    mayChange: true,
    count: figures.length,
    keyOf: ({ id }) => id,
    find: ({ id }) => ({ entry: byId.get(id) ?? null }),
    idOf: ({ id }) => id,
    rowOf: figureRow,
    // A percent sign says the measure where no column does; beside another measure one of the two is wrong.
    settled(row, _entry, _rows, read) {
      const value = read.text("value");
      if (!value.endsWith("%")) return { row };
      if (row.measure === null) return { row: { ...row, measure: "%" } };
      const asNumber = parseDeclaredNumber(value, "value");
      return row.measure.includes("%") || asNumber.ok ? { row } : { column: "value", problem: asNumber.problem };
    },
    itemOf(
      { id, label, value, measure, document: documentId, unit: unitId, indicator: indicatorId, parts, ...row },
      entry,
    ) {
      const { qualifier, level, before, from, to, note } = row;
      const given = { ...entry, id, label, value, measure: measure ?? "", documentId };
      const listed = parts === null || parts.length === 0 ? null : [...parts];
      return withFields<Figure>(given, {
        qualifier,
        level,
        indicatorId,
        before,
        unitId,
        from,
        to,
        parts: listed,
        note,
      });
    },
    attempt(items) {
      const { refused } = putFigures(figures, items, context);
      const told = new Map<Figure, Refusal>();
      for (const [figure, problem] of refused) told.set(figure, { column: columnOf(problem), problem });
      return { accepted: items.filter((item) => !refused.has(item)), refused: told };
    },
  };
}

/** A figure as a row of the list. */
export function figureRow(figure: Figure): FigureRow {
  const { id, label, value, measure, qualifier, level, unitId, from, to, parts, documentId, note } = figure;
  const { indicatorId, before } = figure;
  const breakdowns = (figure.breakdowns ?? []).map((one) => `${one.label} = ${one.parts.join(", ")}`);
  return {
    id,
    label,
    value,
    measure,
    qualifier: qualifier ?? null,
    level: level ?? null,
    indicator: indicatorId ?? null,
    before: before ?? null,
    unit: unitId ?? null,
    from: from ?? null,
    to: to ?? null,
    parts: parts ?? null,
    document: documentId,
    documentNumber: null,
    note: note ?? null,
    breakdowns: breakdowns.length === 0 ? null : breakdowns,
  };
}

function columnOf({ code }: Problem): string {
  if (code === "unit-not-found") return "unit";
  return code === "indicator-not-found" ? "indicator" : "parts";
}
