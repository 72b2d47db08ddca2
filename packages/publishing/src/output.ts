import { constants, existsSync, statSync } from "node:fs";
import { access, mkdir, readFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import type { ReportSubject } from "@cchc/core/report-subject";
import { unwrap } from "@cchc/core/unwrap";
import type { TemplateFormat } from "@cchc/report/manifest";
import { writeFileDurably } from "@cchc/store/durable-file";
import { fileProblem } from "@cchc/store/durable-file-problem";
import { resolveInside } from "@cchc/store/workspace-path";
import { type Explanation, explanationPath, isUntouched, readExplanation } from "./explanation.ts";
import { templateFormats } from "./templates.ts";

/** What a document can be written as: what templates are, and PDF, which is made of the Word file. */
export const documentFormats = [...templateFormats, "pdf"] as const satisfies readonly DocumentFormat[];
export type DocumentFormat = TemplateFormat | "pdf";

/** The format of the template that a document is rendered from. */
export function templateFormatOf(format: DocumentFormat): TemplateFormat {
  return format === "pdf" ? "docx" : format;
}

/** Where a report goes: `shown` is how people are told. */
export interface ReportTarget {
  path: string;
  shown: string;
  format: DocumentFormat;
}

/**
 * Where a report goes and as what: `-o`, whose ending says the format unless a flag does; else `reports/` of the
 * workspace. An ending that says another format than the flag is refused: such a file opens nowhere.
 */
export async function reportTarget(
  output: string | undefined,
  format: DocumentFormat | undefined,
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
  const ending = documentFormatOf(output);
  const known = ending !== undefined || extname(output) === "";
  if (!known || (format !== undefined && ending !== undefined && ending !== format)) {
    throw new AppError(problem("report-format-unclear", { file: output, formats: documentFormats }));
  }
  return { path: resolve(output), shown: output, format: format ?? ending ?? "docx" };
}

/** Whether writing to `path` destroys nothing: there is no file, or the one that was rendered there before (SPEC REP-4). */
export async function mayOverwrite({ path }: ReportTarget): Promise<boolean> {
  return !existsSync(path) || (await isOurs(path));
}

/** The same place under the first name that is free: `annual-2023-2.docx`. */
export function freeTarget(target: ReportTarget): ReportTarget {
  for (let count = 2; ; count++) {
    const named = (file: string) => {
      const ending = extname(file);
      return `${file.slice(0, file.length - ending.length)}-${count}${ending}`;
    };
    const free = { ...target, path: named(target.path), shown: named(target.shown) };
    if (!existsSync(free.path)) return free;
  }
}

/** Makes the folder of a report; throws why it cannot be written there. */
export async function prepareTarget({ path, shown }: ReportTarget): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new AppError(fileProblem(error, dirname(shown)), { cause: error });
  }
  if (isDirectory(path)) throw new AppError(problem("file-io", { file: shown, reason: "not-a-file", errno: "EISDIR" }));
}

/** Writes the report and what explains it; folders are made. Gives the path of the explanation as people are told. */
export async function writeReport(
  target: ReportTarget,
  content: string | Uint8Array,
  explanation: Explanation,
): Promise<string> {
  const { path, shown } = target;
  await prepareTarget(target);
  unwrap(await writeFileDurably(path, shown, content));
  const beside = explanationPath(shown);
  unwrap(await writeFileDurably(explanationPath(path), beside, `${JSON.stringify(explanation, null, 1)}\n`));
  return beside;
}

/**
 * A document's file name without its ending: `annual-2023`, `conclusion-notice-2023-014`; `on` is the day of one that
 * recurs, `overdue-reminder-2023-014-2023-09-30`, so that no letter lies where an earlier one did.
 */
export function reportName(templateId: string, subject: ReportSubject, on?: CalendarDay): string {
  return [templateId, ...subjectName(subject), ...(on === undefined ? [] : [on])]
    .map((part) => part.replace(/[^\w-]/g, "_"))
    .join("-");
}

function subjectName(subject: ReportSubject): string[] {
  switch (subject.kind) {
    case "period": {
      const { year, from, to, part, plan } = subject;
      const days = part === null ? `${from}_${to}` : `${part.year}-${part.part}`;
      return [year === null ? days : String(year), ...(plan === null ? [] : [plan])];
    }
    case "remediation": {
      const { year, from, to } = subject;
      return [year === null ? [from, to].filter((day) => day !== null).join("_") : String(year)];
    }
    case "progress":
      return [subject.number, subject.month];
    case "visit":
    case "programme":
    case "criteria":
      return [subject.number];
  }
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

/** The format that the ending of a file says; undefined for any other. */
export function documentFormatOf(file: string): DocumentFormat | undefined {
  const ending = extname(file).toLowerCase();
  if (ending === ".htm") return "html";
  return documentFormats.find((format) => ending === `.${format}`);
}
