import type { RecordReference } from "../record-reference.ts";

/** An icon of VS Code's own set, and a colour of the theme where the colour repeats what the row says. */
export interface TreeIcon {
  id: string;
  color?: string;
}

/** What a tooltip says: plain texts, which the view makes into a page that obeys nothing in them. */
export interface TreeTooltip {
  title: string;
  lines: readonly { name: string; text: string }[];
}

/** A row of a view and the way to the rows below it; made anew whenever something changed, and plain values but for that. */
export interface TreeNode {
  /** The same as long as it is the same thing; no other row of the view has it. */
  key: string;
  label: string;
  description: string;
  /** The state in words, where neither label nor description says it: read aloud, since nobody hears an icon. */
  spoken?: string;
  icon?: TreeIcon;
  /** `cchc.<kind>` and the words that menus ask for: states, and acts as `can-<act>`. */
  context?: string;
  /** What commands are told that are called on the row. A click opens it. */
  reference?: RecordReference;
  /** A click does this with the reference instead of opening it. */
  command?: string;
  /** A click opens this file as text instead, at a line from 1. */
  text?: { file: string; line: number };
  /** What a filter looks in. A row without it is there for what it holds. */
  search?: string;
  /** Differs whenever what the tooltip tells may differ. */
  stamp?: string;
  tooltip?: () => Promise<TreeTooltip>;
  /** The rows below, at least the first `limit` of them; absent where there are none. Called when somebody looks. */
  children?: (limit?: number) => TreeNode[];
  /** How many rows are below, where `children` minds the limit. */
  count?: number;
  /** A click shows further rows of its parent. */
  isMore?: boolean;
  /** Shown with its rows at first. */
  isOpen?: boolean;
}

/** Whether two rows of one thing look and act the same; what is below them does not matter. */
export function isSameRow(left: TreeNode, right: TreeNode): boolean {
  return (
    left.label === right.label &&
    left.description === right.description &&
    left.spoken === right.spoken &&
    left.icon?.id === right.icon?.id &&
    left.icon?.color === right.icon?.color &&
    left.context === right.context &&
    left.stamp === right.stamp &&
    left.reference?.file === right.reference?.file &&
    left.text?.line === right.text?.line &&
    (left.children === undefined) === (right.children === undefined)
  );
}
