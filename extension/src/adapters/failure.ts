import { AppError, type Problem, type ProblemClass, problemClass } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { type LogOutputChannel, window } from "vscode";

/** A problem in words that suit a window: what happened, and what to do next, without commands for a terminal. */
export function problemWords(texts: Catalogue, problem: Problem): { message: string; hint: string } {
  const { message, hint } = describeProblem(texts, problem);
  return { message, hint: /\bcchc\s/.test(hint) ? "" : hint };
}

/** Says a problem as its class asks for (docs/decisions/0023-vscode-extension.md). */
export async function sayProblem(texts: Catalogue, problem: Problem): Promise<void> {
  const { message, hint } = problemWords(texts, problem);
  const words = hint === "" ? message : `${message} ${hint}`;
  if (isError(problemClass[problem.code])) await window.showErrorMessage(words);
  else await window.showWarningMessage(words);
}

/** Says what a piece of work threw: a problem as itself, a bug with the way to its log. */
export async function sayFailure(texts: Catalogue, log: LogOutputChannel, error: unknown): Promise<void> {
  if (error instanceof AppError) return sayProblem(texts, error.problem);
  log.error(error instanceof Error ? error : String(error));
  const { bug, openLog } = texts.extension.failure;
  if ((await window.showErrorMessage(bug, openLog)) === openLog) log.show();
}

function isError(kind: ProblemClass): boolean {
  switch (kind) {
    case "invalid-document":
    case "io":
      return true;
    case "usage":
    case "rule":
    case "not-found":
    case "conflict":
    case "cancelled":
      return false;
  }
}
