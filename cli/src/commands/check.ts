import { unwrap } from "@cchc/core/unwrap";
import { type CheckReport, isFixable, severityOf } from "@cchc/store/check/check-line";
import { checkWorkspace } from "@cchc/store/check/check-workspace";
import { oncePerPersonOfAll } from "@cchc/store/check/person-lines";
import { BaseCommand } from "../base-command.ts";
import { type CheckItem, checkItem } from "../check-items.ts";
import { exitCodes } from "../exit-code.ts";
import { pageFlags, switchFlag } from "../inputs.ts";
import { pageOf } from "../listing.ts";
import { checkLines } from "../presenters/check.ts";
import { startProgress } from "../presenters/progress.ts";
import { openSession, type Session } from "../session.ts";

/** Lists everything broken or doubtful, worst first; with `--fix` mends what can be mended without guessing. */
export default class Check extends BaseCommand {
  static override flags = { fix: switchFlag(), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(Check);
    const session = openSession(this.context);
    const { texts } = this.context;
    const first = await this.look(session);
    const mended = flags.fix ? await this.mend(session, first) : 0;
    const report = mended > 0 ? await this.look(session) : first;
    const items = report.lines.map((line) => checkItem(line, texts));
    const notes = report.lines.filter((line) => severityOf(line) === "info").length;
    const { files, errors, warnings } = report;
    const counts = { files, errors, warnings, notes, ...(flags.fix ? { mended } : {}) };
    const page = pageOf(items, flags);
    if (items.length > 0 || this.context.json) {
      this.showList<CheckItem>("check", { ...page, counts }, (shown, view) =>
        checkLines(shown, { error: errors, warning: warnings, info: notes }, view),
      );
    }
    this.note(texts.checks.files(files), texts.checks.summary({ errors, warnings, notes }));
    if (!flags.fix && report.lines.some((line) => isFixable(line))) this.suggestNext("check --fix");
    if (errors > 0) process.exitCode = exitCodes["invalid-document"];
  }

  private async look({ workspace }: Session): Promise<CheckReport> {
    const progress = startProgress(this.context.texts);
    try {
      const report = await checkWorkspace(workspace, this.context.today, progress.report);
      return { ...report, lines: oncePerPersonOfAll(report.lines) };
    } finally {
      progress.end();
    }
  }

  /** Says what will be mended, mends it, and gives how many points that were. */
  private async mend({ workspace, ports }: Session, report: CheckReport): Promise<number> {
    const { texts } = this.context;
    const { checks } = texts;
    const options = { foreignLocks: this.context.yes };
    const fixable = report.lines.filter((line) => isFixable(line, options));
    if (fixable.length === 0) {
      this.note(checks.nothingToMend);
      return 0;
    }
    const lines = fixable.map((line) => checkItem(line, texts)).map(({ file, message }) => `  ${file}: ${message}`);
    this.note(checks.willMend(fixable.length), ...lines);
    const { mendWorkspace } = await import("@cchc/store/check/mend-workspace");
    const { renumbered, putBack } = unwrap(await mendWorkspace(workspace, report, ports(), options));
    if (putBack.left.length > 0) this.note(checks.leftAsChanged(putBack.left));
    this.note(...renumbered.map((one) => checks.renumbered(one)), checks.mended(fixable.length), "");
    return fixable.length;
  }
}
