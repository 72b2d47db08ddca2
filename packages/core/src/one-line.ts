/*
 * Controls are those of C0 and C1 (\p{Cc}), line and paragraph separators, and the marks that turn the direction of
 * text: what could move the cursor, set a title or show something else than is there.
 */
const controls = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Data made fit for one line of a screen or a calendar: each control becomes a blank. */
export function oneLine(text: string): string {
  return text.replace(controls, " ");
}
