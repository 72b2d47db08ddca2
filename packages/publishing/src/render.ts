import { createHash } from "node:crypto";
import type { Problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { type DataModel, fieldsOfData } from "@cchc/report/data-models";
import { lintDocx, lintText } from "@cchc/report/lint";
import {
  compileDocx,
  compileTextTemplate,
  firstProblem,
  type ReportImages,
  type TemplateContract,
} from "@cchc/report/render";
import { readInside } from "@cchc/store/read-inside";
import { type PreparedReport, templateTexts } from "./prepare.ts";
import type { TemplateContent } from "./templates.ts";

/** A rendered document, ready to be written. */
export interface RenderedReport {
  content: string | Uint8Array;
  templateHash: string;
}

/** A template that was compiled for the documents of a batch; its data are those of the template's view model. */
export interface CompiledTemplate {
  render: (prepared: PreparedReport) => RenderedReport;
}

/** The pictures of a report are the evidence of its workspace. */
export function workspaceImages(root: string): ReportImages {
  return { read: (file) => readInside(root, file) };
}

/** Compiles a template once; throws the first problem of one that is wrong. Without `images`, pictures leave notes. */
export async function compileTemplate(
  template: TemplateContent,
  templateId: string,
  data: DataModel,
  images?: ReportImages,
): Promise<CompiledTemplate> {
  const contract = await templateContract(data);
  const templateHash = createHash("sha256").update(template.content).digest("hex");
  const provenanceOf = ({ request, dataRevision, calendarVersion }: PreparedReport) => ({
    templateId,
    templateHash,
    dataRevision,
    asOf: request.asOf,
    calendarVersion,
  });
  if (template.format === "docx") {
    const { render } = unwrap(firstProblem(compileDocx(template.content, contract)));
    return {
      render: (prepared) => {
        const { view, request } = prepared;
        const on = request.date ?? request.asOf;
        const stamp = { provenance: provenanceOf(prepared), on, ...(images === undefined ? {} : { images }) };
        return { content: render(view, stamp), templateHash };
      },
    };
  }
  const format = template.format === "md" ? "markdown" : "html";
  const { render } = unwrap(
    firstProblem(compileTextTemplate(template.content, { ...contract, format, name: template.name })),
  );
  return {
    render: (prepared) => {
      const text = render(prepared.view, images);
      return { content: format === "html" ? withMeta(text, provenanceOf(prepared)) : text, templateHash };
    },
  };
}

/** Puts a document's data into a template; throws the first problem of a template that is wrong. */
export async function renderReport(
  template: TemplateContent,
  templateId: string,
  prepared: PreparedReport,
  images?: ReportImages,
): Promise<RenderedReport> {
  return (await compileTemplate(template, templateId, prepared.data, images)).render(prepared);
}

/** Everything that is wrong with a template. */
export async function lintTemplate(template: TemplateContent, data: DataModel): Promise<readonly Problem[]> {
  const contract = await templateContract(data);
  if (template.format === "docx") return lintDocx(template.content, contract);
  return lintText(template.content, template.name, template.format === "md" ? "markdown" : "html", contract);
}

/** What templates for a view model may say. */
export async function templateContract(data: DataModel): Promise<TemplateContract> {
  const { report: vocabulary } = await templateTexts();
  return { fields: fieldsOfData[data], vocabulary };
}

/** HTML says in its head what a Word file says in its properties (SPEC TPL-9). */
function withMeta(html: string, provenance: Readonly<Record<string, string>>): string {
  const lines = Object.entries(provenance).map(
    ([name, value]) => `<meta name="cchc.${name}" content="${value.replace(/[^\w.:-]/g, "_")}">`,
  );
  return html.replace(/<head>/i, (head) => [head, ...lines].join("\n"));
}
