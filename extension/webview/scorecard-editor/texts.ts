import { scorecardForm as enForm } from "@cchc/messages/en/extension/scorecard-form";
import { labels as enLabels } from "@cchc/messages/en/labels";
import { scorecards as enScorecards } from "@cchc/messages/en/scorecards";
import { scorecardForm as viForm } from "@cchc/messages/vi/extension/scorecard-form";
import { labels as viLabels } from "@cchc/messages/vi/labels";
import { scorecards as viScorecards } from "@cchc/messages/vi/scorecards";
import { inLanguage } from "../kit/texts.ts";

/** What the form of a scorecard says. */
export const texts: typeof viForm = inLanguage(viForm, enForm);

/** What codes are called. */
export const labels: typeof viLabels = inLanguage(viLabels, enLabels);

/** What is said of scorecards everywhere. */
export const scoreTexts: typeof viScorecards = inLanguage(viScorecards, enScorecards);
