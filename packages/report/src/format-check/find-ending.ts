import { isRuleText } from "./find-head.ts";
import { isCapitals, isListed, type Piece } from "./pieces.ts";

/** What stands below the text. */
export interface Ending {
  readonly recipientsHeading: Piece | undefined;
  readonly recipients: readonly Piece[];
  readonly signature: readonly Piece[];
  readonly signer: Piece | undefined;
  readonly annexes: readonly Piece[];
  /** The first piece of recipients and signature; the text ends before. */
  readonly startIndex: number;
  /** The first piece after them. */
  readonly endIndex: number;
}

const LONGEST_LIST = 60;
const AUTHORITY = /^(?:tm|kt|tl|tuq|q|t ?\/ ?m|k ?\/ ?t|t ?\/ ?l)\s?[.:]?\s?(?=[a-z])/;

/** Recognises recipients, signature and annexes, from piece `from` on. */
export function findEnding(pieces: readonly Piece[], from: number): Ending {
  const annexes = pieces.slice(from).filter(isAnnexHeading);
  const limit = Math.min(annexes[0]?.index ?? pieces.length, copyFrom(pieces, from));
  const text = pieces.slice(from, limit);
  const recipientsHeading = text.findLast(({ folded }) => /^noi nhan ?[:.]?(?:$| ?-)/.test(folded));
  const authority = text.find(isAuthorityLine);
  const recipients = recipientsHeading === undefined ? [] : recipientsOf(pieces, recipientsHeading, limit);
  const signed = signatureOf(pieces, recipientsHeading, recipients, authority, limit, from);
  const parts = [recipientsHeading, ...recipients, ...signed].filter((piece) => piece !== undefined);
  const indexes = parts.map(({ index }) => index);
  // The last line in a signer's place is the name, unless there is none yet.
  const last = signed.at(-1);
  const hasName = last !== undefined && signed.length > 1 && !isCapitals(last.text.replace(/^\S+\.\s*/, ""));
  return {
    recipientsHeading,
    recipients,
    signature: (hasName ? signed.slice(0, -1) : signed).filter(({ text }) => !/^[([]/.test(text)),
    signer: hasName && !/^[([]/.test(last.text) ? last : undefined,
    annexes,
    startIndex: Math.min(limit, ...indexes),
    endIndex: Math.max(-1, ...indexes) + 1,
  };
}

/** Where the form of a copy (`SAO Y`) begins, with what stands beside it in its table. */
function copyFrom(pieces: readonly Piece[], from: number): number {
  const copy = pieces
    .slice(from)
    .find(({ folded, text }) => /^(?:sao y|sao luc|trich sao)$/.test(folded) && isCapitals(text));
  const table = copy?.paragraph.cell?.table;
  const first = table === undefined ? copy : pieces.find(({ paragraph }) => paragraph.cell?.table === table);
  return first?.index ?? pieces.length;
}

/** `PHU LUC`, with a number or without, alone on its line. */
function isAnnexHeading({ folded, paragraph, text }: Piece): boolean {
  return (
    /^phu luc(?: so)?(?: ?(?:[ivxlc]+|\d{1,2}|\{\{.*\}\}))?[.:]?$/.test(folded) &&
    (paragraph.alignment === "centred" || isCapitals(text) || paragraph.cell === null)
  );
}

/** `TM. …`, `KT. …`, alone in capitals. */
export function isAuthorityLine({ folded, text, paragraph }: Piece): boolean {
  return (
    AUTHORITY.test(folded) && isCapitals(text) && text.length < 90 && (paragraph.cell !== null || text.length < 60)
  );
}

function recipientsOf(pieces: readonly Piece[], heading: Piece, limit: number): Piece[] {
  const cell = heading.paragraph.cell;
  const list: Piece[] = [];
  for (const piece of pieces.slice(heading.index + 1, Math.min(limit, heading.index + LONGEST_LIST))) {
    const { paragraph, text } = piece;
    if (cell === null) {
      if (!isListed(piece) && !/^[(\p{Ll}]/u.test(text)) break;
    } else if (paragraph.cell?.table !== cell.table) break;
    else if (paragraph.cell.column !== cell.column) continue;
    list.push(piece);
  }
  return list.filter(({ text }) => !isRuleText(text));
}

function signatureOf(
  pieces: readonly Piece[],
  heading: Piece | undefined,
  recipients: readonly Piece[],
  authority: Piece | undefined,
  limit: number,
  from: number,
): Piece[] {
  const cell = heading?.paragraph.cell ?? authority?.paragraph.cell;
  const known = new Set([heading, ...recipients]);
  if (cell !== null && cell !== undefined) {
    const column = heading === undefined ? cell.column : undefined;
    return pieces
      .slice(from, limit)
      .filter(
        (piece) =>
          piece.paragraph.cell?.table === cell.table &&
          !known.has(piece) &&
          (column === undefined ? piece.paragraph.cell.column !== cell.column : piece.paragraph.cell.column === column),
      );
  }
  // Without a table: lines in capitals and a name, just before or after the recipients.
  const start =
    authority ??
    pieces
      .slice((recipients.at(-1) ?? heading)?.index ?? limit, limit)
      .find((piece) => !known.has(piece) && isCapitals(piece.text));
  if (start === undefined) return [];
  const lines: Piece[] = [];
  for (const piece of pieces.slice(start.index, Math.min(limit, start.index + 8))) {
    if (known.has(piece)) {
      if (lines.length > 0 && recipients.includes(piece)) continue;
      break;
    }
    const isName = lines.length > 0 && piece.text.length < 40 && !/[.;:,]$/.test(piece.text);
    if (!isCapitals(piece.text) && !isName) break;
    lines.push(piece);
    if (!isCapitals(piece.text) && !/^[([]/.test(piece.text)) break;
  }
  return lines;
}
