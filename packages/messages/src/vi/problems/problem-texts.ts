import type { ProblemCode, ProblemParams } from "@cchc/core/problem";

/** What a person reads about a problem: what happened and what was left untouched; and what to do or type next. */
export interface ProblemText {
  message: string;
  hint: string;
}

export type ProblemTexts = { [C in ProblemCode]: (params: ProblemParams[C]) => ProblemText };
