import type { PrintedSum } from "../vi/printed-sums.ts";
import { format } from "./format.ts";

const MOST_PARTS = 8;

/** What is printed and what its parts make, with each of them. */
export function printedSum({ code, maximum, sum, parts, withBonus }: PrintedSum): string {
  const [head, those] = code === null ? ["The total", "the fields"] : [`Item ${code}`, "its parts"];
  const listed = parts.slice(0, MOST_PARTS).map(({ code: part, maximum: own, row }) => {
    return `${part}: ${format.number(own)}${row == null ? "" : ` in row ${row}`}`;
  });
  const more = parts.length > MOST_PARTS ? "; …" : "";
  const bonus = withBonus === null ? "" : `, with the bonus ${format.number(withBonus)}`;
  const made = parts.length === 0 ? "it has no parts" : `${those} make ${format.number(sum)}${bonus}`;
  const which = listed.length === 0 ? "" : ` (${listed.join("; ")}${more})`;
  return `${head} is printed as ${format.number(maximum)}, ${made}: a difference of ${format.number(maximum - sum)}${which}.`;
}

/** What would agree. */
export function agreeingSum({ code, maximum, sum, parts, withBonus }: PrintedSum): string {
  if (parts.length === 0) return "It agrees when parts stand below that make this number.";
  const sums = [sum, ...(withBonus === null ? [] : [withBonus])].map((one) => format.number(one));
  const those = code === null ? "the fields" : "the parts";
  return `It agrees when ${format.choice(sums)} is printed, or when ${those} make ${format.number(maximum)}.`;
}
