import { type Problem, problem } from "@cchc/core/problem";
import type { Block } from "../handlebars/blocks.ts";
import type { WordTag } from "./tags.ts";
import {
  childElements,
  descendants,
  type Element,
  isElement,
  isWord,
  type Node,
  removeNode,
  wordChild,
} from "./xml.ts";

/** What stands between two neighbouring marks of a block. */
export function branchesOf(block: Block<WordTag>, marks: ReadonlyMap<WordTag, Node>): Element[][] {
  const edges = [block.open, ...block.elses, block.close].map((tag) => marks.get(tag));
  return edges.slice(0, -1).map((edge, index) => {
    const branch: Element[] = [];
    for (let node = edge?.nextSibling ?? null; node !== null && node !== edges[index + 1]; node = node.nextSibling) {
      if (isElement(node)) branch.push(node, ...descendants(node));
    }
    return branch;
  });
}

/** What a block must not enclose: half a field, and in loops a note, whose number can be given once (SPEC TPL-12). */
export function checkBlockContent(
  blocks: readonly Block<WordTag>[],
  marks: ReadonlyMap<WordTag, Node>,
): readonly Problem[] {
  return blocks.flatMap((block): Problem[] => {
    const branches = branchesOf(block, marks);
    if (branches.some(cutsField)) return [problem("template-field-cut", block.open.place)];
    const hasNote = branches.flat().some((element) => /^(?:foot|end)noteReference$/.test(element.localName ?? ""));
    return block.open.name === "each" && hasNote ? [problem("template-note-in-loop", block.open.place)] : [];
  });
}

/** Word shows in a control bound to data, or in one with a placeholder, something else than was rendered into it. */
export function releaseControls(tags: readonly WordTag[]): void {
  for (const tag of tags) {
    for (let node: Node | null = tag.run.parentNode; node !== null; node = node.parentNode) {
      const properties = isWord(node, "sdt") ? wordChild(node, "sdtPr") : undefined;
      if (properties === undefined) continue;
      for (const child of childElements(properties)) {
        if (child.localName === "dataBinding" || child.localName === "showingPlcHdr") removeNode(child);
      }
    }
  }
}

function cutsField(branch: readonly Element[]): boolean {
  let depth = 0;
  for (const element of branch) {
    if (!isWord(element, "fldChar")) continue;
    const type = element.getAttribute("w:fldCharType");
    if (type === "begin") depth += 1;
    else if (type === "end") depth -= 1;
    else if (depth === 0) return true;
    if (depth < 0) return true;
  }
  return depth !== 0;
}
