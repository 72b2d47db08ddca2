import { groupedDigits } from "@cchc/core/grouped-digits";
import { roundedTo } from "@cchc/core/rounding";

/**
 * Numbers as Vietnamese documents write them: `1.854`, `83,37`. Written by hand because what `Intl` prints changes with
 * the ICU data of the machine, and the same data must give the same bytes.
 */

/** `value` with thousands points and a decimal comma; rounded half up to `places`, or to at most two, without zeros. */
export function formatNumber(value: number, places?: number): string {
  if (!Number.isFinite(value)) return "";
  const rounded = roundHalfUp(Math.abs(value), places ?? 2);
  const [whole = "0", fraction = ""] = rounded.split(".");
  const decimals = places === undefined ? fraction.replace(/(?<!0)0+$/, "") : fraction;
  const grouped = groupedDigits(whole);
  const negative = value < 0 && /[1-9]/.test(rounded);
  return `${negative ? "-" : ""}${grouped}${decimals === "" ? "" : `,${decimals}`}`;
}

/** A count as reports write it: two digits below ten, so `09`. */
export function formatCount(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 10 ? `0${value}` : formatNumber(value);
}

/** A whole number from 1 to 3999 in Roman numerals; other numbers as they are. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return formatNumber(value);
  let rest = value;
  let roman = "";
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      roman += letters;
      rest -= amount;
    }
  }
  return roman;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Rounds the decimal number a person sees (1.005 is 1.01), not its binary neighbour; the result has `places` digits. */
function roundHalfUp(value: number, places: number): string {
  if (value >= 1e15) return BigInt(Math.round(value)).toString();
  const digits = Math.min(Math.max(Math.trunc(places), 0), 6);
  return roundedTo(value, digits).toFixed(digits);
}
