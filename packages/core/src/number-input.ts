import { problem } from "./problem.ts";
import { fail, type Result, succeed } from "./result.ts";

/** A share is hardly ever more; it tells `1,854` % from 1854 %. */
export const mostPercent = 999;

/**
 * A number as people in Vietnam write it, typed or in a cell alike: points part thousands, the comma parts decimals, so
 * `1.854` is 1854 and `83,37` is not whole. What a program with English settings would have written, `1,854` or
 * `83.37`, is refused with what would be accepted. Where the scale or the measure says that there are at most `most`
 * and that is below a thousand, `1,854` can only have decimals, and `1.854` is refused (SPEC NUM-1). Fails with
 * `number-ambiguous`, `number-malformed`, or `number-too-long` where a number cannot keep all its digits (SPEC NUM-4).
 */
export function parseNumber(text: string, most: number | null = null): Result<number> {
  const read = readNumber(text.trim(), most);
  if (typeof read === "number") return succeed(read);
  if (read === null) return fail(problem("number-malformed", { text: text.trim() }));
  if (read === "too-long") return fail(problem("number-too-long", { text: text.trim() }));
  return fail(problem("number-ambiguous", { text: text.trim(), ...read }));
}

/** The same of a cell; `column` is for the problem: `cell-number-ambiguous`, `cell-number-too-long` or `cell-number` (SPEC NUM-2). */
export function parseDeclaredNumber(text: string, column: string, most: number | null = null): Result<number> {
  const value = text.trim();
  const read = readNumber(value, most);
  if (typeof read === "number") return succeed(read);
  if (read === "too-long") return fail(problem("cell-number-too-long", { column, value }));
  return fail(
    read === null
      ? problem("cell-number", { column, value, joined: joinedNumber(value) })
      : problem("cell-number-ambiguous", { column, value, ...read }),
  );
}

/** A number whose thousands are parted by blanks, `1 854,5`, without them; null for whatever else is no number. */
function joinedNumber(text: string): string | null {
  const joined = text.replace(/\s+/g, "");
  const isParted = /^[-+]?\d{1,3}(\s\d{3})+(,\d+)?$/.test(text);
  return isParted && typeof readNumber(joined, null) === "number" ? joined : null;
}

/** What to write instead of a number that has two meanings, for each that it may have. */
interface Meanings {
  whole: string | null;
  decimal: string | null;
}

/** The number, what it may mean, or null for none. */
function readNumber(text: string, most: number | null): number | Meanings | "too-long" | null {
  const isSmall = most !== null && most < 1000;
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(text)) {
    const hasDecimals = /^[-+]?\d+,\d+$/.test(text);
    if (isSmall && hasDecimals) return kept(text.replace(",", "."));
    return { whole: text.replaceAll(",", ""), decimal: hasDecimals ? `${text}0` : null };
  }
  const isGroup = /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text);
  if (/^[-+]?\d+\.\d+$/.test(text) && (isSmall || !isGroup)) {
    return { whole: null, decimal: text.replace(".", ",") };
  }
  const grouped = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text);
  const plain = grouped || /^[-+]?\d+(,\d+)?$/.test(text) ? text.replaceAll(".", "").replace(",", ".") : "";
  return plain === "" ? null : kept(plain);
}

/** The number of these digits, where it has each of them: what would be rounded is not what was typed (SPEC NUM-4). */
function kept(digits: string): number | "too-long" {
  const number = Number(digits);
  const [, sign = "", whole = "", decimals = ""] = /^([-+]?)0*(\d+?)(?:\.(\d+))?$/.exec(digits) ?? [];
  const bare = decimals.replace(/(?<!0)0+$/, "");
  const typed = `${sign === "-" && number !== 0 ? sign : ""}${whole}${bare === "" ? "" : `.${bare}`}`;
  return withoutExponent(number) === typed ? number : "too-long";
}

/** A number as `parseDeclaredNumber` reads it back: no points, a decimal comma, never three decimals alone. */
export function numberText(value: number): string {
  const text = withoutExponent(value).replace(".", ",");
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}

/** The shortest digits of a number, written out. */
function withoutExponent(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (match === null) return String(value);
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  const [digits, shift] = [first + rest, Number(exponent)];
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return sign + digits.padEnd(shift + 1, "0");
}
