import { indexPage as en } from "@cchc/messages/en/extension/index-page";
import { indexPage as vi } from "@cchc/messages/vi/extension/index-page";
import { inLanguage } from "../kit/texts.ts";

/** What the page of an index says. */
export const texts: typeof vi = inLanguage(vi, en);
