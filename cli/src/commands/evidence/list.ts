import { unwrap } from "@cchc/core/unwrap";
import { listEvidence } from "@cchc/store/list-evidence";
import { BaseCommand } from "../../base-command.ts";
import { idArgument, pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { evidenceTable } from "../../presenters/evidence.ts";
import { openSession } from "../../session.ts";

/** Lists the evidence of a visit, a finding, or the whole workspace. */
export default class EvidenceList extends BaseCommand {
  static override args = { record: idArgument() };
  static override flags = pageFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceList);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { items, skipped } = unwrap(await listEvidence(workspace, args.record, asOf));
    this.showList("evidence", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, (page, view) =>
      evidenceTable(page, view),
    );
    const { visit, file } = texts.labels.placeholder;
    const record = args.record ?? visit;
    this.suggestNext(
      items.length === 0 ? `evidence add ${record} ${file}` : `evidence verify ${args.record ?? ""}`.trim(),
    );
  }
}
