import { suggestionsFor } from "../suggestions.ts";
import { foldText } from "../text.ts";

/**
 * The choice that a typed word is most likely to mean, whatever its marks and case: the only one that holds it or that it
 * holds, else the one it is a slip of; null when there is none, since a wrong proposal is copied as readily as a right one.
 */
export function likeliestChoice(typed: string, choices: readonly string[]): string | null {
  const word = foldText(typed);
  const [holding, ...others] = choices.filter((choice) => {
    const known = foldText(choice);
    return known.includes(word) || word.includes(known);
  });
  if (holding !== undefined && others.length === 0) return holding;
  return suggestionsFor(typed, choices)[0] ?? null;
}
