import type { CalendarDay } from "@cchc/core/day";
import type { Problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { highestDrawingId } from "./docx/loops.ts";
import {
  asDocument,
  defaultLimits,
  openPackage,
  type PackageLimits,
  packPackage,
  partBytes,
  partText,
  readRendered,
} from "./docx/package.ts";
import { keepLineEnds, type Provenance, readProvenance, stampParts } from "./docx/properties.ts";
import { cutStory } from "./docx/story.ts";
import { tidyRendered } from "./docx/tidy.ts";
import {
  type Compiled,
  type CompiledTemplate,
  compileCut,
  compileText,
  distinct,
  type TemplateContract,
} from "./handlebars/compile.ts";

export type { Provenance, TemplateContract };

/** What a rendering needs beside the data: where it comes from, and the day the document is dated. */
export interface RenderStamp {
  readonly provenance: Provenance;
  readonly on: CalendarDay;
}

/** A Word template ready to be rendered any number of times; the data must be what its contract describes. */
export interface DocxTemplate {
  readonly render: (data: object, stamp: RenderStamp) => Uint8Array;
}

/** A template ready to be rendered, or all that is wrong with it. */
export function compileDocx(
  template: Uint8Array,
  contract: TemplateContract,
  limits: PackageLimits = defaultLimits,
): Compiled<DocxTemplate> {
  const opened = openPackage(template, limits);
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const { parts, stories } = opened.value;
  const problems: Problem[] = [];
  const compiled = new Map<string, CompiledTemplate>();
  for (const part of stories) {
    const cut = cutStory(part, partText(parts, part));
    const story = cut.ok && cut.value !== undefined ? compileCut(cut.value, "docx", contract) : undefined;
    if (!cut.ok) problems.push(...cut.problems);
    else if (story?.ok === true) compiled.set(part, story.value);
    else if (story !== undefined) problems.push(...story.problems);
  }
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };
  const prepared = keepLineEnds(asDocument(parts));
  const firstId = 1 + Math.max(0, ...stories.map((part) => highestDrawingId(partText(parts, part))));
  const render = (data: object, { provenance, on }: RenderStamp): Uint8Array => {
    const rendered = stampParts(prepared, provenance, on);
    // Drawings are numbered through the document, so each part counts in a range of its own.
    let range = firstId;
    for (const [part, story] of compiled) {
      rendered.set(part, partBytes(tidyRendered(story.render(data, range))));
      range += 1_000_000;
    }
    return packPackage(rendered);
  };
  return { ok: true, value: { render } };
}

/** Renders a Word template once. */
export function renderDocx(
  template: Uint8Array,
  data: object,
  options: TemplateContract & RenderStamp & { readonly limits?: PackageLimits },
): Result<Uint8Array> {
  const compiled = first(compileDocx(template, options, options.limits));
  return compiled.ok ? succeed(compiled.value.render(data, options)) : compiled;
}

/** Renders an HTML or Markdown template; `name` is what problems call it. */
export function renderText(
  source: string,
  data: object,
  options: TemplateContract & { readonly format: "html" | "markdown"; readonly name: string },
): Result<string> {
  const compiled = first(compileText(source, options.name, options.format, options));
  if (!compiled.ok) return compiled;
  const text = compiled.value.render(data);
  // Loops and conditions leave empty lines behind; more than one means nothing in Markdown.
  return succeed(options.format === "markdown" ? text.replace(/\n{3,}/g, "\n\n") : text);
}

/** What a rendered Word document says about its own making. */
export function readDocxProvenance(document: Uint8Array): Result<Partial<Record<keyof Provenance, string>>> {
  const opened = readRendered(document);
  return opened.ok ? succeed(readProvenance(opened.value.parts)) : opened;
}

function first<T>(compiled: Compiled<T>): Result<T> {
  if (compiled.ok) return succeed(compiled.value);
  const [problem] = compiled.problems;
  if (problem === undefined) throw new Error("a template that does not compile has a problem");
  return fail(problem);
}
