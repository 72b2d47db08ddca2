import { AppError, problem, problemClass } from "@cchc/core/problem";
import { describeProblem, loadCatalogue } from "@cchc/messages/catalogue";
import { describeShellProblem, loadCommandLineTexts } from "@cchc/messages/command-line";
import { wantsJson } from "./arguments.ts";
import { writeBugLog } from "./bug-log.ts";
import { exitCodes, type FailureClass } from "./exit-code.ts";
import { IssuedUnwritten } from "./issued-unwritten.ts";
import { resolveLanguage } from "./language.ts";
import { errorJson } from "./presenters/json.ts";
import { writeLines, writeNotes } from "./presenters/output.ts";
import { styleFor } from "./presenters/style.ts";
import { ShellProblem, shellProblemClass } from "./shell-problem.ts";
import { withTypedWorkspace } from "./typed-workspace.ts";

interface Failure {
  class: FailureClass;
  code: string;
  message: string;
  hint: string;
}

/**
 * Tells what ended a command, in the language and the form that were asked for, and gives the exit code. Everything
 * unexpected is a bug: its stack goes to a log file, never to the screen.
 */
export async function reportFailure(
  error: unknown,
  argv: readonly string[],
  { asJson = wantsJson(argv) }: { asJson?: boolean } = {},
): Promise<number> {
  if (isExit(error)) return error.oclif.exit;
  const failure = await describeFailure(error, argv);
  if (asJson) writeLines([errorJson(failure)]);
  else {
    const style = styleFor(process.stderr);
    const lines = [style("red", failure.message), ...(failure.hint === "" ? [] : [failure.hint])];
    writeNotes(lines.map(withTypedWorkspace(argv)));
  }
  return exitCodes[failure.class];
}

/** What is told of an error: its code, class and words; a bug leaves its stack in the log. */
export async function describeFailure(error: unknown, argv: readonly string[]): Promise<Failure> {
  const language = resolveLanguage(argv);
  const texts = await loadCatalogue(language);
  if (error instanceof IssuedUnwritten) {
    const cause = await describeFailure(error.cause, argv);
    const { issue } = texts.reports;
    // Who stopped the command knows why the file is not there; that nothing was written is no longer true.
    const why = cause.class === "cancelled" ? [] : [cause.message];
    const message = [issue.notWritten(error.number), ...why].join(" ");
    return { ...cause, message, hint: issue.renderAgain(error.command) };
  }
  const known = knownProblem(error);
  if (known instanceof AppError) {
    const { code } = known.problem;
    return { class: problemClass[code], code, ...describeProblem(texts, known.problem) };
  }
  const shell = known ?? new ShellProblem("bug", { log: writeBugLog(error, argv) });
  const { code } = shell;
  const words = await loadCommandLineTexts(language);
  return { class: shellProblemClass[code], code, ...describeShellProblem(words, code, shell.params) };
}

/** The problem an error is or stands for; undefined when it is a bug. */
function knownProblem(error: unknown): AppError | ShellProblem | undefined {
  if (error instanceof AppError || error instanceof ShellProblem) return error;
  if (!(error instanceof Error)) return undefined;
  // What @inquirer/prompts throws on Ctrl-C; the class is not at hand without loading it.
  if (error.name === "ExitPromptError" || error.name === "AbortPromptError") {
    return new ShellProblem("cancelled", { draft: false });
  }
  if (isSystemError(error)) {
    return new AppError(problem("file-io", { file: error.path, reason: "other", errno: error.code }), { cause: error });
  }
  return undefined;
}

function isSystemError(error: Error): error is Error & { code: string; path: string } {
  return (
    "code" in error &&
    typeof error.code === "string" &&
    /^E[A-Z0-9]+$/.test(error.code) &&
    "syscall" in error &&
    "path" in error &&
    typeof error.path === "string"
  );
}

/** oclif's way to leave with a code. */
function isExit(error: unknown): error is Error & { oclif: { exit: number } } {
  return error instanceof Error && "code" in error && error.code === "EEXIT" && "oclif" in error;
}
