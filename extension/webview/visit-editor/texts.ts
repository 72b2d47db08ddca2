import { visitForm as en } from "@cchc/messages/en/extension/visit-form";
import { labels as enLabels } from "@cchc/messages/en/labels";
import { visitForm as vi } from "@cchc/messages/vi/extension/visit-form";
import { labels as viLabels } from "@cchc/messages/vi/labels";
import { inLanguage } from "../kit/texts.ts";

/** What the form of a visit says. */
export const texts: typeof vi = inLanguage(vi, en);

/** What codes are called. */
export const labels: typeof viLabels = inLanguage(viLabels, enLabels);
