import { statSync } from "node:fs";
import { resolve } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { type BatchEntry, type BatchOutcome, batchEntries, publishBatch } from "@cchc/publishing/batch";
import { type BatchKind, batchKinds } from "@cchc/publishing/batch-kinds";
import { batchesOf, type ChosenTemplate } from "@cchc/publishing/chosen-template";
import { findLibreOffice } from "@cchc/publishing/libre-office/place";
import { type DocumentFormat, documentFormatOf, mayOverwrite, templateFormatOf } from "@cchc/publishing/output";
import { compileTemplate, workspaceImages } from "@cchc/publishing/render";
import type { SkippedFile } from "@cchc/store/visit-index";
import type { Workspace } from "@cchc/store/workspace";
import { resolveInside } from "@cchc/store/workspace-path";
import { confirmOrStop } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { switchFlag } from "./inputs.ts";
import { withInterruption } from "./interruption.ts";
import { startProgress } from "./presenters/progress.ts";
import { periodOfFlags, type ReportFlags, reportRequest } from "./report-request.ts";
import { ShellProblem } from "./shell-problem.ts";

const names = ["all-concluded", "all-overdue", "all-planned"] as const;

/** The flags that ask for a document of each of many visits. */
export const batchFlags = {
  "all-concluded": switchFlag({ exclusive: ["visit", "number", "all-overdue", "all-planned"] }),
  "all-overdue": switchFlag({ exclusive: ["visit", "number", "all-concluded", "all-planned"] }),
  "all-planned": switchFlag({ exclusive: ["visit", "number", "all-concluded", "all-overdue"] }),
};

export type BatchFlags = ReportFlags & { readonly [N in (typeof names)[number]]?: boolean } & {
  output: string | undefined;
  format: DocumentFormat | undefined;
};

/** The batch that a command line asks for; undefined when it asks for one document. */
export function batchAsked(flags: BatchFlags): BatchKind | undefined {
  return batchKinds.find((kind) => flags[`all-${kind}`] === true);
}

/**
 * Renders a document of each visit of a batch into a folder (SPEC BATCH-1). Nothing is written before everything that
 * all of them need is there, and before there is consent to overwrite what somebody edited.
 */
export async function renderBatch(
  context: CommandContext,
  workspace: Workspace,
  chosen: ChosenTemplate,
  kind: BatchKind,
  flags: BatchFlags,
): Promise<BatchOutcome & { folder: string; skipped: SkippedFile[] }> {
  refuseForeignBatch(chosen, kind);
  const { year, period: typed, ...others } = flags;
  // The days choose the visits; every other flag is that of a document about one visit, or refused as it is there.
  const asked = { ...others, year: undefined, period: undefined, visit: "" };
  const request = await reportRequest(context, workspace, "report render", chosen, asked);
  if (request.data !== "visit") throw new Error("only documents about visits come in batches");
  const period = await periodOfFlags(workspace, { year, period: typed });
  const format = flags.format ?? chosen.format ?? "docx";
  const place = await batchFolder(flags.output, workspace.root);
  const office = format === "pdf" ? findLibreOffice() : undefined;
  const images = workspaceImages(workspace.root);
  const content = await chosen.read(templateFormatOf(format));
  const template = await compileTemplate(content, chosen.id, chosen.data, images);
  const of = { kind, period, asOf: context.asOf };
  const { entries, skipped } = await batchEntries(workspace, of, { templateId: chosen.id, ...place, format });
  await consentToOverwriteAny(context, entries);
  const progress = startProgress(context.texts);
  const work = { templateId: chosen.id, template, request, office, onProgress: progress.report };
  const outcome = await withInterruption((signal) => publishBatch(workspace, entries, { ...work, signal })).finally(
    () => progress.end(),
  );
  return { ...outcome, folder: place.shownFolder, skipped };
}

function refuseForeignBatch(chosen: ChosenTemplate, kind: BatchKind): void {
  const known = batchesOf(chosen);
  if (known.includes(kind)) return;
  throw new ShellProblem("foreign-batch-flag", {
    flag: `--all-${kind}`,
    template: chosen.id,
    flags: known.map((one) => `--all-${one}`),
  });
}

/** The folder of a batch: `-o`, made when it is not there, else `reports/` of the workspace. */
async function batchFolder(output: string | undefined, root: string): Promise<{ folder: string; shownFolder: string }> {
  if (output === undefined) return { folder: unwrap(await resolveInside(root, "reports")), shownFolder: "reports" };
  const found = statSync(output, { throwIfNoEntry: false });
  const isFile = found === undefined ? documentFormatOf(output) !== undefined : !found.isDirectory();
  if (isFile) throw new AppError(problem("batch-needs-folder", { output }));
  return { folder: resolve(output), shownFolder: output };
}

/** Asks once for all files that are not, or no longer, what was rendered (SPEC REP-4). */
async function consentToOverwriteAny(context: CommandContext, entries: readonly BatchEntry[]): Promise<void> {
  const edited: string[] = [];
  for (const { target } of entries) if (!(await mayOverwrite(target))) edited.push(target.shown);
  if (edited.length === 0) return;
  const { overwrite, overwriteSeveral } = context.texts.reports;
  const question = edited.length === 1 ? overwrite(edited[0] ?? "") : overwriteSeveral(edited);
  if (!(await confirmOrStop(context, question))) throw new ShellProblem("cancelled", { draft: false });
}
