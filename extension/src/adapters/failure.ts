import type { Remark, RemarkCode, RemarkParams } from "@cchc/core/check/remark";
import { AppError, type Problem, type ProblemCode, type ProblemParams, problemClass } from "@cchc/core/problem";
import type { ProblemClass } from "@cchc/core/problems/problem-class";
import { type Catalogue, describeProblem, describeRemark, type WindowHints } from "@cchc/messages/catalogue";
import { CancellationError, type LogOutputChannel, window } from "vscode";

/** A problem in words that suit a window: what happened, and what to do next, without commands for a terminal. */
export function problemWords(texts: Catalogue, problem: Problem): { message: string; hint: string } {
  const { message, hint } = describeProblem(texts, problem);
  return { message, hint: problemHint(texts, problem) ?? withoutCommands(hint) };
}

/** What to do about a remark of `check` in a window. */
export function remarkHint(texts: Catalogue, remark: Remark): string {
  return ownRemarkHint(texts, remark) ?? withoutCommands(describeRemark(texts, remark).hint);
}

function problemHint<C extends ProblemCode>(
  { extension }: Catalogue,
  { code, params }: { code: C; params: ProblemParams[C] },
): string | undefined {
  const hints: WindowHints["problems"] = extension.hints.problems;
  return hints[code]?.(params);
}

function ownRemarkHint<C extends RemarkCode>(
  { extension }: Catalogue,
  { code, params }: { code: C; params: RemarkParams[C] },
): string | undefined {
  const hints: WindowHints["remarks"] = extension.hints.remarks;
  return hints[code]?.(params);
}

/** Nothing instead of a command or a flag for a terminal. */
export function withoutCommands(hint: string): string {
  return /\bcchc\s|--[a-z]/.test(hint) ? "" : hint;
}

/** What a message offers to do next. */
export interface NextStep {
  label: string;
  run: () => unknown;
}

/** Says a problem as its class asks for (docs/decisions/0023-vscode-extension.md), and does the step that is chosen. */
export async function sayProblem(texts: Catalogue, problem: Problem, steps: readonly NextStep[] = []): Promise<void> {
  const { message, hint } = problemWords(texts, problem);
  const words = hint === "" ? message : `${message} ${hint}`;
  const show = isError(problemClass[problem.code]) ? window.showErrorMessage : window.showWarningMessage;
  const chosen = await show(words, ...steps.map(({ label }) => label));
  await steps.find(({ label }) => label === chosen)?.run();
}

/** Says what a piece of work threw: nothing of a question left unanswered, a problem as itself, a bug with the way to its log. */
export async function sayFailure(texts: Catalogue, log: LogOutputChannel, error: unknown): Promise<void> {
  // Whoever was asked did not want to go on.
  if (error instanceof CancellationError) return;
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
