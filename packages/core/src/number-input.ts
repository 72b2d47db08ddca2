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

/**
 * A number of a column that is declared to hold Vietnamese numbers: points part thousands, the comma parts decimals, so
 * `1.854` is a whole number and `83,37` is not. What a program with English settings would have written, `1,854` or
 * `83.37`, is refused with what would be accepted (SPEC NUM-2). `column` is for the problem.
 */
export function parseDeclaredNumber(text: string, column: string): Result<number> {
  const trimmed = text.trim();
  const whole = trimmed.replace(/[.,]/g, "");
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(trimmed)) {
    const decimal = /^[-+]?\d+,\d+$/.test(trimmed) ? `${trimmed}0` : null;
    return fail(problem("cell-number-ambiguous", { column, value: trimmed, whole, decimal }));
  }
  if (/^[-+]?\d+\.\d+$/.test(trimmed) && !/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(trimmed)) {
    const decimal = trimmed.replace(".", ",");
    return fail(problem("cell-number-ambiguous", { column, value: trimmed, whole: null, decimal }));
  }
  const grouped = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(trimmed);
  const value = grouped || /^[-+]?\d+(,\d+)?$/.test(trimmed) ? trimmed.replaceAll(".", "").replace(",", ".") : "";
  const number = value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? succeed(number) : fail(problem("cell-number", { column, value: trimmed }));
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
