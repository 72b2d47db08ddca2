import { officialWording } from "@cchc/messages/official-wording";
import { formatRoman } from "../number-text.ts";
import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { quoted } from "./measure.ts";
import { paragraphText, placeOf } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";

const FOREIGN_LETTERS = /^[fjwz]$/;

/** What stands before the text of headings and points: `II.`, `3.`, `d)` (SPEC FMT-27 … FMT-29). */
export function checkNumbering({ body, pieces }: OfficialDocument, reporter: FormatReporter): void {
  // A template holds what it may print side by side.
  const isTemplate = pieces.some(({ hasTags }) => hasTags);
  const last: { roman: number; number: number; letter: string | null } = { roman: 0, number: 0, letter: null };
  for (const paragraph of body) {
    // A list that is not known hides its numbers.
    if (paragraph.label === undefined) continue;
    const text = paragraph.label === null ? paragraphText(paragraph) : `${paragraph.label} ${paragraphText(paragraph)}`;
    const roman = /^(?:ph\p{L}n\s+)?([IVXL]+)\.(?=\s|$)/iu.exec(text)?.[1];
    const number = /^(\d{1,3})\.(?=\s|\p{Lu})/u.exec(text)?.[1];
    const letter = /^(\p{L})\)/u.exec(text)?.[1]?.toLocaleLowerCase("vi");
    if (roman !== undefined && roman === roman.toUpperCase()) {
      const value = romanValue(roman);
      judgeRoman(paragraph, roman, value, reporter);
      if (value !== undefined) {
        judgeOrder(
          paragraph,
          isTemplate || value === 1 || value === last.roman + 1,
          roman,
          formatRoman(last.roman + 1),
          reporter,
        );
        last.roman = value;
      }
      [last.number, last.letter] = [0, null];
    } else if (number !== undefined) {
      const value = Number(number);
      judgeOrder(
        paragraph,
        isTemplate || value === 1 || value === last.number + 1,
        number,
        String(last.number + 1),
        reporter,
      );
      [last.number, last.letter] = [value, null];
    } else if (letter !== undefined) {
      judgeLetter(paragraph, letter, last.letter, isTemplate, reporter);
      last.letter = letter;
    }
  }
}

function judgeLetter(
  paragraph: WordParagraph,
  letter: string,
  before: string | null,
  isTemplate: boolean,
  reporter: FormatReporter,
): void {
  const { pointLetters } = officialWording;
  const next = before === null ? "a" : (pointLetters[pointLetters.indexOf(before) + 1] ?? "a");
  const isForeign = FOREIGN_LETTERS.test(letter);
  const place = placeOf(paragraph);
  const [found, expected] = [quoted(`${letter})`), quoted(`${next})`)];
  reporter.judge("numbering-letter", { place, isKept: !isForeign, found, expected });
  // What follows a letter that should not be there is not a second fault.
  if (isForeign || (before !== null && FOREIGN_LETTERS.test(before))) return;
  judgeOrder(paragraph, letter === "a" || letter === next || isTemplate, `${letter})`, `${next})`, reporter);
}

function judgeRoman(
  paragraph: WordParagraph,
  roman: string,
  value: number | undefined,
  reporter: FormatReporter,
): void {
  const expected = value === undefined ? formatRoman(countedRoman(roman)) : roman;
  reporter.judge("numbering-roman", {
    place: placeOf(paragraph),
    isKept: value !== undefined,
    found: quoted(`${roman}.`),
    expected: quoted(`${expected}.`),
  });
}

/** A gap may be a point that a line was not recognised as. */
function judgeOrder(
  paragraph: WordParagraph,
  isKept: boolean,
  found: string,
  expected: string,
  reporter: FormatReporter,
): void {
  const place = placeOf(paragraph);
  reporter.judge("numbering-order", {
    place,
    isKept,
    found: quoted(found),
    expected: quoted(expected),
    certainty: "unsure",
  });
}

/** The value of a Roman numeral; `undefined` when nobody would write it so. */
function romanValue(roman: string): number | undefined {
  const value = countedRoman(roman);
  return formatRoman(value) === roman ? value : undefined;
}

function countedRoman(roman: string): number {
  const values = [...roman].map((sign) => ({ I: 1, V: 5, X: 10, L: 50 })[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
