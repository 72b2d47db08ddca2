import type { ProblemParams } from "@cchc/core/problem";

/** Candidates by their numbers, each with its label; those that a number cannot tell apart by their ids. */
export function namedCandidates(candidates: ProblemParams["id-ambiguous"]["candidates"]): string {
  return candidates
    .map(({ id, number, label }) => {
      const shared = candidates.some((other) => other.id !== id && other.number === number);
      return `${number === "" || shared ? id : number} (${label})`;
    })
    .join("; ");
}
