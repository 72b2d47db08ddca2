import { type Problem, problem } from "@cchc/core/problem";
import type { TemplatePlace } from "@cchc/core/problems/template-problems";
import Handlebars from "handlebars";
import { type ImageValue, isImageValue, type RecordField, type ReportVocabulary } from "../fields.ts";
import { EMU_PER_CM, type PaperSize } from "../image/image-size.ts";
import { matchBlocks } from "./blocks.ts";
import { type CheckInput, checkProgram, NEXT_ID, PRINT, PRINT_IMAGE } from "./check.ts";
import { escapeFor, type OutputFormat } from "./escape.ts";
import { helpers, printedText } from "./helpers.ts";
import { findUnreachable } from "./reach.ts";
import { isBlock, isContent } from "./syntax.ts";
import { findTags, readTag, type Tag } from "./tag.ts";

/** What a template may say and in which words: the same for every format. */
export interface TemplateContract {
  readonly fields: RecordField;
  readonly vocabulary: ReportVocabulary;
}

/** A template cut at its tags: `texts` has one entry more than `tags`, and none of them is parsed. */
export interface CutTemplate {
  readonly texts: readonly string[];
  readonly tags: readonly (Tag | OwnTag)[];
  /** The room for a picture at the tag with this index. */
  readonly roomAt: (index: number) => PaperSize;
}

/** A tag that the engine wrote itself. A problem with it is told at the place of the typed tag it comes from. */
export interface OwnTag {
  readonly kind: "own";
  readonly source: string;
  readonly place?: TemplatePlace;
}

/** Stands for a place where the engine wants a fresh drawing id. */
export const NEXT_ID_TAG: OwnTag = { kind: "own", source: `{{${NEXT_ID}}}` };

/** A compiled template. `render` gives the text. */
export interface CompiledTemplate {
  readonly render: (data: object, surroundings?: Surroundings) => string;
  /** What is rendered but can never be printed. */
  readonly warnings: readonly Problem[];
}

/** What one rendering needs of its document beside the data. */
export interface Surroundings {
  /** The first free drawing id of the document. */
  readonly firstId?: number;
  readonly showImage?: ShowImage;
}

/** Writes a picture in the format of the document; without one, what is printed says that it cannot be shown. */
export type ShowImage = (image: ImageValue, print: ImagePrint) => string | undefined;

/** How a picture is to be printed where its tag stands: the room there, and the width in centimetres if one was asked for. */
export interface ImagePrint {
  readonly room: PaperSize;
  readonly centimetres: number | undefined;
  readonly nextId: () => string;
}

/** Either a compiled template or everything that is wrong with it. */
export type Compiled<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The room for a picture in a text: the width of a page of A4. */
const SCREEN: PaperSize = { width: 16 * EMU_PER_CM, height: 24 * EMU_PER_CM };

/** One isolated environment: nothing is ever registered in it, so nothing can leak between reports. */
const environment = Handlebars.create();

/** Compiles a text template, HTML or Markdown. `part` names the file in problems; paragraphs are lines. */
export function compileText(
  source: string,
  part: string,
  format: OutputFormat,
  contract: TemplateContract,
): Compiled<CompiledTemplate> {
  const text = source
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC");
  const lines = text.split("\n");
  const placeAt = (line: number, tag = ""): TemplatePlace => ({
    part,
    paragraph: line,
    text: excerpt(lines[line - 1] ?? ""),
    tag,
  });
  const tagsByStart = new Map<number, Tag>();
  for (const span of findTags(text)) {
    if (text[span.start - 1] === "\\") continue;
    const typed = text.slice(span.start, span.end);
    const place = placeAt(text.slice(0, span.start).split("\n").length, excerpt(typed));
    if (!span.closed) return { ok: false, problems: [problem("template-tag-unclosed", place)] };
    tagsByStart.set(span.start, readTag(typed, place));
  }
  const tags = [...tagsByStart.values()];
  const problems = checkTags(tags);
  if (problems.length > 0) return { ok: false, problems };
  const program = parse(text, environment.parse);
  if (!program.ok)
    return { ok: false, problems: [problem("template-tag-syntax", placeAt(program.line, tagAt(program.line, -1)))] };
  return finish(program.value, format, contract, ({ line, column }) => placeAt(line, tagAt(line, column)), {
    isOwnLine: () => false,
    roomAt: () => SCREEN,
  });

  function tagAt(line: number, column: number): string {
    const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, column);
    return tagsByStart.get(start)?.place.tag ?? tags.find(({ place }) => place.paragraph === line)?.place.tag ?? "";
  }
}

/** Compiles a template that was cut at its tags, as Word documents are. */
export function compileCut(
  cut: CutTemplate,
  format: OutputFormat,
  contract: TemplateContract,
): Compiled<CompiledTemplate> {
  // One tag a line, and the texts kept out of the parser's sight: line N holds tag N - 1 and stands before text N - 1.
  const source = ["", ...cut.tags.map((tag) => tag.source), ""].join("\n");
  const tagOfLine = (line: number): CutTemplate["tags"][number] => cut.tags[line - 2] ?? NEXT_ID_TAG;
  const placeAt = ({ line }: Position): TemplatePlace =>
    tagOfLine(line).place ?? { part: "", paragraph: 0, text: "", tag: "" };
  const parsed = parse(source, environment.parseWithoutProcessing);
  if (!parsed.ok)
    return { ok: false, problems: [problem("template-tag-syntax", placeAt({ line: parsed.line, column: 0 }))] };
  putTexts(parsed.value, cut.texts);
  return finish(parsed.value, format, contract, placeAt, {
    isOwnLine: (line) => tagOfLine(line).kind === "own",
    roomAt: (line) => cut.roomAt(line - 2),
  });
}

/** What is wrong with tags by themselves and in their nesting. */
export function checkTags(tags: readonly Tag[]): Problem[] {
  const refused = tags.flatMap((tag) => refuse(tag));
  if (refused.length > 0) return refused;
  const { problems } = matchBlocks(tags);
  if (problems.length > 0) return [...problems];
  return tags.flatMap((tag) => (parsesAlone(tag) ? [] : [problem("template-tag-syntax", tag.place)]));
}

/** A text short enough to be quoted in a message. */
export function excerpt(text: string): string {
  const squeezed = text.replace(/\s+/g, " ").trim();
  return squeezed.length > 160 ? `${squeezed.slice(0, 159)}\u2026` : squeezed;
}

function refuse(tag: Tag): Problem[] {
  switch (tag.kind) {
    case "raw-output":
      return [problem("template-raw-output", tag.place)];
    case "partial":
    case "decorator":
    case "raw-block":
      return [problem("template-feature-refused", { ...tag.place, feature: tag.kind })];
    case "output":
    case "open":
    case "else":
    case "close":
    case "comment":
      return [];
  }
}

function parsesAlone(tag: Tag): boolean {
  const around: Partial<Record<Tag["kind"], string>> = {
    open: `${tag.source}{{/${tag.name}}}`,
    close: `{{#${tag.name} x}}${tag.source}`,
    else: `{{#if x}}${tag.source}{{/if}}`,
  };
  return parse(around[tag.kind] ?? tag.source, environment.parseWithoutProcessing).ok;
}

type Position = hbs.AST.Position;

type Parsed = { ok: true; value: hbs.AST.Program } | { ok: false; line: number };

/** Handlebars throws on what it cannot parse; its text is English and for programmers, its line is what we need. */
function parse(source: string, parser: (source: string) => hbs.AST.Program): Parsed {
  try {
    return { ok: true, value: parser(source) };
  } catch (cause) {
    const line = cause instanceof Error ? /(?:on line |- )(\d+)/.exec(cause.message)?.[1] : undefined;
    return { ok: false, line: Number(line ?? 1) };
  }
}

function putTexts(program: hbs.AST.Program, texts: readonly string[]): void {
  for (const statement of program.body) {
    if (isContent(statement)) statement.value = texts[statement.loc.start.line - 1] ?? "";
    if (!isBlock(statement)) continue;
    const main: hbs.AST.Program | undefined = statement.program;
    const inverse: hbs.AST.Program | undefined = statement.inverse;
    if (main !== undefined) putTexts(main, texts);
    if (inverse !== undefined) putTexts(inverse, texts);
  }
}

function finish(
  parsed: hbs.AST.Program,
  format: OutputFormat,
  { fields, vocabulary }: TemplateContract,
  placeAt: (position: Position) => TemplatePlace,
  lines: Pick<CheckInput, "isOwnLine" | "roomAt">,
): Compiled<CompiledTemplate> {
  const { program, problems } = checkProgram({ program: parsed, root: fields, vocabulary, placeAt, ...lines });
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };
  const knownHelpers: Record<string, boolean> = Object.create(null);
  for (const name of [PRINT, PRINT_IMAGE, NEXT_ID, ...helpers.map((helper) => helper.name)]) knownHelpers[name] = true;
  const template = environment.compile(program, { noEscape: true, knownHelpersOnly: true, knownHelpers });
  const render = (data: object, surroundings: Surroundings = {}): string =>
    template(data, {
      helpers: helperTable(format, vocabulary, surroundings),
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  const typedPlace = (position: Position): TemplatePlace | undefined =>
    lines.isOwnLine(position.line) ? undefined : placeAt(position);
  return { ok: true, value: { render, warnings: findUnreachable({ program, placeAt: typedPlace }) } };
}

/** Each problem once: a text box is there in two variants, and tags of our own repeat what was typed. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

type HelperTable = { [name: string]: (...args: unknown[]) => unknown };

/** The helpers of one rendering, without a prototype, so that no name but theirs is ever found. */
function helperTable(format: OutputFormat, vocabulary: ReportVocabulary, surroundings: Surroundings): HelperTable {
  const table: HelperTable = Object.create(null);
  let firstFreeId = surroundings.firstId ?? 1;
  const nextId = (): string => String(firstFreeId++);
  for (const helper of helpers) table[helper.name] = (...args) => helper.apply(args.slice(0, -1), vocabulary);
  table[PRINT] = (value) => escapeFor(format, printedText(value, vocabulary));
  table[PRINT_IMAGE] = (image, centimetres, width, height) => {
    if (!isImageValue(image)) return "";
    const shown = surroundings.showImage?.(image, {
      room: { width: Number(width), height: Number(height) },
      centimetres: typeof centimetres === "number" && centimetres > 0 ? centimetres : undefined,
      nextId,
    });
    return (
      shown ??
      escapeFor(
        format,
        vocabulary.unreadableImage.replace("{file}", () => image.imageFile),
      )
    );
  };
  table[NEXT_ID] = nextId;
  return table;
}
