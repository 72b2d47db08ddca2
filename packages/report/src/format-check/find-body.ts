import { foldText } from "@cchc/core/text";
import { isRuleText } from "./find-head.ts";
import { type Piece, paragraphText } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";

/** The paragraphs between two pieces that are neither in a table nor in a box, and the legal bases among the first. */
export function findBody(
  pieces: readonly Piece[],
  from: number,
  until: number,
): { body: readonly WordParagraph[]; legalBases: readonly WordParagraph[] } {
  const paragraphs = new Set(
    pieces
      .slice(from, until)
      .filter(({ paragraph, text }) => paragraph.cell === null && !paragraph.inBox && !isRuleText(text))
      .map(({ paragraph }) => paragraph),
  );
  const body = [...paragraphs];
  return { body, legalBases: legalBasesOf(body) };
}

const OPENINGS = /^(?:can cu|xet de nghi|xet to trinh|theo de nghi|sau khi xem xet) /;
const LOOK_AHEAD = 3;

/**
 * The list of what a document is based on, at its beginning. One paragraph alone that begins so and goes on to
 * something else ("…, the Department reports:") is plain text.
 */
function legalBasesOf(body: readonly WordParagraph[]): WordParagraph[] {
  const start = body.slice(0, LOOK_AHEAD).findIndex((paragraph) => OPENINGS.test(foldText(paragraphText(paragraph))));
  if (start < 0) return [];
  const bases: WordParagraph[] = [];
  for (const paragraph of body.slice(start)) {
    // Once begun, the list goes on in its own look, however a line begins: "Implementing the plan of …;"
    const isInLook = isItalic(paragraph) && /[;.,]$/.test(paragraphText(paragraph));
    if (!isInLook && !OPENINGS.test(foldText(paragraphText(paragraph)))) break;
    bases.push(paragraph);
  }
  const isPlainText = bases.length === 1 && !/;/.test(paragraphText(bases[0] as WordParagraph)) && !isItalic(bases[0]);
  return isPlainText ? [] : bases;
}

function isItalic(paragraph: WordParagraph | undefined): boolean {
  return paragraph?.runs.every(({ italic, text }) => italic || text.trim() === "") === true;
}
