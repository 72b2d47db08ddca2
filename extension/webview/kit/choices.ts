import { foldText, matchScore } from "@cchc/core/text";
import type { Choice } from "../../src/protocol/form.ts";

/** How many choices a list shows at once. */
export const mostShown = 40;

const folded = new WeakMap<Choice, string>();

/**
 * The choices that answer what was typed, the best first, and how many there are in all: every word must occur, marks or
 * not, in the name or in what stands under it (SPEC TEXT-2, TEXT-3). Nothing typed gives all, in their order.
 */
export function matchingChoices(choices: readonly Choice[], typed: string): { shown: Choice[]; total: number } {
  const words = foldText(typed).split(" ").filter(Boolean);
  if (words.length === 0) return { shown: choices.slice(0, mostShown), total: choices.length };
  const found = choices.filter((choice) => words.every((word) => textOf(choice).includes(word)));
  // What says it in its name alone comes first; `toSorted` keeps the order of equals.
  const scored = found.map((choice) => ({ choice, score: matchScore(choice.name, typed) }));
  const shown = scored.toSorted((left, right) => right.score - left.score).slice(0, mostShown);
  return { shown: shown.map(({ choice }) => choice), total: found.length };
}

/** The only choice of this name, marks or not; nothing when there is none or several. */
export function choiceNamed(choices: readonly Choice[], typed: string): Choice | undefined {
  const name = foldText(typed);
  const found = choices.filter((choice) => foldText(choice.name) === name);
  const exact = found.filter((choice) => choice.name === typed.trim());
  return exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : undefined;
}

/** Folding thousands of names again at every key would be felt. */
function textOf(choice: Choice): string {
  const known = folded.get(choice);
  if (known !== undefined) return known;
  const text = foldText(`${choice.name} ${choice.detail}`);
  folded.set(choice, text);
  return text;
}
