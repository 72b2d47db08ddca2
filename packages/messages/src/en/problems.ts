import type { ProblemTexts } from "../vi/problems/problem-texts.ts";
import { deadlineProblems } from "./problems/deadline-problems.ts";
import { documentProblems } from "./problems/document-problems.ts";
import { figureProblems } from "./problems/figure-problems.ts";
import { fileProblems } from "./problems/file-problems.ts";
import { importProblems } from "./problems/import-problems.ts";
import { indexProblems } from "./problems/index-problems.ts";
import { planProblems } from "./problems/plan-problems.ts";
import { recordProblems } from "./problems/record-problems.ts";
import { scoreProblems } from "./problems/score-problems.ts";
import { templateProblems } from "./problems/template-problems.ts";
import { unitProblems } from "./problems/unit-problems.ts";
import { visitProblems } from "./problems/visit-problems.ts";
import { workbookProblems } from "./problems/workbook-problems.ts";

/** A text for every code of core; one that is missing does not compile. */
export const problems: ProblemTexts = {
  ...deadlineProblems,
  ...unitProblems,
  ...figureProblems,
  ...visitProblems,
  ...documentProblems,
  ...recordProblems,
  ...planProblems,
  ...indexProblems,
  ...scoreProblems,
  ...fileProblems,
  ...importProblems,
  ...workbookProblems,
  ...templateProblems,
};
