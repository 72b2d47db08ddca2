import type { Problem } from "@cchc/core/problem";
import type { PackageLimits } from "./docx/package.ts";
import { compileText, type TemplateContract } from "./handlebars/compile.ts";
import { compileDocx } from "./render.ts";

/** Everything that is wrong with a Word template, in reading order; each problem names part, paragraph and tag. */
export function lintDocx(template: Uint8Array, contract: TemplateContract, limits?: PackageLimits): readonly Problem[] {
  const compiled = compileDocx(template, contract, limits);
  return compiled.ok ? [] : compiled.problems;
}

/** Everything that is wrong with an HTML or Markdown template; paragraphs are lines. */
export function lintText(
  source: string,
  name: string,
  format: "html" | "markdown",
  contract: TemplateContract,
): readonly Problem[] {
  const compiled = compileText(source, name, format, contract);
  return compiled.ok ? [] : compiled.problems;
}
