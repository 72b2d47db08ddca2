/** How far down the headings of a table are looked for: above them stand names of bodies, titles and notes. */
export const HEADER_SEARCH_ROWS = 60;

/** Whether the texts of a row number its columns, as printed tables do below their headings: (1), (2), (3) … */
export function isColumnNumbering(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
  const [first = ""] = numbers;
  return numbers.every((number, at) => number !== undefined && Number(number) === Number(first) + at);
}
