/**
 * A number with so many decimals, `7.13`: a half goes away from zero as in core's arithmetic, also where binary fractions
 * came to 7.12499…; fifteen digits are all that a number is sure of (SPEC NUM-3).
 */
export function roundedDigits(value: number, decimals: number): string {
  const [, fraction = ""] = String(value).split(".");
  const sure = String(Number(Math.abs(value).toPrecision(15)));
  if (fraction.length <= decimals || sure.includes("e")) return value.toFixed(decimals);
  const rounded = Number(`${Math.round(Number(`${sure}e${decimals}`))}e-${decimals}`);
  return (value < 0 && rounded !== 0 ? -rounded : rounded).toFixed(decimals);
}

/** The digits of a whole number with a point before every three from its end: `1.234.567`. */
export function groupedDigits(whole: string): string {
  const first = whole.search(/\d/);
  const groups: string[] = [];
  for (let end = whole.length; end > first; end -= 3) groups.unshift(whole.slice(Math.max(first, end - 3), end));
  return whole.slice(0, first) + groups.join(".");
}
