import { announcedCalendar } from "@cchc/core/calendar/announced";
import type { CalendarContent } from "@cchc/core/calendar/model";
import { startedDeadline } from "@cchc/core/deadline/deadline";
import { computeDue } from "@cchc/core/deadline/due";
import { explainDeadline } from "@cchc/core/deadline/explain";
import { unwrap } from "@cchc/core/unwrap";
import { BaseCommand } from "../base-command.ts";
import { dayArgument, termArgument } from "../inputs.ts";
import { deadlineLines } from "../presenters/deadline.ts";

/** Computes and explains one date. */
export default class Deadline extends BaseCommand {
  static override args = { date: dayArgument({ required: true }), term: termArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(Deadline);
    const calendar = await this.calendar();
    const { due, calendarVersion, provisional } = computeDue(args.term, args.date, calendar);
    const facts = explainDeadline(unwrap(startedDeadline(args.term, args.date, calendar)), calendar);
    const explanation = this.context.texts.deadlines.explain(facts, { withTrigger: false });
    const item = { from: args.date, ...args.term, due, explanation, calendarVersion, provisional };
    this.showItem("deadline", item, deadlineLines);
  }

  /** The workspace's calendar; the announced one where there is no workspace. */
  private async calendar(): Promise<CalendarContent> {
    const folder = this.context.nearbyWorkspace();
    if (folder === undefined) return announcedCalendar;
    const { Workspace } = await import("@cchc/store/workspace");
    return (await new Workspace(folder).calendars()).current;
  }
}
