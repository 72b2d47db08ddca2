/*
 * What a sheet written here carries beside the list (docs/decisions/0028-workbooks.md): a hidden column whose heading
 * names the columns of the list, and whose cells hold their fingerprints in the same order.
 */

const MARK = "cchc-1:";

/** The heading of the hidden column with the fingerprints of these columns. */
export function fingerprintHeading(codes: readonly string[]): string {
  return `${MARK}${codes.join(",")}`;
}

/** The columns that a heading says to hold the fingerprints of; undefined for every other heading. */
export function fingerprintedCodes(heading: string): readonly string[] | undefined {
  return heading.startsWith(MARK) ? heading.slice(MARK.length).split(",") : undefined;
}

/** The fingerprints of a row as its hidden cell holds them. */
export function fingerprintCell(hashes: readonly string[]): string {
  return hashes.join(",");
}

/** The fingerprints by column; undefined for a cell that does not hold as many as its heading says. */
export function readFingerprints(codes: readonly string[], cell: string): ReadonlyMap<string, string> | undefined {
  const hashes = cell.split(",");
  if (cell === "" || hashes.length !== codes.length) return undefined;
  return new Map(codes.map((code, at) => [code, hashes[at] ?? ""]));
}
