import { kit as en } from "@cchc/messages/en/extension/kit";
import { format as enFormat } from "@cchc/messages/en/format";
import { kit as vi } from "@cchc/messages/vi/extension/kit";
import { format as viFormat } from "@cchc/messages/vi/format";

/** The one of two that fits the window's language; a page picks its own piece of the catalogue with it. */
export function inLanguage<T>(vietnamese: T, english: T): T {
  return document.documentElement.lang === "en" ? english : vietnamese;
}

/** What the controls of every page say. */
export const kitTexts: typeof vi = inLanguage(vi, en);

/** How days and numbers are written. */
export const format: typeof viFormat = inLanguage(viFormat, enFormat);
