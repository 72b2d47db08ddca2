/**
 * How much of a workbook is read before it is refused: sizes in bytes of what is unpacked, counts otherwise. Honest
 * tables stay far below: 50,000 rows of 17 columns unpack to 60 MB.
 */
export const workbookLimits = {
  /** Parts in the archive. */
  parts: 5_000,
  /** What one part may unpack to, by what it is. */
  index: 10_000_000,
  styles: 30_000_000,
  strings: 150_000_000,
  sheet: 300_000_000,
  /** Sheets that the index lists. */
  sheets: 500,
  /** Items of the table of shared texts. */
  sharedTexts: 2_000_000,
  /** Characters in a row of a part without any element: a text, a comment, an attribute. */
  run: 1_000_000,
  /** Unpacked to packed bytes of one part, where it matters: Excel's own parts stay below 100. */
  ratio: 250,
  ratioMattersFrom: 20_000_000,
  /** Rows and cells with something in them, and the characters in all of them. */
  rows: 200_000,
  cells: 5_000_000,
  characters: 200_000_000,
  merges: 100_000,
  /** Columns that are hidden, counted as often as they are. */
  hiddenColumns: 1_000_000,
  /** Elements inside one another. */
  depth: 100,
} as const;
