import { getLocation, parseTree } from "jsonc-parser";
import { childAt, withoutMark } from "./json-text-place.ts";

/** Where in a JSON text somebody points, whether the text is whole or being typed. Offsets are UTF-16 units. */
export interface JsonLocation {
  /** The keys that lead there. */
  path: readonly (string | number)[];
  inKey: boolean;
  /** The text, number or word that is pointed at, and where it stands; undefined between two. */
  token: { value: unknown; start: number; end: number } | undefined;
  /** The value of `key` in the innermost object around that has one, as far as it is a text. */
  around(key: string): string | undefined;
}

/** What stands at an offset of a text; a byte order mark counts as nothing, as in editors. */
export function jsonLocationAt(text: string, offset: number): JsonLocation {
  const body = withoutMark(text);
  const { path, isAtPropertyKey: inKey, previousNode } = getLocation(body, offset);
  const pointedAt =
    previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const token = pointedAt
    ? {
        value: previousNode.value as unknown,
        start: previousNode.offset,
        end: previousNode.offset + previousNode.length,
      }
    : undefined;
  let root: ReturnType<typeof parseTree> | null = null;
  const around = (key: string): string | undefined => {
    root ??= parseTree(body);
    let node = root;
    let found: string | undefined;
    for (const segment of [undefined, ...path]) {
      if (segment !== undefined) node = node === undefined ? undefined : childAt(node, segment);
      const value: unknown = node === undefined ? undefined : childAt(node, key)?.value;
      if (typeof value === "string") found = value;
    }
    return found;
  };
  return { path, inKey, token, around };
}
