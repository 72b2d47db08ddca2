import { announcedCalendar } from "@cchc/core/calendar/announced";
import { startedDeadline } from "@cchc/core/deadline/deadline";
import { computeDue } from "@cchc/core/deadline/due";
import { explainDeadline } from "@cchc/core/deadline/explain";
import { BaseCommand } from "../base-command.ts";
import { dayArgument, termArgument } from "../inputs.ts";
import { deadlineLines } from "../presenters/deadline.ts";
import { unwrap } from "../unwrap.ts";

/** Computes and explains one date. */
export default class Deadline extends BaseCommand {
  static override args = { date: dayArgument({ required: true }), term: termArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(Deadline);
    const calendar = announcedCalendar;
    const computed = computeDue(args.term, args.date, calendar);
    const deadline = unwrap(startedDeadline(args.term, args.date, calendar));
    const facts = explainDeadline(deadline, calendar);
    const explanation = this.context.texts.deadlines.explain(facts, { withTrigger: false });
    const { due, calendarVersion, provisional } = computed;
    const item = { from: args.date, ...args.term, due, explanation, calendarVersion, provisional };
    this.showItem("deadline", item, deadlineLines);
  }
}
