import type { CalendarDay } from "../day.ts";
import { boundUnits, type RollCall } from "../duty/roll-call.ts";
import type { Category, DutyFrequency, DutyKind, DutyStatus, Level } from "../model/codes.ts";
import type { Duty, DutyDue } from "../model/duty.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A duty as programs get it, as of a day. */
export interface DutyItem {
  id: string;
  number: string;
  title: string;
  kind: DutyKind;
  frequency: DutyFrequency;
  startDay: number;
  dueRule: DutyDue;
  fulfilledBy: Duty["fulfilledBy"];
  /** The units it names; empty when it binds a group. */
  unitIds: readonly string[];
  levels: readonly Level[];
  categories: readonly Category[];
  exceptIds: readonly string[];
  /** How many units it binds on the as-of day. */
  units: number;
  from: CalendarDay;
  to: CalendarDay | null;
  basis: string | null;
  receiverId: string | null;
  receiverName: string | null;
  note: string | null;
}

/** One turn of a duty as programs get it. */
export interface RollCallItem {
  dutyId: string;
  dutyNumber: string;
  title: string;
  period: string;
  visitNumber: string | null;
  from: CalendarDay;
  to: CalendarDay;
  due: CalendarDay;
  provisional: boolean;
  counts: RollCall["counts"];
  entries: readonly {
    unitId: string;
    unitName: string;
    level: Level | null;
    status: DutyStatus;
    reportedOn: CalendarDay | null;
    document: string | null;
    daysLate: number;
  }[];
}

/** The item of one duty. */
export function dutyItem(duty: Duty, asOf: CalendarDay, units: UnitDirectory): DutyItem {
  const { binds } = duty;
  const group = binds.by === "group" ? binds : { levels: [], categories: [], exceptIds: [] };
  const receiverId = duty.receiverId ?? null;
  return {
    id: duty.id,
    number: duty.number,
    title: duty.title,
    kind: duty.dutyKind,
    frequency: duty.frequency,
    startDay: duty.startDay,
    dueRule: duty.dueRule,
    fulfilledBy: duty.fulfilledBy,
    unitIds: binds.by === "list" ? binds.unitIds : [],
    levels: group.levels,
    categories: group.categories,
    exceptIds: group.exceptIds,
    units: boundUnits(duty, asOf, units).length,
    from: duty.from,
    to: duty.to,
    basis: duty.basis ?? null,
    receiverId,
    receiverName: receiverId === null ? null : (units.nearestVersion(receiverId, asOf)?.name ?? receiverId),
    note: duty.note ?? null,
  };
}

/** The item of one turn; who is missing first, units as they were when the period ended. */
export function rollCallItem(duty: Duty, call: RollCall, units: UnitDirectory): RollCallItem {
  const { period, visitNumber, from, to, due, provisional, counts } = call;
  const entries = call.entries.map((entry) => {
    const version = units.nearestVersion(entry.unitId, to);
    return { ...entry, unitName: version?.name ?? entry.unitId, level: version?.level ?? null };
  });
  const rank: { readonly [S in DutyStatus]: number } = { missing: 0, awaited: 1, "reported-late": 2, reported: 3 };
  return {
    dutyId: duty.id,
    dutyNumber: duty.number,
    title: duty.title,
    period,
    visitNumber,
    from,
    to,
    due,
    provisional,
    counts,
    entries: entries.sort((left, right) => rank[left.status] - rank[right.status]),
  };
}
