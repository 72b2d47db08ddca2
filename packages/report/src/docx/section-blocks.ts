import type { Block } from "../handlebars/blocks.ts";
import { contentAround } from "./lift.ts";
import type { WordTag } from "./tags.ts";
import {
  childElements,
  type Element,
  insertAfter,
  isElement,
  isWord,
  type Node,
  removeNode,
  wordChild,
} from "./xml.ts";

/** Makes a mark for a tag that nobody typed; problems with it are told at the place of `tag`. */
export type MakeOwnMark = (source: string, tag: WordTag) => Node;

/** One block of the body that holds the end of a section, and what stands around it. */
interface SectionBlock {
  readonly block: Block<WordTag>;
  readonly open: Node;
  /** What ends the main branch: the first else, or the close. */
  readonly end: Node;
  /** The paragraphs that end sections in the main branch. */
  readonly first: Element;
  readonly last: Element;
  readonly hasHead: boolean;
  readonly hasTail: boolean;
  /** The section that what stands behind the block belongs to. */
  readonly next: Element;
  readonly isAtEnd: boolean;
  readonly hasBefore: boolean;
  /** The paragraph that ends a section right before the block. */
  readonly previous: Element | undefined;
}

/**
 * Word keeps the properties of a section at its end, so that a block which holds such an end also decides about the text
 * around it. This gives every round of a loop the sections that were drawn, gives the text before a block its own section
 * back when the block is left out, and leaves no empty page at the end (SPEC TPL-11). Works on the marks in the body.
 */
export function mendSections(
  blocks: readonly Block<WordTag>[],
  marks: ReadonlyMap<WordTag, Node>,
  root: Element,
  makeMark: MakeOwnMark,
): void {
  const body = wordChild(root, "body");
  const final = body === undefined ? undefined : childElements(body).findLast((child) => isWord(child, "sectPr"));
  if (body === undefined || final === undefined) return;
  const placed = blocks.flatMap((block) => {
    const [open, close] = [marks.get(block.open), marks.get(block.close)];
    return open?.parentNode === body && close !== undefined ? [{ block, open, close }] : [];
  });
  const around = (node: Node) => placed.filter(({ open, close }) => isBetween(node, open, close));
  let isFinalTaken = false;
  for (const { block, open, close } of placed) {
    const end = block.elses.flatMap((tag) => marks.get(tag) ?? [])[0] ?? close;
    const found = describe(block, open, close, end, final);
    if (found === undefined) continue;
    const isIn = (node: Node) => around(node).length > around(open).length + 1;
    if (block.open.name === "each" && found.hasTail) separateRounds(found, isIn(found.first), makeMark);
    if (block.elses.length > 0 || !/^\{\{~?#/.test(block.open.source)) continue;
    const isLast = found.isAtEnd && around(open).length === 0 && !isFinalTaken && !isIn(found.last);
    if (isLast) {
      isFinalTaken = true;
      endWithBlock(found, final, around, makeMark);
    } else if (found.hasTail && found.hasBefore && !found.isAtEnd) {
      insertBefore(close, makeMark("{{else}}", block.open), breakParagraph(found.first));
    }
  }
}

function describe(block: Block<WordTag>, open: Node, close: Node, end: Node, final: Element): SectionBlock | undefined {
  const inside = until(open.nextSibling, (node) => node === end);
  const breaks = inside.filter(endsSection);
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const after = until(close.nextSibling, endsSection);
  const following = [...after].pop()?.nextSibling ?? close.nextSibling;
  const next = following !== null && endsSection(following) ? properties(following) : final;
  const before = untilBackwards(open.previousSibling, endsSection);
  const preceding = (before.at(-1) ?? open).previousSibling;
  const hasBefore = before.some(takesRoom);
  const own = contentAround(first, first, new Set());
  return {
    block,
    open,
    end,
    first,
    last,
    hasHead: inside.slice(0, inside.indexOf(first)).some(takesRoom) || own.before || own.after,
    hasTail: inside.slice(inside.indexOf(last) + 1).some(takesRoom),
    next,
    isAtEnd: next === final && !after.some(takesRoom),
    hasBefore,
    previous: !hasBefore && preceding !== null && endsSection(preceding) ? preceding : undefined,
  };
}

/** What stands behind the last section end of a loop must not run into the next round. */
function separateRounds(found: SectionBlock, isFirstNested: boolean, makeMark: MakeOwnMark): void {
  const { block, end, first, next, hasHead } = found;
  const mark = (source: string) => makeMark(source, block.open);
  if (hasHead || isFirstNested) {
    insertBefore(end, mark("{{#unless @last}}"), breakParagraph(next), mark("{{/unless}}"));
    return;
  }
  // The round begins with a break: the first ends what came before the loop, the others the round before.
  const own = properties(first);
  insertBefore(own, mark("{{#if @first}}"));
  insertAfter(mark("{{/if}}"), own);
  insertAfter(copyOf(next), own);
  insertAfter(mark("{{else}}"), own);
}

/** Nothing stands behind the block, so the document ends in another section with it than without it. */
function endWithBlock(
  found: SectionBlock,
  final: Element,
  around: (node: Node) => readonly unknown[],
  makeMark: MakeOwnMark,
): void {
  const { block, first, last, hasTail, hasBefore } = found;
  const mark = (source: string) => makeMark(source, block.open);
  const condition = conditionOf(block.open);
  const previous = found.previous !== undefined && around(found.previous).length === 0 ? found.previous : undefined;
  const absent =
    previous === undefined ? copyOf(hasTail && hasBefore ? properties(first) : final) : copyOf(properties(previous));
  const present = copyOf(hasTail ? final : properties(last));
  if (!hasTail) {
    const own = properties(last);
    if (block.open.name === "each") surround(own, mark("{{#unless @last}}"), mark("{{/unless}}"));
    else removeNode(own);
  }
  if (previous !== undefined) surround(properties(previous), mark(condition.open), mark(condition.close));
  insertBefore(final, mark(condition.open), present, mark("{{else}}"), absent, mark(condition.close));
  removeNode(final);
}

/** The condition under which a block prints anything. */
function conditionOf(tag: WordTag): { open: string; close: string } {
  const name = tag.name === "unless" ? "unless" : "if";
  const subject = tag.source
    .replace(/^\{\{~?#\s*\w+/, "")
    .replace(/~?\}\}$/, "")
    .replace(/\sas\s*\|[^|]*\|\s*$/, "");
  return { open: `{{#${name}${subject}}}`, close: `{{/${name}}}` };
}

function endsSection(node: Node): node is Element {
  const paragraph = isWord(node, "p") ? wordChild(node, "pPr") : undefined;
  return paragraph !== undefined && wordChild(paragraph, "sectPr") !== undefined;
}

function properties(node: Node): Element {
  const paragraph = isWord(node, "p") ? wordChild(node, "pPr") : undefined;
  const found = paragraph === undefined ? undefined : wordChild(paragraph, "sectPr");
  if (found === undefined) throw new Error("a paragraph that ends a section has its properties");
  return found;
}

/** A paragraph that takes no room and ends a section as `like`, a paragraph or properties, does. */
function breakParagraph(like: Element): Element {
  const { ownerDocument: document } = like;
  if (document === null) throw new Error("an element of a document has a document");
  const make = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const element = document.createElementNS(like.namespaceURI, `w:${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(like.namespaceURI, `w:${key}`, value);
    return element;
  };
  const paragraph = make("p");
  const own = make("pPr");
  own.appendChild(make("spacing", { before: "0", after: "0", line: "20", lineRule: "exact" }));
  own.appendChild(copyOf(isWord(like, "sectPr") ? like : properties(like)));
  paragraph.appendChild(own);
  return paragraph;
}

function copyOf(sectionProperties: Element): Element {
  const copy = sectionProperties.cloneNode(true);
  if (!isElement(copy)) throw new Error("a cloned element is an element");
  for (const child of childElements(copy)) if (isWord(child, "sectPrChange")) removeNode(child);
  return copy;
}

/** Whether a node of the body is something on the page, not a mark or an end of a range. */
function takesRoom(node: Node): boolean {
  return isElement(node) && ["p", "tbl", "sdt", "customXml"].includes(node.localName ?? "");
}

function isBetween(node: Node, open: Node, close: Node): boolean {
  return node !== open && until(open.nextSibling, (at) => at === close).includes(node);
}

function until(start: Node | null, isEnd: (node: Node) => boolean): Node[] {
  const passed: Node[] = [];
  for (let node = start; node !== null && !isEnd(node); node = node.nextSibling) passed.push(node);
  return passed;
}

function untilBackwards(start: Node | null, isEnd: (node: Node) => boolean): Node[] {
  const passed: Node[] = [];
  for (let node = start; node !== null && !isEnd(node); node = node.previousSibling) passed.push(node);
  return passed;
}

function surround(node: Node, before: Node, after: Node): void {
  insertBefore(node, before);
  insertAfter(after, node);
}

function insertBefore(reference: Node, ...nodes: readonly Node[]): void {
  for (const node of nodes) reference.parentNode?.insertBefore(node, reference);
}
