import type { Figure } from "../model/figures.ts";
import { problem } from "../problem.ts";
import { freeId, slugOf } from "../slug.ts";
import { nameKey } from "../text.ts";
import type { figureColumns } from "./list-columns.ts";
import type { Refusal } from "./plan-import.ts";
import type { ReadRow } from "./read-rows.ts";

type Read = ReadRow<typeof figureColumns>;
type Values = Read["values"];

/** What tells figures of one name apart. */
const apart = ["unit", "level", "from", "to"] as const;

/** What a row without an id means: a figure of the collection, or a new one with the id it gets. */
export type MeantFigure =
  | { figure: Figure; by: readonly ("indicator" | "label" | (typeof apart)[number])[] }
  | { id: string; taken: string | null }
  | Refusal;

/**
 * What the rows without an id mean: the figure of their indicator, else of their name, and of the unit, level and days
 * that the table has columns for. New ones get the id that their name gives and nothing in the collection or the table
 * has (SPEC LIST-19).
 */
export function figuresOfRows(
  figures: readonly Figure[],
  rows: readonly Read[],
  given: ReadonlySet<string>,
): ReadonlyMap<Values, MeantFigure> {
  const byName = new Map<string, Figure[]>();
  const byIndicator = new Map<string, Figure[]>();
  const note = (map: Map<string, Figure[]>, key: string, figure: Figure) =>
    map.set(key, [...(map.get(key) ?? []), figure]);
  for (const figure of figures) {
    note(byName, nameKey(figure.label), figure);
    if (figure.indicatorId !== undefined) note(byIndicator, figure.indicatorId, figure);
  }
  const compared = apart.filter((column) => given.has(column));
  const taken = new Set([...figures.map(({ id }) => id), ...rows.flatMap(({ values: { id } }) => id ?? [])]);
  const meant = new Map<Values, MeantFigure>();
  for (const { values } of rows) {
    const { id, label } = values;
    if (id === null && label !== null) meant.set(values, known(values, label) ?? proposed(label));
  }
  return meant;

  function known(row: Values, label: string): MeantFigure | null {
    const ofIndicator = byIndicator.get(row.indicator ?? "");
    const named = ofIndicator ?? byName.get(nameKey(label)) ?? [];
    const [only, ...others] = named.filter((figure) =>
      compared.every((column) => partOf(figure, column) === row[column]),
    );
    if (only === undefined) return null;
    const by = ofIndicator === undefined ? ("label" as const) : ("indicator" as const);
    if (others.length === 0) return { figure: only, by: [by, ...compared.filter((column) => row[column] !== null)] };
    const candidates = [only, ...others].slice(0, 10).map((one) => ({ id: one.id, number: one.id, label: one.label }));
    return { column: by, problem: problem("id-ambiguous", { text: label, candidates }) };
  }

  function proposed(label: string): MeantFigure {
    const wanted = slugOf(label);
    if (wanted === "") return { column: "id", problem: problem("cell-empty", { column: "id" }) };
    const id = freeId(label, (one) => taken.has(one));
    taken.add(id);
    return { id, taken: id === wanted ? null : wanted };
  }
}

function partOf({ unitId, level, from, to }: Figure, column: (typeof apart)[number]): string | null {
  return { unit: unitId, level, from, to }[column] ?? null;
}
