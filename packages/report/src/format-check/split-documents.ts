import { findHead } from "./find-head.ts";
import { isCapitals, type Piece, piecesOf } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";
import type { WordLayout } from "./word-layout.ts";

/**
 * The documents of a file, each from its head to the next one. A form that is printed with a document has a head, too:
 * only what follows recipients and has a number is a document of its own, behind an annex only with its digits.
 */
export function splitDocuments(layout: WordLayout): readonly WordLayout[] {
  const pieces = piecesOf(layout.body);
  const starts = [0];
  for (const state of pieces.filter(isStateName).slice(1)) {
    const start = headStart(layout.body, state.paragraph);
    const before = pieces.filter(({ paragraph }) => paragraph.index >= (starts.at(-1) ?? 0) && paragraph.index < start);
    const { number } = findHead(
      pieces.slice(pieces.findIndex(({ paragraph }) => paragraph.index >= start)).map(renumbered),
    );
    const isEnded = before.some(({ folded }) => /^noi nhan\b/.test(folded));
    const isAnnexed = before.some(({ folded }) => /^phu luc(?: [ivxlc\d]+)?$/.test(folded));
    if (isEnded && number !== undefined && (!isAnnexed || /\d\s*\//.test(number.text))) starts.push(start);
  }
  if (starts.length === 1) return [layout];
  return starts.map((start, at) => ({
    ...layout,
    body: layout.body.slice(start, starts[at + 1]).map((paragraph, index) => ({ ...paragraph, index })),
  }));
}

function isStateName({ folded, text }: Piece): boolean {
  return folded.startsWith("cong hoa xa hoi chu nghia") && isCapitals(text);
}

function renumbered(piece: Piece, index: number): Piece {
  return { ...piece, index };
}

/** The first paragraph of a head: the table or the boxes that its state name stands in begin before it. */
function headStart(body: readonly WordParagraph[], state: WordParagraph): number {
  const table = state.cell?.outer.table;
  let start = state.index;
  for (;;) {
    const before = body[start - 1];
    const isSame =
      before !== undefined && (table === undefined ? state.inBox && before.inBox : before.cell?.outer.table === table);
    if (!isSame) return start;
    start -= 1;
  }
}
