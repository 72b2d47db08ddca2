/*
 * What spreadsheets take for a formula: a text that begins, after apostrophes and blanks, with one of these, the
 * full-width forms included, which some of them fold to the plain ones; or with a tab or carriage return.
 */
const FORMULA = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/;

/** A text that no spreadsheet takes for a formula: one that looks like it gets an apostrophe in front (SPEC CSV-4). */
export function neutralText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The inverse: takes off the apostrophe that `neutralText` put there, and no other. */
export function plainText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
