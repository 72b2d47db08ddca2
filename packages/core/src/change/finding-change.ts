import type { CalendarDay } from "../day.ts";
import { pendingDeadline, type Term } from "../deadline/deadline.ts";
import type { Severity } from "../model/codes.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import type { Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { findingState } from "../query/finding-state.ts";
import { samePerson } from "../query/same-person.ts";
import { visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import { addFinding, type FindingAdding, joinConclusion } from "./add-finding.ts";
import type { ChangeBatch } from "./change-batch.ts";
import type { ChangeContext } from "./context.ts";
import { addFindingAct, latestDay, refusalOfState } from "./finding-acts.ts";
import { areaOfVisit, unitInForce, unknownEvidence } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";

/** Changes of one finding inside its visit. */
export type FindingChange =
  | FindingAdding
  | {
      /** Null empties a field, what is absent stays. */
      type: "finding.update";
      findingId: string;
      area?: string | undefined;
      title?: string | undefined;
      description?: string | null | undefined;
      severity?: Severity | undefined;
      cause?: string | null | undefined;
      recommendation?: string | null | undefined;
      responsiblePerson?: string | null | undefined;
      previousFindingId?: string | null | undefined;
      term?: Term | undefined;
      responsibleUnitId?: string | undefined;
      /** Effective day of a new owner. */
      on?: CalendarDay | undefined;
    }
  | { type: "finding.explain"; findingId: string; on: CalendarDay; by: string; text: string }
  | { type: "finding.dismiss"; findingId: string; on: CalendarDay; by: string; reason: string }
  | {
      type: "finding.report";
      findingId: string;
      on: CalendarDay;
      by: string;
      text?: string | undefined;
      evidenceIds?: readonly string[] | undefined;
    }
  | {
      type: "finding.verify";
      findingId: string;
      on: CalendarDay;
      by: string;
      result: "accepted" | "returned";
      text?: string | undefined;
    }
  | { type: "finding.close"; findingId: string; on: CalendarDay; by: string }
  | {
      type: "finding.transfer";
      findingId: string;
      on: CalendarDay;
      by: string;
      to: string;
      document: string;
      reason: string;
    }
  | {
      type: "finding.extend";
      findingId: string;
      on: CalendarDay;
      by: string;
      until: CalendarDay;
      approvedBy: string;
      document: string | null;
      reason: string;
    }
  | {
      type: "finding.hand-over";
      on: CalendarDay;
      eventId: string;
      from: string;
      to: string;
      findingIds: readonly string[];
    }
  | { type: "finding.renumber"; findingId: string; ordinal: number }
  /** What a table says of the findings of one visit: all of it or none, taken back together (SPEC LIST-14). */
  | { type: "finding.import"; source: string; changes: readonly ImportedFinding[]; batch?: ChangeBatch | undefined }
  /** Joins the conclusion there was: for a finding that a merge of two copies left recorded. */
  | { type: "finding.conclude"; findingId: string };

/** What a row of a table makes of a finding. */
export type ImportedFinding = Extract<FindingChange, { type: "finding.add" } | { type: "finding.update" }>;

/** The visit after a change of one of its findings. */
export function changeFinding(visit: Visit, change: FindingChange, context: ChangeContext): Result<Visit> {
  if (change.type === "finding.import") {
    let current = visit;
    for (const one of change.changes) {
      const changed = changeFinding(current, one, context);
      if (!changed.ok) return changed;
      current = changed.value;
    }
    return succeed(current);
  }
  if (change.type === "finding.add") return addFinding(visit, change, context);
  if (change.type === "finding.hand-over") return handOver(visit, change, context);
  const finding = visit.findings.find((candidate) => candidate.id === change.findingId);
  if (finding === undefined) return fail(problem("finding-not-found", { finding: change.findingId }));
  const changed = changeOne(visit, finding, change, context);
  return changed.ok ? succeed(replaceFinding(visit, changed.value)) : changed;
}

type OneFindingChange = Exclude<
  FindingChange,
  { type: "finding.add" } | { type: "finding.hand-over" } | { type: "finding.import" }
>;

function changeOne(visit: Visit, finding: Finding, change: OneFindingChange, context: ChangeContext): Result<Finding> {
  const number = findingNumber(visit, finding);
  const id = context.newId();
  const add = (act: FindingAct) => addFindingAct(finding, number, act, context);
  switch (change.type) {
    case "finding.update":
      return updateFinding(visit, finding, change, context);
    case "finding.conclude": {
      const { concludedOn } = visitState({ ...visit, findings: [] }, latestDay);
      if (concludedOn === null) return fail(problem("visit-not-concluded", { visit: visit.number }));
      return joinConclusion(visit, finding, concludedOn, context);
    }
    case "finding.explain":
      return add({ act: "explain", id, on: change.on, by: change.by, text: change.text });
    case "finding.dismiss":
      return add({ act: "dismiss", id, on: change.on, by: change.by, reason: change.reason });
    case "finding.report": {
      const evidenceIds = [...(change.evidenceIds ?? [])];
      if (change.text === undefined && evidenceIds.length === 0) {
        return fail(problem("text-or-evidence-needed", { finding: number }));
      }
      const unknown = unknownEvidence(visit, evidenceIds);
      if (unknown !== null) return fail(unknown);
      const text = change.text === undefined ? {} : { text: change.text };
      return add({ act: "report", id, on: change.on, by: change.by, ...text, evidenceIds });
    }
    case "finding.verify": {
      const refusal = refusalOfState(finding, number, { act: "verify", result: change.result });
      if (refusal !== null) return fail(refusal);
      const report = finding.acts.findLast((act) => act.act === "report");
      if (report !== undefined && samePerson(report.by, change.by, context.people)) {
        return fail(problem("verifier-reported", { finding: number, by: change.by }));
      }
      const text = change.text === undefined ? {} : { text: change.text };
      return add({ act: "verify", id, on: change.on, by: change.by, result: change.result, ...text });
    }
    case "finding.renumber":
      return succeed({ ...finding, ordinal: change.ordinal });
    case "finding.close":
      return add({ act: "close", id, on: change.on, by: change.by });
    case "finding.transfer": {
      const { on, by, to, document, reason } = change;
      return add({ act: "transfer", id, on, by, to, document, reason });
    }
    case "finding.extend":
      return extendFinding(finding, number, change, context);
  }
}

function updateFinding(
  visit: Visit,
  finding: Finding,
  change: Extract<FindingChange, { type: "finding.update" }>,
  context: ChangeContext,
): Result<Finding> {
  const number = findingNumber(visit, finding);
  if (change.area !== undefined) {
    const area = areaOfVisit(visit, change.area);
    if (area !== null) return fail(area);
  }
  if (change.term !== undefined && finding.deadline.due !== null) {
    return fail(problem("deadline-pinned", { finding: number, due: finding.deadline.due }));
  }
  if (change.previousFindingId === finding.id) return fail(problem("previous-is-itself", { finding: number }));
  const { area, title, description, severity, cause, recommendation, responsiblePerson, previousFindingId } = change;
  const texts = { title, description, cause, recommendation };
  const updated: Finding = {
    ...withFields(finding, { area, severity, responsiblePerson, previousFindingId, ...texts }),
    ...(change.term === undefined ? {} : { deadline: pendingDeadline(change.term) }),
  };
  const owner = change.responsibleUnitId;
  if (owner === undefined) return succeed(updated);
  const state = findingState(finding, latestDay);
  const on = change.on ?? (state?.status === "recorded" ? finding.foundOn : context.today);
  const unit = unitInForce(owner, on, context);
  if (!unit.ok) return unit;
  if (owner === state?.responsibleUnitId) return succeed(updated);
  const handedOver = finding.acts.some((act) => act.act === "hand-over");
  const sinceEver = on <= finding.foundOn;
  if (state === undefined || (state.status === "recorded" && sinceEver && !handedOver)) {
    return succeed({ ...updated, responsibleUnitId: owner });
  }
  const act: FindingAct = { act: "hand-over", id: context.newId(), on, from: state.responsibleUnitId, to: owner };
  return addFindingAct(updated, number, act, context);
}

function extendFinding(
  finding: Finding,
  number: string,
  change: Extract<FindingChange, { type: "finding.extend" }>,
  context: ChangeContext,
): Result<Finding> {
  const refusal = refusalOfState(finding, number, { act: "extend" });
  if (refusal !== null) return fail(refusal);
  const from = finding.deadline.due;
  if (from === null) return fail(problem("deadline-pending", { finding: number }));
  if (change.until <= from)
    return fail(problem("extension-not-later", { finding: number, until: change.until, due: from }));
  const { on, by, until, approvedBy, document, reason } = change;
  const act: FindingAct = { act: "extend", id: context.newId(), on, by, from, until, approvedBy, document, reason };
  const extended = addFindingAct(finding, number, act, context);
  if (!extended.ok) return extended;
  return succeed({ ...extended.value, deadline: { ...finding.deadline, due: until } });
}

/**
 * Unfinished findings of a unit that ends pass to its heir, on the day the event takes effect (SPEC UNIT-4). Doing
 * it again does no harm: a finding that this event handed over already stays as it is (SPEC UNIT-5).
 */
function handOver(
  visit: Visit,
  change: Extract<FindingChange, { type: "finding.hand-over" }>,
  context: ChangeContext,
): Result<Visit> {
  const { on, from, to, eventId } = change;
  return succeed({
    ...visit,
    findings: visit.findings.map((finding) => {
      const done = finding.acts.some((act) => act.act === "hand-over" && act.eventId === eventId && act.from === from);
      if (done || !change.findingIds.includes(finding.id)) return finding;
      const act: FindingAct = { act: "hand-over", id: context.newId(), on, from, to, eventId };
      return { ...finding, acts: [...finding.acts, act] };
    }),
  });
}

function replaceFinding(visit: Visit, finding: Finding): Visit {
  return { ...visit, findings: visit.findings.map((other) => (other.id === finding.id ? finding : other)) };
}
