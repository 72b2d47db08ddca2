import type { CalendarContent } from "../calendar/model.ts";
import { isProvisional } from "../calendar/working-days.ts";
import { latestDay } from "../change/finding-acts.ts";
import { isUnfinishedFrom } from "../change/visit-checks.ts";
import type { CalendarDay } from "../day.ts";
import { findingMachine, nextFindingStatus } from "../machine/finding-machine.ts";
import { nextVisitStatus, type StoredVisitStatus, visitMachine } from "../machine/visit-machine.ts";
import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { FindingStatus } from "../model/codes.ts";
import type { Finding } from "../model/finding.ts";
import type { Visit, VisitAct } from "../model/visit.ts";
import { findingNumber } from "../query/facts.ts";
import { findingState } from "../query/finding-state.ts";
import { samePerson } from "../query/same-person.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { dayOfVisit, isCancelled, visitState } from "../query/visit-state.ts";
import { type Remark, remark } from "./remark.ts";

/** What a visit is checked against. */
export interface VisitCheckContext {
  today: CalendarDay;
  units: UnitDirectory;
  calendar: CalendarContent;
  areaLists: readonly OwnAreaList[];
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  /** Versions of the calendar that are kept. */
  calendarVersions: ReadonlySet<string>;
  /** Null when only this visit is known. */
  findingIds: ReadonlySet<string> | null;
  /** Null when a programme cannot be read: then nobody can tell which are missing. */
  programmeIds: ReadonlySet<string> | null;
}

/** Everything broken or doubtful in one visit that reads well (SPEC CHECK-1). */
export function checkVisit(file: string, visit: Visit, context: VisitCheckContext): Remark[] {
  return [
    ...checkVisitPlace(file, visit, context),
    ...checkVisitActs(file, visit, context),
    ...visit.findings.flatMap((finding, index) => checkFinding(file, visit, finding, index, context)),
  ];
}

function checkVisitPlace(file: string, visit: Visit, context: VisitCheckContext): Remark[] {
  const { units, areaLists, people, programmeIds } = context;
  const remarks: Remark[] = [];
  const { programmeId } = visit;
  if (programmeId !== undefined && programmeIds?.has(programmeId) === false) {
    const params = { visit: visit.number, programme: programmeId };
    remarks.push(remark("programme-unknown", file, ["programmeId"], params));
  }
  const day = dayOfVisit(visit);
  if (units.find(visit.unitId) === undefined) {
    remarks.push(remark("unknown-unit", file, ["unitId"], { unit: visit.unitId }));
  } else if (units.version(visit.unitId, day) === undefined) {
    remarks.push(remark("unit-not-in-force-then", file, ["unitId"], { unit: visit.unitId, on: day }));
  }
  const list = areasOfList(visit.areaListId, areaLists);
  if (list === undefined) remarks.push(remark("unknown-area-list", file, ["areaListId"], { list: visit.areaListId }));
  visit.areas.forEach((area, index) => {
    if (list !== undefined && !list.includes(area)) {
      remarks.push(remark("area-not-looked-at", file, ["areas", index], { record: visit.number, area }));
    }
  });
  visit.strengths.forEach((strength, index) => {
    if (visit.areas.includes(strength.area)) return;
    const params = { record: visit.number, area: strength.area };
    remarks.push(remark("area-not-looked-at", file, ["strengths", index, "area"], params));
  });
  visit.team.forEach((member, index) => {
    if (people.has(member.person)) return;
    remarks.push(remark("free-text-person", file, ["team", index], { record: visit.number, person: member.person }));
  });
  return remarks;
}

function checkVisitActs(file: string, visit: Visit, { today }: VisitCheckContext): Remark[] {
  const remarks: Remark[] = [];
  const record = visit.number;
  let status: StoredVisitStatus = "planned";
  let previousOn: CalendarDay | null = null;
  visit.acts.forEach((act, index) => {
    const path = ["acts", index];
    const { planning, happened } = visitMachine[act.act];
    const next = index === 0 ? (planned(act) ? "planned" : undefined) : nextVisitStatus(status, act.act);
    if (next === undefined) remarks.push(remark("act-not-possible", file, path, { record, act: act.act, status }));
    status = next ?? status;
    if (planning) return;
    if (previousOn !== null && act.on < previousOn) {
      remarks.push(remark("act-out-of-order", file, path, { record, act: act.act, on: act.on, previousOn }));
    }
    if (happened && act.on > today) {
      remarks.push(remark("act-not-yet", file, path, { record, act: act.act, on: act.on, today }));
    }
    previousOn = act.on;
    if (act.act === "conclude" && act.notice === null) {
      remarks.push(remark("notice-without-number", file, path, { visit: record }));
    }
    if (act.act === "close") {
      const unfinished = visit.findings.filter((finding) => isUnfinishedFrom(finding, act.on));
      const findings = unfinished.map((finding) => findingNumber(visit, finding));
      if (findings.length > 0) remarks.push(remark("closed-unfinished", file, path, { visit: record, findings }));
    }
  });
  const state = visitState(visit, today);
  const names = new Set(visit.acts.map((act) => act.act));
  const skipped = (["notify", "receive-report"] as const).filter((act) => !names.has(act));
  if (visit.visitKind === "scheduled" && names.has("start") && skipped.length > 0) {
    remarks.push(remark("notice-skipped", file, ["acts"], { visit: record, skipped }));
  }
  const waiting = state.status === "planned" || state.status === "notified" || state.status === "self-reported";
  if (waiting && state.plannedOn < today) {
    const { plannedOn, status: shown } = state;
    remarks.push(remark("visit-slipped", file, ["acts"], { visit: record, plannedOn, status: shown }));
  }
  return remarks;
}

function planned(act: VisitAct): boolean {
  return act.act === "plan";
}

function checkFinding(
  file: string,
  visit: Visit,
  finding: Finding,
  index: number,
  context: VisitCheckContext,
): Remark[] {
  const { units, people, findingIds, today } = context;
  const at = ["findings", index];
  const number = findingNumber(visit, finding);
  const remarks = [
    ...checkFindingActs(file, finding, number, at, context),
    ...checkDeadline(file, finding, number, [...at, "deadline"], context),
  ];
  if (!visit.areas.includes(finding.area)) {
    remarks.push(remark("area-not-looked-at", file, [...at, "area"], { record: number, area: finding.area }));
  }
  const owner = finding.responsibleUnitId;
  if (units.find(owner) === undefined) {
    remarks.push(remark("unknown-unit", file, [...at, "responsibleUnitId"], { unit: owner }));
  } else if (units.version(owner, finding.foundOn) === undefined) {
    const params = { unit: owner, on: finding.foundOn };
    remarks.push(remark("unit-not-in-force-then", file, [...at, "responsibleUnitId"], params));
  }
  const concluded = visit.acts.some((act) => act.act === "conclude");
  if (concluded && findingState(finding, latestDay)?.status === "recorded") {
    remarks.push(remark("finding-not-concluded", file, at, { finding: number }));
  }
  const state = findingState(finding, today);
  const open = state?.unfinished === true && !isCancelled(visit, today);
  if (open && units.find(state.responsibleUnitId) !== undefined) {
    const unit = state.responsibleUnitId;
    if (units.version(unit, today) === undefined) {
      const event = units.events.findLast((candidate) => candidate.unitIds.includes(unit) && candidate.on <= today);
      const on = units.find(unit)?.versions.at(-1)?.to ?? today;
      remarks.push(remark("owner-ended", file, at, { finding: number, unit, on, heir: event?.heirId ?? null }));
    }
  }
  if (finding.previousFindingId !== undefined && findingIds?.has(finding.previousFindingId) === false) {
    const params = { finding: number, previous: finding.previousFindingId };
    remarks.push(remark("previous-finding-unknown", file, [...at, "previousFindingId"], params));
  }
  const person = finding.responsiblePerson;
  if (person !== undefined && !people.has(person)) {
    remarks.push(remark("free-text-person", file, [...at, "responsiblePerson"], { record: number, person }));
  }
  return remarks;
}

function checkFindingActs(
  file: string,
  finding: Finding,
  record: string,
  at: readonly (string | number)[],
  { today, people }: VisitCheckContext,
): Remark[] {
  const remarks: Remark[] = [];
  let status: FindingStatus = "recorded";
  let previousOn = finding.foundOn;
  finding.acts.forEach((act, index) => {
    const path = [...at, "acts", index];
    if (act.act === "hand-over") return;
    const next = nextFindingStatus(status, act);
    if (next === undefined) remarks.push(remark("act-not-possible", file, path, { record, act: act.act, status }));
    status = next ?? status;
    if (act.on < previousOn) {
      remarks.push(remark("act-out-of-order", file, path, { record, act: act.act, on: act.on, previousOn }));
    }
    if (findingMachine[act.act].happened && act.on > today) {
      remarks.push(remark("act-not-yet", file, path, { record, act: act.act, on: act.on, today }));
    }
    previousOn = act.on;
    const reportedBy = lastReporter(finding, index);
    if (act.act === "verify" && reportedBy !== undefined && samePerson(act.by, reportedBy, people)) {
      remarks.push(remark("verifier-reported", file, [...path, "by"], { finding: record, by: act.by }));
    }
    if (act.act === "extend") {
      if (act.until <= act.from) {
        const params = { finding: record, until: act.until, due: act.from };
        remarks.push(remark("extension-not-later", file, [...path, "until"], params));
      }
      if (act.document === null) {
        remarks.push(remark("extension-without-document", file, path, { finding: record, until: act.until }));
      }
      if (!people.has(act.approvedBy)) {
        remarks.push(remark("free-text-person", file, [...path, "approvedBy"], { record, person: act.approvedBy }));
      }
    }
    if ((act.act === "report" || act.act === "verify") && !people.has(act.by)) {
      remarks.push(remark("free-text-person", file, [...path, "by"], { record, person: act.by }));
    }
  });
  return remarks;
}

/** Who made the last report before the act at `index`. */
function lastReporter(finding: Finding, index: number): string | undefined {
  const report = finding.acts.slice(0, index).findLast((act) => act.act === "report");
  return report?.act === "report" ? report.by : undefined;
}

function checkDeadline(
  file: string,
  finding: Finding,
  number: string,
  path: readonly (string | number)[],
  { calendar, calendarVersions }: VisitCheckContext,
): Remark[] {
  const remarks: Remark[] = [];
  const { deadline } = finding;
  const expected = findingState(finding, latestDay)?.due ?? null;
  if (deadline.due !== expected) {
    const params = { finding: number, due: deadline.due, expected };
    remarks.push(remark("deadline-disagrees", file, [...path, "due"], params));
  }
  const { on } = deadline.trigger;
  if (deadline.original !== null && on !== null && deadline.original < on) {
    const params = { finding: number, due: deadline.original, trigger: on };
    remarks.push(remark("due-before-trigger", file, [...path, "original"], params));
  }
  const version = deadline.calendarVersion;
  if (version !== null && !calendarVersions.has(version)) {
    remarks.push(remark("calendar-version-lost", file, [...path, "calendarVersion"], { finding: number, version }));
  }
  if (deadline.provisional && deadline.due !== null && isProvisional(calendar, on ?? deadline.due, deadline.due)) {
    remarks.push(remark("deadline-provisional", file, path, { finding: number, due: deadline.due }));
  }
  return remarks;
}
