import type { CalendarDay } from "@cchc/core/day";
import type { DayOffFact } from "@cchc/core/deadline/explain";

/** Days off of one name, as spans of days that follow each other. */
export interface NamedDaysOff {
  name: string;
  days: [from: CalendarDay, to: CalendarDay][];
}

/** Days off in order, gathered by their name; days of the same month that follow each other become a span. */
export function groupDaysOff(facts: readonly DayOffFact[], nameOf: (fact: DayOffFact) => string): NamedDaysOff[] {
  const groups: NamedDaysOff[] = [];
  for (const fact of facts) {
    const name = nameOf(fact);
    const group = groups.find((other) => other.name === name);
    const span = group?.days.at(-1);
    if (group === undefined) groups.push({ name, days: [[fact.day, fact.day]] });
    else if (span !== undefined && follows(span[1], fact.day)) span[1] = fact.day;
    else group.days.push([fact.day, fact.day]);
  }
  return groups;
}

function follows(day: CalendarDay, next: CalendarDay): boolean {
  return day.slice(0, 7) === next.slice(0, 7) && Number(next.slice(8)) === Number(day.slice(8)) + 1;
}
