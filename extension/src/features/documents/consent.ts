import { freeTarget, mayOverwrite, type ReportTarget } from "@cchc/publishing/output";
import { CancellationError, window } from "vscode";
import type { Services } from "../../services.ts";

/**
 * The place to write to: the one that is meant, or, where a file lies that is not, or no longer, what was rendered, what
 * somebody decides: over it, or under a new name (SPEC REP-4, PREV-3).
 */
export async function consentedTarget(services: Services, target: ReportTarget): Promise<ReportTarget> {
  if (await mayOverwrite(target)) return target;
  const { overwrite } = services.texts.extension.documents;
  const free = freeTarget(target);
  const detail = overwrite.newName(free.shown);
  const options = { modal: true, detail };
  const answer = await window.showWarningMessage(
    overwrite.ask(target.shown),
    options,
    overwrite.replace,
    overwrite.keep,
  );
  if (answer === overwrite.keep) return free;
  if (answer === overwrite.replace) return target;
  throw new CancellationError();
}

/** The same of many files at once, which are written over or not at all. */
export async function consentToAll(services: Services, targets: readonly ReportTarget[]): Promise<void> {
  const edited: string[] = [];
  for (const target of targets) if (!(await mayOverwrite(target))) edited.push(target.shown);
  if (edited.length === 0) return;
  const { overwrite } = services.texts.extension.documents;
  const options = { modal: true, detail: overwrite.named(edited) };
  const answer = await window.showWarningMessage(overwrite.askSeveral(edited.length), options, overwrite.replaceAll);
  if (answer !== overwrite.replaceAll) throw new CancellationError();
}
