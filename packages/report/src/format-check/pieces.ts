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
      const columns = cutAt(line, "\t").filter((runs) => textOf(runs).trim() !== "");
      for (const runs of columns) {
        const typed = textOf(runs);
        const text = normaliseText(typed);
        if (text === "" || /^(?:\s*\{\{[^}]*\}\})+\s*$/.test(text)) continue;
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

export function isCapitals(text: string): boolean {
  const plain = text.replace(/\{\{[^}]*\}\}/g, "").normalize("NFC");
  return plain === plain.toLocaleUpperCase("vi");
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
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
