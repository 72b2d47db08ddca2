/** A place in a text, from 0. */
export interface TextSpan {
  line: number;
  from: number;
  to: number;
}

/**
 * Where a fault of a text template stands: its tag in its line, else the line's text. `paragraph` is the line from 1, as
 * the check of templates counts; a tag that was shortened is found by what is left of it.
 */
export function faultSpan(
  lines: readonly string[],
  { paragraph, tag }: { paragraph: number | null; tag: string | null },
): TextSpan {
  const line = Math.min(Math.max((paragraph ?? 1) - 1, 0), Math.max(lines.length - 1, 0));
  const text = lines[line] ?? "";
  const [searched = ""] = (tag ?? "").replace(/…$/, "").split("\n");
  const at = searched === "" ? -1 : text.indexOf(searched);
  if (at >= 0) return { line, from: at, to: at + searched.length };
  const from = text.length - text.trimStart().length;
  return { line, from, to: Math.max(from, text.trimEnd().length) };
}
