import type { ScorecardItem } from "@cchc/core/query/scorecard-item";
import type { Catalogue } from "@cchc/messages/catalogue";

/** What may be typed next for a scorecard in its state, without `cchc`. */
export function nextScorecardCommands(
  {
    number,
    status,
    criteriaNumber,
    unscored,
  }: Pick<ScorecardItem, "number" | "status" | "criteriaNumber" | "unscored">,
  { labels }: Catalogue,
): string[] {
  const { document, reason } = labels.placeholder;
  switch (status) {
    case "draft":
      return [`scorecard score ${number}`, `scorecard submit ${number}`];
    case "submitted":
      return [`scorecard appraise ${number} --rest-as-self`];
    case "appraised":
    case "explained":
      return unscored.length > 0 ? [`scorecard score ${number}`] : [`scorecard finalise ${number}`];
    case "explanation-asked":
      return [`scorecard explain ${number}`];
    case "final":
      return [
        `scorecard why ${number}`,
        `scorecard rank ${criteriaNumber}`,
        `scorecard reopen ${number} --reason ${reason} --document ${document}`,
      ];
  }
}
