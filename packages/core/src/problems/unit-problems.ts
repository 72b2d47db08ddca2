import type { CalendarDay } from "../day.ts";
import type { Level, UnitEventKind } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with units and the events that change them. */
export interface UnitProblems {
  /** `nearest`: ids with names that may have been meant. */
  /** `inTable`: a cell of a table, where people type names. */
  "unit-not-found": { unit: string; nearest?: readonly { id: string; name: string }[]; inTable?: boolean };
  "unit-exists": { unit: string; name: string };
  /** `existing` has the name, the level and the parent at that time already. */
  "unit-twin": { unit: string; name: string; existing: string };
  "unit-id-malformed": { unit: string };
  /** The unit is not valid on that day; `successors` are what it became. */
  "unit-not-in-force": {
    unit: string;
    name: string;
    on: CalendarDay;
    from: CalendarDay | null;
    to: CalendarDay | null;
    successors: readonly string[];
  };
  "unit-circle": { unit: string; parent: string };
  /** No province of this name, now or before; `nearest` are names like it. */
  "province-not-found": { province: string; nearest: readonly string[] };
  /** Several units of the register may be one official unit. */
  "official-ambiguous": { name: string; level: Level; candidates: readonly { id: string; name: string }[] };
  "validity-empty": { unit: string; from: CalendarDay; to: CalendarDay };
  "event-needs-into": { event: UnitEventKind };
  "event-needs-name": { event: UnitEventKind };
  "event-needs-parent": { event: UnitEventKind };
  "event-takes-no": { event: UnitEventKind; parameter: "into" | "heir" | "name" | "parent" };
  "event-changes-nothing": { event: UnitEventKind; unit: string };
  "event-needs-heir": { units: readonly string[]; findings: number; candidates: readonly string[] };
  "heir-ends-too": { heir: string; on: CalendarDay };
  "heir-no-successor": { heir: string; successors: readonly string[] };
  /** The unit already changed on `later`, which an earlier ending would take back silently. */
  "unit-changed-later": { unit: string; on: CalendarDay; later: CalendarDay };
}

export const unitProblemClasses: ClassesOf<UnitProblems> = {
  "unit-not-found": "not-found",
  "unit-exists": "rule",
  "unit-twin": "rule",
  "unit-id-malformed": "usage",
  "unit-not-in-force": "rule",
  "unit-circle": "rule",
  "province-not-found": "not-found",
  "official-ambiguous": "rule",
  "validity-empty": "rule",
  "event-needs-into": "usage",
  "event-needs-name": "usage",
  "event-needs-parent": "usage",
  "event-takes-no": "usage",
  "event-changes-nothing": "rule",
  "event-needs-heir": "rule",
  "heir-ends-too": "rule",
  "heir-no-successor": "rule",
  "unit-changed-later": "rule",
};
