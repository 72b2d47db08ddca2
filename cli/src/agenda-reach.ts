import type { AgendaReach } from "@cchc/core/query/agenda";
import { countFlag, switchFlag, textFlag } from "./inputs.ts";

/** The flags that say how far an agenda looks ahead, and whose it is. */
export const agendaFlags = {
  week: switchFlag({ exclusive: ["month", "days"] }),
  month: switchFlag({ exclusive: ["week", "days"] }),
  days: countFlag({ minimum: 1, maximum: 366, exclusive: ["week", "month"] }),
  unit: textFlag({ helpValue: "UNIT" }),
  person: textFlag({ helpValue: "WHO" }),
};

/** How far to look ahead: by the flags, else so many days as the workspace says. */
export function reachOf(
  { week, month, days }: { week: boolean; month: boolean; days: number | undefined },
  dueSoonDays: number,
): AgendaReach {
  if (week) return "week";
  if (month) return "month";
  return { days: days ?? dueSoonDays };
}
