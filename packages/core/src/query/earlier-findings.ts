import { addDays, type CalendarDay } from "../day.ts";
import type { FindingStatus } from "../model/codes.ts";
import { type FindingActFacts, type FindingFacts, findingNumber, type VisitFacts } from "./facts.ts";
import { type FindingState, findingState } from "./finding-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { dayOfVisit, isCancelled, visitState } from "./visit-state.ts";

/** A finding of an earlier visit that is still owed by the unit visited now. */
export interface EarlierFinding {
  id: string;
  number: string;
  title: string;
  status: FindingStatus;
  due: CalendarDay | null;
  overdue: boolean;
  /** Who answers for it: the unit itself, or one that ended without an heir. */
  responsibleUnitId: string;
}

/**
 * Findings of earlier visits that are unfinished at the end of `asOf` and concern the unit that `visit` went to: found
 * there, passed to it, or left with a unit that became it. The longest due come first (SPEC COVER-5).
 */
export function earlierFindings(
  visit: VisitFacts,
  visits: readonly VisitFacts[],
  units: UnitDirectory,
  asOf: CalendarDay,
): EarlierFinding[] {
  const day = dayOfVisit(visit);
  const owed = findingsBefore(visit, visits, asOf).flatMap(({ other, finding }) => {
    const state = findingState(finding, asOf);
    if (state === undefined || !state.unfinished || finding.foundOn > day) return [];
    return concerns(visit, other, state, units, day) ? [item(other, finding, state)] : [];
  });
  return owed.toSorted(byDue);
}

/**
 * What a follow-up visit that started does not mention at the end of `asOf`: findings that were unfinished when it
 * started, to which none of its own points, and of which nobody has reported, verified, closed, extended or otherwise
 * decided anything since it started. Empty for other visits (SPEC COVER-6).
 */
export function unmentionedFindings(
  visit: VisitFacts,
  visits: readonly VisitFacts[],
  units: UnitDirectory,
  asOf: CalendarDay,
): EarlierFinding[] {
  const { startedOn } = visitState(visit, asOf);
  if (visit.visitKind !== "follow-up" || startedOn === null || isCancelled(visit, asOf)) return [];
  const pointedTo = new Set(visit.findings.map(({ previousFindingId }) => previousFindingId));
  const left = findingsBefore(visit, visits, asOf).flatMap(({ other, finding }) => {
    const before = findingState(finding, addDays(startedOn, -1));
    const atStart = findingState(finding, startedOn);
    const now = findingState(finding, asOf);
    if (before?.unfinished !== true || atStart === undefined || now === undefined) return [];
    if (!concerns(visit, other, atStart, units, startedOn) || pointedTo.has(finding.id)) return [];
    const cameBack = finding.acts.some((act) => isMention(act) && act.on >= startedOn && act.on <= asOf);
    return cameBack ? [] : [item(other, finding, now)];
  });
  return left.toSorted(byDue);
}

/**
 * Findings of earlier visits that were unfinished when `visit` started and are done at the end of `asOf`: what a
 * follow-up visit can say was remedied (SPEC VDOC-9). Empty for a visit that has not started.
 */
export function remediedFindings(
  visit: VisitFacts,
  visits: readonly VisitFacts[],
  units: UnitDirectory,
  asOf: CalendarDay,
): EarlierFinding[] {
  const { startedOn } = visitState(visit, asOf);
  if (startedOn === null) return [];
  const done = findingsBefore(visit, visits, asOf).flatMap(({ other, finding }) => {
    const before = findingState(finding, addDays(startedOn, -1));
    const now = findingState(finding, asOf);
    if (before?.unfinished !== true || now === undefined || !isRemedied(now)) return [];
    return concerns(visit, other, now, units, startedOn) ? [item(other, finding, now)] : [];
  });
  return done.toSorted(byDue);
}

function isRemedied({ status }: FindingState): boolean {
  return status === "accepted" || status === "closed";
}

/** Acts that say that somebody came back to a finding; the conclusion of its visit and a hand-over do not. */
function isMention({ act }: FindingActFacts): boolean {
  switch (act) {
    case "report":
    case "verify":
    case "close":
    case "extend":
    case "dismiss":
    case "transfer":
      return true;
    case "explain":
    case "conclude":
    case "hand-over":
      return false;
  }
}

function findingsBefore(visit: VisitFacts, visits: readonly VisitFacts[], asOf: CalendarDay) {
  return visits
    .filter((other) => other.id !== visit.id && !isCancelled(other, asOf))
    .flatMap((other) => other.findings.map((finding) => ({ other, finding })));
}

/** Found in the unit, passed to it, or still with one that ended and became it, directly or over others. */
function concerns(
  visit: VisitFacts,
  other: VisitFacts,
  { responsibleUnitId }: FindingState,
  units: UnitDirectory,
  day: CalendarDay,
): boolean {
  if (other.unitId === visit.unitId || responsibleUnitId === visit.unitId) return true;
  return units.version(responsibleUnitId, day) === undefined && became(responsibleUnitId, visit.unitId, units, day);
}

function became(unitId: string, laterId: string, { events }: UnitDirectory, day: CalendarDay): boolean {
  const seen = new Set<string>();
  const waiting = [unitId];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (current === laterId) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const { unitIds, intoIds, on } of events) {
      if (on <= day && unitIds.includes(current)) waiting.push(...intoIds);
    }
  }
  return false;
}

function item(visit: VisitFacts, finding: FindingFacts, state: FindingState): EarlierFinding {
  const { status, due, overdue, responsibleUnitId } = state;
  const number = findingNumber(visit, finding);
  return { id: finding.id, number, title: finding.title, status, due, overdue, responsibleUnitId };
}

function byDue(left: EarlierFinding, right: EarlierFinding): number {
  return key(left) < key(right) ? -1 : 1;
}

function key({ due, number }: EarlierFinding): string {
  return `${due ?? "9999-12-31"} ${number}`;
}
