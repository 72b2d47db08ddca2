import type { CalendarDay } from "@cchc/core/day";
import type { Strength, Visit } from "@cchc/core/model/visit";
import { isInPeriod, type Period } from "@cchc/core/query/period";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { findUnit } from "./find-unit.ts";
import { findVisit } from "./find-visit.ts";
import { readListedVisits } from "./read-listed-visits.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What was found right, with the visit that found it. */
export interface StrengthItem {
  id: string;
  visitId: string;
  visitNumber: string;
  unitId: string;
  unitName: string;
  areaListId: string;
  area: string;
  text: string;
  invented: boolean;
}

/** Which strengths are wanted; what is not given does not narrow. */
export interface StrengthFilter {
  /** A visit by id, beginning of it, or number. */
  visit?: string | undefined;
  /** A unit and those below it. */
  unit?: string | undefined;
  area?: string | undefined;
  /** By the day the visit started. */
  period?: Period | undefined;
  /** Visits that had started by this day. */
  asOf: CalendarDay;
}

/** Strengths in the order of visits; a visit that had not started by the as-of day has none. */
export async function listStrengths(
  workspace: Workspace,
  filter: StrengthFilter,
): Promise<Result<{ items: StrengthItem[]; skipped: SkippedFile[] }>> {
  const unreadable: SkippedFile[] = [];
  const units = await workspace.unitsIfReadable(unreadable);
  const one = filter.visit === undefined ? undefined : await findVisit(workspace, filter.visit);
  if (one !== undefined && !one.ok) return one;
  const unit = filter.unit === undefined ? undefined : findUnit(units, filter.unit, filter.asOf);
  if (unit !== undefined && !unit.ok) return unit;
  const narrowed = { ...filter, unit: unit?.value.id };
  const wanted = (visit: IndexedVisit) => matches(visit, narrowed, units);
  const read =
    one === undefined ? await readListedVisits(workspace, wanted) : { visits: [one.value.visit], skipped: [] };
  const items = read.visits.flatMap((visit) =>
    matches(visit, narrowed, units)
      ? visit.strengths
          .filter((strength) => filter.area === undefined || strength.area === filter.area)
          .map((strength) => strengthItem(visit, strength, units))
      : [],
  );
  return succeed({ items, skipped: [...unreadable, ...read.skipped] });
}

/** The item of one strength. */
export function strengthItem(visit: Visit, strength: Strength, units: UnitDirectory): StrengthItem {
  return {
    id: strength.id,
    visitId: visit.id,
    visitNumber: visit.number,
    unitId: visit.unitId,
    unitName: units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId,
    areaListId: visit.areaListId,
    area: strength.area,
    text: strength.text,
    invented: strength.invented === true,
  };
}

function matches(visit: IndexedVisit | Visit, { unit, period, asOf }: StrengthFilter, units: UnitDirectory): boolean {
  const { startedOn } = visitState(visit, asOf);
  if (startedOn === null || visit.strengths.length === 0) return false;
  if (unit !== undefined && !units.isAtOrBelow(visit.unitId, unit, startedOn)) return false;
  return period === undefined || isInPeriod(period, startedOn);
}
