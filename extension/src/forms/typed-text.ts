/** What was typed in a field that may be empty: null for nothing. */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/** What was typed, or nothing at all. */
export function orAbsent(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
