import { forms as en } from "@cchc/messages/en/extension/forms";
import { forms as vi } from "@cchc/messages/vi/extension/forms";

/** The texts of forms in the language of the window. */
export const texts: typeof vi = document.documentElement.lang === "en" ? en : vi;
