import { matchScore } from "./text.ts";

/** More than these nobody reads through. */
const MOST_FOUND = 100;

/**
 * The choices whose text answers `term`, best first and 100 at most; equally good ones stay in their order, and an empty
 * term keeps all of them (SPEC ASK-3, TEXT-3).
 */
export function bestMatches<T>(choices: readonly T[], term: string, textOf: (choice: T) => string): T[] {
  return choices
    .map((choice) => ({ choice, score: matchScore(textOf(choice), term) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_FOUND)
    .map(({ choice }) => choice);
}
