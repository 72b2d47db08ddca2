import { type Problem, problem } from "@cchc/core/problem";
import type { Tag } from "./tag.ts";

/** A block as its tags: what opens it, the `else` between, what closes it. */
export interface Block<T extends Tag = Tag> {
  readonly open: T;
  readonly elses: readonly T[];
  readonly close: T;
}

/** Blocks in the order they open, and what is wrong with their nesting. */
export interface MatchedBlocks<T extends Tag> {
  readonly blocks: readonly Block<T>[];
  readonly problems: readonly Problem[];
}

/** Deeper nesting than any report has; a bound for the parser and the compiler. */
const DEEPEST = 40;

/** Pairs the tags of one part, given in reading order. */
export function matchBlocks<T extends Tag>(tags: readonly T[]): MatchedBlocks<T> {
  const found: { open: T; elses: T[]; close: T | undefined }[] = [];
  const pending: (typeof found)[number][] = [];
  const problems: Problem[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") {
      const block = { open: tag, elses: [], close: undefined };
      found.push(block);
      if (pending.push(block) === DEEPEST + 1) {
        problems.push(problem("template-blocks-too-deep", { ...tag.place, limit: DEEPEST }));
      }
    } else if (tag.kind === "else") {
      const block = pending.at(-1);
      if (block === undefined) problems.push(problem("template-block-unopened", tag.place));
      else block.elses.push(tag);
    } else if (tag.kind === "close") {
      const block = pending.pop();
      if (block === undefined) problems.push(problem("template-block-unopened", tag.place));
      else {
        block.close = tag;
        if (block.open.name !== tag.name) {
          const { tag: opened, paragraph: openedInParagraph } = block.open.place;
          problems.push(problem("template-block-mismatch", { ...tag.place, opened, openedInParagraph }));
        }
      }
    }
  }
  for (const block of pending) problems.push(problem("template-block-unclosed", block.open.place));
  const blocks = found.flatMap(({ open, elses, close }) => (close === undefined ? [] : [{ open, elses, close }]));
  return { blocks, problems };
}
