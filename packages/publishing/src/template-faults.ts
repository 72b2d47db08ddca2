import type { Problem } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { type LintSeverity, lintSeverity } from "@cchc/report/lint";

/** One thing that is wrong with a template, with its place where it has one; paragraphs of a text are its lines. */
export interface TemplateFault {
  severity: LintSeverity;
  code: string;
  message: string;
  hint: string;
  part: string | null;
  paragraph: number | null;
  text: string | null;
  tag: string | null;
}

/** Problems of a file checked as this template, as the command lists them, each with its place where it has one. */
export function templateFaults(problems: readonly Problem[], template: string, texts: Catalogue): TemplateFault[] {
  return problems.map((found) => {
    const params = new Map<string, unknown>(Object.entries(found.params));
    const [part, paragraph, text, tag] = ["part", "paragraph", "text", "tag"].map((name) => params.get(name));
    return {
      severity: lintSeverity(found),
      code: found.code,
      ...texts.reports.asChecked(describeProblem(texts, found), template),
      part: typeof part === "string" ? part : null,
      paragraph: typeof paragraph === "number" ? paragraph : null,
      text: typeof text === "string" ? text : null,
      tag: typeof tag === "string" ? tag : null,
    };
  });
}
