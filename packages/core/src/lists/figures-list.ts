import { type FigureContext, putFigures } from "../change/import-figures.ts";
import { withFields } from "../change/with-fields.ts";
import type { Figure } from "../model/figures.ts";
import { parseDeclaredNumber } from "../number-input.ts";
import { type Problem, problem } from "../problem.ts";
import { nameKey } from "../text.ts";
import { figuresOfRows, type MeantFigure } from "./figure-rows.ts";
import type { FigureRow, figureColumns } from "./list-columns.ts";
import type { ListRules, Refusal } from "./plan-import.ts";
import type { ReadRow } from "./read-rows.ts";

type Rules = ListRules<typeof figureColumns, Figure, Figure>;
type Read = ReadRow<typeof figureColumns>;

/**
 * The figures of one collection as a list, recognised by their ids; breakdowns stay as they are (SPEC LIST-7). A row
 * without an id means the figure of its indicator or name, unit, level and days, or is a new one whose id its name gives
 * (SPEC LIST-19). Rows that name no document stand in the one they have here, new ones in `usualDocument`.
 */
export function figureRules(figures: readonly Figure[], context: FigureContext, usualDocument?: string): Rules {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  let meant: ReadonlyMap<Read["values"], MeantFigure> = new Map();
  return {
    mayChange: true,
    count: figures.length,
    proposes: ["id", "document"],
    prepare(rows, given) {
      meant = figuresOfRows(figures, rows, given);
    },
    keyOf({ id, label, indicator, unit, level, from, to }) {
      if (id !== null) return `id ${id}`;
      return label === null ? null : ["named", indicator ?? nameKey(label), unit, level, from, to].join(" | ");
    },
    find(row) {
      if (row.id !== null) return { entry: byId.get(row.id) ?? null };
      const one = meant.get(row);
      if (one === undefined || "id" in one) return { entry: null };
      return "figure" in one ? { entry: one.figure } : one;
    },
    matchedBy({ values }) {
      const one = meant.get(values);
      return one !== undefined && "figure" in one ? one.by : null;
    },
    takenId({ values }) {
      const one = meant.get(values);
      return one !== undefined && "id" in one ? one.taken : null;
    },
    idOf: ({ id }) => id,
    rowOf: figureRow,
    // A percent sign says the measure where no column does; beside another measure one of the two is wrong.
    settled(typed, entry, _rows, read) {
      const one = meant.get(read.values);
      const id = typed.id ?? entry?.id ?? (one !== undefined && "id" in one ? one.id : null);
      if (id === null) return { column: "id", problem: problem("cell-empty", { column: "id" }) };
      const document = typed.document ?? entry?.documentId ?? usualDocument ?? null;
      if (document === null)
        return { column: "document", problem: problem("figure-without-document", { figure: typed.label }) };
      const row = { ...typed, id, document };
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
      if (id === null || documentId === null) throw new Error(`figure ${label} was not settled`);
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
