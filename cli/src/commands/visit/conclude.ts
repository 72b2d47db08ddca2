import { unmentionedFindings } from "@cchc/core/query/earlier-findings";
import { findingItems } from "@cchc/store/visit-detail";
import { askOptionalText } from "../../ask.ts";
import { dayFlag, idArgument, switchFlag, textFlag } from "../../inputs.ts";
import { itemContext } from "../../item-context.ts";
import { pinnedDeadlineLines } from "../../presenters/visit-conclusion.ts";
import { earlierFindingLines } from "../../presenters/visit-earlier.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records the conclusion notice: findings go under remediation and their deadlines are pinned. */
export default class VisitConclude extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = {
    notice: textFlag({ exclusive: ["draft"], helpValue: "N" }),
    draft: switchFlag(),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitConclude);
    const { asOf, texts, today } = this.context;
    const on = flags.on ?? today;
    const notice = flags.draft === true ? null : (flags.notice ?? (await this.askNotice()));
    const { visit, number, unit, session } = await this.change(args.visit, { type: "visit.conclude", on, notice });
    const items = findingItems(visit, await itemContext(this.context, session.workspace));
    const findings = items.filter((item) => item.status === "concluded");
    const { visits } = await session.workspace.visits();
    const unmentioned = unmentionedFindings(visit, visits, await session.workspace.units(), asOf);
    const warning = earlierFindingLines(unmentioned, texts.visits.notMentioned);
    await this.say(texts.visits.done.conclude({ number, unit, on, notice, findings: findings.length }), {
      keys: { findings, notMentioned: unmentioned },
      lines: (view) => [...pinnedDeadlineLines(findings, view), ...warning(view)],
    });
  }

  private askNotice(): Promise<string | null> {
    if (this.context.interactive) return askOptionalText(this.context, this.context.texts.visits.ask.notice);
    throw new ShellProblem("missing-one-of", { flags: ["--notice", "--draft"], command: "visit conclude" });
  }
}
