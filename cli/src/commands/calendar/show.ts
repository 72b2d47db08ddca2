import { yearOf } from "@cchc/core/day";
import { calendarItem } from "@cchc/core/query/calendar-item";
import { BaseCommand } from "../../base-command.ts";
import { countFlag } from "../../inputs.ts";
import { calendarLines } from "../../presenters/calendar.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

const [firstYear, lastYear] = [1900, 2199];

/** Shows the days off and the worked weekend days of a year. */
export default class CalendarShow extends BaseCommand {
  static override flags = { year: countFlag({ minimum: firstYear }) };

  async run(): Promise<void> {
    const { flags } = await this.parse(CalendarShow);
    const year = flags.year ?? yearOf(this.context.asOf);
    if (year > lastYear) throw new ShellProblem("bad-date", { value: String(year), where: "--year" });
    const { workspace } = openSession(this.context);
    const { current } = await workspace.calendars();
    const item = calendarItem(current, year);
    this.showItem("calendar", item, calendarLines);
    this.suggestNext(`calendar show --year ${year + 1}`, "calendar set", `deadline 01/09/${year} 10wd`);
  }
}
