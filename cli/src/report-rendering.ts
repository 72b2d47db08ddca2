import { createHash } from "node:crypto";
import type { Problem } from "@cchc/core/problem";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { annualFields } from "@cchc/report/annual/annual-fields";
import { type AnnualRequest, annualReport } from "@cchc/report/annual/annual-report";
import type { AnnualReport } from "@cchc/report/annual/annual-view";
import { type FigureSources, figureSources } from "@cchc/report/annual/explanation";
import { lintDocx, lintText } from "@cchc/report/lint";
import { renderDocx, renderText, type TemplateContract } from "@cchc/report/render";
import { periodSources } from "@cchc/store/annual-sources";
import type { SkippedFile } from "@cchc/store/visit-index";
import type { Workspace } from "@cchc/store/workspace";
import type { Progress } from "./presenters/progress.ts";
import type { DataModel, TemplateContent } from "./report-templates.ts";
import { unwrap } from "./unwrap.ts";

/** A report's data, every figure in it with what stands behind it, and what it was made from. */
export interface PreparedReport {
  request: AnnualRequest;
  report: AnnualReport;
  sources: FigureSources;
  dataRevision: string;
  calendarVersion: string;
  skipped: SkippedFile[];
}

/** A rendered report, ready to be written. */
export interface RenderedReport {
  content: string | Uint8Array;
  templateHash: string;
}

/** Reports are in the language of their templates, whatever the language of the screen. */
const templateLanguage = "vi";

/** Gathers the data of a report from a workspace. */
export async function prepareReport(
  workspace: Workspace,
  request: AnnualRequest,
  progress?: Progress,
): Promise<PreparedReport> {
  const texts = await loadCatalogue(templateLanguage);
  const { dataRevision, calendarVersion, skipped, ...found } = await periodSources(
    workspace,
    request.period,
    request.asOf,
    progress?.report,
  ).finally(() => progress?.end());
  const sources = { ...found, texts };
  const { report, figures } = annualReport(sources, request);
  return {
    request,
    report,
    sources: figureSources(figures, sources, request),
    dataRevision,
    calendarVersion,
    skipped,
  };
}

/** Puts a report's data into a template; throws the first problem of a template that is wrong. */
export async function renderReport(
  template: TemplateContent,
  templateId: string,
  { report, request, dataRevision, calendarVersion }: PreparedReport,
): Promise<RenderedReport> {
  const contract = await templateContract("annual");
  const templateHash = createHash("sha256").update(template.content).digest("hex");
  const provenance = { templateId, templateHash, dataRevision, asOf: request.asOf, calendarVersion };
  if (template.format === "docx") {
    const stamp = { provenance, on: request.date ?? request.asOf };
    return { content: unwrap(renderDocx(template.content, report, { ...contract, ...stamp })), templateHash };
  }
  const format = template.format === "md" ? "markdown" : "html";
  const text = unwrap(renderText(template.content, report, { ...contract, format, name: template.name }));
  return { content: format === "html" ? withMeta(text, provenance) : text, templateHash };
}

/** Everything that is wrong with a template. */
export async function lintTemplate(template: TemplateContent, data: DataModel): Promise<readonly Problem[]> {
  const contract = await templateContract(data);
  if (template.format === "docx") return lintDocx(template.content, contract);
  return lintText(template.content, template.name, template.format === "md" ? "markdown" : "html", contract);
}

/** What templates for a view model may say. */
export async function templateContract(data: DataModel): Promise<TemplateContract> {
  const { report: vocabulary } = await loadCatalogue(templateLanguage);
  switch (data) {
    case "annual":
      return { fields: annualFields, vocabulary };
  }
}

/** HTML says in its head what a Word file says in its properties (SPEC TPL-9). */
function withMeta(html: string, provenance: Readonly<Record<string, string>>): string {
  const lines = Object.entries(provenance).map(
    ([name, value]) => `<meta name="cchc.${name}" content="${value.replace(/[^\w.:-]/g, "_")}">`,
  );
  return html.replace(/<head>/i, (head) => [head, ...lines].join("\n"));
}
