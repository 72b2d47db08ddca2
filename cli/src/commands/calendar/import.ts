import { resolve } from "node:path";
import { compareCalendars } from "@cchc/core/calendar/difference";
import { calendarVersion } from "@cchc/core/calendar/version";
import { unwrap } from "@cchc/core/unwrap";
import { changeCalendarRegister, readCalendarContent } from "@cchc/store/calendar-register";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument, switchFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

/** Reads a calendar from a JSON file: says what differs, or with `--apply` puts it in force. */
export default class CalendarImport extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };
  static override flags = { apply: switchFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CalendarImport);
    const { workspace, ports } = openSession(this.context);
    const content = unwrap(await readCalendarContent(resolve(args.file), args.file));
    const { current: before } = await workspace.calendars();
    const difference = compareCalendars(before, content);
    const [previousVersion, version] = [before, content].map((calendar) => calendarVersion(calendar));
    const differs = previousVersion !== version;
    const applied = differs && flags.apply === true;
    if (applied) unwrap(await changeCalendarRegister(workspace, { type: "calendar.replace", content }, ports()));
    const item = { file: args.file, ...difference, version, previousVersion, applied };
    this.showItem("calendar.import", item, (_item, { texts }) => {
      const words = texts.calendars.import;
      if (!differs) return [words.same];
      return [
        ...words.differs({ file: args.file, ...difference }),
        applied ? words.applied(version ?? "") : words.dryRun,
      ];
    });
    if (applied) this.note(this.context.texts.calendars.pinnedStay);
    if (differs) this.suggestNext(applied ? "calendar show" : `calendar import "${args.file}" --apply`);
  }
}
