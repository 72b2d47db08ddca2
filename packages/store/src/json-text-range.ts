import { type Node, parseTree } from "jsonc-parser";
import { childAt, type Place, placeFinder, withoutMark } from "./json-text-place.ts";

/** A stretch of a text, its end left out; lines and columns as in `Place`. */
export interface TextRange {
  start: Place;
  end: Place;
}

/** What stands at the end of a path of keys. */
export interface LocatedValue {
  /** Where the value starts: the line that people are told. */
  place: Place;
  /** What to mark for somebody who reads the text: see `rangeLocator`. */
  range: TextRange;
}

/** The keys by which people know an item of a list, the best first. */
const telling = ["title", "name", "number", "act", "code", "label", "id"];

/**
 * What to mark for many paths in one text that `parseJsonText` accepted (SPEC DIAG-1): the value itself; of a list or an object
 * its key; of an object in a list the value that names it (its title, its name …), since marking dozens of lines says
 * nothing. A missing key is marked where the object that lacks it would be.
 */
export function rangeLocator(text: string): (path: readonly PropertyKey[]) => LocatedValue {
  const body = withoutMark(text);
  const root = parseTree(body);
  const placeOf = placeFinder(body);
  const rangeOf = ({ offset, length }: Pick<Node, "offset" | "length">): TextRange => ({
    start: placeOf(offset),
    end: placeOf(offset + length),
  });
  return (path) => {
    let node = root;
    for (const segment of path) {
      const next = node === undefined ? undefined : childAt(node, segment);
      if (next === undefined) break;
      node = next;
    }
    if (node === undefined) return { place: placeOf(0), range: { start: placeOf(0), end: placeOf(0) } };
    return { place: placeOf(node.offset), range: rangeOf(marked(node)) };
  };
}

function marked(node: Node): Pick<Node, "offset" | "length"> {
  if (node.type !== "object" && node.type !== "array") return node;
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  if (key !== undefined) return key;
  for (const name of node.type === "object" ? telling : []) {
    const value = childAt(node, name);
    if (value !== undefined && value.type !== "object" && value.type !== "array") return value;
  }
  return { offset: node.offset, length: 1 };
}
