import type { OfficialDocument } from "./elements.ts";
import { isRuleText } from "./find-head.ts";
import { type Piece, paragraphText, visibleRuns } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";

/** The rule below a line of text; its length in twips where it is known. */
export type RuleBelow =
  | { readonly kind: "drawn"; readonly length: number | null }
  | { readonly kind: "typed" | "underlined" | "none" }
  /** Something is drawn near, and may be the rule. */
  | { readonly kind: "unclear" };

const LINES_BELOW = 3;
/** How many paragraphs past the head a floating line may hang on. */
const HEAD_REACH = 8;

/**
 * The rules below these lines. A floating line hangs on any paragraph near, so lines that belong to nothing else are
 * given to those that have none.
 */
export function rulesBelow(
  document: OfficialDocument,
  pieces: readonly (Piece | undefined)[],
): (RuleBelow | undefined)[] {
  const found = pieces.map((piece) => (piece === undefined ? undefined : ruleAt(document, piece)));
  const uses = found.flatMap((one) => (one === undefined ? [] : one.used));
  const used = new Set(uses);
  const last = Math.max(0, ...pieces.map((piece) => (piece === undefined ? 0 : piece.paragraph.index)));
  const near = document.layout.body.slice(0, last + HEAD_REACH);
  const linesOn = ({ drawings }: WordParagraph) => drawings.filter(({ kind }) => kind === "line").length;
  // One paragraph may hold the lines of both columns.
  const linesUsed = uses.filter((paragraph) => linesOn(paragraph) > 0).length;
  let lines = near.reduce((sum, paragraph) => sum + linesOn(paragraph), 0) - linesUsed;
  const isOther = near.some((one) => !used.has(one) && one.drawings.some(({ kind }) => kind === "other"));
  return found.map((one) => {
    if (one === undefined || one.rule.kind !== "none") return one?.rule;
    if (lines > 0) {
      lines -= 1;
      return { kind: "drawn", length: null };
    }
    return isOther ? { kind: "unclear" } : one.rule;
  });
}

/** The width that a paragraph has, in twips; null where it is not known. */
export function availableWidth({ layout }: OfficialDocument, paragraph: WordParagraph): number | null {
  const section = layout.sections[paragraph.section - 1];
  // How wide a box of text is, is not known.
  if (paragraph.inBox) return null;
  const width =
    paragraph.cell === null
      ? section === undefined
        ? null
        : section.width - section.margins.left - section.margins.right
      : paragraph.cell.width;
  return width === null ? null : width - paragraph.left - paragraph.right;
}

function ruleAt(document: OfficialDocument, piece: Piece): { rule: RuleBelow; used: readonly WordParagraph[] } {
  const { paragraph } = piece;
  const drawn = (by: WordParagraph, length: number | null) => ({
    rule: { kind: "drawn", length } as const,
    used: [by],
  });
  const next = document.pieces[piece.index + 1];
  if (next?.paragraph === paragraph && isRuleText(next.text)) return { rule: { kind: "typed" }, used: [] };
  for (const [index, below] of [paragraph, ...columnBelow(document, paragraph).slice(0, LINES_BELOW)].entries()) {
    if (index > 0 && below.topBorder) return drawn(below, availableWidth(document, below));
    const text = paragraphText(below);
    if (index > 0 && isRuleText(text)) return { rule: { kind: "typed" }, used: [] };
    // The next line of text has borders and drawings of its own.
    if (index > 0 && text !== "") break;
    if (below.bottomBorder) return drawn(below, availableWidth(document, below));
    const line = below.drawings.find(({ kind }) => kind === "line");
    if (line !== undefined) return drawn(below, line.length);
  }
  if (paragraph.cell?.bottomBorder === true) return drawn(paragraph, null);
  const runs = visibleRuns(piece.runs);
  const isUnderlined = runs.length > 0 && runs.every(({ underlined }) => underlined);
  return { rule: { kind: isUnderlined ? "underlined" : "none" }, used: [] };
}

/** The paragraphs below in the same column of a table, or outside of tables. */
function columnBelow({ layout }: OfficialDocument, paragraph: WordParagraph): WordParagraph[] {
  const { cell, index } = paragraph;
  return layout.body
    .slice(index + 1, index + 40)
    .filter((one) =>
      cell === null ? one.cell === null : one.cell?.table === cell.table && one.cell.column === cell.column,
    );
}
