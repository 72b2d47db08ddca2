import { addDays, type CalendarDay } from "@cchc/core/day";
import { oneLine } from "@cchc/core/one-line";
import type { AgendaEntry } from "@cchc/core/query/agenda-entries";
import type { Catalogue } from "@cchc/messages/catalogue";
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventTransparency,
} from "ical-generator";

/** What a calendar file is made with beside its entries. */
export interface CalendarOptions {
  /** The workspace's title. */
  title: string;
  /** The instant of writing, `YYYY-MM-DDThh:mm:ss+07:00`. */
  now: string;
  /** Days before at whose 8 o'clock the program reminds; null for no reminder. */
  remindDays: number | null;
}

/**
 * An agenda as an iCalendar file (RFC 5545): one all-day event for each entry, whose identity stays the same while it is
 * the same thing, so that reading a newer file in moves what moved (SPEC ICS-1 … ICS-3).
 */
export function agendaCalendar(
  entries: readonly AgendaEntry[],
  { title, now, remindDays }: CalendarOptions,
  texts: Catalogue,
): string {
  const calendar = new ICalCalendar({
    name: texts.agenda.event.calendarName({ title: oneLine(title) }),
    prodId: { company: "cchc", product: "cchc", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `${entry.kind}-${entry.id}@cchc`,
      stamp: new Date(now),
      start: instantOf(entry.on),
      end: instantOf(addDays(entry.on, 1)),
      allDay: true,
      summary: oneLine(summaryOf(entry, texts)),
      description: [entry.title, entry.unitName]
        .filter((part) => part !== "")
        .map(oneLine)
        .join("\n"),
      // A due date does not make its day busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (remindDays !== null) {
      const trigger = (remindDays * 24 - REMIND_HOUR) * 3600;
      // Said of its own: given with the others, the library forgets it.
      event.createAlarm({ type: ICalAlarmType.display, trigger }).relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return `${calendar.toString()}\r\n`;
}

const REMIND_HOUR = 8;

/** The library writes a day in UTC: midnight there is the day as it stands, in every time zone. */
function instantOf(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

function summaryOf(entry: AgendaEntry, { agenda, duties }: Catalogue): string {
  const { number, title, unitName: unit, turn, scoring } = entry;
  const words = agenda.event;
  const text = () => {
    switch (entry.kind) {
      case "finding":
        return words.finding({ number, title });
      case "visit":
        return words.visit({ number, unit });
      case "task":
        return words.task({ number, title });
      case "target":
        return words.target({ number, title });
      case "duty": {
        const followed = turn?.visitNumber ?? null;
        const period = followed === null ? duties.periodName(turn?.period ?? "") : duties.afterVisit(followed);
        return words.duty({ number, title, period });
      }
      case "scorecard": {
        const { step, owing } = scoring ?? { step: "submit" as const, owing: 0 };
        return words.scorecard({
          number,
          title,
          step: agenda.scoreStep[step],
          by: owing > 1 ? agenda.owing(owing) : unit,
        });
      }
    }
  };
  return entry.late ? `${words.late}: ${text()}` : text();
}
