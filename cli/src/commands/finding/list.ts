import { unwrap } from "@cchc/core/unwrap";
import { findingItems, listFindings } from "@cchc/store/list-findings";
import { BaseCommand } from "../../base-command.ts";
import { findingFlags, findingQuestion } from "../../finding-filter.ts";
import { pageFlags } from "../../inputs.ts";
import { itemContextOf } from "../../item-context.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { emptyFindings, findingTable } from "../../presenters/finding-table.ts";
import { writeLines } from "../../presenters/output.ts";
import { openSession } from "../../session.ts";

/** Lists findings as of a day. */
export default class FindingList extends BaseCommand {
  static override flags = { ...findingFlags, ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(FindingList);
    const { asOf, json, texts } = this.context;
    const { workspace } = openSession(this.context);
    const question = await findingQuestion(flags, asOf, workspace, this.context.texts);
    const answer = unwrap(await listFindings(workspace, question, asOf));
    const { items: rows, ...page } = pageOf(answer.rows, flags);
    if (json) {
      const calendars = await workspace.calendarsIfReadable(answer.skipped);
      const items = await findingItems(workspace, answer, rows, itemContextOf(this.context, answer.units, calendars));
      return this.showList("finding", { ...page, items, skipped: skippedFiles(texts, answer.skipped) }, () => []);
    }
    const skipped = skippedFiles(texts, answer.skipped);
    if (page.total === 0) {
      writeLines(this.fromHere([emptyFindings(answer, flags, this.context)]));
      return this.note(...skipped.map((file) => texts.screens.skipped(file)));
    }
    this.showList("finding", { ...page, items: rows, skipped }, (shown, view) => findingTable(shown, asOf, view));
    const late = answer.rows.filter(({ state }) => state.overdue).length;
    this.note(texts.findings.counts({ total: page.total, overdue: late }));
  }
}
