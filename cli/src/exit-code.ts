import type { ProblemClass } from "@cchc/core/problems/problem-class";

/** What ends a command: a class of problems, or a bug. */
export type FailureClass = ProblemClass | "bug";

/** The exit code of each class (docs/decisions/0003-problems.md); 0 is done. */
export const exitCodes: { readonly [C in FailureClass]: number } = {
  bug: 1,
  usage: 2,
  rule: 3,
  "not-found": 4,
  "invalid-document": 5,
  conflict: 6,
  io: 7,
  cancelled: 130,
};
