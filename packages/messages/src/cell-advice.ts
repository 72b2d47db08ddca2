/** Whether a text has the form of a day, so that what is wrong with it is the day. */
export function isWrittenAsDay(text: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text);
}
