import { suggestionsFor } from "@cchc/core/suggestions";

/**
 * The choice that a typed word is most likely to mean, whatever its marks and case: the only one that holds it or that it
 * holds, else the one it is a slip of; null when there is none, since a wrong proposal is copied as readily as a right one.
 */
export function likeliest(typed: string, choices: readonly string[]): string | null {
  const word = bare(typed);
  const [holding, ...others] = choices.filter((choice) => bare(choice).includes(word) || word.includes(bare(choice)));
  if (holding !== undefined && others.length === 0) return holding;
  return suggestionsFor(typed, choices)[0] ?? null;
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a text has the form of a day, so that what is wrong with it is the day. */
export function isWrittenAsDay(text: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text);
}
