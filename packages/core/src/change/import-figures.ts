import type { Figure } from "../model/figures.ts";
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
  units: Pick<UnitDirectory, "find">,
): PutFigures {
  const refused = new Map<Figure, Problem>();
  for (const figure of imported) {
    const { unitId } = figure;
    if (unitId !== undefined && units.find(unitId) === undefined)
      refused.set(figure, problem("unit-not-found", { unit: unitId }));
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

function partsOf({ parts = [], breakdowns = [] }: Figure): string[] {
  return [...parts, ...breakdowns.flatMap((breakdown) => breakdown.parts)];
}
