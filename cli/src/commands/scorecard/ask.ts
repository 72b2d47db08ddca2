import { parseTerm } from "@cchc/core/deadline/term";
import { unwrap } from "@cchc/core/unwrap";
import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, termFlag, textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags, dueOf } from "../../scorecard-command.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Asks units for an explanation, until a day. */
export default class ScorecardAsk extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = {
    text: textFlag(),
    due: dayFlag({ exclusive: ["within"] }),
    within: termFlag(),
    ...actFlags,
    ...roundFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardAsk);
    const { context } = this;
    const command = "scorecard ask";
    const words = context.texts.scorecards;
    if (!context.interactive && flags.due === undefined && flags.within === undefined) {
      throw new ShellProblem("missing-one-of", { flags: ["--within", "--due"], command });
    }
    const { one, round } = await this.cards(args.scorecard, flags, "ask");
    const text = await valueOrAsk(context, command, {
      flag: "text",
      value: flags.text,
      ask: () => askText(context, words.ask.text),
    });
    const { on, by } = await this.signed((one ?? round).session, flags);
    const due = dueOf(flags.due, flags.within, on) ?? {
      kind: "term" as const,
      term: unwrap(parseTerm(await askText(context, words.ask.due, "5wd"))),
      from: on,
    };
    const change = { type: "scorecard.ask" as const, on, by, text, due };
    if (one === null) return this.round(round, change);
    const changed = await this.change(one, change);
    const until = changed.explanationDue ?? on;
    this.say(changed, words.asked({ number: changed.number, due: until }));
  }
}
