import { criteriaItem } from "@cchc/core/query/criteria-item";
import { listCriteria } from "@cchc/store/criteria-sets";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { criteriaTable } from "../../presenters/criteria.ts";
import { openSession } from "../../session.ts";

/** Lists the criteria sets. */
export default class CriteriaList extends BaseCommand {
  static override flags = { year: countFlag({ minimum: 1900, maximum: 2199 }), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(CriteriaList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { sets, skipped } = await listCriteria(workspace);
    const units = await workspace.unitsIfReadable(skipped);
    const items = sets
      .filter(({ criteria }) => flags.year === undefined || criteria.year === flags.year)
      .map(({ criteria }) => criteriaItem(criteria, asOf, units));
    this.showList("criteria", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, criteriaTable);
    if (sets.length === 0) this.note(texts.scorecards.noCriteria);
    else if (items[0] !== undefined) this.suggestNext(`criteria show ${items[0].number}`);
  }
}
