import { conclusionNotice } from "./conclusion-notice.ts";
import type { TemplateId } from "./ids.ts";
import { remediationFollowUp } from "./remediation-follow-up.ts";
import { type Template, templateFiles } from "./template-files.ts";

const templates: Readonly<Record<TemplateId, Template>> = {
  "conclusion-notice": conclusionNotice,
  "remediation-follow-up": remediationFollowUp,
};

/** A file of a template's folder. */
export async function textOfTemplate(id: TemplateId, file: string): Promise<string | Uint8Array> {
  const text = templateFiles(templates[id])[file];
  if (text === undefined) throw new Error(`${id} has no ${file}`);
  return text();
}
