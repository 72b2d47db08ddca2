import { isCalendarDay } from "@cchc/core/day";
import { parseDocumentNumber } from "@cchc/core/document-number";
import { officialWording } from "@cchc/messages/official-wording";
import type { OfficialDocument } from "./elements.ts";
import { documentTypeOf } from "./find-title.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { quoted, trait } from "./measure.ts";
import { type Piece, placeOf } from "./pieces.ts";

/** Number and sign, place and date (SPEC FMT-11 … FMT-17). */
export function checkNumberAndDate(document: OfficialDocument, reporter: FormatReporter): void {
  const { number, placeDate, form, stateName, motto, subjectNote } = document;
  const mate = stateName ?? motto;
  if (number !== undefined) {
    checkNumber(number, reporter);
    checkCode(document, number, reporter);
  }
  if (placeDate !== undefined) checkPlaceDate(placeDate, reporter);
  // Minutes need neither, nor what was issued with a decision, and who knows what a document without a type is.
  if (mate === undefined || subjectNote.length > 0 || (form !== "named" && form !== "letter")) return;
  const missing = { place: placeOf(mate.paragraph, mate.text), found: trait("none"), certainty: "unsure" } as const;
  const sample = quoted(`${officialWording.number} …/…`);
  reporter.judge("number-missing", { ...missing, isKept: number !== undefined, expected: sample });
  reporter.judge("place-date-missing", { ...missing, isKept: placeDate !== undefined, expected: trait("italic") });
}

function checkNumber(piece: Piece, reporter: FormatReporter): void {
  const { paragraph, hasTags } = piece;
  const place = placeOf(paragraph, piece.text);
  // A law says its type before the word for number.
  const text = piece.folded.startsWith("so")
    ? piece.text
    : officialWording.number + piece.text.slice(piece.text.indexOf(":") + 1);
  reporter.size("number-size", piece, 13);
  reporter.italic("number-italic", piece, false);
  if (hasTags) return;
  const [, gap = "", digits = ""] = /^[^\d/]*?([:.]?)(?<!\s)\s*(\d{1,3}(?:\.\d{3})+|\d+)/.exec(text) ?? [];
  const sign = text.slice(text.indexOf("/") + 1);
  // Eth looks like the letter of Vietnamese and is another: who searches for the number does not find it.
  reporter.judge("number-letters", {
    place,
    isKept: !/[\u00d0\u00f0]/.test(text),
    found: quoted(text),
    expected: quoted(text.replaceAll("\u00d0", "\u0110").replaceAll("\u00f0", "\u0111")),
  });
  const isPlain =
    text.startsWith(officialWording.number) &&
    /^[\p{L}\d/-]+$/u.test(sign) &&
    !/\s\//.test(text.replace(/^\S+\s[\s.…_]*\//, ""));
  const parsed = parseDocumentNumber(text);
  reporter.judge("number-form", {
    place,
    isKept: isPlain && parsed.form !== "unknown",
    found: quoted(text),
    expected: quoted(tidyNumber(text)),
    certainty: isPlain || gap === "" ? (isPlain ? "unsure" : certaintyOfForm(text)) : "sure",
  });
  if (digits === "") return;
  const value = String(Number(digits.replaceAll(".", "")));
  reporter.judge("number-padding", {
    place,
    isKept: value.length > 1 ? value === digits.replaceAll(".", "") : digits === `0${value}`,
    found: quoted(digits),
    expected: quoted(value.padStart(2, "0")),
  });
}

/** The code of a number says the type; a letter has none. */
function checkCode(
  { form, typeName }: OfficialDocument,
  { text, paragraph, hasTags }: Piece,
  reporter: FormatReporter,
): void {
  if (hasTags) return;
  const parsed = parseDocumentNumber(text);
  const place = placeOf(paragraph, text);
  const unsure = { place, found: quoted(text), expected: trait("none"), certainty: "unsure" } as const;
  if (form === "letter") {
    const isCoded = parsed.form === "state" || /^cv-/i.test(parsed.issuer ?? "");
    reporter.judge("letter-code", { ...unsure, isKept: !isCoded });
  }
  const said = typeName === undefined ? null : documentTypeOf(typeName);
  if (
    form !== "named" ||
    said === null ||
    parsed.documentType === null ||
    parsed.form === "letter" ||
    parsed.form === "joint"
  )
    return;
  reporter.judge("number-type", { ...unsure, isKept: parsed.documentType === said });
}

/** What begins otherwise than with the word for number and a colon is sure; the form of Party documents is not judged. */
function certaintyOfForm(text: string): "sure" | "unsure" {
  return parseDocumentNumber(text).family === "state" ? "sure" : "unsure";
}

/** The number as it would be right, as far as that can be told. */
function tidyNumber(text: string): string {
  const rest = text.replace(/^[^\d/…._]*/, "");
  const slash = rest.indexOf("/");
  const sign = rest
    .slice(slash + 1)
    .replace(/(?:(?<!\s)\s+)?[\u2010-\u2015-]\s*/g, "-")
    .trim();
  const digits = rest.slice(0, slash).trim();
  return `${officialWording.number} ${digits === "" ? "…" : digits}/${sign}`;
}

const DATE_IN_DIGITS = /^([^,\d]+),.*?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const GAP = /^[\s.…_]*$/;

function checkPlaceDate(piece: Piece, reporter: FormatReporter): void {
  const { text, paragraph, hasTags } = piece;
  const place = placeOf(paragraph, text);
  reporter.size("place-date-size", piece, 13, 14);
  reporter.italic("place-date-italic", piece);
  if (hasTags) return;
  const [, named = "", dayDigits = "", monthDigits = "", yearDigits = ""] = DATE_IN_DIGITS.exec(text) ?? [];
  if (yearDigits !== "") {
    const { day, month, year } = officialWording.date;
    const monthSaid = String(Number(monthDigits)).padStart(Number(monthDigits) < 3 ? 2 : 1, "0");
    const saidDay = `${day} ${dayDigits.padStart(2, "0")} ${month} ${monthSaid} ${year} ${yearDigits}`;
    const expected = quoted(`${named.trim()}, ${saidDay}`);
    reporter.judge("place-date-form", { place, isKept: false, found: quoted(text), expected });
    return;
  }
  // The words for day, month and year, whatever letters and marks they were typed with.
  const [, before = "", day = "", month = "", year = ""] =
    /^(.*?)ng[^\d\s,]{1,2}y([\s\d.…_]*)th[^\d\s,]{1,2}ng([\s\d.…_]*)n[^\d\s,]{1,2}m([\s\d.…_]*)$/iu.exec(text) ?? [];
  reporter.judge("place-date-form", {
    place,
    isKept: /^\p{Lu}[^,]*, $/u.test(before) && !/[\p{Lu}]/u.test(text.slice(before.length)),
    found: quoted(text),
    expected: quoted(
      `${before.replace(/(?<![\s,])[\s,]+$/, "") || "…"}, ${text.slice(before.length).toLocaleLowerCase("vi").trim()}`.replace(
        /\s+/g,
        " ",
      ),
    ),
  });
  const [dayText, monthText, yearText] = [day.trim(), month.trim(), year.trim()];
  if (!GAP.test(dayText)) {
    const isKept = dayText.length === 2 || Number(dayText) > 9;
    reporter.judge("day-padding", {
      place,
      isKept,
      found: quoted(dayText),
      expected: quoted(dayText.padStart(2, "0")),
    });
  }
  if (!GAP.test(monthText)) {
    const value = Number(monthText);
    const expected = value < 3 ? `0${value}` : String(value);
    reporter.judge("month-padding", {
      place,
      isKept: monthText === expected || value < 1 || value > 12,
      found: quoted(monthText),
      expected: quoted(expected),
    });
  }
  if ([dayText, monthText, yearText].every((part) => /^\d+$/.test(part))) {
    const written = `${yearText}-${monthText.padStart(2, "0").slice(-2)}-${dayText.padStart(2, "0").slice(-2)}`;
    const isKept = isCalendarDay(written) && monthText.length < 3 && dayText.length < 3;
    reporter.judge("date-exists", {
      place,
      isKept,
      found: quoted(`${dayText}/${monthText}/${yearText}`),
      expected: trait("none"),
    });
  }
}
