import { unwrap } from "@cchc/core/unwrap";
import { type VerifiedItem, verifyEvidenceOf } from "@cchc/store/list-evidence";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { idArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { brokenEvidenceTable } from "../../presenters/evidence.ts";
import { startProgress } from "../../presenters/progress.ts";
import { openSession } from "../../session.ts";

/** Compares evidence with the files on disk; ends with 5 when one is not as it was. */
export default class EvidenceVerify extends BaseCommand {
  static override args = { record: idArgument() };

  async run(): Promise<void> {
    const { args } = await this.parse(EvidenceVerify);
    const { texts } = this.context;
    const { workspace } = openSession(this.context);
    const progress = startProgress(texts);
    const verified = await verifyEvidenceOf(workspace, args.record, progress.report).finally(progress.end);
    const { items, skipped } = unwrap(verified);
    const counts = countsOf(items);
    const broken = items.filter((item) => item.state !== "intact");
    const list = { total: items.length, items, counts, skipped: skippedFiles(texts, skipped) };
    this.showList("evidence", list, (_items, view) => [
      ...(broken.length > 0 ? brokenEvidenceTable(broken, view) : []),
      texts.evidence.verified(counts),
    ]);
    if (items.length === 0)
      this.suggestNext(
        `evidence add ${args.record ?? texts.labels.placeholder.visit} ${texts.labels.placeholder.file}`,
      );
    if (broken.length > 0) this.note(texts.evidence.brokenHint);
    if (broken.length > 0 || skipped.length > 0) process.exitCode = exitCodes["invalid-document"];
  }
}

function countsOf(items: readonly VerifiedItem[]): Record<VerifiedItem["state"], number> {
  const counts = { intact: 0, changed: 0, missing: 0, outside: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
