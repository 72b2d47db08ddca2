import { idArgument, switchFlag } from "../../inputs.ts";
import { askPoints, pointsFlag, pointsTyped } from "../../score-input.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";

/** Finishes the appraisal of a submitted scorecard, by somebody other than who submitted it. */
export default class ScorecardAppraise extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = { points: pointsFlag(), "rest-as-self": switchFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardAppraise);
    const { context } = this;
    const found = await this.open(args.scorecard, "appraise");
    const { detail, criteria, number } = found;
    const restAsSelf = flags["rest-as-self"];
    const given = flags.points === undefined ? [] : pointsTyped(criteria, flags.points, undefined);
    const asked = flags.points === undefined && !restAsSelf && context.interactive;
    const items = detail.fields.flatMap((field) => field.items).filter(({ scoredBy }) => scoredBy !== "survey");
    const answered = asked ? await askPoints(context, items, (item) => item.appraised ?? item.self) : [];
    const { on, by, name } = await this.signed(found.session, flags);
    const change = {
      type: "scorecard.appraise" as const,
      on,
      by,
      entries: [...given, ...answered],
      // Whoever goes through the items and leaves one as it is agrees with it.
      restAsSelf: restAsSelf || asked,
    };
    const changed = await this.change(found, change);
    this.say(changed, context.texts.scorecards.appraisedBy({ number, by: name, on }));
  }
}
