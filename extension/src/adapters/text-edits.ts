import { diffArrays } from "diff";

/** Lines `from` up to but not including `to` (from 0) that become `lines`. */
export interface LineEdit {
  from: number;
  to: number;
  lines: readonly string[];
}

/**
 * The fewest whole lines of `before` to replace so that `after` stands there, in order and apart from each other. Line
 * ends are no difference: an editor keeps those of its document (SPEC EXT-1).
 */
export function lineEdits(before: string, after: string): LineEdit[] {
  const edits: LineEdit[] = [];
  let line = 0;
  let open: { from: number; to: number; lines: string[] } | undefined;
  for (const { added, removed, value } of diffArrays(linesOf(before), linesOf(after))) {
    if (!added && !removed) {
      line += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { from: line, to: line, lines: [] };
      edits.push(open);
    }
    if (removed) {
      line += value.length;
      open.to = line;
    } else open.lines.push(...value);
  }
  return edits;
}

/** The lines of a text; one that ends with a line end has an empty last line. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
