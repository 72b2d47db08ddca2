import type { CalendarDay } from "../day.ts";
import { defaultVisitAreaList } from "../model/area-lists.ts";
import type { VisitKind } from "../model/codes.ts";
import type { Evidence, TeamMember, Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { fail, type Result, succeed } from "../result.ts";
import { concludeVisit, type NoticeNumbering, numberNotice, type VisitConclusion } from "./conclude-visit.ts";
import type { ChangeContext } from "./context.ts";
import { correctEvidence, type EvidenceCorrection } from "./correct-evidence.ts";
import { addStrength, type StrengthChange, updateStrength } from "./strength-change.ts";
import { addVisitAct } from "./visit-acts.ts";
import { chosenAreas, isUnfinishedFrom, unitInForce, unknownEvidence } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";

/** Changes of a visit itself; those of its findings stand in finding-change.ts. */
export type VisitOwnChange =
  | {
      type: "visit.plan";
      number: string;
      unitId: string;
      on: CalendarDay;
      visitKind: VisitKind;
      areaListId?: string | undefined;
      areas?: readonly string[] | undefined;
      themes?: readonly string[] | undefined;
      team?: readonly TeamMember[] | undefined;
      programmeId?: string | undefined;
      note?: string | undefined;
      invented?: true | undefined;
    }
  | {
      type: "visit.update";
      areas?: readonly string[] | undefined;
      themes?: readonly string[] | undefined;
      team?: readonly TeamMember[] | undefined;
      /** Null for a visit outside any programme. */
      programmeId?: string | null | undefined;
      /** Null empties it. */
      note?: string | null | undefined;
    }
  | { type: "visit.notify"; on: CalendarDay; document: string }
  | {
      type: "visit.receive-report";
      on: CalendarDay;
      document?: string | undefined;
      evidenceIds?: readonly string[] | undefined;
    }
  | { type: "visit.start"; on: CalendarDay }
  | { type: "visit.minute"; on: CalendarDay; document?: string | undefined }
  | VisitConclusion
  | NoticeNumbering
  | { type: "visit.close"; on: CalendarDay }
  | { type: "visit.postpone"; on: CalendarDay; reason: string }
  | { type: "visit.resume"; on: CalendarDay }
  | { type: "visit.cancel"; on: CalendarDay; reason: string }
  | { type: "visit.renumber"; number: string }
  | StrengthChange
  | { type: "evidence.add"; evidence: Omit<Evidence, "id" | "addedOn"> }
  | ({ type: "evidence.update" } & EvidenceCorrection);

/** A new visit, planned; problem `unit-not-in-force` when the unit is not valid on that day (SPEC VISIT-2). */
export function planVisit(
  change: Extract<VisitOwnChange, { type: "visit.plan" }>,
  context: ChangeContext,
): Result<Visit> {
  const unit = unitInForce(change.unitId, change.on, context);
  if (!unit.ok) return unit;
  const areaListId = change.areaListId ?? defaultVisitAreaList;
  const areas = chosenAreas(areaListId, change.areas, context);
  if (!areas.ok) return areas;
  return succeed({
    kind: "visit",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    number: change.number,
    unitId: change.unitId,
    visitKind: change.visitKind,
    areaListId,
    areas: [...areas.value],
    themes: [...(change.themes ?? [])],
    ...(change.programmeId === undefined ? {} : { programmeId: change.programmeId }),
    team: [...(change.team ?? [])],
    ...(change.note === undefined ? {} : { note: change.note }),
    ...(change.invented === undefined ? {} : { invented: change.invented }),
    acts: [{ act: "plan", id: context.newId(), on: change.on, by: context.actor }],
    strengths: [],
    findings: [],
    evidence: [],
    history: [],
  });
}

/** The visit after a change of its own. */
export function changeVisit(
  visit: Visit,
  change: Exclude<VisitOwnChange, { type: "visit.plan" }>,
  context: ChangeContext,
): Result<Visit> {
  const signed = { id: context.newId(), by: context.actor };
  switch (change.type) {
    case "visit.update":
      return updateVisit(visit, change, context);
    case "visit.notify":
      if (visit.visitKind !== "scheduled") {
        return fail(problem("notify-scheduled-only", { visit: visit.number, visitKind: visit.visitKind }));
      }
      return addVisitAct(visit, { act: "notify", ...signed, on: change.on, document: change.document }, context);
    case "visit.receive-report": {
      const evidenceIds = [...(change.evidenceIds ?? [])];
      if (change.document === undefined && evidenceIds.length === 0) {
        return fail(problem("document-or-evidence-needed", { record: visit.number }));
      }
      const unknown = unknownEvidence(visit, evidenceIds);
      if (unknown !== null) return fail(unknown);
      const document = change.document === undefined ? {} : { document: change.document };
      return addVisitAct(visit, { act: "receive-report", ...signed, on: change.on, ...document, evidenceIds }, context);
    }
    case "visit.start": {
      const unit = unitInForce(visit.unitId, change.on, context);
      if (!unit.ok) return unit;
      return addVisitAct(visit, { act: "start", ...signed, on: change.on }, context);
    }
    case "visit.minute": {
      const document = change.document === undefined ? {} : { document: change.document };
      return addVisitAct(visit, { act: "minute", ...signed, on: change.on, ...document }, context);
    }
    case "visit.conclude":
      return concludeVisit(visit, change, context);
    case "visit.number-notice":
      return numberNotice(visit, change, context);
    case "visit.close": {
      const closed = addVisitAct(visit, { act: "close", ...signed, on: change.on }, context);
      if (!closed.ok) return closed;
      const unfinished = visit.findings.filter((finding) => isUnfinishedFrom(finding, change.on));
      if (unfinished.length > 0) {
        return fail(
          problem("visit-has-unfinished", {
            visit: visit.number,
            findings: unfinished.map((finding) => findingNumber(visit, finding)),
          }),
        );
      }
      return closed;
    }
    case "visit.postpone":
      return addVisitAct(visit, { act: "postpone", ...signed, on: change.on, reason: change.reason }, context);
    case "visit.resume": {
      const unit = unitInForce(visit.unitId, change.on, context);
      if (!unit.ok) return unit;
      return addVisitAct(visit, { act: "resume", ...signed, on: change.on }, context);
    }
    case "visit.cancel":
      return addVisitAct(visit, { act: "cancel", ...signed, on: change.on, reason: change.reason }, context);
    case "visit.renumber":
      return succeed({ ...visit, number: change.number });
    case "strength.add":
      return addStrength(visit, change, context);
    case "strength.update":
      return updateStrength(visit, change);
    case "evidence.add": {
      const { findingId } = change.evidence;
      if (findingId !== null && !visit.findings.some((finding) => finding.id === findingId)) {
        return fail(problem("finding-not-found", { finding: findingId }));
      }
      const evidence = { id: context.newId(), ...change.evidence, addedOn: context.today };
      return succeed({ ...visit, evidence: [...visit.evidence, evidence] });
    }
    case "evidence.update":
      return correctEvidence(visit, change);
  }
}

function updateVisit(
  visit: Visit,
  change: Extract<VisitOwnChange, { type: "visit.update" }>,
  context: ChangeContext,
): Result<Visit> {
  const { themes, team, programmeId, note } = change;
  let areas: readonly string[] | undefined;
  if (change.areas !== undefined) {
    const chosen = chosenAreas(visit.areaListId, change.areas, context);
    if (!chosen.ok) return chosen;
    areas = chosen.value;
    const used = [...visit.findings, ...visit.strengths].find((item) => !chosen.value.includes(item.area));
    if (used !== undefined) return fail(problem("area-in-use", { visit: visit.number, area: used.area }));
  }
  return succeed({
    ...withFields(visit, { note, programmeId }),
    ...(areas === undefined ? {} : { areas: [...areas] }),
    ...(themes === undefined ? {} : { themes: [...themes] }),
    ...(team === undefined ? {} : { team: [...team] }),
  });
}
