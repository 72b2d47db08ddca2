import { type CalendarDay, yearOf } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";
import {
  type DocumentSeries,
  holderOf,
  isSameType,
  type NumberRemarks,
  nextSerial,
  numberRemarks,
  placeOfNumber,
  printedNumber,
} from "./document-series.ts";

/** What is asked for; all of it may be left to the register. */
export interface NumberWish {
  /** A running number, `12`, or a whole number, `12/BC-SNV`. */
  number?: string | undefined;
  on?: CalendarDay | undefined;
}

/** The letters behind a number, and whose they are. */
export interface NumberHeads {
  issuer: string | null;
  issuerCode: string | null;
  letterCode: string | null;
  /** The body above: documents with other letters than the issuer's are its. */
  parentBody: string | null;
}

/** What the subject of a document keeps itself of it: a visit's papers, a programme's decision. */
export interface RecordNumber {
  /** What people call the record. */
  record: string;
  number: string | null;
  /** The day of the number; null while it is not known. */
  on: CalendarDay | null;
  /** The day that its document has as a rule: that of the step it tells of; null for today. */
  usualOn: CalendarDay | null;
  /** The days between which its document may be dated: not before the facts it tells of, nor after what it announces. */
  between: { from: CalendarDay | null; to: CalendarDay | null };
  /** The first due day that a document counted from the step orders; null for none. */
  earliestDue: CalendarDay | null;
}

/** What a number is proposed from. */
export interface ProposalSources {
  documents: readonly RegisteredDocument[];
  /** The numbers that other records keep, called by their records. */
  kept: readonly RegisteredDocument[];
  /** Null for an official letter. */
  typeCode: string | null;
  heads: NumberHeads;
  /** Null for a document whose number stands in the register alone. */
  record: RecordNumber | null;
  /** The entry of the register that is this document, if there is one. */
  entry: RegisteredDocument | null;
  /** Numbers of documents of this template and subject that were withdrawn. */
  withdrawn: readonly string[];
  today: CalendarDay;
}

/** The number and day that a document gets. */
export interface NumberProposal {
  number: string;
  issuedOn: CalendarDay;
  issuer: string | null;
  /** Whether the record or the register had the number already. */
  given: boolean;
  /** The number of a withdrawn document that this one takes the place of in the record. */
  replaces: string | null;
  /** Whether the number is of a form that has a series; any other stands outside of them. */
  isCounted: boolean;
  remarks: ProposalRemarks;
}

/** What is unusual about number and day of a document. */
export interface ProposalRemarks extends NumberRemarks {
  /** The first day by which the document orders something, when it is over on the day of the document. */
  dueBefore: CalendarDay | null;
}

/**
 * The number and day for a document of our own: those its record has already, and no others; else the ones wished for,
 * else the next of its series (SPEC ISSUE-2, ISSUE-3, ISSUE-10). Problems: `record-number-differs`,
 * `record-day-differs`, `document-before-facts`, `document-after-visit`, `number-kept-by-record`, `head-code-missing`, `document-number-malformed`, `document-type-differs`. Whether the number is
 * free is for the door to say.
 */
export function proposeNumber(sources: ProposalSources, wish: NumberWish): Result<NumberProposal> {
  const { record, entry, withdrawn, documents, kept, today } = sources;
  const own = record?.number ?? null;
  const replaces = own !== null && withdrawn.some((number) => foldText(number) === foldText(own)) ? own : null;
  const fixed = replaces === null && record !== null && own !== null ? { ...record, number: own } : null;
  if (fixed !== null) {
    const { record: name, number, on } = fixed;
    if (wish.number !== undefined && !meansNumber(wish.number, number)) {
      return fail(problem("record-number-differs", { record: name, number, wanted: wish.number }));
    }
    if (wish.on !== undefined && on !== null && wish.on !== on) {
      return fail(problem("record-day-differs", { record: name, number, on, wanted: wish.on }));
    }
  }
  const usualOn = replaces === null ? (record?.usualOn ?? today) : today;
  const issuedOn = fixed?.on ?? wish.on ?? entry?.issuedOn ?? usualOn;
  const impossible = refusalOfDay(record, issuedOn);
  if (impossible !== null) return fail(impossible);
  const given = fixed?.number ?? (wish.number === undefined ? (entry?.number ?? null) : null);
  const number = given === null ? chosenNumber(sources, wish.number, issuedOn) : succeed(given);
  if (!number.ok) return number;
  const issuer = entry?.issuer ?? issuerOf(number.value, sources.heads);
  const others = [...documents, ...kept].filter((document) => document !== entry);
  const numbered = { number: number.value, issuedOn, ...(issuer === null ? {} : { issuer }) };
  const keeper = given === null ? holderOf(kept, numbered) : undefined;
  if (keeper !== undefined) {
    return fail(problem("number-kept-by-record", { number: number.value, record: keeper.title }));
  }
  return succeed({
    number: number.value,
    issuedOn,
    issuer,
    given: given !== null,
    replaces,
    isCounted: placeOfNumber(number.value, issuer) !== null,
    remarks: { ...numberRemarks(others, numbered), dueBefore: earlierThan(issuedOn, record?.earliestDue ?? null) },
  });
}

function refusalOfDay(record: RecordNumber | null, on: CalendarDay): Problem | null {
  if (record === null) return null;
  const { from, to } = record.between;
  if (from !== null && on < from) return problem("document-before-facts", { record: record.record, on, from });
  if (to !== null && on > to) return problem("document-after-visit", { record: record.record, on, to });
  return null;
}

function earlierThan(day: CalendarDay, due: CalendarDay | null): CalendarDay | null {
  return due !== null && due < day ? due : null;
}

function chosenNumber(
  { documents, kept, typeCode, heads }: ProposalSources,
  typed: string | undefined,
  issuedOn: CalendarDay,
): Result<string> {
  const { issuerCode, letterCode } = heads;
  const example = printedNumber(
    { serial: 12, suffix: null },
    { typeCode, issuerCode: issuerCode ?? "SNV" },
    letterCode ?? "CCHC",
  );
  const running = typed === undefined ? null : /^0*([1-9]\d{0,5})(\p{L}?)$/u.exec(typed.trim());
  if (typed !== undefined && running === null) return wholeNumber(typed.trim(), example);
  if (issuerCode === null) return fail(problem("head-code-missing", { setting: "issuerCode" }));
  if (typeCode === null && letterCode === null) return fail(problem("head-code-missing", { setting: "letterCode" }));
  const series = seriesOf({ typeCode, issuerCode, issuer: heads.issuer }, letterCode);
  const serial = running === null ? nextSerial([...documents, ...kept], series, yearOf(issuedOn)) : Number(running[1]);
  const suffix = (running?.[2] ?? "") === "" ? null : (running?.[2] ?? null);
  return succeed(printedNumber({ serial, suffix }, { typeCode, issuerCode }, letterCode));
}

/** The series that numbers made for it are read as. */
function seriesOf(series: DocumentSeries, letterCode: string | null): DocumentSeries {
  return placeOfNumber(printedNumber({ serial: 1, suffix: null }, series, letterCode), series.issuer) ?? series;
}

/** A number as it was typed, below ten with a nought. Forms without a series stay as they are. */
function wholeNumber(typed: string, example: string): Result<string> {
  if (!/^0*[1-9]/.test(typed)) return fail(problem("document-number-malformed", { text: typed, example }));
  const place = placeOfNumber(typed, null);
  if (place === null) {
    return /^[\d\p{L}.]+$/u.test(typed)
      ? fail(problem("document-number-malformed", { text: typed, example }))
      : succeed(typed);
  }
  if (!isSameType(place.typeCode, placeOfNumber(example, null)?.typeCode ?? null)) {
    return fail(problem("document-type-differs", { text: typed, example }));
  }
  return succeed(typed.replace(/^([1-9])(?=\D)/, "0$1"));
}

/** Whether what was typed is this number: its running number alone, or all of it. */
export function meansNumber(typed: string, number: string): boolean {
  const [wanted, there] = [typed, number].map((text) => foldText(text).replace(/^0+(?=\d)/, ""));
  return wanted === there || there?.split(/[/-]/)[0] === wanted;
}

function issuerOf(number: string, { issuer, issuerCode, parentBody }: NumberHeads): string | null {
  const place = placeOfNumber(number, null);
  const isOurs = place === null || issuerCode === null || foldText(place.issuerCode) === foldText(issuerCode);
  return isOurs ? issuer : parentBody;
}
