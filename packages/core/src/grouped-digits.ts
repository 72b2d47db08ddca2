/** The digits of a whole number with a point before every three from its end: `1.234.567`; another text as it is. */
export function groupedDigits(whole: string): string {
  const [, sign = "", digits = ""] = /^([-+]?)(\d+)$/.exec(whole) ?? [];
  if (digits === "") return whole;
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return sign + groups.join(".");
}
