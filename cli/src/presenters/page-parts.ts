import { oneLine } from "@cchc/core/one-line";
import type { Tone } from "./style.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** A part of a page under its title; nothing where it has no lines. */
export function section(title: string, lines: readonly string[], { style }: View): string[] {
  return lines.length === 0 ? [] : ["", style("bold", title), ...lines];
}

/** A paragraph that fits, indented; data in it cannot move the cursor. */
export function wrapped(text: string, indent: number, { width, style }: View, tone?: Tone): string[] {
  const blanks = " ".repeat(indent);
  const lines = width === null ? [oneLine(text)] : wrap(oneLine(text), width - indent);
  return lines.map((line) => blanks + (tone === undefined ? line : style(tone, line)));
}
