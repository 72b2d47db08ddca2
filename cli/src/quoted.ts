/** A word of a command line as it can be typed in any shell: in double quotes where it holds what would end it. */
export function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N}_\-.,:/\\@+=~]+$/u.test(word) ? word : `"${word}"`;
}
