import type { CalendarDay } from "@cchc/core/day";
import { type ChangePorts, newRandomId } from "../ports.ts";

/** Ports whose clock stands still. */
export function portsOn(today: CalendarDay = "2023-12-20", actor = "inspector"): ChangePorts {
  return { today, now: `${today}T08:00:00+07:00`, actor, newId: newRandomId };
}
