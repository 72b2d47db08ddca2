import type { DocumentFormat } from "@cchc/publishing/output";
import { choose } from "../../questions/single.ts";
import type { Services } from "../../services.ts";
import type { TemplateChoice } from "./choose-template.ts";

const lastFormat = "cchc.document.lastFormat";

/** The format of a document, of those that its template is good for: PDF is made from Word. The last one is offered first. */
export async function askFormat(services: Services, { template }: TemplateChoice): Promise<DocumentFormat> {
  const { format: words } = services.texts.extension.documents;
  const formats = template.formats.flatMap((format): DocumentFormat[] =>
    format === "docx" ? ["docx", "pdf"] : [format],
  );
  const [only] = formats;
  if (only !== undefined && formats.length === 1) return only;
  const last = services.context.globalState.get<string>(lastFormat);
  const choices = formats.map((format) => ({ ...words.name[format], value: format }));
  const chosen = await choose(choices, { title: words.title, isInitial: (value) => value === last });
  await services.context.globalState.update(lastFormat, chosen);
  return chosen;
}
