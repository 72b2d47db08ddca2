import { textArgument, textFlag } from "../../inputs.ts";
import { askPoints, pointsFlag, pointsTyped } from "../../score-input.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Records points: the unit's own before submission, those of the appraisal after, surveys at any time. */
export default class ScorecardScore extends ScorecardCommand {
  static override args = { scorecard: textArgument({ required: true }) };
  static override flags = { points: pointsFlag(), note: textFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardScore);
    const { context } = this;
    if (flags.points === undefined && !context.interactive) {
      throw new ShellProblem("missing-flag", { flags: ["--points"], command: "scorecard score" });
    }
    const found = await this.open(args.scorecard, "score");
    const { detail, criteria, number } = found;
    const isDraft = detail.status === "draft";
    const items = [...detail.fields.flatMap((field) => field.items), ...detail.bonus.items, ...detail.penalty.items];
    const open = items.filter(({ scoredBy }) => !isDraft || scoredBy !== "appraisal");
    const entries =
      flags.points === undefined
        ? await askPoints(context, open, (item) => (isDraft && item.scoredBy === "self" ? item.self : item.counted))
        : pointsTyped(criteria, flags.points, flags.note);
    const { scorecards } = context.texts;
    if (entries.length === 0) return this.say(detail, scorecards.nothingScored({ number }));
    const { on, by } = await this.signed(found.session, flags);
    const changed = await this.change(found, { type: "scorecard.score", on, by, entries });
    const left = isDraft
      ? changed.fields.flatMap((field) => field.items).filter((item) => item.scoredBy === "self" && item.self === null)
      : changed.unscored;
    this.say(changed, scorecards.scored({ number, count: entries.length, left: left.length }));
  }
}
