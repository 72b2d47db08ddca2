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

/** What a view must ask for again: some rows with what is below them, or everything. */
export type TreeUpdate = readonly TreeElement[] | "all";

/**
 * The rows of a view as far as they were looked at. New nodes take the place of old ones, and what differs is told
 * (SPEC TREE-2); rows nobody looked at are not even made.
 */
export class TreeModel {
  #roots: TreeElement[] = [];

  get roots(): readonly TreeElement[] {
    return this.#roots;
  }

  /** The rows below one, made when first asked for. */
  childrenOf(element: TreeElement): readonly TreeElement[] {
    element.children ??= (element.node.children?.() ?? []).map((node) => new TreeElement(node, element));
    return element.children;
  }

  /** Puts new nodes in the place of the old ones. */
  replace(nodes: readonly TreeNode[]): TreeUpdate {
    const changed: TreeElement[] = [];
    const before = this.#roots;
    this.#roots = reconcile(before, nodes, undefined, changed);
    return isSameList(before, this.#roots) ? changed : "all";
  }
}

/** The elements of `nodes`, those of `before` kept where they are the same thing; tells those that need showing anew. */
function reconcile(
  before: readonly TreeElement[],
  nodes: readonly TreeNode[],
  parent: TreeElement | undefined,
  changed: TreeElement[],
): TreeElement[] {
  const known = new Map(before.map((element) => [element.key, element]));
  return nodes.map((node) => {
    const element = known.get(node.key);
    if (element === undefined) return new TreeElement(node, parent);
    update(element, node, changed);
    return element;
  });
}

function update(element: TreeElement, node: TreeNode, changed: TreeElement[]): void {
  const isSame = isSameRow(element.node, node);
  element.node = node;
  const before = element.children;
  const below: TreeElement[] = [];
  if (before !== undefined) element.children = reconcile(before, node.children?.() ?? [], element, below);
  // A row that is shown anew brings what is below it along.
  if (isSame && isSameList(before ?? [], element.children ?? [])) changed.push(...below);
  else changed.push(element);
}

function isSameList(left: readonly TreeElement[], right: readonly TreeElement[]): boolean {
  return left.length === right.length && left.every((element, index) => element === right[index]);
}
