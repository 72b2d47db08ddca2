import { forms as en } from "@cchc/messages/en/extension/forms";
import { forms as vi } from "@cchc/messages/vi/extension/forms";
import { inLanguage } from "../kit/texts.ts";

/** What the form of a plan says. */
export const texts: typeof vi = inLanguage(vi, en);
