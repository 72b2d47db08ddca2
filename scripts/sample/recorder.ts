import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import type { ChangeContext } from "../../packages/core/src/change/context.ts";
import { type CalendarDay, dayFromNumber, dayNumber } from "../../packages/core/src/day.ts";
import { formatId } from "../../packages/core/src/ids.ts";
import type { OwnAreaList } from "../../packages/core/src/model/area-lists.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import type { Result } from "../../packages/core/src/result.ts";
import { seededRandom } from "./random.ts";

const SECONDS_PER_DAY = 86_400;
const VIETNAM_OFFSET_SECONDS = 7 * 3600;
const OFFICE_OPENS = 7.5 * 3600;

/** Makes the contexts in which the changes of one document are recorded, each later than the one before. */
export interface Recorder {
  /** A context recorded on `day`, or on the day of the change before when that is later. */
  at(day: CalendarDay, actor: string): ChangeContext;
}

/** A recorder whose clock and ids follow from `seed` alone. */
export function recorder(seed: string, units: UnitDirectory, areaLists: readonly OwnAreaList[]): Recorder {
  const random = seededRandom(seed);
  // Seconds since 1970 on the wall clock of Vietnam.
  let clock = 0;
  return {
    at(day, actor) {
      const earliest = dayNumber(day) * SECONDS_PER_DAY + OFFICE_OPENS + random.integer(0, 7200);
      clock = Math.max(clock + random.integer(70, 420), earliest);
      const milliseconds = (clock - VIETNAM_OFFSET_SECONDS) * 1000;
      let made = 0;
      return {
        today: dayFromNumber(Math.floor(clock / SECONDS_PER_DAY)),
        now: instant(clock),
        actor,
        newId: () => formatId(milliseconds + made++, random.bytes(10)),
        units,
        calendar: announcedCalendar,
        areaLists,
        people: new Map(),
      };
    },
  };
}

/** The value, or an error with the whole problem: a sample that the rules refuse is a mistake in the generator. */
export function orThrow<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.problem)}`);
}

function instant(seconds: number): string {
  const day = dayFromNumber(Math.floor(seconds / SECONDS_PER_DAY));
  const rest = seconds % SECONDS_PER_DAY;
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${day}T${two(rest / 3600)}:${two((rest % 3600) / 60)}:${two(rest % 60)}+07:00`;
}
