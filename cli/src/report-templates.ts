import { type CalendarDay, yearOf } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import { type ChosenTemplate, chosenTemplate } from "@cchc/publishing/chosen-template";
import {
  findTemplate,
  meansFile,
  type ReportTemplate,
  readOwnTemplate,
  type TemplatePlaces,
  templateBeside,
} from "@cchc/publishing/templates";
import type { DataModel } from "@cchc/report/data-models";
import type { TemplateFormat } from "@cchc/report/manifest";
import { resourceFolder } from "./resources.ts";
import { ShellProblem } from "./shell-problem.ts";

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
    return chosenTemplate(await findTemplate(argument, places));
  }
  const model = await templateOfFile(argument, as, places);
  if (model === undefined) throw new ShellProblem("missing-flag", { flags: ["--as"], command });
  const content = await readOwnTemplate(argument);
  const read = async (format: TemplateFormat) => {
    if (format === content.format) return content;
    throw new AppError(problem("template-format-missing", { template: argument, format, formats: [content.format] }));
  };
  return { ...chosenTemplate(model), format: content.format, read };
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
