import type { DocumentRole } from "@cchc/core/model/documents";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type VisitStep, visitSteps } from "./visit/visit-step.ts";

/** What a template can be written as, and the file of a template folder that holds it. */
export type TemplateFormat = "docx" | "html" | "md";

export const templateFile: { readonly [F in TemplateFormat]: string } = {
  docx: "template.docx",
  html: "template.html.hbs",
  md: "template.md.hbs",
};

/** `manifest.json` of a template folder: which data the templates beside it take, and in which formats they exist. */
export interface TemplateManifest {
  readonly id: string;
  readonly title: string;
  /** What its documents are about, as the register of documents says it before the unit; null for its title. */
  readonly subject: string | null;
  /** The view model, such as `annual`; a user's own template names the one it is rendered `--as`. */
  readonly data: string;
  readonly formats: readonly TemplateFormat[];
  /** Type code of the document, such as `BC`; null for an official letter and for what has no number. */
  readonly typeCode: string | null;
  /** False for what is never numbered: an annex, a table. */
  readonly isNumbered: boolean;
  /** The number of its subject that is the document's own, too: of a visit's conclusion, of a programme's decision. */
  readonly role: DocumentRole | null;
  /** Whether one subject gets one every time, as a reminder. */
  readonly recurs: boolean;
  /** The step of a visit that the document belongs to; null for none. */
  readonly step: VisitStep | null;
  /** What of the sample workspace shows the template best: values of the flags of `report render` by name. */
  readonly sample: { readonly [flag: string]: string };
}

/** Reads a manifest that was parsed from JSON; `file` names it in the problem. Unknown keys are left alone. */
export function readManifest(value: unknown, file: string): Result<TemplateManifest> {
  const fields = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const texts = new Map<string, string>();
  for (const name of ["id", "title", "data"]) {
    const text: unknown = fields.get(name);
    if (typeof text !== "string" || text.trim() === "") return invalid(file, name, "text");
    texts.set(name, text);
  }
  const [id = "", title = "", data = ""] = texts.values();
  if (!/^[a-z0-9-]+$/.test(id)) return invalid(file, "id", "[a-z0-9-]+");
  const typed: unknown = fields.get("formats");
  const formats = Array.isArray(typed) ? typed.filter(isFormat) : [];
  if (!Array.isArray(typed) || formats.length === 0 || formats.length < typed.length) {
    return invalid(file, "formats", "docx | html | md");
  }
  const subject: unknown = fields.get("subject") ?? null;
  if (subject !== null && (typeof subject !== "string" || subject.trim() === ""))
    return invalid(file, "subject", "text");
  const typeCode: unknown = fields.get("typeCode") ?? null;
  if (typeCode !== null && typeof typeCode !== "string") return invalid(file, "typeCode", "text | null");
  const role: unknown = fields.get("role") ?? null;
  if (role !== null && role !== "conclusion" && role !== "decision") {
    return invalid(file, "role", "conclusion | decision");
  }
  const [isNumbered, recurs] = [fields.get("numbered") !== false, fields.get("recurs") === true];
  const typedStep: unknown = fields.get("step") ?? null;
  const step = visitSteps.find((one) => one === typedStep) ?? null;
  if (typedStep !== null && step === null) return invalid(file, "step", visitSteps.join(" | "));
  const sample = Object.entries(fields.get("sample") ?? {}).filter(isTextEntry);
  const shown = { step, sample: Object.fromEntries(sample) };
  return succeed({ id, title, subject, data, formats, typeCode, isNumbered, role, recurs, ...shown });
}

function isTextEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}

function isFormat(value: unknown): value is TemplateFormat {
  return value === "docx" || value === "html" || value === "md";
}

function invalid(file: string, path: string, expected: string): Result<never> {
  return fail(problem("template-manifest-invalid", { file, path, expected }));
}
