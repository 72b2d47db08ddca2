import type { Problem, ProblemCode } from "@cchc/core/problem";
import { inspectPackage } from "./docx/inspect.ts";
import { openPackage } from "./docx/package.ts";
import type { PackageLimits } from "./docx/parts.ts";
import { allFieldNames } from "./fields.ts";
import { compileText, distinct, excerpt, type TemplateContract } from "./handlebars/compile.ts";
import { helpers } from "./handlebars/helpers.ts";
import { findMistyped } from "./mistyped.ts";
import { compileDocx } from "./render.ts";

/** An error is what rendering refuses; with a warning it renders, but hardly as it is meant (SPEC TPL-15). */
export type LintSeverity = "error" | "warning";

const warnings: ReadonlySet<ProblemCode> = new Set([
  "template-condition-constant",
  "template-never-printed",
  "template-style-missing",
  "template-tag-mistyped",
  "template-tag-unreached",
  "template-tracked-change",
  "template-tracked-changes-left",
]);

/** How bad one problem of a template is. */
export function lintSeverity({ code }: Problem): LintSeverity {
  return warnings.has(code) ? "warning" : "error";
}

/** Everything that is wrong with a Word template, in reading order; each problem names part, paragraph and tag. */
export function lintDocx(template: Uint8Array, contract: TemplateContract, limits?: PackageLimits): readonly Problem[] {
  const compiled = compileDocx(template, contract, limits);
  const opened = openPackage(template, limits);
  const errors = compiled.ok ? compiled.value.warnings : compiled.problems;
  if (!opened.ok) return errors;
  const found = distinct([...errors, ...inspectPackage(opened.value, knows(contract))]);
  const { stories } = opened.value;
  const rank = (problem: Problem): number => {
    const { part, paragraph } = placeOf(problem);
    const story = stories.indexOf(part);
    return (story < 0 ? stories.length : story) * 1e7 + paragraph;
  };
  return found.toSorted((left, right) => rank(left) - rank(right));
}

/** Everything that is wrong with an HTML or Markdown template; paragraphs are lines. */
export function lintText(
  source: string,
  name: string,
  format: "html" | "markdown",
  contract: TemplateContract,
): readonly Problem[] {
  const compiled = compileText(source, name, format, contract);
  const errors = compiled.ok ? compiled.value.warnings : compiled.problems;
  const isKnown = knows(contract);
  const mistyped = source.split(/\r?\n/).flatMap((line, index) =>
    findMistyped(line, isKnown).map(({ typed, meant }): Problem => {
      const place = { part: name, paragraph: index + 1, text: excerpt(line), tag: excerpt(typed) };
      return { code: "template-tag-mistyped", params: { ...place, meant } };
    }),
  );
  return [...errors, ...mistyped].toSorted((left, right) => placeOf(left).paragraph - placeOf(right).paragraph);
}

function knows({ fields, vocabulary }: TemplateContract): (name: string) => boolean {
  const names = new Set([...allFieldNames(fields, vocabulary), ...helpers.map(({ name }) => name), "this", "@index"]);
  return (name) => names.has(name);
}

function placeOf({ params }: Problem): { part: string; paragraph: number } {
  const part = "part" in params ? params.part : "";
  return { part, paragraph: "paragraph" in params ? params.paragraph : 0 };
}
