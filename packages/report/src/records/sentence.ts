/** A text as part of a longer line, which has a full stop of its own. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/(?<![.;])[.;]+$/, "");
}
