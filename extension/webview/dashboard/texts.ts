import { dashboard as en } from "@cchc/messages/en/extension/dashboard";
import { dashboard as vi } from "@cchc/messages/vi/extension/dashboard";
import { inLanguage } from "../kit/texts.ts";

/** The texts of this page in the language of the window. */
export const texts = inLanguage(vi, en);
