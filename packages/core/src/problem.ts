import { type DeadlineProblems, deadlineProblemClasses } from "./problems/deadline-problems.ts";
import { type DocumentProblems, documentProblemClasses } from "./problems/document-problems.ts";
import { type FigureProblems, figureProblemClasses } from "./problems/figure-problems.ts";
import { type FileProblems, fileProblemClasses } from "./problems/file-problems.ts";
import { type ImportProblems, importProblemClasses } from "./problems/import-problems.ts";
import { type IndexProblems, indexProblemClasses } from "./problems/index-problems.ts";
import { type PlanProblems, planProblemClasses } from "./problems/plan-problems.ts";
import type { ProblemClass } from "./problems/problem-class.ts";
import { type RecordProblems, recordProblemClasses } from "./problems/record-problems.ts";
import { type ReportProblems, reportProblemClasses } from "./problems/report-problems.ts";
import { type ScoreProblems, scoreProblemClasses } from "./problems/score-problems.ts";
import { type TemplateProblems, templateProblemClasses } from "./problems/template-problems.ts";
import { type UnitProblems, unitProblemClasses } from "./problems/unit-problems.ts";
import { type VisitProblems, visitProblemClasses } from "./problems/visit-problems.ts";
import { type WorkbookProblems, workbookProblemClasses } from "./problems/workbook-problems.ts";

/**
 * Every expected thing that can go wrong: a code and typed parameters, no prose; one file a subject in `problems/`. The
 * texts are in @cchc/messages, one per code and language; the shells map classes to exit codes and dialogs
 * (docs/decisions/0003-problems.md).
 */
export interface ProblemParams
  extends DeadlineProblems,
    UnitProblems,
    FigureProblems,
    RecordProblems,
    VisitProblems,
    PlanProblems,
    IndexProblems,
    ScoreProblems,
    DocumentProblems,
    ImportProblems,
    WorkbookProblems,
    FileProblems,
    TemplateProblems,
    ReportProblems {
  /** An event of units is recorded; findings of the units that end are not all handed over, because of `cause`. */
  "hand-over-unfinished": { file: string; findings: number; cause: ProblemCode };
  /** Of several documents that are written together one could not be; these ones changed since and were not put back. */
  "written-in-part": { file: string; files: readonly string[]; cause: ProblemCode };
  /** A write of several documents was cut off; so many of them had been written. */
  "write-unfinished": { files: number };
}

export type ProblemCode = keyof ProblemParams;

/** One problem: its code and the parameters that belong to that code. */
export type Problem = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];

/** The class of each code. */
export const problemClass: { readonly [C in ProblemCode]: ProblemClass } = {
  ...deadlineProblemClasses,
  ...unitProblemClasses,
  ...figureProblemClasses,
  ...recordProblemClasses,
  ...visitProblemClasses,
  ...planProblemClasses,
  ...indexProblemClasses,
  ...scoreProblemClasses,
  ...documentProblemClasses,
  ...importProblemClasses,
  ...workbookProblemClasses,
  ...fileProblemClasses,
  ...templateProblemClasses,
  ...reportProblemClasses,
  "hand-over-unfinished": "conflict",
  "written-in-part": "conflict",
  "write-unfinished": "conflict",
};

/** Builds a problem with the parameters its code asks for. */
export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem {
  return { code, params } as Problem;
}

/** A problem on its way up through code that cannot go on. Shells catch it; nothing else should. */
export class AppError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.code, options);
    this.name = "AppError";
    this.problem = problem;
  }
}
