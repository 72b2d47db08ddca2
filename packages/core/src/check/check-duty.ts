import type { CalendarDay } from "../day.ts";
import { periodOfKey } from "../duty/period.ts";
import type { Duty } from "../model/duty.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { type Remark, remark } from "./remark.ts";

/** What a duty is checked against. */
export interface DutyCheckContext {
  today: CalendarDay;
  units: UnitDirectory;
  /** Ids of the visits that read well; null when one does not, since it may be the one meant. */
  visitIds: ReadonlySet<string> | null;
}

/** Everything broken or doubtful in one duty that reads well (SPEC CHECK-16). */
export function checkDuty(file: string, duty: Duty, { today, units, visitIds }: DutyCheckContext): Remark[] {
  const remarks: Remark[] = [];
  const unknown = (unit: string, path: readonly (string | number)[]) => {
    if (units.find(unit) === undefined) remarks.push(remark("unknown-unit", file, path, { unit }));
  };
  const { binds } = duty;
  if (binds.by === "list")
    for (const [index, unit] of binds.unitIds.entries()) unknown(unit, ["binds", "unitIds", index]);
  else for (const [index, unit] of binds.exceptIds.entries()) unknown(unit, ["binds", "exceptIds", index]);
  if (duty.receiverId !== undefined) unknown(duty.receiverId, ["receiverId"]);
  const seen = new Set<string>();
  for (const [index, { period, unitId, on }] of duty.reports.entries()) {
    const at = ["reports", index];
    const record = duty.number;
    unknown(unitId, [...at, "unitId"]);
    const known =
      duty.frequency === "after-visit"
        ? visitIds?.has(period) !== false
        : periodOfKey(duty.frequency, period, duty.startDay) !== undefined;
    if (!known) remarks.push(remark("duty-period-unknown", file, [...at, "period"], { duty: record, period }));
    if (on > today) remarks.push(remark("act-not-yet", file, [...at, "on"], { record, act: "duty-report", on, today }));
    const key = `${period} ${unitId}`;
    if (seen.has(key)) remarks.push(remark("duty-report-twice", file, at, { duty: record, period, unit: unitId }));
    seen.add(key);
  }
  return remarks;
}
