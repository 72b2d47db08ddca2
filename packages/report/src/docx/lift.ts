import { type Problem, problem } from "@cchc/core/problem";
import type { Block } from "../handlebars/blocks.ts";
import type { WordTag } from "./tags.ts";
import {
  descendants,
  type Element,
  insertAfter,
  isElement,
  isWord,
  type Node,
  removeNode,
  selfAndAncestors,
} from "./xml.ts";

/** Puts the mark of a tag into the tree: the mark node stands where the tag's text will be written. */
export type MakeMark = (tag: WordTag) => Node;

/** Where one tag of a block goes: `unit` is what the block repeats or drops as a whole at this end. */
interface Placement {
  readonly tag: WordTag;
  readonly unit: Element;
  readonly side: "before" | "after" | "replace";
}

/** Elements that may hold a whole block. In all others, such as the two variants of a drawing, a block must not end. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ..."body hdr ftr footnote endnote tc tbl tr p sdtContent txbxContent hyperlink ins moveTo smartTag customXml fldSimple".split(
    " ",
  ),
]);

/**
 * Lifts the tags of blocks to the level of what they enclose: text inside a paragraph, whole paragraphs, or whole rows
 * (SPEC TPL-6). `tags` are all tags of the part in reading order. Returns what cannot be lifted, with nothing changed.
 */
export function liftBlocks(blocks: readonly Block<WordTag>[], tags: readonly WordTag[], makeMark: MakeMark): Problem[] {
  const marks = new Set(tags.filter((tag) => tag.kind !== "output").map((tag) => tag.run));
  const placements = new Map<WordTag, Placement>();
  const problems: Problem[] = [];
  const inline = new Set<Block<WordTag>>();
  for (const block of blocks) {
    const isNested = [...inline].some((outer) => isWithin(block, outer, tags));
    const whole = isNested ? undefined : wholeParagraph(block, marks);
    if (whole === undefined && block.open.paragraph === block.close.paragraph) inline.add(block);
    for (const placed of placeBlock(block, whole, marks)) {
      if ("tag" in placed) placements.set(placed.tag, placed);
      else problems.push(placed);
    }
  }
  if (problems.length > 0) return problems;
  const afters = new Map<Element, Node>();
  const ordered = tags.flatMap((tag) => placements.get(tag) ?? []);
  for (const { tag, unit, side } of ordered) {
    const mark = makeMark(tag);
    if (side === "after") {
      insertAfter(mark, afters.get(unit) ?? unit);
      afters.set(unit, mark);
    } else unit.parentNode?.insertBefore(mark, unit);
  }
  for (const { tag } of ordered) removeNode(tag.run);
  const cut = new Set<string>();
  for (const { tag, unit, side } of ordered) {
    if (side === "replace" && unit !== tag.run) dropUnit(unit, cut);
    else if (unit !== tag.run) dropEmptied(tag.paragraph, unit, cut);
  }
  const root = tags[0]?.paragraph.ownerDocument?.documentElement ?? null;
  if (root !== null) dropRanges(root, cut);
  return [];
}

function placeBlock(
  block: Block<WordTag>,
  whole: Element | undefined,
  marks: ReadonlySet<Element>,
): (Placement | Problem)[] {
  const all = [block.open, ...block.elses, block.close];
  const common = whole ?? commonAncestor(all.map((tag) => tag.run));
  if (common === undefined || !CONTAINERS.has(common.localName ?? "")) {
    return [problem("template-block-crosses", block.close.place)];
  }
  // Cells of one row repeat the row.
  const isRow = isWord(common, "tr");
  return all.map((tag): Placement | Problem => {
    const unit = isRow ? common : childHolding(common, tag.run);
    if (unit === tag.run) return { tag, unit, side: "replace" };
    if (isWord(unit, "tbl")) return problem("template-block-crosses", tag.place);
    const own = contentAround(unit, tag.run, marks);
    const isEmpty =
      !own.before && !own.after && !isRow && !holdsSection(unit) && (isWord(unit, "p") || isWord(unit, "tr"));
    if (isEmpty) return { tag, unit, side: "replace" };
    if (tag.kind === "else") {
      if (own.before && own.after) return problem("template-block-mid-text", tag.place);
      return { tag, unit, side: own.before ? "after" : "before" };
    }
    const near = contentAround(selfAndAncestors(unit).includes(tag.paragraph) ? unit : tag.paragraph, tag.run, marks);
    const isOpen = tag.kind === "open";
    if (isOpen ? near.before : near.after) return problem("template-block-mid-text", tag.place);
    // A paragraph that ends a section stays outside a block that only leaves its mark in it.
    const staysOutside = isWord(unit, "p") && holdsSection(unit) && !own.before && !own.after;
    return { tag, unit, side: isOpen === staysOutside ? "after" : "before" };
  });
}

/** The paragraph's parent when a condition is all there is in a paragraph: without the text no empty line shall stay. */
function wholeParagraph(block: Block<WordTag>, marks: ReadonlySet<Element>): Element | undefined {
  const { open, close, elses } = block;
  const parent = open.paragraph.parentNode;
  const isCondition = open.name === "if" || open.name === "unless" || open.name === "with";
  if (!isCondition || elses.length > 0 || open.paragraph !== close.paragraph || holdsSection(open.paragraph))
    return undefined;
  if (!isElement(parent) || isWord(parent, "tc")) return undefined;
  const isAll =
    !contentAround(open.paragraph, open.run, marks).before && !contentAround(open.paragraph, close.run, marks).after;
  return isAll ? parent : undefined;
}

/** Whether `inner` is part of `outer`, a block inside one paragraph. */
function isWithin(inner: Block<WordTag>, outer: Block<WordTag>, tags: readonly WordTag[]): boolean {
  if (outer.open.paragraph !== inner.open.paragraph) return false;
  return tags.indexOf(outer.open) < tags.indexOf(inner.open) && tags.indexOf(inner.close) < tags.indexOf(outer.close);
}

/** Whether anything a reader sees stands before or after `run` within `unit`; marks of blocks do not count. */
export function contentAround(
  unit: Element,
  run: Element,
  marks: ReadonlySet<Element>,
): { before: boolean; after: boolean } {
  let before = false;
  let after = false;
  let passed = false;
  for (const element of descendants(unit, (inner) => !marks.has(inner) && !/Pr$/.test(inner.localName ?? ""))) {
    if (element === run) passed = true;
    else if (isSeen(element)) {
      if (passed) after = true;
      else before = true;
    }
  }
  return { before, after };
}

function isSeen(element: Element): boolean {
  switch (element.localName) {
    case "t":
      return (element.textContent ?? "").trim() !== "";
    case "br":
      return element.hasAttribute("w:type");
    case "drawing":
    case "pict":
    case "object":
    case "sym":
    case "fldChar":
    case "fldSimple":
    case "footnoteReference":
    case "endnoteReference":
    case "oMath":
      return true;
    default:
      return false;
  }
}

function holdsSection(unit: Element): boolean {
  for (const element of descendants(unit)) if (isWord(element, "sectPr")) return true;
  return false;
}

function commonAncestor(nodes: readonly Element[]): Element | undefined {
  const [first, ...rest] = nodes.map((node) => selfAndAncestors(node).slice(1).filter(isElement));
  return first?.find((candidate) => rest.every((chain) => chain.includes(candidate)));
}

function childHolding(ancestor: Element, node: Element): Element {
  const chain = selfAndAncestors(node);
  const child = chain[chain.indexOf(ancestor) - 1];
  if (child === undefined || !isElement(child)) throw new Error("an ancestor has a child that holds the node");
  return child;
}

/** Takes a unit away that held only marks, and notes the bookmarks and comments that may reach out of it. */
function dropUnit(unit: Element, cut: Set<string>): void {
  for (const element of descendants(unit)) {
    const key = rangeKey(element);
    if (key !== undefined) cut.add(key);
  }
  removeNode(unit);
}

/** Takes all ends of the ranges with these keys away. */
export function dropRanges(root: Element, keys: ReadonlySet<string>): void {
  if (keys.size === 0) return;
  for (const element of [...descendants(root)]) if (keys.has(rangeKey(element) ?? "none")) removeNode(element);
}

/** A bookmark or comment range by kind and id; its start, end and reference have the same key. */
export function rangeKey(element: Element): string | undefined {
  const kind = /^(bookmark|comment|perm)(?:Range)?(?:Start|End|Reference)$/.exec(element.localName ?? "")?.[1];
  return kind === undefined ? undefined : `${kind} ${element.getAttribute("w:id") ?? ""}`;
}

/** A paragraph that held only a mark now lifted out of its row goes, unless its cell would be left without one. */
function dropEmptied(paragraph: Element, unit: Element, cut: Set<string>): void {
  if (paragraph === unit || paragraph.parentNode === null || holdsSection(paragraph)) return;
  if (!selfAndAncestors(paragraph).includes(unit)) return;
  const own = contentAround(paragraph, paragraph, new Set());
  if (own.before || own.after) return;
  const siblings = [...descendants(paragraph.parentNode, () => false)];
  if (!siblings.some((sibling) => sibling !== paragraph && isWord(sibling, "p"))) return;
  dropUnit(paragraph, cut);
}
