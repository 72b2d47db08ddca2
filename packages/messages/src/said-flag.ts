/** The flag that says for all rows what a column would: `--out-of` for `outOf`. */
export function saidFlag(column: string): string {
  return `--${column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
