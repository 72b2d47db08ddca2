import { existsSync, statSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import type { AnnualRequest } from "@cchc/report/annual/annual-report";
import type { TemplateFormat } from "@cchc/report/manifest";
import { writeFileDurably } from "@cchc/store/durable-file";
import { fileProblem } from "@cchc/store/durable-file-problem";
import { resolveInside } from "@cchc/store/workspace-path";
import { confirmOrStop } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { type Explanation, explanationPath, isUntouched, readExplanation } from "./report-explanation.ts";
import { templateFormats } from "./report-templates.ts";
import { ShellProblem } from "./shell-problem.ts";
import { unwrap } from "./unwrap.ts";

/** Where a report goes: `shown` is how people are told. */
export interface ReportTarget {
  path: string;
  shown: string;
  format: TemplateFormat;
}

/**
 * Where a report goes and as what: `-o`, whose ending says the format unless a flag does; else `reports/` of the
 * workspace. An ending that says another format than the flag is refused: such a file opens nowhere.
 */
export async function reportTarget(
  output: string | undefined,
  format: TemplateFormat | undefined,
  name: string,
  workspaceRoot: string,
): Promise<ReportTarget> {
  const isFolder = output !== undefined && (/[/\\]$/.test(output) || isDirectory(output));
  if (output === undefined || isFolder) {
    const chosen = format ?? "docx";
    const file = `${name}.${chosen}`;
    if (output !== undefined) return { path: resolve(output, file), shown: join(output, file), format: chosen };
    const stored = `reports/${file}`;
    return { path: unwrap(await resolveInside(workspaceRoot, stored)), shown: stored, format: chosen };
  }
  const ending = formatOf(output);
  const known = ending !== undefined || extname(output) === "";
  if (!known || (format !== undefined && ending !== undefined && ending !== format)) {
    throw new AppError(problem("report-format-unclear", { file: output, formats: templateFormats }));
  }
  return { path: resolve(output), shown: output, format: format ?? ending ?? "docx" };
}

/** Asks before a file is overwritten that is not, or no longer, what was rendered. */
export async function consentToOverwrite(context: CommandContext, { path, shown }: ReportTarget): Promise<void> {
  if (!existsSync(path) || (await isOurs(path))) return;
  if (!(await confirmOrStop(context, context.texts.reports.overwrite(shown)))) {
    throw new ShellProblem("cancelled", { draft: false });
  }
}

/** Writes the report and what explains it; folders are made. Gives the path of the explanation as people are told. */
export async function writeReport(
  { path, shown }: ReportTarget,
  content: string | Uint8Array,
  explanation: Explanation,
): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new AppError(fileProblem(error, dirname(shown)), { cause: error });
  }
  unwrap(await writeFileDurably(path, shown, content));
  const beside = explanationPath(shown);
  unwrap(await writeFileDurably(explanationPath(path), beside, `${JSON.stringify(explanation, null, 1)}\n`));
  return beside;
}

/** A report's file name without its ending: `annual-2023`, `annual-2021-01-01_2023-09-30`. */
export function reportName(templateId: string, { year, period, plan }: AnnualRequest): string {
  const narrowed = plan === null ? "" : `-${plan.number.replace(/[^\w-]/g, "_")}`;
  return `${templateId}-${year ?? `${period.from}_${period.to}`}${narrowed}`;
}

async function isOurs(path: string): Promise<boolean> {
  try {
    return isUntouched(await readExplanation(path, path), await readFile(path));
  } catch {
    return false;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function formatOf(file: string): TemplateFormat | undefined {
  const ending = extname(file).toLowerCase();
  if (ending === ".htm") return "html";
  return templateFormats.find((format) => ending === `.${format}`);
}
