/** Text rules of Vietnamese: what comes in, how it is searched and sorted (SPEC TEXT-1 … TEXT-5). */

const NO_BREAK_SPACES = /[\u00a0\u202f]/g;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text on its way in: NFC, no-break spaces as spaces, control characters dropped, outer blanks trimmed (TEXT-1). */
export function normaliseText(text: string): string {
  // Control characters go first: one between a letter and its mark would keep them apart.
  return text.replace(CONTROL, "").normalize("NFC").replace(NO_BREAK_SPACES, " ").trim();
}

/**
 * Text folded for search: lower case, without marks, `đ` and its impostor U+00D0 as `d`, blanks squeezed (TEXT-2).
 * Tone position needs no rule of its own: without marks hòa and hoà are the same letters.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * How well `text` answers a typed `query`: 0 no match, more is better. Every word of the query must occur in the
 * folded text; a match at a word's start counts more, and marks that were typed and agree raise it (TEXT-3).
 */
export function matchScore(text: string, query: string): number {
  const foldedText = foldText(text);
  const words = foldText(query).split(" ").filter(Boolean);
  if (words.length === 0) return 1;
  let score = 1;
  for (const word of words) {
    const at = foldedText.indexOf(word);
    if (at < 0) return 0;
    score += at === 0 || ` ${foldedText}`.includes(` ${word}`) ? 2 : 1;
  }
  if (foldedText === words.join(" ")) score += 4;
  const typed = normaliseText(query).toLowerCase();
  return normaliseText(text).toLowerCase().includes(typed) ? score + 3 : score;
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether two names are one, however they are typed: case, blanks, composition and the place of a tone mark do not
 * matter, any other mark does: Hạ is not Hà (TEXT-5).
 */
export function samePersonName(left: string, right: string): boolean {
  return nameKey(left) === nameKey(right);
}

/** What two spellings of one name have in common, for look-ups: lower case, every word with its tone mark behind it. */
export function nameKey(name: string): string {
  const words = normaliseText(name).normalize("NFD").toLowerCase().replaceAll("\u00f0", "\u0111").split(/\s+/);
  return words.map((word) => word.replace(TONE_MARKS, "") + (word.match(TONE_MARKS) ?? []).join("")).join(" ");
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Order of two texts by the Vietnamese alphabet, numbers by value (TEXT-4). */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}

/** Order of two persons: by given name (the last word), then by the whole name (TEXT-4). */
export function comparePersons(left: string, right: string): number {
  return collator.compare(givenName(left), givenName(right)) || collator.compare(left, right);
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}
