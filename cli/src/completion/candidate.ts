import { oneLine } from "@cchc/core/one-line";
import { foldText } from "@cchc/core/text";

/** Something that may be typed, and what it is. */
export interface Candidate {
  value: string;
  description: string;
  /** What people call it, where that is only part of the description. */
  name?: string;
}

const mostLetters = 60;

/**
 * Values that a shell may type for its user: letters, digits and signs without meaning to any shell. Ids and numbers of
 * our own are of these; what a file edited by hand holds beyond is not offered (SPEC COMP-4).
 */
const harmless = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_.,=/-]*$/u;

/**
 * The candidates that go on from what was typed; if there is none, the one whose name holds it, so that `minh` becomes
 * the number of the only Minh.
 */
export function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
  const wanted = typed.normalize("NFC").toLowerCase();
  const once = [...new Map(candidates.map((one) => [one.value, one])).values()].filter(({ value }) =>
    harmless.test(value),
  );
  const going = once.filter(({ value }) => value.toLowerCase().startsWith(wanted));
  const folded = foldText(typed);
  if (going.length > 0 || folded === "") return going;
  const named = once.filter(({ name, description }) => foldText(name ?? description).includes(folded));
  return named.length === 1 ? named : [];
}

/** A candidate as shells read it: value, tab, description; one line whatever the data holds. */
export function candidateLine({ value, description }: Candidate, prefix: string): string {
  const text = oneLine(description).trim();
  const shown = [...text].length > mostLetters ? `${[...text].slice(0, mostLetters - 1).join("")}…` : text;
  return shown === "" ? `${prefix}${value}` : `${prefix}${value}\t${shown}`;
}
