import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { ChosenTemplate } from "@cchc/publishing/chosen-template";
import { type ComparedReport, comparedData } from "@cchc/publishing/difference";
import { type Explanation, readExplanation, renderedFile } from "@cchc/publishing/explanation";
import { documentFormatOf, templateFormatOf } from "@cchc/publishing/output";
import { type PreparedReport, prepareReport } from "@cchc/publishing/prepare";
import { meansFile } from "@cchc/publishing/templates";
import type { CommandContext } from "./context.ts";
import { startProgress } from "./presenters/progress.ts";
import { flagsOfSubject } from "./report-again.ts";
import { asksForSubject, type ReportFlags, reportRequest } from "./report-request.ts";
import { chooseTemplate } from "./report-templates.ts";
import { openSession } from "./session.ts";

const command = "report explain";

/** The explanation of a rendered file, named by itself or by the file that explains it. */
export function explanationOfFile(file: string): Promise<Explanation> {
  const rendered = renderedFile(file);
  return readExplanation(resolve(rendered), rendered);
}

/** Whether the argument of `report explain` means a rendered file and not a template. */
export function meansRendered(argument: string, flags: ReportFlags): boolean {
  return !asksForSubject(flags) && (meansFile(argument) || isFile(argument));
}

/** A folder of one's own may be called like a template. */
function isFile(path: string): boolean {
  return statSync(resolve(path), { throwIfNoEntry: false })?.isFile() === true;
}

/** The data of a template as they are, with the template. */
export async function dataNow(
  context: CommandContext,
  template: string,
  flags: ReportFlags & { as?: string | undefined },
): Promise<{ prepared: PreparedReport; chosen: ChosenTemplate }> {
  const { workspace } = openSession(context);
  const chosen = await chooseTemplate(template, flags.as, workspace.root, command);
  const request = await reportRequest(context, workspace, command, chosen, flags);
  const progress = startProgress(context.texts);
  const prepared = await prepareReport(workspace, request, progress.report).finally(() => progress.end());
  return { prepared, chosen };
}

/** What the data say now of what a rendered report is about, as of the same day unless another was given. */
export async function sameReportNow(context: CommandContext, old: Explanation): Promise<ComparedReport> {
  const asOf = context.asOfGiven ? context.asOf : old.asOf;
  const again = { ...context, asOf, asOfGiven: true };
  return reportNow(again, old.template.id, flagsOfSubject(old.subject), old);
}

/** The newer side of a comparison with `old`, from the data. */
export async function reportNow(
  context: CommandContext,
  template: string,
  flags: ReportFlags & { as?: string | undefined },
  old: Explanation,
): Promise<ComparedReport> {
  const { prepared, chosen } = await dataNow(context, template, flags);
  return comparedData(prepared, { id: chosen.id, sha256: await templateHash(chosen, old) });
}

/** The hash of the template that would write the older file today; null where there is none of its format. */
async function templateHash(chosen: ChosenTemplate, old: Explanation): Promise<string | null> {
  const format = documentFormatOf(old.output.file);
  if (format === undefined || extname(old.output.file) === "") return null;
  try {
    const { content } = await chosen.read(templateFormatOf(format));
    return createHash("sha256").update(content).digest("hex");
  } catch {
    return null;
  }
}
