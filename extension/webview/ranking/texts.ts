import { ranking as en } from "@cchc/messages/en/extension/ranking";
import { scorecards as enScorecards } from "@cchc/messages/en/scorecards";
import { ranking as vi } from "@cchc/messages/vi/extension/ranking";
import { scorecards as viScorecards } from "@cchc/messages/vi/scorecards";
import { inLanguage } from "../kit/texts.ts";

/** What the page of a ranking says. */
export const texts: typeof vi = inLanguage(vi, en);

/** What is said of scorecards everywhere. */
export const scoreTexts: typeof viScorecards = inLanguage(viScorecards, enScorecards);
