import { isWorkingDay } from "@cchc/core/calendar/working-days";
import type { CalendarChange } from "@cchc/core/change/register-changes";
import { type CalendarDay, weekdayOf, yearOf } from "@cchc/core/day";
import { calendarItem } from "@cchc/core/query/calendar-item";
import { unwrap } from "@cchc/core/unwrap";
import { changeCalendarRegister } from "@cchc/store/calendar-register";
import { askDay, askOneOf, askOptionalText, askText, requireInputs, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayArgument, switchFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

const kinds = ["off", "worked", "clear"] as const;
type Kind = (typeof kinds)[number];
interface Flags {
  name: string | undefined;
  source: string | undefined;
  provisional: boolean;
}

/** Makes one day a day off or a working day, or takes back what was said of it. */
export default class CalendarSet extends BaseCommand {
  static override args = { date: dayArgument() };
  static override flags = {
    off: switchFlag(),
    worked: switchFlag(),
    clear: switchFlag(),
    name: textFlag(),
    source: textFlag(),
    provisional: switchFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CalendarSet);
    const { texts } = this.context;
    requireInputs(this.context, "calendar set", { args: { date: args.date } });
    const given = this.kind(flags);
    const { workspace, ports } = openSession(this.context);
    const words = texts.calendars.ask;
    const day = args.date ?? (await askDay(this.context, words.day));
    const kind = given ?? (await this.askKind());
    const asksName = given === undefined && kind === "off" && flags.name === undefined;
    const change = await this.changeOf(kind, day, {
      name: asksName ? ((await askOptionalText(this.context, words.name)) ?? undefined) : flags.name,
      source: flags.source,
      provisional: flags.provisional === true,
    });
    const { current: before } = await workspace.calendars();
    const { current } = unwrap(await changeCalendarRegister(workspace, change, ports()));
    const { version, daysOff, workedDays } = calendarItem(current, yearOf(day));
    const previousVersion = calendarItem(before, yearOf(day)).version;
    const dayOff = daysOff.find((entry) => entry.day === day) ?? null;
    const worked = workedDays.find((entry) => entry.day === day) ?? null;
    const working = isWorkingDay(current, day);
    const name = dayOff?.name ?? null;
    const item = { day, working, dayOff, worked, version, previousVersion };
    const sentence =
      version === previousVersion
        ? texts.calendars.unchanged(day)
        : texts.calendars.set[kind]({ day, name, provisional: dayOff?.provisional ?? false });
    this.showItem("calendar.set", item, () => [sentence]);
    if (version !== previousVersion) {
      if (isWorkingDay(before, day) !== working) this.note(texts.calendars.pinnedStay);
      else if (kind === "off" && before.weekend.includes(weekdayOf(day)))
        this.note(texts.calendars.weekendAlready(day));
      else if (kind === "worked") this.note(texts.calendars.workdayAlready(day));
    }
    this.suggestNext(`calendar show --year ${yearOf(day)}`, "undo calendar");
  }

  private askKind(): Promise<Kind> {
    const { kind, kinds: names } = this.context.texts.calendars.ask;
    const choices = kinds.map((value) => ({ value, name: names[value] }));
    return askOneOf(this.context, kind, choices);
  }

  /** The one of the three switches that was given; none where it can be asked for. */
  private kind(flags: Readonly<Record<Kind, boolean>>): Kind | undefined {
    const [kind, ...others] = kinds.filter((one) => flags[one]);
    const names = (list: readonly Kind[]) => list.map((one) => `--${one}`);
    if (kind === undefined && this.context.interactive) return undefined;
    if (kind === undefined) throw new ShellProblem("missing-one-of", { flags: names(kinds), command: "calendar set" });
    if (others.length > 0) {
      throw new ShellProblem("exclusive-flags", { flags: names([kind, ...others]), command: "calendar set" });
    }
    return kind;
  }

  private async changeOf(kind: Kind, day: CalendarDay, { name, source, provisional }: Flags): Promise<CalendarChange> {
    if (kind === "clear") return { type: "calendar.clear", day };
    const { texts } = this.context;
    const ask = () => askText(this.context, texts.calendars.source);
    const given = await valueOrAsk(this.context, "calendar set", { flag: "source", value: source, ask });
    if (kind === "worked") return { type: "calendar.set-worked", day, source: given };
    return { type: "calendar.set-off", day, name, source: given, provisional };
  }
}
