import type { WordsBeside } from "../problems/import-problems.ts";
import { foldText, normaliseText } from "../text.ts";

/** A number in a cell that holds words, too. */
export interface WordedNumber {
  before: string;
  number: string;
  after: string;
}

/**
 * The one number of a cell with words before or behind it: `hon 20.000`, `1.200 thu tuc`. Undefined where there are
 * several numbers, or none; a percent sign stays with its number.
 */
export function wordedNumber(text: string): WordedNumber | undefined {
  const whole = normaliseText(text);
  const start = whole.search(/-?\d/);
  if (start < 0) return undefined;
  const before = whole.slice(0, start).trimEnd();
  const number = /^-?\d[\d.,]*(?:\s*%)?/.exec(whole.slice(start))?.[0] ?? "";
  const after = whole.slice(start + number.length).trimStart();
  if (/\d/.test(after)) return undefined;
  // Words that say how large a number is, and the brackets that accountants write for a minus, make it another number.
  if (/^(?:nghin|ngan|trieu|ty|ti|thousand|million|billion)(?![\p{L}])/u.test(foldText(after)) || /\($/.test(before))
    return undefined;
  // What only ends a sentence belongs to no number.
  const bare = number.replace(/[.,]$/, "");
  return bare === "" || (before === "" && after === "") ? undefined : { before, number: bare, after };
}

/** Words beside a number as a problem tells them; null where there are none or the list has no column for them. */
export function wordsBeside(words: string, column: string | null, isThere: boolean): WordsBeside | null {
  return words === "" || column === null ? null : { words, column, isThere };
}
