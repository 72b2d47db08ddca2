import { stripVTControlCharacters } from "node:util";

/** Latin letters as Vietnamese uses them, composed: one column each. */
const plainLatin = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1eff\u2013-\u201d\u2026]*$/;

/**
 * Columns that `text` takes on a terminal: none for combining marks, two for East Asian letters and emoji. The package
 * string-width knows more of emoji, but compiling its expressions takes a third of a command's time.
 */
export function textWidth(text: string): number {
  if (plainLatin.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (/^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$/u.test(grapheme)) return 0;
  if (grapheme.includes("\u{fe0f}") || /^\p{Emoji_Presentation}/u.test(grapheme)) return 2;
  return wideRanges.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** East Asian Wide and Fullwidth letters. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** `text` with blanks up to `width` columns. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? blanks + text : text + blanks;
}

/** `text` in lines of at most `width` columns, broken at blanks; a word longer than a line is broken anywhere. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width))) {
    if (line === "") line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/**
 * Sentences wrapped at words, with their indentation; what is aligned in columns, and commands to copy, stay as they are.
 */
export function wrapSentences(lines: readonly string[], width: number | null): readonly string[] {
  if (width === null) return lines;
  return lines
    .flatMap((line) => line.split("\n"))
    .flatMap((line) => {
      const indent = /^\s*/.exec(line)?.[0] ?? "";
      const text = line.slice(indent.length);
      // Colours take no columns.
      const kept =
        textWidth(stripVTControlCharacters(line)) <= width ||
        / {2}/.test(text) ||
        (indent !== "" && text.startsWith("cchc "));
      return kept ? [line] : wrap(text, Math.max(1, width - indent.length)).map((part) => indent + part);
    });
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== "" && textWidth(piece + segment) > width) {
      found.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...found, piece];
}
