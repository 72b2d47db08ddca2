import { historyPage as en } from "@cchc/messages/en/extension/history";
import { historyPage as vi } from "@cchc/messages/vi/extension/history";
import { inLanguage } from "../kit/texts.ts";

/** The texts of this page in the language of the window. */
export const texts = inLanguage(vi, en);
