/** The choice that a typed word is most likely to mean: the first that holds it, whatever its marks and case, else the first. */
export function likeliest(typed: string, choices: readonly string[]): string {
  const word = bare(typed);
  return choices.find((choice) => bare(choice).includes(word)) ?? choices[0] ?? "";
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a text has the form of a day, so that what is wrong with it is the day. */
export function isWrittenAsDay(text: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text);
}
