import { type CalendarDay, dayFromNumber, dayNumber } from "../../packages/core/src/day.ts";
import { formatId } from "../../packages/core/src/ids.ts";
import type { ChangePorts } from "../../packages/store/src/ports.ts";
import type { Random } from "../../scripts/sample/random.ts";

/** The days a seeded workspace is about. */
const SEED_START: CalendarDay = "2021-01-04";
export const SEED_END: CalendarDay = "2024-12-31";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Ports whose ids and instants follow from `random` alone. */
export function seededPorts(random: Random, on: CalendarDay = SEED_START): ChangePorts {
  let made = 0;
  return {
    today: on,
    now: `${on}T08:00:00+07:00`,
    actor: "bench@example.vn",
    newId: () => formatId(dayNumber(on) * MILLISECONDS_PER_DAY + made++, random.bytes(10)),
  };
}

/** The day that is `share` (0 to 1) of the way through the seeded years. */
export function dayAt(share: number): CalendarDay {
  const [first, last] = [dayNumber(SEED_START), dayNumber("2024-10-31")];
  return dayFromNumber(first + Math.floor(share * (last - first)));
}
