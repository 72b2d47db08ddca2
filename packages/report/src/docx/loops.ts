import type { Block } from "../handlebars/blocks.ts";
import { branchesOf } from "./block-content.ts";
import { dropRanges, rangeKey } from "./lift.ts";
import type { WordTag } from "./tags.ts";
import { descendants, type Element, isElement, isWord, type Node, removeNode } from "./xml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
/** An attribute value that no file carries by chance; the writer puts a tag for the next free id in its place. */
export const NEXT_ID_MARK = "?cchc next?";

/**
 * Readies what stands between the marks of a loop for being written many times: what must be unique in a document
 * goes (paragraph ids, revision ids, bookmarks, comments, ids of content controls) or is counted (drawings).
 */
export function cleanLoop(open: Node, close: Node): void {
  for (let node = open.nextSibling; node !== null && node !== close; node = node.nextSibling) {
    if (!isElement(node)) continue;
    for (const element of [node, ...descendants(node)]) cleanElement(element);
  }
}

/** The ends of ranges whose other end went with a loop. */
export function dropHalfRanges(root: Element): void {
  const ends = new Map<string, Element[]>();
  for (const element of descendants(root)) {
    const key = rangeKey(element);
    if (key !== undefined) ends.set(key, [...(ends.get(key) ?? []), element]);
  }
  for (const [key, elements] of ends) {
    const isWhole = ["Start", "End"].every((end) => elements.some((element) => element.localName?.endsWith(end)));
    const isReference =
      key.startsWith("comment") && elements.every((element) => element.localName === "commentReference");
    if (!isWhole && !isReference) for (const element of elements) removeNode(element);
  }
}

/** The ranges that a branch of a block would cut in two, were it left out. */
export function dropCutRanges(
  blocks: readonly Block<WordTag>[],
  marks: ReadonlyMap<WordTag, Node>,
  root: Element,
): void {
  const total = countRanges(descendants(root));
  if (total.size === 0) return;
  const cut = new Set<string>();
  for (const block of blocks) {
    for (const branch of branchesOf(block, marks)) {
      for (const [key, count] of countRanges(branch)) if (count < (total.get(key) ?? 0)) cut.add(key);
    }
  }
  dropRanges(root, cut);
}

function countRanges(elements: Iterable<Element>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const key = rangeKey(element);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The highest id a drawing of this part has; drawings are numbered through the whole document. */
export function highestDrawingId(text: string): number {
  let highest = 0;
  for (const match of text.matchAll(/<wp:docPr [^>]*?\bid="(\d{1,9})"/g)) highest = Math.max(highest, Number(match[1]));
  return highest;
}

function cleanElement(element: Element): void {
  for (const attribute of Array.from(element.attributes)) {
    if (/^(?:w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|w:rsid\w*)$/.test(attribute.name))
      element.removeAttribute(attribute.name);
  }
  if (element.localName === "docPr" && element.namespaceURI === DRAWING) element.setAttribute("id", NEXT_ID_MARK);
  const isControlId = isWord(element, "id") && isWord(element.parentNode, "sdtPr");
  if (isControlId || rangeKey(element) !== undefined) removeNode(element);
}
