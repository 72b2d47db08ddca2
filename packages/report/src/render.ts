import type { CalendarDay } from "@cchc/core/day";
import { AppError, type Problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { highestDrawingId } from "./docx/loops.ts";
import { asDocument, defaultLimits, openPackage, packPackage, readRendered } from "./docx/package.ts";
import { type PackageLimits, partText } from "./docx/parts.ts";
import { WordPictures } from "./docx/pictures.ts";
import { keepLineEnds, type Provenance, readProvenance, stampParts } from "./docx/properties.ts";
import { cutStory } from "./docx/story.ts";
import { tidyRendered } from "./docx/tidy.ts";
import {
  type Compiled,
  type CompiledTemplate,
  compileCut,
  compileText,
  distinct,
  type ShowImage,
  type TemplateContract,
} from "./handlebars/compile.ts";

import { ImageAlbum, type ImageLimits, type ReadImage } from "./image/image-album.ts";
import { printedSize } from "./image/image-size.ts";
import { showInHtml, showInMarkdown } from "./image/text-images.ts";

export type { Provenance, TemplateContract };

/** What a rendering needs beside the data: where it comes from, and the day the document is dated. */
export interface RenderStamp {
  readonly provenance: Provenance;
  readonly on: CalendarDay;
  readonly images?: ReportImages;
}

/** Where the pictures of a report come from, and how much of them it may carry. */
export interface ReportImages {
  readonly read: ReadImage;
  readonly limits?: ImageLimits;
}

/**
 * A Word template ready to be rendered any number of times; the data must be what its contract describes. Pictures over
 * the limits end a rendering with an `AppError`: `report-image-too-large`, `report-images-too-many`.
 */
export interface DocxTemplate {
  readonly render: (data: object, stamp: RenderStamp) => Uint8Array;
  /** What can be rendered but never be printed. */
  readonly warnings: readonly Problem[];
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
  const render = (data: object, { provenance, on, images }: RenderStamp): Uint8Array => {
    const stamped = stampParts(prepared, provenance, on);
    // Drawings are numbered through the document, so each part counts in a range of its own.
    let range = firstId;
    const album = images === undefined ? undefined : new ImageAlbum(images.read, images.limits);
    const pictures = new WordPictures(prepared);
    const texts = new Map<string, string>();
    for (const [part, story] of compiled) {
      const showImage: ShowImage = ({ imageFile, description }, { room, centimetres, nextId }) => {
        const image = album?.find(imageFile);
        if (image === undefined) return undefined;
        return pictures.draw(part, image, description, printedSize(image.header, room, centimetres), nextId());
      };
      texts.set(part, tidyRendered(story.render(data, { firstId: range, showImage })));
      range += 1_000_000;
    }
    pictures.addTo(stamped);
    return packPackage(new Map<string, Uint8Array | string>([...stamped, ...texts]));
  };
  const warnings = distinct([...compiled.values()].flatMap((story) => story.warnings));
  return { ok: true, value: { render, warnings } };
}

/** Renders a Word template once. */
export function renderDocx(
  template: Uint8Array,
  data: object,
  options: TemplateContract & RenderStamp & { readonly limits?: PackageLimits },
): Result<Uint8Array> {
  const compiled = firstProblem(compileDocx(template, options, options.limits));
  return compiled.ok ? orProblem(() => compiled.value.render(data, options)) : compiled;
}

/** An HTML or Markdown template ready to be rendered any number of times; pictures as in Word templates. */
export interface TextTemplate {
  readonly render: (data: object, images?: ReportImages) => string;
}

/** An HTML or Markdown template ready to be rendered, or all that is wrong with it; `name` is what problems call it. */
export function compileTextTemplate(
  source: string,
  options: TemplateContract & { readonly format: "html" | "markdown"; readonly name: string },
): Compiled<TextTemplate> {
  const { format, name } = options;
  const compiled = compileText(source, name, format, options);
  if (!compiled.ok) return compiled;
  const render = (data: object, images?: ReportImages): string => {
    const album = images === undefined ? undefined : new ImageAlbum(images.read, images.limits);
    const showImage = format === "html" ? showInHtml(album) : showInMarkdown(album);
    const text = compiled.value.render(data, { showImage });
    // Loops and conditions leave empty lines behind; more than one means nothing in Markdown.
    return format === "markdown" ? text.replace(/\n{3,}/g, "\n\n") : text;
  };
  return { ok: true, value: { render } };
}

/** Renders an HTML or Markdown template once. */
export function renderText(
  source: string,
  data: object,
  options: TemplateContract & {
    readonly format: "html" | "markdown";
    readonly name: string;
    readonly images?: ReportImages;
  },
): Result<string> {
  const compiled = firstProblem(compileTextTemplate(source, options));
  return compiled.ok ? orProblem(() => compiled.value.render(data, options.images)) : compiled;
}

/** What a rendered Word document says about its own making. */
export function readDocxProvenance(document: Uint8Array): Result<Partial<Record<keyof Provenance, string>>> {
  const opened = readRendered(document);
  return opened.ok ? succeed(readProvenance(opened.value.parts)) : opened;
}

function orProblem<T>(render: () => T): Result<T> {
  try {
    return succeed(render());
  } catch (error) {
    if (error instanceof AppError) return fail(error.problem);
    throw error;
  }
}

/** A compiled template, or the first of its problems. */
export function firstProblem<T>(compiled: Compiled<T>): Result<T> {
  if (compiled.ok) return succeed(compiled.value);
  const [problem] = compiled.problems;
  if (problem === undefined) throw new Error("a template that does not compile has a problem");
  return fail(problem);
}
