import type { CalendarDay } from "../day.ts";
import type { Level, VisitKind, VisitStatus } from "../model/codes.ts";
import type { VisitFacts } from "./facts.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { dayOfVisit, type FindingCounts, findingCounts, visitState } from "./visit-state.ts";

/** A visit as programs get it, as of a day. */
export interface VisitItem {
  id: string;
  number: string;
  unitId: string;
  unitName: string;
  level: Level | null;
  kind: VisitKind;
  plannedOn: CalendarDay;
  startedOn: CalendarDay | null;
  minutedOn: CalendarDay | null;
  concludedOn: CalendarDay | null;
  closedOn: CalendarDay | null;
  notice: string | null;
  status: VisitStatus;
  /** The programme it is planned in; null for none. */
  programmeId: string | null;
  areas: readonly string[];
  team: VisitFacts["team"];
  strengths: number;
  findingCounts: FindingCounts;
  invented: boolean;
}

/** The item of one visit. */
export function visitItem(visit: VisitFacts, asOf: CalendarDay, units: UnitDirectory): VisitItem {
  const { status, ...days } = visitState(visit, asOf);
  const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit));
  return {
    id: visit.id,
    number: visit.number,
    unitId: visit.unitId,
    unitName: unit?.name ?? visit.unitId,
    level: unit?.level ?? null,
    kind: visit.visitKind,
    ...days,
    status,
    programmeId: visit.programmeId ?? null,
    areas: visit.areas,
    team: visit.team,
    strengths: visit.strengths.length,
    findingCounts: findingCounts(visit, asOf),
    invented: visit.invented === true,
  };
}
