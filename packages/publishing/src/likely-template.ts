import { dataModels } from "@cchc/report/data-models";
import { lintTemplate } from "./render.ts";
import { listTemplates, type ReportTemplate, type TemplateContent, type TemplatePlaces } from "./templates.ts";

/**
 * The template whose data a file was probably written for, when `assumed` leaves most of its tags unknown: of the view
 * models the one that leaves the fewest. Undefined when `assumed` is as good as any.
 */
export async function likelyTemplate(
  content: TemplateContent,
  assumed: ReportTemplate,
  places: TemplatePlaces,
): Promise<ReportTemplate | undefined> {
  const { templates } = await listTemplates(places);
  const assumedModel = dataModels.find((data) => data === assumed.data);
  if (assumedModel === undefined) return undefined;
  let fewest = (await unknownNames(content, assumedModel)) / 2;
  let likely: ReportTemplate | undefined;
  for (const data of dataModels) {
    const template = templates.find((one) => one.data === data);
    if (template === undefined || data === assumedModel) continue;
    const count = await unknownNames(content, data);
    if (count < fewest) [fewest, likely] = [count, template];
  }
  return likely;
}

async function unknownNames(content: TemplateContent, data: (typeof dataModels)[number]): Promise<number> {
  const problems = await lintTemplate(content, data);
  return problems.filter(({ code }) => code === "template-unknown-field" || code === "template-unknown-helper").length;
}
