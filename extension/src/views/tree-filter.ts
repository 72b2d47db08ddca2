import { foldText } from "@cchc/core/text";
import type { TreeNode } from "./tree-node.ts";

/** More hits than this are shown with the rows above them closed: nobody reads them all, and opening them takes time. */
const mostOpened = 300;

/** Looks for words without marks, and keeps the folded texts: the next letter asks the same ones again. */
export class TreeFilter {
  readonly #folded = new Map<string, string>();

  /**
   * The records whose text holds every word of `query`, with the way to them and all that is below, and how many they
   * are (SPEC TREE-3). Rows have keys of their own, so that what is open without the filter stays as it is.
   */
  filtered(nodes: readonly TreeNode[], query: string): { nodes: TreeNode[]; count: number } {
    const words = foldText(query).split(" ").filter(Boolean);
    const hits = new Set<string>();
    const kept = this.#keep(nodes, words, hits);
    const isOpen = hits.size <= mostOpened;
    return { nodes: kept.map((node) => renamed(node, isOpen ? "open:" : "hit:", hits, isOpen)), count: hits.size };
  }

  #keep(nodes: readonly TreeNode[], words: readonly string[], hits: Set<string>): TreeNode[] {
    return nodes.flatMap((node) => {
      const isHit = node.search !== undefined && this.#holds(node.search, words);
      const below = node.children?.();
      const keptBelow = below === undefined ? [] : this.#keep(below, words, hits);
      if (isHit) {
        hits.add(node.key);
        return [below === undefined ? node : withRows(node, below)];
      }
      return keptBelow.length === 0 ? [] : [withRows(node, keptBelow)];
    });
  }

  #holds(text: string, words: readonly string[]): boolean {
    let folded = this.#folded.get(text);
    if (folded === undefined) {
      folded = foldText(text);
      this.#folded.set(text, folded);
    }
    return words.every((word) => folded.includes(word));
  }
}

function withRows(node: TreeNode, rows: TreeNode[]): TreeNode {
  return { ...node, count: rows.length, children: () => rows };
}

/** The way to a hit is open; what is below a hit is there to be opened. */
function renamed(node: TreeNode, prefix: string, hits: ReadonlySet<string>, isOpen: boolean): TreeNode {
  const { children } = node;
  const isWay = isOpen && children !== undefined && !hits.has(node.key);
  const below =
    children === undefined ? {} : { children: () => children().map((one) => renamed(one, prefix, hits, isWay)) };
  return { ...node, key: prefix + node.key, isOpen: isWay, ...below };
}
