import { parseTerm } from "@cchc/core/deadline/term";
import { unwrap } from "@cchc/core/unwrap";
import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument, termFlag, textFlag } from "../../inputs.ts";
import { actFlags, dueOf, ScorecardCommand } from "../../scorecard-command.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Asks the unit for an explanation, until a day. */
export default class ScorecardAsk extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = {
    text: textFlag(),
    due: dayFlag({ exclusive: ["within"] }),
    within: termFlag(),
    ...actFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardAsk);
    const { context } = this;
    const command = "scorecard ask";
    const words = context.texts.scorecards;
    if (!context.interactive && flags.due === undefined && flags.within === undefined) {
      throw new ShellProblem("missing-one-of", { flags: ["--within", "--due"], command });
    }
    const found = await this.open(args.scorecard, "ask");
    const text = await valueOrAsk(context, command, {
      flag: "text",
      value: flags.text,
      ask: () => askText(context, words.ask.text),
    });
    const { on, by } = await this.signed(found.session, flags);
    const due = dueOf(flags.due, flags.within, on) ?? {
      kind: "term" as const,
      term: unwrap(parseTerm(await askText(context, words.ask.due, "5wd"))),
      from: on,
    };
    const changed = await this.change(found, { type: "scorecard.ask", on, by, text, due });
    const until = changed.explanationDue ?? on;
    this.say(changed, words.asked({ number: changed.number, due: until }));
  }
}
