import { type Node, parseTree } from "jsonc-parser";

/** Where something stands in a text: line and column from 1, the column in UTF-16 units as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** The text without its byte order mark. Places are counted after it, as editors do. */
export function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The place of an offset; lines end with LF, CRLF or CR. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++;
    lineStart = end.index + end[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** `placeAt` for many offsets in one text: its lines are counted once. */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The place of the value at `path` in a JSON text that `parseJsonText` accepted (JSON-7). */
export function locatePath(text: string, path: readonly PropertyKey[]): Place {
  return pathLocator(text)(path);
}

/**
 * `locatePath` for many paths in one text, which is parsed once. Where the path leads to nothing (a key is missing)
 * the place is that of the object that should have it. Keys are compared in NFC.
 */
export function pathLocator(text: string): (path: readonly PropertyKey[]) => Place {
  const body = withoutMark(text);
  const root = parseTree(body);
  const placeOf = placeFinder(body);
  return (path) => {
    let node = root;
    for (const segment of path) {
      const next = node === undefined ? undefined : childAt(node, segment);
      if (next === undefined) break;
      node = next;
    }
    return placeOf(node?.offset ?? 0);
  };
}

/** A path as people read it: `findings.3.title`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

/** What stands in `node` under a key (compared in NFC) or an index. */
export function childAt(node: Node, segment: PropertyKey): Node | undefined {
  if (node.type === "array") return typeof segment === "number" ? node.children?.[segment] : undefined;
  if (node.type !== "object") return undefined;
  const wanted = String(segment).normalize("NFC");
  const property = node.children?.find(({ children }) => String(children?.[0]?.value).normalize("NFC") === wanted);
  return property?.children?.[1];
}
