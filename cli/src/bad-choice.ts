import { suggestionsFor } from "@cchc/core/suggestions";
import { ShellProblem } from "./shell-problem.ts";

/** The problem of a value that is none of `codes`, with those it may have been meant to be. */
export function badChoice(
  value: string,
  where: string,
  codes: readonly string[],
  suggestions: readonly string[] = suggestionsFor(value, codes),
): ShellProblem {
  return new ShellProblem("bad-choice", { value, where, codes, suggestions });
}
