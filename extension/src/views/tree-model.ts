import type { RecordReference } from "../record-reference.ts";
import { isSameRow, type TreeNode } from "./tree-node.ts";

/** A row that a view has shown. It stays the same value while it is the same thing, whatever it says by now. */
export class TreeElement {
  readonly parent: TreeElement | undefined;
  node: TreeNode;
  /** Undefined until somebody looked. */
  children: TreeElement[] | undefined;

  constructor(node: TreeNode, parent: TreeElement | undefined) {
    this.node = node;
    this.parent = parent;
  }

  get key(): string {
    return this.node.key;
  }

  /** For commands that are called on the row. */
  get reference(): RecordReference | undefined {
    return this.node.reference;
  }
}

/** So many rows below one are shown at once; more only when asked for. */
const pageSize = 300;

/** Stands for the rows below `parent` that are not shown yet. */
export type MoreNode = (parent: TreeNode, left: number) => TreeNode;

/** What a view must ask for again: some rows with what is below them, or everything. */
export type TreeUpdate = readonly TreeElement[] | "all";

/**
 * The rows of a view as far as they were looked at. New nodes take the place of old ones, and what differs is told
 * (SPEC TREE-2); rows nobody looked at are not even made.
 */
export class TreeModel {
  readonly #more: MoreNode;
  /** How many rows below one somebody asked to see, by its key. */
  readonly #limits = new Map<string, number>();
  #roots: TreeElement[] = [];

  constructor(more: MoreNode) {
    this.#more = more;
  }

  get roots(): readonly TreeElement[] {
    return this.#roots;
  }

  /** The rows below one, made when first asked for. */
  childrenOf(element: TreeElement): readonly TreeElement[] {
    element.children ??= this.#nodesBelow(element.node).map((node) => new TreeElement(node, element));
    return element.children;
  }

  /** Shows more rows below one; gives the row to show anew. */
  showMore(element: TreeElement): TreeUpdate {
    this.#limits.set(element.key, this.#limitOf(element.key) + pageSize);
    const changed: TreeElement[] = [];
    this.#update(element, element.node, changed);
    return changed;
  }

  /** Puts new nodes in the place of the old ones. */
  replace(nodes: readonly TreeNode[]): TreeUpdate {
    const changed: TreeElement[] = [];
    const before = this.#roots;
    this.#roots = this.#reconcile(before, nodes, undefined, changed);
    return isSameList(before, this.#roots) ? changed : "all";
  }

  /** The elements of `nodes`, those of `before` kept where they are the same thing; tells those that need showing anew. */
  #reconcile(
    before: readonly TreeElement[],
    nodes: readonly TreeNode[],
    parent: TreeElement | undefined,
    changed: TreeElement[],
  ): TreeElement[] {
    const known = new Map(before.map((element) => [element.key, element]));
    return nodes.map((node) => {
      const element = known.get(node.key);
      if (element === undefined) return new TreeElement(node, parent);
      this.#update(element, node, changed);
      return element;
    });
  }

  #update(element: TreeElement, node: TreeNode, changed: TreeElement[]): void {
    const isSame = isSameRow(element.node, node);
    element.node = node;
    const before = element.children;
    const below: TreeElement[] = [];
    if (before !== undefined) element.children = this.#reconcile(before, this.#nodesBelow(node), element, below);
    // A row that is shown anew brings what is below it along.
    if (isSame && isSameList(before ?? [], element.children ?? [])) changed.push(...below);
    else changed.push(element);
  }

  /** The rows below one as far as they are shown, and behind them one that stands for the others. */
  #nodesBelow(node: TreeNode): TreeNode[] {
    const limit = this.#limitOf(node.key);
    // One that stands for one other would take its place for nothing.
    const nodes = node.children?.(limit + 1) ?? [];
    const count = node.count ?? nodes.length;
    return count <= limit + 1 ? nodes : [...nodes.slice(0, limit), this.#more(node, count - limit)];
  }

  #limitOf(key: string): number {
    return this.#limits.get(key) ?? pageSize;
  }
}

function isSameList(left: readonly TreeElement[], right: readonly TreeElement[]): boolean {
  return left.length === right.length && left.every((element, index) => element === right[index]);
}
