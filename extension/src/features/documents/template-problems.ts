import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "@cchc/core/problem";
import { AppError } from "@cchc/core/problem";
import { lintTemplate } from "@cchc/publishing/render";
import { type TemplateFault, templateFaults } from "@cchc/publishing/template-faults";
import { dataModelOf, listTemplates, type ReportTemplate, readTemplate } from "@cchc/publishing/templates";
import { templateFile } from "@cchc/report/manifest";
import { Diagnostic, type DiagnosticCollection, DiagnosticSeverity, Range } from "vscode";
import { problemWords, withoutCommands } from "../../adapters/failure.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { faultSpan } from "./fault-range.ts";
import { templatePlaces } from "./template-places.ts";

/** A file of a template of the folder's own, and everything that is wrong with it; `lines` of one that is text. */
export interface CheckedTemplate {
  /** Workspace path. */
  file: string;
  template: string;
  faults: readonly TemplateFault[];
  lines: readonly string[] | undefined;
}

/**
 * Checks every template of the folder itself, those with unsaved changes as they stand in their editor (SPEC PREV-6). Of
 * a folder that is not trusted nothing is read.
 */
export async function checkTemplates(services: Services, session: Session): Promise<CheckedTemplate[]> {
  const places = templatePlaces(services, session);
  if (places.workspaceRoot === undefined || !existsSync(join(places.workspaceRoot, "templates"))) return [];
  const { templates, broken } = await listTemplates(places);
  const own = templates.filter(({ origin }) => origin === "workspace");
  const checked: CheckedTemplate[] = broken.map(({ file, problem }) => ({
    file,
    template: basename(file.replace(/\/[^/]+$/, "")),
    faults: [faultOf(services, problem)],
    lines: undefined,
  }));
  for (const template of own) {
    for (const format of template.formats) {
      const file = `templates/${basename(template.folder)}/${templateFile[format]}`;
      checked.push({ file, template: template.id, ...(await checkOne(services, session, template, format, file)) });
    }
  }
  return checked;
}

/** Puts what was found where it is: the tag of a text, the first line of a Word file with its place in words. */
export function showTemplateProblems(
  services: Services,
  session: Session,
  collection: DiagnosticCollection,
  checked: readonly CheckedTemplate[],
): void {
  collection.clear();
  const { source } = services.texts.extension.documents.problems;
  for (const { file, faults, lines } of checked) {
    const diagnostics = faults.map((fault) => {
      const { severity, code, message, hint } = fault;
      const { line, from, to } = faultSpan(lines ?? [], lines === undefined ? { paragraph: null, tag: null } : fault);
      const words = hint === "" ? message : `${message}\n${hint}`;
      const level = severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
      const diagnostic = new Diagnostic(new Range(line, from, line, to), words, level);
      diagnostic.source = source;
      diagnostic.code = code;
      return diagnostic;
    });
    collection.set(session.uriOf(file), diagnostics);
  }
}

async function checkOne(
  services: Services,
  session: Session,
  template: ReportTemplate,
  format: ReportTemplate["formats"][number],
  file: string,
): Promise<Pick<CheckedTemplate, "faults" | "lines">> {
  try {
    const read = await readTemplate(template, format);
    const typed = session.unsaved(file)?.getText();
    const content = read.format === "docx" || typed === undefined ? read : { ...read, content: typed };
    const faults = templateFaults(await lintTemplate(content, dataModelOf(template)), template.id, services.texts);
    return {
      faults: faults.map((fault) => ({ ...fault, hint: withoutCommands(fault.hint) })),
      lines: content.format === "docx" ? undefined : content.content.split(/\r\n|\n|\r/),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { faults: [faultOf(services, error.problem)], lines: undefined };
  }
}

function faultOf({ texts }: Services, problem: Problem): TemplateFault {
  const place = { part: null, paragraph: null, text: null, tag: null };
  return { severity: "error", code: problem.code, ...problemWords(texts, problem), ...place };
}
