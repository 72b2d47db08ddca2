/** The most characters that a cell of Excel holds. */
export const MOST_CHARACTERS = 32_767;

/** As many where each is written as an escape of seven: no honest cell is written longer. */
export const MOST_WRITTEN = 7 * MOST_CHARACTERS;

/*
 * What XML cannot hold or would change: halves of characters, the two non-characters, carriage returns; and what reads
 * like the escape that stands for them.
 */
const UNFIT =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff\r]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell of a workbook holds it. */
export function cellText(text: string): string {
  return text.replace(UNFIT, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A name that Excel takes for a sheet: at most 31 characters, without those that formulas use. */
export function sheetName(text: string): string {
  return text
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'|'$/g, "")
    .trim()
    .slice(0, 31);
}
