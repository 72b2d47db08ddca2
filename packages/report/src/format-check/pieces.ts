import type { FormatPlace } from "@cchc/core/format/format-rule";
import { foldText, normaliseText } from "@cchc/core/text";
import type { TextRun, WordParagraph } from "./story-reader.ts";

/** A line of a paragraph: typists put line breaks and tabs where paragraphs and cells would stand. */
export interface Piece {
  readonly paragraph: WordParagraph;
  /** In reading order, from 0. */
  readonly index: number;
  /** NFC, no-break spaces as spaces, without outer blanks. */
  readonly text: string;
  /** Lower case without marks: what it says however it is typed. */
  readonly folded: string;
  readonly runs: readonly TextRun[];
  /** Blanks before the text, as typed. */
  readonly leadingBlanks: number;
  /** Holds tags of a template, which print what is not known here. */
  readonly hasTags: boolean;
  /** One of several on a line, with tabs between. */
  readonly isTabbed: boolean;
}

const EXCERPT = 80;

/** The pieces with text of paragraphs, in reading order. What holds nothing but a template's tags prints nothing. */
export function piecesOf(paragraphs: readonly WordParagraph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const paragraph of paragraphs) {
    for (const line of cutAt(paragraph.runs, "\n")) {
      const columns = cutAt(line, "\t")
        .flatMap(cutAtBlanks)
        .filter((runs) => textOf(runs).trim() !== "");
      for (const runs of columns) {
        const typed = textOf(runs);
        const text = normaliseText(typed);
        if (withoutTags(text).trim() === "") continue;
        pieces.push({
          paragraph,
          index: pieces.length,
          text,
          folded: foldText(text),
          runs,
          leadingBlanks: /^[ \u00a0]*/.exec(typed)?.[0].length ?? 0,
          hasTags: text.includes("{{"),
          isTabbed: columns.length > 1,
        });
      }
    }
  }
  return pieces;
}

/** The whole text of a paragraph as pieces have it, on one line. */
export function paragraphText({ runs }: WordParagraph): string {
  return normaliseText(textOf(runs).replace(/[\t\n]+/g, " "));
}

/** Where a paragraph stands. */
export function placeOf(paragraph: WordParagraph, text: string = paragraphText(paragraph)): FormatPlace {
  const { part, number, section } = paragraph;
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text;
  return { part, paragraph: number, section, text: excerpt };
}

/** The runs with letters or digits: those whose look can be seen. */
export function visibleRuns(runs: readonly TextRun[]): TextRun[] {
  return runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The smallest and the largest size of what can be seen; `undefined` where nothing can. */
export function sizesOf(runs: readonly TextRun[]): { from: number; to: number } | undefined {
  const sizes = visibleRuns(runs).map(({ points }) => points);
  return sizes.length === 0 ? undefined : { from: Math.min(...sizes), to: Math.max(...sizes) };
}

/** Lines of a list, by a typed dash or one that Word writes. */
export function isListed({ text, paragraph }: Piece): boolean {
  return /^[-+*•\u2010-\u2015]/.test(text) || (paragraph.label !== null && paragraph.label !== undefined);
}

/** What a template says by itself. */
export function withoutTags(text: string): string {
  return text.replace(/(?<!\{)\{\{+(?:(?!\{\{)[^}])*\}\}/g, "");
}

export function isCapitals(text: string): boolean {
  const plain = withoutTags(text).normalize("NFC");
  return plain === plain.toLocaleUpperCase("vi");
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/** What stands in the right column of a head. */
const RIGHT_COLUMN =
  /^(?:cong hoa xa hoi|doc lap\b.{0,6}\btu do|dang cong san|[^,\d]{2,40},? ?ngay\b.*\bthang\b|_{3,})/;

/** Two columns that were made by blanks: the second begins with what belongs to the right of a head. */
function cutAtBlanks(runs: TextRun[]): TextRun[][] {
  const text = textOf(runs);
  for (const blanks of text.matchAll(/[ \u00a0]{4,}/g)) {
    const end = blanks.index + blanks[0].length;
    if (text.slice(0, blanks.index).trim() !== "" && RIGHT_COLUMN.test(foldText(text.slice(end))))
      return [upTo(runs, end), from(runs, end)];
  }
  return [runs];
}

function upTo(runs: readonly TextRun[], end: number): TextRun[] {
  let left = end;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(left, 0));
    left -= run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}

function from(runs: readonly TextRun[], start: number): TextRun[] {
  let left = start;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(left, 0));
    left -= run.text.length;
    return text === "" || left > 0 ? [] : [{ ...run, text }];
  });
}

function cutAt(runs: readonly TextRun[], sign: string): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split(sign).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
