import { addDays, type CalendarDay } from "../day.ts";
import type { FindingStatus, Level, Severity } from "../model/codes.ts";
import type { UnitVersion } from "../model/units.ts";
import { compareVietnamese, foldText } from "../text.ts";
import { type FindingFacts, findingNumber, type VisitFacts } from "./facts.ts";
import { type FindingState, findingState } from "./finding-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { dayOfVisit, isCancelled } from "./visit-state.ts";

/** What a list of findings may be narrowed to; an absent part narrows nothing. */
export interface FindingFilter {
  overdue?: boolean | undefined;
  /** Calendar days ahead, the as-of day and the last day included (SPEC QUERY-2). */
  dueWithinDays?: number | undefined;
  statuses?: readonly FindingStatus[] | undefined;
  /** The inspected unit or one above it. */
  unitId?: string | undefined;
  responsibleUnitId?: string | undefined;
  areas?: readonly string[] | undefined;
  level?: Level | undefined;
  visitId?: string | undefined;
  severities?: readonly Severity[] | undefined;
  /** Words looked for without regard to marks or case in every text that is there. */
  search?: string | undefined;
}

/** A finding that answers a question, with its state on the as-of day. */
export interface FindingRow {
  visit: VisitFacts;
  finding: FindingFacts;
  number: string;
  state: FindingState;
  /** The inspected unit as it was on the day of the visit. */
  unit: UnitVersion | undefined;
  /** Who has to remedy it, as of the day that is looked at, where that is not the inspected unit. */
  responsible: UnitVersion | undefined;
}

/**
 * The findings that exist at the end of `asOf` and match. With a deadline filter the earliest due comes first,
 * otherwise they stand in the order of their numbers (SPEC QUERY-1 … QUERY-3). Those of a visit that is cancelled by then
 * are left out: the visit is as if it had not been (SPEC ASOF-3).
 */
export function queryFindings(
  visits: readonly VisitFacts[],
  filter: FindingFilter,
  asOf: CalendarDay,
  units: UnitDirectory,
): FindingRow[] {
  const lastDay = filter.dueWithinDays === undefined ? null : addDays(asOf, filter.dueWithinDays);
  const words = filter.search === undefined ? [] : foldText(filter.search).split(" ").filter(Boolean);
  const rows: FindingRow[] = [];
  for (const visit of visits) {
    if (filter.visitId !== undefined && visit.id !== filter.visitId) continue;
    if (isCancelled(visit, asOf)) continue;
    const day = dayOfVisit(visit);
    if (filter.unitId !== undefined && !units.isAtOrBelow(visit.unitId, filter.unitId, day)) continue;
    const unit = units.nearestVersion(visit.unitId, day);
    if (filter.level !== undefined && unit?.level !== filter.level) continue;
    for (const finding of visit.findings) {
      if (filter.areas !== undefined && !filter.areas.includes(finding.area)) continue;
      if (filter.severities !== undefined && !filter.severities.includes(finding.severity)) continue;
      const state = findingState(finding, asOf);
      if (state === undefined) continue;
      if (filter.overdue === true && !state.overdue) continue;
      if (lastDay !== null && !isDueBetween(state, asOf, lastDay)) continue;
      if (filter.statuses !== undefined && !filter.statuses.includes(state.status)) continue;
      if (filter.responsibleUnitId !== undefined && state.responsibleUnitId !== filter.responsibleUnitId) continue;
      if (words.length > 0 && !containsWords(visit, finding, unit, words)) continue;
      const { responsibleUnitId } = state;
      const responsible =
        responsibleUnitId === visit.unitId ? undefined : units.nearestVersion(responsibleUnitId, asOf);
      rows.push({ visit, finding, number: findingNumber(visit, finding), state, unit, responsible });
    }
  }
  const byDeadline = filter.overdue === true || lastDay !== null;
  return rows.sort(byDeadline ? byDue : byNumber);
}

/** Whether a remediation is still expected and due in `[from, to]`. */
export function isDueBetween(state: FindingState, from: CalendarDay, to: CalendarDay): boolean {
  return state.due !== null && state.unfinished && state.reportedOn === null && from <= state.due && state.due <= to;
}

function containsWords(
  visit: VisitFacts,
  finding: FindingFacts,
  unit: UnitVersion | undefined,
  words: readonly string[],
): boolean {
  const { title, description, cause, recommendation } = finding;
  const texts = [findingNumber(visit, finding), title, description, cause, recommendation, unit?.name];
  const folded = foldText(texts.filter((text) => text !== undefined).join(" "));
  return words.every((word) => folded.includes(word));
}

function byDue(left: FindingRow, right: FindingRow): number {
  const [leftDue, rightDue] = [left.state.due ?? "", right.state.due ?? ""];
  return leftDue === rightDue ? byNumber(left, right) : leftDue < rightDue ? -1 : 1;
}

function byNumber(left: FindingRow, right: FindingRow): number {
  return left.visit.number === right.visit.number
    ? left.finding.ordinal - right.finding.ordinal
    : compareVietnamese(left.visit.number, right.visit.number);
}
