/** The languages of the product; the first is the default. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** Whether `text` names a language of the product. */
export function isLanguage(text: unknown): text is Language {
  return text === "vi" || text === "en";
}
