import { unwrap } from "@cchc/core/unwrap";
import { listIndexResults } from "@cchc/store/list-index-results";
import { BaseCommand } from "../../base-command.ts";
import { unitOrProvince } from "../../index-command.ts";
import { indexYears } from "../../index-inputs.ts";
import { countFlag, pageFlags, switchFlag, textFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { indexResultTables } from "../../presenters/indices.ts";
import { openSession } from "../../session.ts";

/** Lists index results, a table for each scheme. */
export default class IndexList extends BaseCommand {
  static override flags = {
    scheme: textFlag({ helpValue: "SCHEME" }),
    year: countFlag(indexYears),
    unit: textFlag({ exclusive: ["all"] }),
    all: switchFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(IndexList);
    const { texts } = this.context;
    const { workspace } = openSession(this.context);
    const unit = flags.all ? null : await unitOrProvince(this.context, workspace, flags.unit);
    const { scheme, year } = flags;
    const { items, skipped } = unwrap(await listIndexResults(workspace, { scheme, year, unit }, this.context.asOf));
    this.showList(
      "index-result",
      { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) },
      indexResultTables,
    );
    if (items.length === 0) {
      const narrowed = [scheme, year, flags.unit].some((value) => value !== undefined);
      if (narrowed) this.suggestNext("index list");
      else this.note(texts.indices.empty);
      return;
    }
    const [first] = items;
    if (first !== undefined && unit !== null) this.suggestNext(`index show ${first.scheme}`);
  }
}
