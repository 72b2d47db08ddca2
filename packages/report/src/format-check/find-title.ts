import { parseDocumentNumber } from "@cchc/core/document-number";
import type { DocumentType } from "@cchc/core/document-type";
import type { Head } from "./find-head.ts";
import { isRuleText } from "./find-head.ts";
import { isCapitals, isListed, type Piece } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";

/** What says what a document is and is about. */
export interface Title {
  readonly letterSubject: readonly Piece[];
  readonly typeName: Piece | undefined;
  readonly isDecision: boolean;
  readonly isMinutes: boolean;
  readonly subject: readonly Piece[];
  /** The lines in brackets below a subject: which decision it was issued with. */
  readonly subjectNote: readonly Piece[];
  readonly addressee: Piece | undefined;
  /** The first piece below. */
  readonly endIndex: number;
}

/** The names of types in decree 30/2020, article 7, of legislation, and some that are usual, without marks. */
const TYPES: readonly (readonly [name: string, type: DocumentType | null])[] = [
  ["bo luat", null],
  ["luat", null],
  ["phap lenh", "ordinance"],
  ["lenh", "order"],
  ["nghi dinh", "decree"],
  ["thong tu lien tich", "circular"],
  ["thong tu", "circular"],
  ["ket luan", null],
  ["phieu trinh", null],
  ["nghi quyet", "resolution"],
  ["quyet dinh", "decision"],
  ["chi thi", "directive"],
  ["quy che", "regulation"],
  ["quy dinh", "rules"],
  ["thong cao", "communique"],
  ["thong bao", "notice"],
  ["huong dan", "guidance"],
  ["chuong trinh", "programme"],
  ["ke hoach", "plan"],
  ["phuong an", "option"],
  ["de an", "scheme"],
  ["du an", "project"],
  ["bao cao", "report"],
  ["bien ban", "minutes"],
  ["to trinh", "proposal"],
  ["hop dong", "contract"],
  ["cong dien", "telegram"],
  ["ban ghi nho", "memorandum"],
  ["ban thoa thuan", "agreement"],
  ["giay uy quyen", "authorization"],
  ["giay moi", "invitation"],
  ["giay gioi thieu", "introduction"],
  ["giay nghi phep", "leave-permit"],
  ["phieu gui", "dispatch-slip"],
  ["phieu chuyen", "transfer-slip"],
  ["phieu bao", "notification-slip"],
];
const SUBJECT_LINES = 6;
const LONGEST_SUBJECT_LINE = 220;
const LONGEST_NOTE = 3;

/** Recognises the type and subject, or the subject and addressee of a letter. */
export function findTitle(pieces: readonly Piece[], head: Head, paragraphs: readonly WordParagraph[]): Title {
  const letterSubject = letterSubjectOf(pieces, head);
  const below = pieces.slice(head.headEnd).filter((piece) => !head.headPieces.has(piece));
  const isAnyHead = head.headPieces.size > 0;
  const typeName = !isAnyHead
    ? undefined
    : below
        .slice(0, 8)
        .find((piece, at) => isTypeName(piece, below[at - 1]) && (at < 3 || piece.paragraph.alignment === "centred"));
  const subject = typeName === undefined ? [] : subjectOf(pieces, typeName, paragraphs);
  const titleEnd = subject.at(-1) ?? typeName;
  const subjectNote = titleEnd === undefined ? [] : noteBelow(pieces, titleEnd);
  const start =
    (subjectNote.at(-1) ?? titleEnd)?.index ?? Math.max(head.headEnd - 1, letterSubject.at(-1)?.index ?? -1);
  const belowTitle = pieces.slice(start + 1, start + 12);
  const addressee = belowTitle.find(({ folded }) => /^kinh gui\b/.test(folded));
  // A telegram names who sends it, then whom it is sent to.
  const isTelegram = typeName?.folded.startsWith("cong dien") === true;
  const addressed = addressee ?? (isTelegram ? belowTitle.find(isTelegramLine) : undefined);
  const parsed = head.number === undefined ? undefined : parseDocumentNumber(head.number.text);
  return {
    letterSubject: typeName === undefined && parsed?.form !== "party" ? letterSubject : [],
    typeName,
    isDecision: typeName !== undefined && /^(?:quyet dinh|nghi quyet)/.test(typeName.folded),
    isMinutes: typeName?.folded.startsWith("bien ban") === true,
    subject,
    subjectNote,
    addressee,
    endIndex: addressed === undefined ? start + 1 : afterAddressees(pieces, addressed),
  };
}

/** Several addressees are a list below the first line. */
function afterAddressees(pieces: readonly Piece[], { index, text }: Piece): number {
  if (!/:$/.test(text)) return index + 1;
  const list = pieces.slice(index + 1);
  const end = list.findIndex((piece) => !isListed(piece));
  return index + 1 + (end < 0 ? list.length : end);
}

function isTelegramLine({ folded }: Piece): boolean {
  return /\bdien ?:$/.test(folded);
}

/** `(Kem theo …)`, which may go on for some lines to its closing bracket. */
function noteBelow(pieces: readonly Piece[], above: Piece): Piece[] {
  const lines = pieces.slice(above.index + 1, above.index + 1 + LONGEST_NOTE);
  if (lines[0] === undefined || !isReference(lines[0])) return [];
  const end = lines.findIndex(({ text }) => text.endsWith(")"));
  return lines.slice(0, end < 0 ? 1 : end + 1);
}

/** Says in brackets which document it belongs to. */
function isReference({ folded }: Piece): boolean {
  return /^\( ?(?:kem theo|ban hanh kem|dinh kem)/.test(folded);
}

function namedType(folded: string): (typeof TYPES)[number] | undefined {
  return TYPES.find(([name]) => folded === name || folded.startsWith(`${name} `));
}

/** The type that a title names; null for one whose numbers have no code of their own. */
export function documentTypeOf({ folded }: Piece): DocumentType | null {
  return namedType(folded)?.[1] ?? null;
}

function isTypeName({ folded, text, paragraph, runs }: Piece, above: Piece | undefined): boolean {
  const name = namedType(folded)?.[0];
  if (name === undefined) return false;
  if (folded === name) return true;
  const firstWords = text.slice(0, name.length);
  if (isCapitals(firstWords)) return true;
  // Below a line in capitals it is the subject of a type that is not known.
  const isBelowTitle = above !== undefined && isCapitals(above.text) && above.paragraph.alignment === "centred";
  return !isBelowTitle && paragraph.alignment === "centred" && runs.every(({ bold }) => bold);
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
function subjectOf(pieces: readonly Piece[], typeName: Piece, paragraphs: readonly WordParagraph[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces.slice(typeName.index + 1, typeName.index + 1 + SUBJECT_LINES)) {
    const { paragraph, folded, text } = piece;
    if (paragraph.cell !== null && paragraph.cell.table !== typeName.paragraph.cell?.table) break;
    if (
      isRuleText(text) ||
      isTelegramLine(piece) ||
      isReference(piece) ||
      (lines.length > 0 && isRuleBetween(paragraphs, lines.at(-1)?.paragraph, paragraph)) ||
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

/** A rule drawn as a paragraph of its own, or on the edge of the lower one. */
function isRuleBetween(
  paragraphs: readonly WordParagraph[],
  upper: WordParagraph | undefined,
  lower: WordParagraph,
): boolean {
  if (upper === undefined || upper === lower) return false;
  const between = paragraphs.slice(upper.index + 1, lower.index);
  return (
    lower.topBorder ||
    between.some(
      ({ topBorder, bottomBorder, drawings }) =>
        topBorder || bottomBorder || drawings.some(({ kind }) => kind === "line"),
    )
  );
}

function isBold({ runs }: Piece): boolean {
  return runs.some(({ bold }) => bold);
}
