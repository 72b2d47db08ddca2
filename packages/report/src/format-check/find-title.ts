import { parseDocumentNumber } from "@cchc/core/document-number";
import type { Head } from "./find-head.ts";
import { isRuleText } from "./find-head.ts";
import { isCapitals, isListed, type Piece } from "./pieces.ts";

/** What says what a document is and is about. */
export interface Title {
  readonly letterSubject: readonly Piece[];
  readonly typeName: Piece | undefined;
  readonly isDecision: boolean;
  readonly isMinutes: boolean;
  readonly subject: readonly Piece[];
  readonly addressee: Piece | undefined;
  /** The first piece below. */
  readonly endIndex: number;
}

/** The names of types in decree 30/2020, article 7, without marks. */
const TYPE_NAMES = [
  "nghi quyet",
  "quyet dinh",
  "chi thi",
  "quy che",
  "quy dinh",
  "thong cao",
  "thong bao",
  "huong dan",
  "chuong trinh",
  "ke hoach",
  "phuong an",
  "de an",
  "du an",
  "bao cao",
  "bien ban",
  "to trinh",
  "hop dong",
  "cong dien",
  "ban ghi nho",
  "ban thoa thuan",
  "giay uy quyen",
  "giay moi",
  "giay gioi thieu",
  "giay nghi phep",
  "phieu gui",
  "phieu chuyen",
  "phieu bao",
];
const SUBJECT_LINES = 6;
const LONGEST_SUBJECT_LINE = 220;

/** Recognises the type and subject, or the subject and addressee of a letter. */
export function findTitle(pieces: readonly Piece[], head: Head): Title {
  const letterSubject = letterSubjectOf(pieces, head);
  const below = pieces.slice(head.headEnd).filter((piece) => !head.headPieces.has(piece));
  const isAnyHead = head.headPieces.size > 0;
  const typeName = !isAnyHead
    ? undefined
    : below.slice(0, 8).find((piece, at) => isTypeName(piece) && (at < 3 || piece.paragraph.alignment === "centred"));
  const subject = typeName === undefined ? [] : subjectOf(pieces, typeName);
  const start = (subject.at(-1) ?? typeName)?.index ?? Math.max(head.headEnd - 1, letterSubject.at(-1)?.index ?? -1);
  const addressee = pieces.slice(start + 1, start + 12).find(({ folded }) => /^kinh gui\b/.test(folded));
  const parsed = head.number === undefined ? undefined : parseDocumentNumber(head.number.text);
  return {
    letterSubject: typeName === undefined && parsed?.form !== "party" ? letterSubject : [],
    typeName,
    isDecision: typeName !== undefined && /^(?:quyet dinh|nghi quyet)/.test(typeName.folded),
    isMinutes: typeName?.folded.startsWith("bien ban") === true,
    subject,
    addressee,
    endIndex: addressee === undefined ? start + 1 : afterAddressees(pieces, addressee),
  };
}

/** Several addressees are a list below the first line. */
function afterAddressees(pieces: readonly Piece[], { index, text }: Piece): number {
  if (!/:$/.test(text)) return index + 1;
  const list = pieces.slice(index + 1);
  const end = list.findIndex((piece) => !isListed(piece));
  return index + 1 + (end < 0 ? list.length : end);
}

function isTypeName({ folded, text, paragraph, runs }: Piece): boolean {
  const name = TYPE_NAMES.find((one) => folded === one || folded.startsWith(`${one} `));
  if (name === undefined) return false;
  if (folded === name) return true;
  const firstWords = text.slice(0, name.length);
  return isCapitals(firstWords) || (paragraph.alignment === "centred" && runs.every(({ bold }) => bold));
}

/** `V/v …` below the number, with the lines it goes on. */
function letterSubjectOf(pieces: readonly Piece[], { headEnd }: Head): Piece[] {
  const start = pieces.slice(0, headEnd + 3).find(({ folded }) => /^v ?\/ ?v\b|^vv\b/.test(folded));
  if (start === undefined) return [];
  const lines = [start];
  for (const piece of pieces.slice(start.index + 1, start.index + 5)) {
    const isSameCell =
      piece.paragraph === start.paragraph ||
      (start.paragraph.cell !== null &&
        piece.paragraph.cell?.table === start.paragraph.cell.table &&
        piece.paragraph.cell.column === start.paragraph.cell.column);
    if (!isSameCell || isRuleText(piece.text)) break;
    lines.push(piece);
  }
  return lines;
}

/** The lines below the name of the type, to a rule, a legal basis, an addressee or plain text. */
function subjectOf(pieces: readonly Piece[], typeName: Piece): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces.slice(typeName.index + 1, typeName.index + 1 + SUBJECT_LINES)) {
    const { paragraph, folded, text } = piece;
    if (paragraph.cell !== null && paragraph.cell.table !== typeName.paragraph.cell?.table) break;
    if (
      isRuleText(text) ||
      /^(?:can cu|kinh gui|xet de nghi|theo de nghi|hom nay|phan [ivx]|chuong [ivx]|dieu 1|[ivx]+\.|1\.)/.test(folded)
    )
      break;
    const isShown = paragraph.alignment === "centred" || piece.leadingBlanks >= 5;
    const isTitleLike =
      lines.length === 0 && text.length < LONGEST_SUBJECT_LINE && !/[.;:]$/.test(text) && isBold(piece);
    const isPlainLine = lines.length === 0 && text.length < 100 && !/[.;:]$/.test(text);
    if (!isShown && !isTitleLike && !isPlainLine) break;
    // "THE DIRECTOR OF …" of a decision stands in capitals below the rule.
    if (lines.length > 0 && isCapitals(text) && !isCapitals(lines[0]?.text ?? "")) break;
    lines.push(piece);
    if (paragraph.bottomBorder) break;
  }
  return lines;
}

function isBold({ runs }: Piece): boolean {
  return runs.some(({ bold }) => bold);
}
