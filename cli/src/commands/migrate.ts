import { unwrap } from "@cchc/core/unwrap";
import { migrateWorkspace } from "@cchc/store/migrate-workspace";
import { BaseCommand } from "../base-command.ts";
import { exitCodes } from "../exit-code.ts";
import { skippedFiles } from "../listing.ts";
import { startProgress } from "../presenters/progress.ts";
import { openSession } from "../session.ts";

/** Brings the files of a workspace up to the newest schema version. */
export default class Migrate extends BaseCommand {
  async run(): Promise<void> {
    await this.parse(Migrate);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const progress = startProgress(texts);
    const done = await migrateWorkspace(workspace, progress.report).finally(progress.end);
    const { files, migrated, referencesFilled, schemasWritten, skipped } = unwrap(done);
    const leftAlone = skippedFiles(texts, skipped);
    const item = { files, migrated, referencesFilled, schemasWritten, skipped: leftAlone };
    this.showItem("migration", item, () => {
      const words = texts.workspace;
      const lines = [
        ...(migrated.length > 0 ? [words.migrated({ files, migrated: migrated.length })] : []),
        ...(referencesFilled.length > 0 ? [words.referencesFilled(referencesFilled.length)] : []),
        ...(schemasWritten > 0 ? [words.schemasWritten(schemasWritten)] : []),
      ];
      return lines.length === 0 && leftAlone.length === 0 ? [words.upToDate(files)] : lines;
    });
    if (leftAlone.length === 0) return;
    this.note(texts.workspace.leftAlone(leftAlone.length), ...leftAlone.map(({ message }) => `  ${message}`));
    this.suggestNext("check");
    process.exitCode = exitCodes["invalid-document"];
  }
}
