import { foldText } from "../text.ts";

/**
 * The words of lists, from the catalogue: the one to write first, then every other one that is understood. Codes are
 * understood besides.
 */
export interface ListWords {
  /** Headings by list and column. */
  headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Other headings that are understood where no column has the real one, by list and column. */
  aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Labels of codes by group and code. */
  labels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What codes are called besides, by group and code; never written. */
  otherLabels?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  yes: readonly string[];
  no: readonly string[];
  /**
   * A number as people read it, with up to so many decimals; as a table holds it where this is absent. Nothing that is
   * read back is written with it.
   */
  number?: (value: number, decimals: number) => string;
  /** What the column is called in which a sheet of a workbook tells what is wrong with its rows. */
  problem: readonly string[];
}

/** What of a heading or label counts when two are compared: letters and digits, without case, marks and blanks. */
export function wordKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The code of a group that people mean by a text, in tables and behind flags alike: by what it is called, or besides. */
export function codeCalled(
  words: ListWords,
  group: string,
  codes: readonly string[],
  text: string,
): string | undefined {
  const key = wordKey(text);
  return codes.find((code) => namesOfCode(words, group, code).some((name) => wordKey(name) === key));
}

/** All that a code is called: itself, its labels, and what else it is called. */
export function namesOfCode(words: ListWords, group: string, code: string): readonly string[] {
  return [code, ...(words.labels[group]?.[code] ?? []), ...(words.otherLabels?.[group]?.[code] ?? [])];
}

/** How a column is called: its heading in the language of the session. */
export function headingOf(words: ListWords, list: string, column: string): string {
  return words.headings[list]?.[column]?.[0] ?? column;
}
