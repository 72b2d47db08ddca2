import { type CalendarDay, yearOf } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import { type BatchKind, batchKinds } from "@cchc/publishing/batch";
import {
  dataModelOf,
  findTemplate,
  meansFile,
  type ReportTemplate,
  readOwnTemplate,
  readTemplate,
  type TemplateContent,
  type TemplatePlaces,
  templateBeside,
} from "@cchc/publishing/templates";
import type { DataModel } from "@cchc/report/data-models";
import type { DocumentIdentity } from "@cchc/report/document-sources";
import type { TemplateFormat } from "@cchc/report/manifest";
import type { VisitStep } from "@cchc/report/visit/visit-step";
import { resourceFolder } from "./resources.ts";
import { ShellProblem } from "./shell-problem.ts";

/** A template to render, found by id or given as a file; `format` is the only one it has, if there is but one. */
export interface ChosenTemplate {
  id: string;
  data: DataModel;
  typeCode: string | null;
  title: string;
  subject: string | null;
  /** Undefined for a template whose documents are never numbered. */
  identity: DocumentIdentity | undefined;
  step: VisitStep | null;
  format: TemplateFormat | undefined;
  read: (format: TemplateFormat) => Promise<TemplateContent>;
}

/** Where templates lie that a command can use. */
export function templatePlaces(workspaceRoot: string | undefined): TemplatePlaces {
  return { builtIn: resourceFolder("templates"), workspaceRoot };
}

/**
 * The template that an argument means: an id, or a file of the user's together with the template whose data it takes
 * (SPEC TPL-10).
 */
export async function chooseTemplate(
  argument: string,
  as: string | undefined,
  workspaceRoot: string,
  command: string,
): Promise<ChosenTemplate> {
  const places = templatePlaces(workspaceRoot);
  if (!meansFile(argument)) {
    const template = await findTemplate(argument, places);
    const { id, typeCode, title, subject, step } = template;
    const data = dataModelOf(template);
    const identity = identityOf(template);
    const read = (format: TemplateFormat) => readTemplate(template, format);
    return { id, data, typeCode, title, subject, identity, step, format: undefined, read };
  }
  const model = await templateOfFile(argument, as, places);
  if (model === undefined) throw new ShellProblem("missing-flag", { flags: ["--as"], command });
  const content = await readOwnTemplate(argument);
  const read = async (format: TemplateFormat) => {
    if (format === content.format) return content;
    throw new AppError(problem("template-format-missing", { template: argument, format, formats: [content.format] }));
  };
  const { id, typeCode, title, subject, step } = model;
  const identity = identityOf(model);
  return { id, data: dataModelOf(model), typeCode, title, subject, identity, step, format: content.format, read };
}

/** The batches of visits that a template makes sense for (SPEC BATCH-1). */
export function batchesOf({ data, step }: Pick<ChosenTemplate, "data" | "step">): readonly BatchKind[] {
  if (data !== "visit") return [];
  switch (step) {
    case "notify":
      return ["planned"];
    case "conclude":
      return ["concluded"];
    case "remind":
      return ["overdue"];
    case "minute":
      return [];
    case null:
      return batchKinds;
  }
}

function identityOf({ id, role, recurs, isNumbered }: ReportTemplate): DocumentIdentity | undefined {
  return isNumbered ? { template: id, role, recurs } : undefined;
}

/** The template whose data a file of the user's takes: the one named by `--as`, else the one whose folder it lies in. */
export async function templateOfFile(
  file: string,
  as: string | undefined,
  places: TemplatePlaces,
): Promise<ReportTemplate | undefined> {
  return as === undefined ? templateBeside(file) : findTemplate(as, places);
}

/** A line that renders a template, where it can be said without asking what the document is about. */
export function renderLine(template: string, data: DataModel, today: CalendarDay): string[] {
  switch (data) {
    case "annual":
      return [`report render ${template} --year ${yearOf(today)}`];
    case "remediation":
      return [`report render ${template}`];
    case "visit":
    case "programme":
    case "classification":
    case "progress":
      return [];
  }
}
