import type { Figure } from "../model/figures.ts";
import type { Indicator } from "../model/indicators.ts";
import { type Problem, problem } from "../problem.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";

/** What putting figures into a collection gives: the list with those that may be, and why the others may not. */
export interface PutFigures {
  figures: Figure[];
  refused: ReadonlyMap<Figure, Problem>;
}

/**
 * Puts figures of a table into a copy of a collection: new ones at its end, one that is there in its place. Parts are
 * figures of the collection or of the table, in whatever order they come.
 */
export function putFigures(
  figures: readonly Figure[],
  imported: readonly Figure[],
  context: FigureContext,
): PutFigures {
  const refused = new Map<Figure, Problem>();
  for (const figure of imported) {
    const refusal = refusalOfFigure(figure, context);
    if (refusal !== null) refused.set(figure, refusal);
  }
  // A figure that is refused is no part of another one.
  for (let before = -1; before < refused.size; ) {
    before = refused.size;
    const kept = imported.filter((figure) => !refused.has(figure));
    const ids = new Set([...figures, ...kept].map(({ id }) => id));
    for (const figure of kept) {
      const part = partsOf(figure).find((one) => one === figure.id || !ids.has(one));
      if (part !== undefined) refused.set(figure, problem("figure-part-not-found", { figure: figure.id, part }));
    }
  }
  const list = [...figures];
  const place = new Map(list.map(({ id }, index) => [id, index]));
  for (const figure of imported) {
    if (refused.has(figure)) continue;
    const index = place.get(figure.id);
    if (index !== undefined) list[index] = figure;
    else place.set(figure.id, list.push(figure) - 1);
  }
  return { figures: list, refused };
}

/** What a figure is checked against, beside its own collection. */
export interface FigureContext {
  units: Pick<UnitDirectory, "find">;
  /** The catalogue; absent where nobody read it, and then nothing is said of indicators. */
  indicators?: readonly Indicator[] | undefined;
}

/** Why a figure cannot be: its unit or its indicator is not there. Problems: `unit-not-found`, `indicator-not-found`. */
export function refusalOfFigure({ unitId, indicatorId }: Figure, { units, indicators }: FigureContext): Problem | null {
  if (unitId !== undefined && units.find(unitId) === undefined) return problem("unit-not-found", { unit: unitId });
  if (indicatorId === undefined || indicators === undefined) return null;
  const there = indicators.some(({ id, withdrawn }) => id === indicatorId && withdrawn === undefined);
  return there ? null : problem("indicator-not-found", { indicator: indicatorId });
}

function partsOf({ parts = [], breakdowns = [] }: Figure): string[] {
  return [...parts, ...breakdowns.flatMap((breakdown) => breakdown.parts)];
}
