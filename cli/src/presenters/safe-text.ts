// Controls are those that core/one-line.ts names.
const controlsButLineFeed = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** The sequences that style.ts writes: bold, dim, red, green, yellow, and their ends. */
const ownColour = `${"\u001b"}\\[(?:1|2|22|31|32|33|39)m`;
const controlsButColours = new RegExp(`(?!\\n|${ownColour})[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]`, "gu");

/** Text on its way out, in which at most our own colours may control a terminal. */
export function withoutControls(text: string, keepColours: boolean): string {
  return text.replace(keepColours ? controlsButColours : controlsButLineFeed, " ");
}

/** JSON with the controls that `JSON.stringify` leaves as they are written as escapes: the value stays the same. */
export function escapedJson(json: string): string {
  return json.replace(controlsButLineFeed, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
