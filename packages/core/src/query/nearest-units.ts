import type { Unit } from "../model/units.ts";
import { suggestionsFor } from "../suggestions.ts";
import { matchScore } from "../text.ts";

/** Units whose ids or names are nearly what was typed, else those whose names hold all its words; three at most. */
export function nearestUnits(
  units: readonly Unit[],
  text: string,
  nameOf: (unit: Unit) => string,
): { id: string; name: string }[] {
  const byWords = new Map<string, Unit>();
  for (const unit of units) byWords.set(unit.id, unit).set(nameOf(unit), unit);
  const close = suggestionsFor(text, [...byWords.keys()]).flatMap((word) => byWords.get(word) ?? []);
  const holding = units.filter((unit) => matchScore(nameOf(unit), text) > 0);
  const nearest = [...new Set([...close, ...holding])].slice(0, MOST_NEAREST);
  return nearest.map((unit) => ({ id: unit.id, name: nameOf(unit) }));
}

const MOST_NEAREST = 3;
