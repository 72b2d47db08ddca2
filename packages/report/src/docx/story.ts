import { type Problem, problem } from "@cchc/core/problem";
import { type Block, matchBlocks } from "../handlebars/blocks.ts";
import { type Compiled, type CutTemplate, checkTags, NEXT_ID_TAG, type OwnTag } from "../handlebars/compile.ts";
import type { PaperSize } from "../image/image-size.ts";
import { checkBlockContent, releaseControls } from "./block-content.ts";
import { liftBlocks } from "./lift.ts";
import { cleanLoop, dropCutRanges, dropHalfRanges, NEXT_ID_MARK } from "./loops.ts";
import { measureRoom } from "./room.ts";
import { mendSections } from "./section-blocks.ts";
import { repairParagraph, type WordTag } from "./tags.ts";
import { childNodes, descendants, type Element, isWord, type Node, parseXml, serialiseXml, WORD } from "./xml.ts";

/** The name of the processing instructions that stand for tags. Text of the file cannot be taken for one. */
const MARK = "cchc-tag";
const OWN_MARK = "cchc-own";

/**
 * Cuts a part of a Word file at its tags: repaired, lifted to paragraphs and rows, loops made repeatable. `undefined`
 * in place of a template when the part has no tag and stays as it is.
 */
export function cutStory(part: string, text: string): Compiled<CutTemplate | undefined> {
  if (!text.includes("{")) return { ok: true, value: undefined };
  const document = parseXml(text);
  const root = document?.documentElement ?? null;
  if (document === undefined || root === null || root.prefix !== "w" || root.namespaceURI !== WORD) {
    return { ok: false, problems: [problem("template-not-docx", { part, reason: "broken-xml" })] };
  }
  for (const node of childNodes(root)) if (node.nodeType === 7) root.removeChild(node);
  const { tags, problems } = findAllTags(root, part);
  if (problems.length > 0) return { ok: false, problems };
  if (tags.length === 0) return { ok: true, value: undefined };
  const wrong = checkTags(tags);
  if (wrong.length > 0) return { ok: false, problems: wrong };

  const numbers = new Map(tags.map((tag, index) => [tag, index]));
  const marks = new Map<WordTag, Node>();
  const makeMark = (tag: WordTag): Node => {
    const mark = document.createProcessingInstruction(MARK, String(numbers.get(tag)));
    marks.set(tag, mark);
    return mark;
  };
  const { blocks } = matchBlocks(tags);
  releaseControls(tags);
  const unliftable = liftBlocks(blocks, tags, makeMark);
  if (unliftable.length > 0) return { ok: false, problems: unliftable };
  const cutting = checkBlockContent(blocks, marks);
  if (cutting.length > 0) return { ok: false, problems: cutting };
  for (const tag of tags) {
    if (tag.kind === "output") putOutputMark(tag, makeMark(tag));
    else if (tag.kind === "comment") tag.run.parentNode?.removeChild(tag.run);
  }
  const ownTags: OwnTag[] = [];
  mendSections(blocks, marks, root, (source, { place }) =>
    document.createProcessingInstruction(OWN_MARK, String(ownTags.push({ kind: "own", source, place }) - 1)),
  );
  dropCutRanges(blocks, marks, root);
  cleanLoops(blocks, marks, root);
  const cut = cutAtMarks(serialiseXml(document), tags, ownTags);
  const crossed = findCrossing(cut, tags, blocks);
  return crossed === undefined ? { ok: true, value: cut } : { ok: false, problems: [crossed] };
}

/** Tags in reading order. Paragraphs of a text box come where the box is anchored. */
function findAllTags(root: Element, part: string): { tags: WordTag[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byRun = new Map<Element, WordTag>();
  for (const [paragraph, number] of numberParagraphs(root)) {
    const repaired = repairParagraph(paragraph, part, number);
    problems.push(...repaired.problems);
    for (const tag of repaired.tags) byRun.set(tag.run, tag);
  }
  const tags = byRun.size === 0 ? [] : [...descendants(root)].flatMap((element) => byRun.get(element) ?? []);
  return { tags, problems };
}

/** Paragraphs counted from 1 as a reader does: the older variant of a text box is the same text, so it counts the same. */
export function numberParagraphs(root: Element): Map<Element, number> {
  const numbers = new Map<Element, number>();
  const starts = new Map<Node, number>();
  let number = 0;
  for (const element of descendants(root)) {
    if (element.localName === "AlternateContent") starts.set(element, number);
    else if (element.localName === "Fallback" && element.parentNode !== null) {
      number = starts.get(element.parentNode) ?? number;
    } else if (isWord(element, "p")) numbers.set(element, ++number);
  }
  return numbers;
}

function putOutputMark(tag: WordTag, mark: Node): void {
  for (const child of childNodes(tag.run)) {
    if (!isWord(child, "t")) continue;
    for (const text of childNodes(child)) child.removeChild(text);
    child.appendChild(mark);
  }
}

function cleanLoops(blocks: readonly Block<WordTag>[], marks: ReadonlyMap<WordTag, Node>, root: Element): void {
  let isCleaned = false;
  for (const block of blocks) {
    const open = marks.get(block.open);
    const close = marks.get(block.close);
    if (block.open.name !== "each" || open === undefined || close === undefined) continue;
    cleanLoop(open, close);
    isCleaned = true;
  }
  if (isCleaned) dropHalfRanges(root);
}

function cutAtMarks(text: string, tags: readonly WordTag[], ownTags: readonly OwnTag[]): CutTemplate {
  const texts: string[] = [];
  const cutTags: (WordTag | OwnTag)[] = [];
  let from = 0;
  const mark = new RegExp(`<\\?(${MARK}|${OWN_MARK}) (\\d+)\\?>|${NEXT_ID_MARK.replaceAll("?", "\\?")}`, "g");
  for (const match of text.matchAll(mark)) {
    const [, kind, number] = match;
    const tag = kind === undefined ? NEXT_ID_TAG : (kind === MARK ? tags : ownTags)[Number(number)];
    if (tag === undefined) continue;
    texts.push(text.slice(from, match.index));
    cutTags.push(tag);
    from = match.index + match[0].length;
  }
  const roomAt = (index: number): PaperSize => {
    const tag = cutTags[index];
    return measureRoom(tag !== undefined && "run" in tag ? tag.run : undefined);
  };
  return { texts: [...texts, text.slice(from)], tags: cutTags, roomAt };
}

/**
 * Lifting moves tags over one another when two blocks share a row in part. A block may come to stand in one more, as
 * text beside a repeated cell does, but never leave one it was written in.
 */
function findCrossing(
  cut: CutTemplate,
  tags: readonly WordTag[],
  blocks: readonly Block<WordTag>[],
): Problem | undefined {
  const typed = enclosingBlocks(tags, blocks);
  const lifted = enclosingBlocks(cut.tags, blocks);
  return blocks
    .filter((block) => {
      const now = lifted.get(block);
      return now === undefined || typed.get(block)?.some((outer) => !now.includes(outer)) !== false;
    })
    .map((block) => problem("template-block-crosses", block.open.place))[0];
}

/** The blocks around each block, for tags in this order; a block that is not properly closed is left out. */
function enclosingBlocks(
  tags: readonly unknown[],
  blocks: readonly Block<WordTag>[],
): Map<Block<WordTag>, readonly Block<WordTag>[]> {
  const opens = new Map<unknown, Block<WordTag>>(blocks.map((block) => [block.open, block]));
  const closes = new Map<unknown, Block<WordTag>>(blocks.map((block) => [block.close, block]));
  const around = new Map<Block<WordTag>, readonly Block<WordTag>[]>();
  const pending: Block<WordTag>[] = [];
  for (const tag of tags) {
    const opened = opens.get(tag);
    const closed = closes.get(tag);
    if (opened !== undefined) pending.push(opened);
    else if (closed !== undefined && pending.pop() === closed) around.set(closed, [...pending]);
  }
  return around;
}
