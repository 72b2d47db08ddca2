import { applyChange, applyDutyMaking } from "../../packages/core/src/change/apply.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { Duty } from "../../packages/core/src/model/duty.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { districts, plans } from "./data.ts";
import { seededRandom } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";
import { workingDay } from "./schedule.ts";

/** The quarters of the reporting year 2023 and when reports are due. */
const QUARTERS: readonly [string, CalendarDay][] = [
  ["2023-Q1", "2023-03-20"],
  ["2023-Q2", "2023-06-20"],
  ["2023-Q3", "2023-09-20"],
  ["2023-Q4", "2023-12-20"],
];

/** The districts' quarterly reports of 2023: most are on time, some are late, one never came. */
export function buildDuty(units: UnitDirectory, actor: string): Duty {
  const { at } = recorder("duty", units, []);
  const random = seededRandom("duty");
  const { title, basis, note } = plans.duty;
  const making = {
    type: "duty.create" as const,
    number: "DK1",
    title,
    dutyKind: "report" as const,
    frequency: "quarterly" as const,
    startDay: 15,
    dueRule: { kind: "day" as const, dayOfMonth: 20 },
    binds: { by: "group" as const, levels: ["district" as const], categories: [], exceptIds: [] },
    from: "2022-12-15" as const,
    to: "2023-12-14" as const,
    basis,
    receiverId: "so-noi-vu",
    note,
    invented: true as const,
  };
  let duty = orThrow(applyDutyMaking(making, at("2023-01-11", actor)), title);
  for (const [index, [period, due]] of QUARTERS.entries()) {
    const byDay = new Map<CalendarDay, string[]>();
    for (const { id } of random.shuffle(districts).slice(index === 2 ? 1 : 0)) {
      const on = workingDay(due, random.chance(0.15) ? random.integer(1, 4) : -random.integer(1, 3));
      byDay.set(on, [...(byDay.get(on) ?? []), id]);
    }
    for (const [on, unitIds] of [...byDay].sort(([left], [right]) => (left < right ? -1 : 1))) {
      const change = { type: "duty.report" as const, period, unitIds, on, document: null };
      duty = orThrow(applyChange("duty", duty, change, at(on, actor)), period);
    }
  }
  return duty;
}
