import type { ProblemCode, ProblemParams } from "@cchc/core/problem";
import { deadlineProblems } from "./problems/deadline-problems.ts";
import { fileProblems } from "./problems/file-problems.ts";
import { importProblems } from "./problems/import-problems.ts";
import { recordProblems } from "./problems/record-problems.ts";
import { templateProblems } from "./problems/template-problems.ts";

/** What a person reads about a problem: what happened and what was left untouched; and what to do or type next. */
export interface ProblemText {
  message: string;
  hint: string;
}

export type ProblemTexts = { [C in ProblemCode]: (params: ProblemParams[C]) => ProblemText };

/** A text for every code of core; one that is missing does not compile. */
export const problems: ProblemTexts = {
  ...deadlineProblems,
  ...recordProblems,
  ...fileProblems,
  ...importProblems,
  ...templateProblems,
};
