import { type DocumentType, documentTypeOf } from "./document-type.ts";
import { foldText } from "./text.ts";

/** The forms of document numbers that are known. `unknown` is kept as well as any other (SPEC DOCNUM-1). */
export const documentNumberForms = ["legislation", "state", "letter", "party", "joint", "unknown"] as const;
export type DocumentNumberForm = (typeof documentNumberForms)[number];

/** Whose numbering it is; a joint document has issuers of several bodies. */
export type DocumentFamily = "state" | "party" | "joint";

/** A document number taken apart; what its form does not have is null. */
export interface ParsedDocumentNumber {
  form: DocumentNumberForm;
  /** Null for a form that is not known. */
  family: DocumentFamily | null;
  /** The running number; null while it is not assigned (`Số:   /BC-UBND`). */
  number: number | null;
  /** The letter behind the running number: `c` of `30c/NQ-CP`. */
  suffix: string | null;
  /** The year as the number says it; most say none, their numbering starts anew every year. */
  year: number | null;
  /** The code of the type as printed: `BC`, `CTr`. */
  type: string | null;
  /** What the code stands for. */
  documentType: DocumentType | null;
  issuer: string | null;
}

/**
 * The number of a Vietnamese document taken apart: `05/BC-SNV` (state), `12/SNV-CCHC` (official letter), `30/2020/ND-CP`
 * (with its year), `03-NQ/TU` (Party), `1348/KHPH-A-B` (joint). A running number that is not assigned may be blank or
 * dots, and a day behind the number is passed over. Anything else is `unknown`; no number is ever refused (SPEC DOCNUM-1,
 * DOCNUM-2).
 */
export function parseDocumentNumber(text: string): ParsedDocumentNumber {
  const trimmed = text
    .replace(/^\s*s[o\u1ed1]\s*[:.]?\s*(?=[\d\s./\u2026-])/iu, "")
    .replace(/(?<!\s)(?:\s*,)?\s+ng[a\u00e0]y\s.*$/isu, "")
    .replace(/^[\s.\u2026]+/u, "")
    .trim();
  return partyNumber(trimmed) ?? datedNumber(trimmed) ?? plainNumber(trimmed) ?? unknown;
}

const unknown: ParsedDocumentNumber = {
  form: "unknown",
  family: null,
  number: null,
  suffix: null,
  year: null,
  type: null,
  documentType: null,
  issuer: null,
};

function partyNumber(text: string): ParsedDocumentNumber | undefined {
  const [, digits, suffix, type = "", issuer = null] =
    /^(\d*)(\p{L}?)\s*-\s*(\p{L}+)\/(\p{L}[\p{L}\d-]*)$/u.exec(text) ?? [];
  const documentType = documentTypeOf(type, "party");
  if (documentType === undefined) return undefined;
  return { ...unknown, form: "party", family: "party", ...count(digits, suffix), type, documentType, issuer };
}

/** With its year: `28/2026/QH16` names the issuer alone, `30/2020/ND-CP` the type before it. */
function datedNumber(text: string): ParsedDocumentNumber | undefined {
  const match = /^(\d*)(\p{L}?)\/(\d{4})\/(\p{L}+)(?:-(\p{L}[\p{L}\d-]*)|(\d*))$/u.exec(text);
  if (match === null) return undefined;
  const [, digits, suffix, year, first = "", issuer, session] = match;
  const dated = { ...unknown, form: "legislation", ...count(digits, suffix), year: Number(year) } as const;
  if (issuer === undefined) return { ...dated, family: "state", issuer: `${first}${session}` };
  const joint = jointType(first);
  if (joint !== undefined) return { ...dated, family: "joint", type: first, documentType: joint, issuer };
  return { ...dated, family: "state", type: first, documentType: documentTypeOf(first, "state") ?? null, issuer };
}

function plainNumber(text: string): ParsedDocumentNumber | undefined {
  const match = /^(\d*)(\p{L}?)\s*\/\s*(\p{L}+)-(\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*)$/u.exec(text);
  if (match === null) return undefined;
  const [, digits, suffix, first = "", rest = ""] = match;
  const numbered = { ...unknown, ...count(digits, suffix) };
  const documentType = documentTypeOf(first, "state");
  if (documentType !== undefined) {
    return { ...numbered, form: "state", family: "state", type: first, documentType, issuer: rest };
  }
  const joint = jointType(first);
  if (joint !== undefined && rest.includes("-")) {
    return { ...numbered, form: "joint", family: "joint", type: first, documentType: joint, issuer: rest };
  }
  return { ...numbered, form: "letter", family: "state", documentType: "letter", issuer: `${first}-${rest}` };
}

/** The type of a joint document, null for one without a known code; undefined for a code that is not joint. */
function jointType(code: string): DocumentType | null | undefined {
  if (!/(?:ph|lt)$/.test(foldText(code)) || code.length < 3) return undefined;
  return documentTypeOf(code.slice(0, -2), "state") ?? null;
}

function count(digits: string | undefined, suffix: string | undefined) {
  const number = digits === undefined || digits === "" ? null : Number(digits);
  return { number, suffix: suffix === undefined || suffix === "" ? null : suffix };
}
