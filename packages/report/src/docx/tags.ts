import { type Problem, problem } from "@cchc/core/problem";
import type { TemplatePlace } from "@cchc/core/problems/template-problems";
import { excerpt } from "../handlebars/compile.ts";
import { findTags, readTag, type Tag } from "../handlebars/tag.ts";
import { childElements, descendants, type Element, insertAfter, isWord, removeNode, wordChild } from "./xml.ts";

/** A tag of a Word document: alone in a run of its own, within `paragraph`. */
export interface WordTag extends Tag {
  readonly run: Element;
  readonly paragraph: Element;
}

/** The tags found in one paragraph, which the repair has changed. */
export interface RepairedParagraph {
  readonly tags: readonly WordTag[];
  readonly problems: readonly Problem[];
}

/** A piece of a paragraph's text: one `w:t`, `w:tab` or `w:br`, what it reads as, and where it starts. */
interface Piece {
  element: Element;
  readonly run: Element;
  text: string;
  readonly start: number;
}

/** Word splits what is typed over runs as it likes; this gives each tag one run, formatted as its first letter was. */
export function repairParagraph(paragraph: Element, part: string, number: number): RepairedParagraph {
  const pieces = textPieces(paragraph);
  const text = joinPieces(pieces);
  const spans = findTags(text);
  const tags: WordTag[] = [];
  const problems: Problem[] = [];
  // From the last to the first, so that the places of earlier tags stay true.
  for (const span of spans.toReversed()) {
    const typed = text.slice(span.start, span.end);
    const place: TemplatePlace = { part, paragraph: number, text: excerpt(text), tag: excerpt(typed) };
    if (!span.closed) {
      problems.push(problem("template-tag-unclosed", place));
      continue;
    }
    const run = isolate(pieces, span.start, span.end);
    if (run !== undefined) tags.push({ ...readTag(normaliseTag(typed), place), run, paragraph });
  }
  return { tags: tags.reverse(), problems };
}

/** The runs that hold a paragraph's text, each with its text and where it starts. */
export function textRuns(
  paragraph: Element,
): readonly { readonly run: Element; readonly text: string; readonly start: number }[] {
  return textPieces(paragraph);
}

/** The paragraph's text as a reader sees it, tags included. */
export function paragraphText(paragraph: Element): string {
  return joinPieces(textPieces(paragraph));
}

/**
 * What Word makes of quotes and blanks while somebody types is turned back inside a tag: curly quotes, no-break and
 * zero-width blanks, line ends; letters are composed.
 */
export function normaliseTag(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]/g, " ")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2018-\u201b\u2032]/g, "'")
    .replace(/^(\{\{+) +(?=[#/^!>&*])/, "$1");
}

/**
 * Gives the text from `start` to `end` one run and returns it; its other runs are cut or go. Takes the pieces from
 * `start` on off the list, so that a paragraph of many tags is walked once.
 */
function isolate(pieces: Piece[], start: number, end: number): Element | undefined {
  let first: Element | undefined;
  for (let piece = pieces.at(-1); piece !== undefined; piece = pieces.at(-1)) {
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    if (from >= piece.text.length) return first;
    if (to > 0) {
      if (first !== undefined) removeNode(first);
      first = cutOut(piece, from, to);
    }
    if (from === 0) pieces.pop();
    else piece.text = piece.text.slice(0, from);
  }
  return first;
}

/** Splits a piece's run so that the characters from `from` to `to` are alone in one, which is returned. */
function cutOut(piece: Piece, from: number, to: number): Element {
  const { element, run, text } = piece;
  const own = emptyRun(run);
  const rest = emptyRun(run);
  const content = childElements(run).filter((child) => !isWord(child, "rPr"));
  for (const later of content.slice(content.indexOf(element) + 1)) rest.appendChild(later);
  if (to < text.length) rest.insertBefore(textElement(element, text.slice(to)), firstContent(rest));
  own.appendChild(textElement(element, text.slice(from, to)));
  if (from > 0) {
    const front = textElement(element, text.slice(0, from));
    run.replaceChild(front, element);
    piece.element = front;
  } else removeNode(element);
  insertAfter(own, run);
  if (hasContent(rest)) insertAfter(rest, own);
  if (!hasContent(run)) removeNode(run);
  return own;
}

function emptyRun(run: Element): Element {
  const copy = run.cloneNode(false);
  if (!isWord(copy, "r")) throw new Error("a cloned run is a run");
  const properties = wordChild(run, "rPr");
  if (properties !== undefined) copy.appendChild(properties.cloneNode(true));
  return copy;
}

function firstContent(run: Element): Element | null {
  return childElements(run).find((child) => !isWord(child, "rPr")) ?? null;
}

function hasContent(run: Element): boolean {
  return firstContent(run) !== null;
}

function textElement(like: Element, text: string): Element {
  const document = like.ownerDocument;
  if (document === null) throw new Error("an element of a document has a document");
  const element = document.createElementNS(like.namespaceURI, "w:t");
  element.setAttribute("xml:space", "preserve");
  element.appendChild(document.createTextNode(text));
  return element;
}

/** Text of the paragraph itself: not of paragraphs in text boxes inside it, nor of text deleted or moved away. */
function textPieces(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const element of descendants(paragraph, (inner) => !NOT_OWN.has(inner.localName ?? ""))) {
    const run = element.parentNode;
    if (!isWord(run, "r")) continue;
    const text = pieceText(element);
    if (text === "") continue;
    pieces.push({ element, run, text, start });
    start += text.length;
  }
  return pieces;
}

const NOT_OWN: ReadonlySet<string> = new Set(["p", "del", "moveFrom"]);

function pieceText(element: Element): string {
  if (isWord(element, "t")) return element.textContent ?? "";
  if (isWord(element, "tab") || isWord(element, "ptab")) return "\t";
  if (isWord(element, "noBreakHyphen")) return "-";
  const isLineEnd = isWord(element, "cr") || (isWord(element, "br") && !element.hasAttribute("w:type"));
  return isLineEnd ? "\n" : "";
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}
