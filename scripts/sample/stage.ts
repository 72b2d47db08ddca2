import type { VisitChange } from "../../packages/core/src/change/change-kinds.ts";
import { type CalendarDay, dayNumber, formatDay, yearOf } from "../../packages/core/src/day.ts";
import type { OwnAreaList } from "../../packages/core/src/model/area-lists.ts";
import type { Programme } from "../../packages/core/src/model/programme.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import type { EvidenceFile } from "./evidence.ts";
import type { Step } from "./fate.ts";
import type { PlannedFinding, PlannedVisit } from "./finding-plan.ts";
import type { Cast } from "./people.ts";
import type { Random } from "./random.ts";

/** What every story is told with. */
export interface Stage {
  cast: Cast;
  /** By their year. */
  programmes: ReadonlyMap<number, Programme>;
  units: UnitDirectory;
  areaLists: readonly OwnAreaList[];
  outcomes: ReadonlyMap<PlannedFinding, Step[]>;
  /** Ids of the findings written so far. */
  findingIds: Map<PlannedFinding, string>;
  /** Number of the conclusion notice of each visit. */
  notices: ReadonlyMap<PlannedVisit, string>;
  /** Which evidence a visit or a finding brings along. */
  evidence: ReadonlyMap<PlannedVisit | PlannedFinding, EvidenceKind>;
  /** Evidence written so far. */
  files: EvidenceFile[];
}
export type EvidenceKind = "self-report" | "remediation" | "photo";

/** Something to record: its effective day, and the change to make then. */
export interface Beat {
  on: CalendarDay;
  change: (visit: Visit) => VisitChange;
  /** Days after `on` by which it is typed at least. */
  delay?: number;
}

/** Numbers restart every year and grow with the days. */
export function letterNumber(on: CalendarDay, random: Random): string {
  return padded(dayOfYear(on) * 5 + random.integer(0, 4));
}

/** A number among the papers of an inspected unit. */
export function unitLetterNumber(on: CalendarDay, random: Random): string {
  return padded(dayOfYear(on) + random.integer(0, 6));
}

function dayOfYear(day: CalendarDay): number {
  return dayNumber(day) - dayNumber(formatDay(yearOf(day), 1, 1)) + 1;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
