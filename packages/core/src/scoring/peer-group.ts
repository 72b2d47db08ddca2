import { type CalendarDay, formatDay } from "../day.ts";
import { boundUnits } from "../duty/roll-call.ts";
import type { Criteria } from "../model/criteria.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";

/** The day that says who is in the peer group: the last of the year that is scored, or an earlier one asked for. */
export function groupDay({ year }: Pick<Criteria, "year">, asOf: CalendarDay): CalendarDay {
  const last = formatDay(year, 12, 31);
  return asOf < last ? asOf : last;
}

/** The ids of the units of the peer group as of a day, in the order of the register (SPEC SCORE-9). */
export function peersOf(
  criteria: Pick<Criteria, "year" | "peerGroup">,
  asOf: CalendarDay,
  units: UnitDirectory,
): string[] {
  return boundUnits(criteria.peerGroup, groupDay(criteria, asOf), units);
}
