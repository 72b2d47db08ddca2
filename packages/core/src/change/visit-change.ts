import type { CalendarDay } from "../day.ts";
import { nextVisitStatus, type VisitActName, visitMachine } from "../machine/visit-machine.ts";
import { areasOfList, defaultVisitAreaList } from "../model/area-lists.ts";
import type { VisitKind } from "../model/codes.ts";
import type { Evidence, TeamMember, Visit, VisitAct } from "../model/visit.ts";
import { type Problem, problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { findingState } from "../query/finding-state.ts";
import { dayOfVisit, visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { concludeFinding, latestDay } from "./finding-acts.ts";

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
      note?: string | undefined;
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
  | { type: "visit.conclude"; on: CalendarDay; notice: string | null }
  | { type: "visit.number-notice"; notice: string }
  | { type: "visit.close"; on: CalendarDay }
  | { type: "visit.postpone"; on: CalendarDay; reason: string }
  | { type: "visit.resume"; on: CalendarDay }
  | { type: "visit.cancel"; on: CalendarDay; reason: string }
  | { type: "visit.renumber"; number: string }
  | { type: "strength.add"; area: string; text: string; invented?: true | undefined }
  | { type: "evidence.add"; evidence: Omit<Evidence, "id" | "addedOn"> };

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
      return act(visit, { act: "notify", ...signed, on: change.on, document: change.document }, context);
    case "visit.receive-report": {
      const evidenceIds = [...(change.evidenceIds ?? [])];
      if (change.document === undefined && evidenceIds.length === 0) {
        return fail(problem("document-or-evidence-needed", { record: visit.number }));
      }
      const unknown = unknownEvidence(visit, evidenceIds);
      if (unknown !== null) return fail(unknown);
      const document = change.document === undefined ? {} : { document: change.document };
      return act(visit, { act: "receive-report", ...signed, on: change.on, ...document, evidenceIds }, context);
    }
    case "visit.start": {
      const unit = unitInForce(visit.unitId, change.on, context);
      if (!unit.ok) return unit;
      return act(visit, { act: "start", ...signed, on: change.on }, context);
    }
    case "visit.minute": {
      const document = change.document === undefined ? {} : { document: change.document };
      return act(visit, { act: "minute", ...signed, on: change.on, ...document }, context);
    }
    case "visit.conclude":
      return concludeVisit(visit, change, context);
    case "visit.number-notice":
      return numberNotice(visit, change.notice);
    case "visit.close": {
      const closed = act(visit, { act: "close", ...signed, on: change.on }, context);
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
      return act(visit, { act: "postpone", ...signed, on: change.on, reason: change.reason }, context);
    case "visit.resume": {
      const unit = unitInForce(visit.unitId, change.on, context);
      if (!unit.ok) return unit;
      return act(visit, { act: "resume", ...signed, on: change.on }, context);
    }
    case "visit.cancel":
      return act(visit, { act: "cancel", ...signed, on: change.on, reason: change.reason }, context);
    case "visit.renumber":
      return succeed({ ...visit, number: change.number });
    case "strength.add": {
      const open = openForRecording(visit);
      if (open !== null) return fail(open);
      const area = areaOfVisit(visit, change.area);
      if (area !== null) return fail(area);
      const invented = change.invented === undefined ? {} : { invented: change.invented };
      const strength = { id: context.newId(), area: change.area, text: change.text, ...invented };
      return succeed({ ...visit, strengths: [...visit.strengths, strength] });
    }
    case "evidence.add": {
      const { findingId } = change.evidence;
      if (findingId !== null && !visit.findings.some((finding) => finding.id === findingId)) {
        return fail(problem("finding-not-found", { finding: findingId }));
      }
      const evidence = { id: context.newId(), ...change.evidence, addedOn: context.today };
      return succeed({ ...visit, evidence: [...visit.evidence, evidence] });
    }
  }
}

/** The problem of an area that the visit does not look at, or null. */
export function areaOfVisit(visit: Visit, area: string): Problem | null {
  return visit.areas.includes(area)
    ? null
    : problem("area-not-in-visit", { visit: visit.number, area, allowed: [...visit.areas] });
}

/** The problem of a piece of evidence that the visit does not have, or null. */
export function unknownEvidence(visit: Visit, evidenceIds: readonly string[]): Problem | null {
  const unknown = evidenceIds.find((id) => !visit.evidence.some((evidence) => evidence.id === id));
  return unknown === undefined ? null : problem("evidence-not-found", { evidence: unknown });
}

/** Whether a finding is unfinished on `day` or in the end: one accepted only later still stood open then (VISIT-7). */
export function isUnfinishedFrom(finding: Visit["findings"][number], day: CalendarDay): boolean {
  return [day, latestDay].some((asOf) => findingState(finding, asOf)?.unfinished === true);
}

/** The unit's version on `on`, or why there is none. */
export function unitInForce(unitId: string, on: CalendarDay, context: ChangeContext): Result<true> {
  if (context.units.version(unitId, on) !== undefined) return succeed(true);
  const unit = context.units.find(unitId);
  if (unit === undefined) return fail(problem("unit-not-found", { unit: unitId }));
  const first = unit.versions[0];
  const last = unit.versions.at(-1);
  const successors = context.units.events
    .filter((event) => event.unitIds.includes(unitId))
    .flatMap((event) => event.intoIds);
  return fail(
    problem("unit-not-in-force", {
      unit: unitId,
      name: last?.name ?? unitId,
      on,
      from: first?.from ?? null,
      to: last?.to ?? null,
      successors: [...new Set(successors)],
    }),
  );
}

/** Adds an act when the machine allows it and its day is neither in the future nor before the act it follows. */
function act(visit: Visit, next: VisitAct, context: ChangeContext): Result<Visit> {
  const refusal = refusalOfAct(visit, next, context);
  return refusal === null ? succeed({ ...visit, acts: [...visit.acts, next] }) : fail(refusal);
}

function refusalOfAct(
  visit: Visit,
  next: { act: VisitActName; on: CalendarDay },
  context: ChangeContext,
): Problem | null {
  const { status } = visitState({ ...visit, findings: [] }, latestDay);
  if (status === "following-up" || nextVisitStatus(status, next.act) === undefined) {
    return problem("visit-act-not-allowed", {
      visit: visit.number,
      act: next.act,
      status: visitState(visit, latestDay).status,
      from: [...visitMachine[next.act].from],
    });
  }
  if (visitMachine[next.act].planning === true) return null;
  if (visitMachine[next.act].happened && next.on > context.today) {
    return problem("act-in-future", { record: visit.number, act: next.act, on: next.on, today: context.today });
  }
  const previous = visit.acts.findLast((earlier) => visitMachine[earlier.act].planning !== true);
  if (previous !== undefined && next.on < previous.on) {
    return problem("act-before-previous", {
      record: visit.number,
      act: next.act,
      on: next.on,
      previous: previous.act,
      previousOn: previous.on,
    });
  }
  return null;
}

function concludeVisit(
  visit: Visit,
  change: Extract<VisitOwnChange, { type: "visit.conclude" }>,
  context: ChangeContext,
): Result<Visit> {
  const concluded = act(
    visit,
    { act: "conclude", id: context.newId(), by: context.actor, on: change.on, notice: change.notice },
    context,
  );
  if (!concluded.ok) return concluded;
  const findings: Visit["findings"] = [];
  for (const finding of visit.findings) {
    const next = concludeFinding(finding, findingNumber(visit, finding), change.on, context);
    if (!next.ok) return next;
    findings.push(next.value);
  }
  return succeed({ ...concluded.value, findings });
}

/** Gives the number to a notice that was concluded as a draft. */
function numberNotice(visit: Visit, notice: string): Result<Visit> {
  const conclusion = visit.acts.find((candidate) => candidate.act === "conclude");
  if (conclusion?.act !== "conclude") return fail(problem("visit-not-concluded", { visit: visit.number }));
  if (conclusion.notice !== null) {
    return fail(problem("notice-has-number", { visit: visit.number, notice: conclusion.notice }));
  }
  const acts = visit.acts.map((candidate) => (candidate === conclusion ? { ...conclusion, notice } : candidate));
  return succeed({ ...visit, acts });
}

function updateVisit(
  visit: Visit,
  change: Extract<VisitOwnChange, { type: "visit.update" }>,
  context: ChangeContext,
): Result<Visit> {
  const { themes, team, note } = change;
  let areas: readonly string[] | undefined;
  if (change.areas !== undefined) {
    const chosen = chosenAreas(visit.areaListId, change.areas, context);
    if (!chosen.ok) return chosen;
    areas = chosen.value;
    const used = [...visit.findings, ...visit.strengths].find((item) => !chosen.value.includes(item.area));
    if (used !== undefined) return fail(problem("area-in-use", { visit: visit.number, area: used.area }));
  }
  return succeed({
    ...visit,
    ...(areas === undefined ? {} : { areas: [...areas] }),
    ...(themes === undefined ? {} : { themes: [...themes] }),
    ...(team === undefined ? {} : { team: [...team] }),
    ...(note === undefined ? {} : { note }),
  });
}

/** The chosen areas in the order of their list; all of them when none is chosen. */
function chosenAreas(
  listId: string,
  chosen: readonly string[] | undefined,
  context: ChangeContext,
): Result<readonly string[]> {
  const list = areasOfList(listId, context.areaLists);
  if (list === undefined) return fail(problem("area-list-not-found", { list: listId }));
  const stranger = chosen?.find((area) => !list.includes(area));
  if (stranger !== undefined)
    return fail(problem("area-not-in-list", { area: stranger, list: listId, allowed: [...list] }));
  return succeed(chosen === undefined || chosen.length === 0 ? list : list.filter((area) => chosen.includes(area)));
}

/** Strengths and findings are recorded while a visit is under way, and with care after its conclusion. */
function openForRecording(visit: Visit): Problem | null {
  const { status } = visitState({ ...visit, findings: [] }, latestDay);
  const open = status === "in-progress" || status === "minuted" || status === "concluded";
  return open ? null : problem("visit-not-open", { visit: visit.number, status, started: dayOfVisit(visit) });
}
