/**
 * A decimal number in its digits as people read them: `value` times ten to the power of `-decimals`. Sums of these are
 * exact, whatever binary fractions make of 0,1 (SPEC NUM-3).
 */
interface Decimal {
  units: bigint;
  decimals: number;
}

/** The shortest digits that name a number are those it was typed or printed with. */
function decimalOf(value: number): Decimal {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return decimals < 0 ? { units: units * 10n ** BigInt(-decimals), decimals: 0 } : { units, decimals };
}

function numberOf({ units, decimals }: Decimal): number {
  const number = Number(`${units}e-${decimals}`);
  return number === 0 ? 0 : number;
}

/** The exact sum of numbers as they are printed, 0 of none: 0.1 and 0.2 make 0.3, and billions lose no unit (SPEC NUM-3). */
export function sumOfNumbers(values: readonly number[]): number {
  const all = values.map(decimalOf);
  const decimals = all.reduce((most, one) => Math.max(most, one.decimals), 0);
  const units = all.reduce((sum, one) => sum + one.units * 10n ** BigInt(decimals - one.decimals), 0n);
  return numberOf({ units, decimals });
}

/** `left − right`, exactly (SPEC NUM-3). */
export function differenceOf(left: number, right: number): number {
  return sumOfNumbers([left, -right]);
}

/**
 * The number with so many decimals, a half away from zero. A half is one as people count: 7.125 is it also where a
 * division in binary fractions came to 7.12499…, hence the fifteen digits between, which are all that a number is sure of.
 */
export function roundedTo(value: number, digits: number): number {
  const sure = decimalOf(value);
  const { units, decimals } = sure.decimals > digits ? decimalOf(Number(value.toPrecision(15))) : sure;
  if (decimals <= digits) return numberOf({ units, decimals });
  const step = 10n ** BigInt(decimals - digits);
  const size = units < 0n ? -units : units;
  const rounded = (size + step / 2n) / step;
  return numberOf({ units: units < 0n ? -rounded : rounded, decimals: digits });
}

/** How many decimals a number is printed with. */
export function decimalsOf(value: number): number {
  return decimalOf(value).decimals;
}
