import { foldText } from "./text.ts";

/** The forms of document numbers that are known. `unknown` is kept as well as any other (SPEC DOCNUM-1). */
export const documentNumberForms = ["legislation", "state", "letter", "party", "joint", "unknown"] as const;
export type DocumentNumberForm = (typeof documentNumberForms)[number];

/** A document number taken apart; what its form does not have is null. */
export interface ParsedDocumentNumber {
  form: DocumentNumberForm;
  /** The running number; null while it is not assigned (`Số:   /BC-UBND`). */
  number: number | null;
  year: number | null;
  /** The code of the type as printed: `BC`, `CTr`. */
  type: string | null;
  issuer: string | null;
}

/** Type codes of decree 30/2020 and circulars, folded: people print them with marks and without. */
const stateTypes = new Set(
  "nq qd ct qc qyd tc tb hd ctr kh pa da bc bb ttr cd bgn btt guq gm ggt gnp pg pc pb tt".split(" "),
);
const partyTypes = new Set("nq qd ct kl qc qyd tt tb hd bc kh ctr cv bb ttr da pa gm gt".split(" "));

/**
 * The number of a Vietnamese document taken apart: `05/BC-SNV` (state), `12/SNV-CCHC` (official letter), `30/2020/ND-CP`
 * (with its year), `03-NQ/TU` (Party), `1348/KHPH-A-B` (joint). Anything else is `unknown`; no number is ever refused
 * (SPEC DOCNUM-1).
 */
export function parseDocumentNumber(text: string): ParsedDocumentNumber {
  const trimmed = text.replace(/^\s*s[o\u1ed1]\s*[:.]\s*/iu, "").trim();
  const party = /^(\d*)\s*-\s*(\p{L}+)\/(\p{L}[\p{L}\d-]*)$/u.exec(trimmed);
  if (party !== null && partyTypes.has(foldText(party[2] ?? ""))) {
    return { form: "party", number: count(party[1]), year: null, type: orNull(party[2]), issuer: orNull(party[3]) };
  }
  const dated = /^(\d+)\/(\d{4})\/(\p{L}+)(?:-(\p{L}[\p{L}\d-]*)|(\d*))$/u.exec(trimmed);
  if (dated !== null) {
    // 28/2026/QH16 names the issuer alone, 30/2020/ND-CP the type before it.
    const type = dated[4] === undefined ? null : orNull(dated[3]);
    const issuer = dated[4] ?? `${dated[3]}${dated[5]}`;
    return { form: "legislation", number: count(dated[1]), year: Number(dated[2]), type, issuer };
  }
  const plain = /^(\d*)\s*\/\s*(\p{L}+)((?:-\p{L}[\p{L}\d]*)+)$/u.exec(trimmed);
  if (plain !== null) {
    const [first, rest] = [orNull(plain[2]), (plain[3] ?? "").slice(1)];
    const number = count(plain[1]);
    const folded = foldText(first ?? "");
    if (stateTypes.has(folded)) return { form: "state", number, year: null, type: first, issuer: rest };
    if (/(?:ph|lt)$/.test(folded) && rest.includes("-")) {
      return { form: "joint", number, year: null, type: first, issuer: rest };
    }
    return { form: "letter", number, year: null, type: null, issuer: `${first}-${rest}` };
  }
  return { form: "unknown", number: null, year: null, type: null, issuer: null };
}

function count(digits: string | undefined): number | null {
  return digits === undefined || digits === "" ? null : Number(digits);
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}
