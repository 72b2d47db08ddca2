import { switchFlag } from "../../inputs.ts";
import { askPoints, pointsFlag, pointsTyped } from "../../score-input.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags } from "../../scorecard-command.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Finishes the appraisal of submitted scorecards, by somebody other than who submitted them. */
export default class ScorecardAppraise extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { points: pointsFlag(), "rest-as-self": switchFlag(), ...actFlags, ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardAppraise);
    const { context } = this;
    const { one, round } = await this.cards(args.scorecard, flags, "appraise");
    const restAsSelf = flags["rest-as-self"];
    if (one === null) {
      // Points are of one scorecard; those of many come in a table.
      if (flags.points !== undefined) {
        throw new ShellProblem("points-of-many", { command: "scorecard appraise" });
      }
      const { on, by } = await this.signed(round.session, flags);
      return this.round(round, { type: "scorecard.appraise", on, by, entries: [], restAsSelf });
    }
    const { detail, criteria, number } = one;
    const given = flags.points === undefined ? [] : pointsTyped(criteria, flags.points, undefined);
    const asked = flags.points === undefined && !restAsSelf && context.interactive;
    const items = detail.fields.flatMap((field) => field.items).filter(({ scoredBy }) => scoredBy !== "survey");
    const answered = asked ? await askPoints(context, items, (item) => item.appraised ?? item.self) : [];
    const { on, by, name } = await this.signed(one.session, flags);
    const change = {
      type: "scorecard.appraise" as const,
      on,
      by,
      entries: [...given, ...answered],
      // Whoever goes through the items and leaves one as it is agrees with it.
      restAsSelf: restAsSelf || asked,
    };
    const changed = await this.change(one, change);
    this.say(changed, context.texts.scorecards.appraisedBy({ number, by: name, on }));
  }
}
