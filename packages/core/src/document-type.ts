import { ownValue } from "./own-value.ts";
import { foldText } from "./text.ts";

/**
 * Types of documents that numbers name: the 27 types and 3 kinds of copies of decree 30/2020 (annex III), legislation, and
 * those of the Party alone. Names are in the catalogue.
 */
export const documentTypes = [
  "resolution",
  "decision",
  "directive",
  "regulation",
  "rules",
  "communique",
  "notice",
  "guidance",
  "programme",
  "plan",
  "option",
  "scheme",
  "project",
  "report",
  "minutes",
  "proposal",
  "contract",
  "telegram",
  "memorandum",
  "agreement",
  "authorization",
  "invitation",
  "introduction",
  "leave-permit",
  "dispatch-slip",
  "transfer-slip",
  "notification-slip",
  "full-copy",
  "extract-copy",
  "certified-copy",
  "decree",
  "circular",
  "ordinance",
  "order",
  "conclusion",
  "party-circular",
  "party-decision",
  "master-plan",
  "letter",
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** By folded code: people print codes with marks and without. */
const stateCodes: Readonly<Record<string, DocumentType>> = {
  nq: "resolution",
  qd: "decision",
  ct: "directive",
  qc: "regulation",
  qyd: "rules",
  tc: "communique",
  tb: "notice",
  hd: "guidance",
  ctr: "programme",
  kh: "plan",
  pa: "option",
  da: "project",
  bc: "report",
  bb: "minutes",
  ttr: "proposal",
  cd: "telegram",
  bgn: "memorandum",
  btt: "agreement",
  guq: "authorization",
  gm: "invitation",
  ggt: "introduction",
  gnp: "leave-permit",
  pg: "dispatch-slip",
  pc: "transfer-slip",
  pb: "notification-slip",
  sy: "full-copy",
  trs: "extract-copy",
  sl: "certified-copy",
  tt: "circular",
  nd: "decree",
  pl: "ordinance",
  l: "order",
};

/** Codes of the Party; its decisions and its rules share one. */
const partyCodes: Readonly<Record<string, DocumentType>> = {
  nq: "resolution",
  qd: "party-decision",
  ct: "directive",
  kl: "conclusion",
  qc: "regulation",
  qyd: "rules",
  tt: "party-circular",
  tc: "communique",
  tb: "notice",
  hd: "guidance",
  bc: "report",
  kh: "plan",
  qh: "master-plan",
  ctr: "programme",
  cv: "letter",
  bb: "minutes",
  ttr: "proposal",
  da: "project",
  pa: "option",
  gm: "invitation",
  gt: "introduction",
};

/** Pairs that only the stroke of the letter U+0110 tells apart, by the code with it. */
const withStroke: Readonly<Record<string, DocumentType>> = { "\u0111a": "scheme", "h\u0111": "contract" };

/** The type that a code names in a number of the State or of the Party; undefined for a code that is not known. */
export function documentTypeOf(code: string, family: "state" | "party"): DocumentType | undefined {
  const marked = ownValue(withStroke, code.normalize("NFC").replaceAll("\u00d0", "\u0110").toLowerCase());
  if (marked !== undefined) return marked;
  return ownValue(family === "party" ? partyCodes : stateCodes, foldText(code));
}
