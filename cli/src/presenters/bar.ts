/**
 * `part` of `whole` as a bar of `cells` columns; what is not nothing takes a column at least. The number stands beside it.
 */
export function bar(part: number, whole: number, cells: number): string {
  if (whole <= 0 || part <= 0) return "";
  return "█".repeat(Math.min(cells, Math.max(1, Math.round((part / whole) * cells))));
}
