import { foldText } from "@cchc/core/text";

/** The choice that a typed word is most likely to mean: the first that holds it, whatever its marks and case, else the first. */
export function likeliest(typed: string, choices: readonly string[]): string {
  const word = foldText(typed);
  return choices.find((choice) => foldText(choice).includes(word)) ?? choices[0] ?? "";
}

/** Whether a text has the form of a day, so that what is wrong with it is the day. */
export function isWrittenAsDay(text: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text);
}
