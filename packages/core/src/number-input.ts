import { problem } from "./problem.ts";
import { fail, type Result, succeed } from "./result.ts";

/**
 * A number as people in Vietnam type it: `1854`, `83,37`, `20.000.000`, `-1,5`; a lone point before other than three
 * digits is a decimal point (`83.37`). `1.854` and `1,854` mean one thing here and another elsewhere, so they are
 * refused instead of guessed (SPEC NUM-1).
 */
export function parseNumber(text: string): Result<number> {
  const trimmed = text.trim();
  if (/^[-+]?\d{1,3}[.,]\d{3}$/.test(trimmed)) return fail(problem("number-ambiguous", { text: trimmed }));
  const plain = plainNumber(trimmed);
  const value = plain === undefined ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? succeed(value) : fail(problem("number-malformed", { text: trimmed }));
}

/** The text as JavaScript writes numbers; undefined when it has no known form. */
function plainNumber(text: string): string | undefined {
  if (/^[-+]?\d{1,15}$/.test(text)) return text;
  if (/^[-+]?\d{1,15}[.,]\d{1,9}$/.test(text)) return text.replace(",", ".");
  if (/^[-+]?\d{1,3}(\.\d{3}){1,4}(,\d{1,9})?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return undefined;
}
