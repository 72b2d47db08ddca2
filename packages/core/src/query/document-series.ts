import { type CalendarDay, yearOf } from "../day.ts";
import { parseDocumentNumber } from "../document-number.ts";
import { documentTypeOf } from "../document-type.ts";
import { effectiveNumber, numberingYear } from "../document-year.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import { foldText } from "../text.ts";

/**
 * Whose numbers are counted together within a year: those of one issuer and one type; official letters, which have no
 * type, are a series of their own (SPEC ISSUE-1).
 */
export interface DocumentSeries {
  /** The code of the type behind the number, `BC`; null for official letters. */
  typeCode: string | null;
  /** The code of the issuer, `SNV`. */
  issuerCode: string;
  /** The name of the issuer, where it is known: other bodies have the same code. */
  issuer: string | null;
}

/** A place in a series: the running number and the letter that tells a number put in later, `12a`. */
export interface Serial {
  serial: number;
  suffix: string | null;
}

/** The series and the serial that a number says; null for a form that has no series here, or without a running number. */
export function placeOfNumber(text: string, issuer: string | null): (DocumentSeries & Serial) | null {
  const { form, number, suffix, type, issuer: code } = parseDocumentNumber(text);
  if (number === null || code === null) return null;
  if (form === "state") return { typeCode: type, issuerCode: code, issuer, serial: number, suffix };
  if (form === "letter")
    return { typeCode: null, issuerCode: code.split("-")[0] ?? code, issuer, serial: number, suffix };
  return null;
}

/**
 * A text that is the same for documents that may be of one series and year; null for one that is of none. Bodies with one
 * code share it: their names tell them apart.
 */
export function seriesKeyOf(document: RegisteredDocument): string | null {
  const place = placeOfNumber(effectiveNumber(document), null);
  const year = numberingYear(document);
  return place === null || year === null
    ? null
    : [typeKey(place.typeCode) ?? "", foldText(place.issuerCode), year].join(" ");
}

/** The registered documents that are numbered in a series in a year (SPEC ISSUE-2). */
export function documentsOfSeries(
  documents: readonly RegisteredDocument[],
  series: DocumentSeries,
  year: number,
): (Serial & { document: RegisteredDocument })[] {
  return documents.flatMap((document) => {
    const place = placeOfNumber(effectiveNumber(document), document.issuer ?? null);
    if (place === null || !isSameSeries(place, series) || numberingYear(document) !== year) return [];
    return [{ serial: place.serial, suffix: place.suffix, document }];
  });
}

/** The next number of a series in a year: one more than the highest; a gap is never filled (SPEC ISSUE-2). */
export function nextSerial(documents: readonly RegisteredDocument[], series: DocumentSeries, year: number): number {
  const serials = documentsOfSeries(documents, series, year).map(({ serial }) => serial);
  return serials.reduce((highest, serial) => Math.max(highest, serial), 0) + 1;
}

/** The document that has this number in its series and year; undefined while it is free. */
export function holderOf(
  documents: readonly RegisteredDocument[],
  { number, issuer, issuedOn }: Pick<RegisteredDocument, "number" | "issuer" | "issuedOn">,
): RegisteredDocument | undefined {
  const place = placeOfNumber(number ?? "", issuer ?? null);
  if (place === null || issuedOn === null) return undefined;
  return documentsOfSeries(documents, place, yearOf(issuedOn)).find((other) => isSamePlace(other, place))?.document;
}

/** A number as it is printed, below ten with a nought: `05/BC-SNV`, `12/SNV-CCHC` (SPEC ISSUE-3). */
export function printedNumber(
  { serial, suffix }: Serial,
  { typeCode, issuerCode }: Pick<DocumentSeries, "typeCode" | "issuerCode">,
  letterCode: string | null,
): string {
  const letters = typeCode === null ? [issuerCode, letterCode] : [typeCode, issuerCode];
  return `${String(serial).padStart(2, "0")}${suffix ?? ""}/${letters.filter((code) => code !== null).join("-")}`;
}

/** What is unusual about a number and its day; nothing of it is refused: the registry office numbers (SPEC ISSUE-5). */
export interface NumberRemarks {
  /** Numbers left out since the highest one that is known: the first and the last of them. */
  gap: { from: number; to: number } | null;
  /** The nearest lower number, when it was issued later. */
  below: { number: string; issuedOn: CalendarDay } | null;
  /** The nearest higher number, when it was issued earlier. */
  above: { number: string; issuedOn: CalendarDay } | null;
}

/** Compares a document with the other numbers of its series and year. */
export function numberRemarks(
  documents: readonly RegisteredDocument[],
  document: Pick<RegisteredDocument, "number" | "issuer" | "issuedOn">,
): NumberRemarks {
  const { issuedOn } = document;
  const place = placeOfNumber(document.number ?? "", document.issuer ?? null);
  if (place === null || issuedOn === null) return { gap: null, below: null, above: null };
  const others = documentsOfSeries(documents, place, yearOf(issuedOn))
    .filter((other) => other.serial !== place.serial)
    .toSorted((left, right) => left.serial - right.serial);
  const below = others.findLast(({ serial }) => serial < place.serial);
  const above = others.find(({ serial }) => serial > place.serial);
  const first = (below?.serial ?? 0) + 1;
  return {
    gap:
      above === undefined && below !== undefined && first < place.serial ? { from: first, to: place.serial - 1 } : null,
    below: datedWhere(below?.document, (day) => day > issuedOn),
    above: datedWhere(above?.document, (day) => day < issuedOn),
  };
}

/** Whether two bodies with one code may be one: a name that is not there is nobody else's (SPEC ISSUE-2). */
export function mayBeSameIssuer(left: string | null, right: string | null): boolean {
  const [first, second] = [bodyKey(left), bodyKey(right)];
  return first === "" || second === "" || first.includes(second) || second.includes(first);
}

/** Whether two codes are of one type of documents; null is that of official letters. */
export function isSameType(left: string | null, right: string | null): boolean {
  return typeKey(left) === typeKey(right);
}

function isSameSeries(left: DocumentSeries, right: DocumentSeries): boolean {
  return (
    isSameType(left.typeCode, right.typeCode) &&
    foldText(left.issuerCode) === foldText(right.issuerCode) &&
    mayBeSameIssuer(left.issuer, right.issuer)
  );
}

function isSamePlace(left: Serial, right: Serial): boolean {
  return left.serial === right.serial && foldText(left.suffix ?? "") === foldText(right.suffix ?? "");
}

function typeKey(code: string | null): string | null {
  return code === null ? null : (documentTypeOf(code, "state") ?? foldText(code));
}

/** A body's name for comparing; the People's Committee is written out in one place and in letters in another. */
export function bodyKey(name: string | null): string {
  return foldText(name ?? "").replace(/\bubnd\b/g, "uy ban nhan dan");
}

/** The letters of a people's committee in its numbers. */
export const committeeCode = "UBND";

/** Whether the body above is the people's committee of the issuer: what it issues does not bear the department's head. */
export function isCommitteeAbove(parentBody: string, issuer: string): boolean {
  const isCommittee = (name: string) => bodyKey(name).startsWith("uy ban nhan dan");
  return isCommittee(parentBody) && !isCommittee(issuer);
}

function datedWhere(document: RegisteredDocument | undefined, fits: (day: CalendarDay) => boolean) {
  if (document === undefined || document.issuedOn === null || !fits(document.issuedOn)) return null;
  return { number: effectiveNumber(document), issuedOn: document.issuedOn };
}
