import { dashboard as en } from "@cchc/messages/en/extension/dashboard";
import { dashboard as vi } from "@cchc/messages/vi/extension/dashboard";
import { inLanguage } from "../kit/texts.ts";

/** What every page with pictures says, and the dashboard most of all, in the language of the window. */
export const texts = inLanguage(vi, en);
