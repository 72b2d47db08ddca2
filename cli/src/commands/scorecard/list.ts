import { scorecardStatuses } from "@cchc/core/model/codes";
import { scorecardItem } from "@cchc/core/query/scorecard-item";
import { unwrap } from "@cchc/core/unwrap";
import { criteriaById } from "@cchc/store/criteria-by-id";
import { findCriteria } from "@cchc/store/criteria-sets";
import { findUnit } from "@cchc/store/find-unit";
import { listScorecards } from "@cchc/store/list-scorecards";
import { BaseCommand } from "../../base-command.ts";
import { choiceListFlag, countFlag, idFlag, pageFlags, textFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { scorecardTable } from "../../presenters/scorecard.ts";
import { openSession } from "../../session.ts";

/** Lists scorecards as of a day. */
export default class ScorecardList extends BaseCommand {
  static override flags = {
    year: countFlag({ minimum: 1900, maximum: 2199 }),
    criteria: idFlag(),
    unit: textFlag({ helpValue: "UNIT" }),
    status: choiceListFlag(scorecardStatuses)(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ScorecardList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { scorecards, skipped } = await listScorecards(workspace);
    const units = await workspace.unitsIfReadable(skipped);
    const sets = await criteriaById(workspace);
    const criteriaId =
      flags.criteria === undefined ? undefined : unwrap(await findCriteria(workspace, flags.criteria)).criteria.id;
    const unitId = flags.unit === undefined ? undefined : unwrap(findUnit(units, flags.unit, asOf)).id;
    const items = scorecards
      .filter(({ scorecard }) => flags.year === undefined || scorecard.year === flags.year)
      .filter(({ scorecard }) => criteriaId === undefined || scorecard.criteriaId === criteriaId)
      .filter(({ scorecard }) => unitId === undefined || scorecard.unitId === unitId)
      .flatMap(({ scorecard }) => {
        const criteria = sets.get(scorecard.criteriaId);
        return criteria === undefined ? [] : (scorecardItem(scorecard, criteria, asOf, units) ?? []);
      })
      .filter(({ status }) => flags.status === undefined || flags.status.includes(status));
    this.showList("scorecard", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, scorecardTable);
    if (scorecards.length === 0) this.note(texts.scorecards.noScorecards);
    else if (items[0] !== undefined) {
      this.suggestNext(`scorecard show ${items[0].number}`, `scorecard rank ${items[0].criteriaNumber}`);
    }
  }
}
