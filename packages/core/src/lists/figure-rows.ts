import type { Figure } from "../model/figures.ts";
import { problem } from "../problem.ts";
import { freeIds, slugOf } from "../slug.ts";
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
  const compared = apart.filter((column) => given.has(column));
  // By all that is compared at once: many figures may share their name.
  const placeOf = (named: string, partAt: (column: (typeof apart)[number]) => string | null) =>
    JSON.stringify([named, ...compared.map(partAt)]);
  const indicators = new Set(figures.flatMap(({ indicatorId }) => indicatorId ?? []));
  const byPlace = new Map<string, Figure[]>();
  for (const figure of figures) {
    const names = [`name ${nameKey(figure.label)}`];
    if (figure.indicatorId !== undefined) names.push(`indicator ${figure.indicatorId}`);
    for (const named of names) {
      const place = placeOf(named, (column) => partOf(figure, column));
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [figure]);
      else there.push(figure);
    }
  }
  const taken = new Set([...figures.map(({ id }) => id), ...rows.flatMap(({ values: { id } }) => id ?? [])]);
  const idFor = freeIds((one) => taken.has(one));
  const meant = new Map<Values, MeantFigure>();
  for (const { values } of rows) {
    const { id, label } = values;
    if (id === null && label !== null) meant.set(values, known(values, label) ?? proposed(label));
  }
  return meant;

  function known(row: Values, label: string): MeantFigure | null {
    const by = indicators.has(row.indicator ?? "") ? ("indicator" as const) : ("label" as const);
    const named = by === "indicator" ? `indicator ${row.indicator}` : `name ${nameKey(label)}`;
    const [only, ...others] = byPlace.get(placeOf(named, (column) => row[column])) ?? [];
    if (only === undefined) return null;
    if (others.length === 0) return { figure: only, by: [by, ...compared.filter((column) => row[column] !== null)] };
    const candidates = [only, ...others].slice(0, 10).map((one) => ({ id: one.id, number: one.id, label: one.label }));
    return { column: by, problem: problem("id-ambiguous", { text: label, candidates }) };
  }

  function proposed(label: string): MeantFigure {
    const wanted = slugOf(label);
    if (wanted === "") return { column: "id", problem: problem("cell-empty", { column: "id" }) };
    const id = idFor(label);
    taken.add(id);
    return { id, taken: id === wanted ? null : wanted };
  }
}

function partOf({ unitId, level, from, to }: Figure, column: (typeof apart)[number]): string | null {
  return { unit: unitId, level, from, to }[column] ?? null;
}
