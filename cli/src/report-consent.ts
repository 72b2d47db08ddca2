import { mayOverwrite, type ReportTarget } from "@cchc/publishing/output";
import { confirmOrStop } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Asks before a file is overwritten that is not, or no longer, what was rendered (SPEC REP-4). */
export async function consentToOverwrite(context: CommandContext, target: ReportTarget): Promise<void> {
  if (await mayOverwrite(target)) return;
  if (!(await confirmOrStop(context, context.texts.reports.overwrite(target.shown)))) {
    throw new ShellProblem("cancelled", { draft: false });
  }
}
