import type { CalendarDay } from "../day.ts";
import { type Deadline, fixedDeadline, pendingDeadline, startedDeadline } from "../deadline/deadline.ts";
import type { FindingSource, Severity } from "../model/codes.ts";
import type { Finding } from "../model/finding.ts";
import type { Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { concludeFinding, latestDay, notBeforeFinding } from "./finding-acts.ts";
import type { DeadlineInput } from "./read-deadline.ts";
import { areaOfVisit, unitInForce } from "./visit-checks.ts";

/** A new finding of a visit. */
export interface FindingAdding {
  type: "finding.add";
  area: string;
  title: string;
  description?: string | undefined;
  severity: Severity;
  cause?: string | undefined;
  recommendation?: string | undefined;
  source: FindingSource;
  responsibleUnitId?: string | undefined;
  responsiblePerson?: string | undefined;
  previousFindingId?: string | undefined;
  on?: CalendarDay | undefined;
  lateReason?: string | undefined;
  deadline: DeadlineInput;
  invented?: true | undefined;
}

/** The visit with one more finding; after the conclusion it needs a reason and joins it (SPEC FIND-4). */
export function addFinding(visit: Visit, change: FindingAdding, context: ChangeContext): Result<Visit> {
  const state = visitState({ ...visit, findings: [] }, latestDay);
  const { startedOn, concludedOn } = state;
  const open = state.status === "in-progress" || state.status === "minuted" || state.status === "concluded";
  if (!open || startedOn === null) {
    return fail(problem("visit-not-open", { visit: visit.number, status: state.status, started: startedOn }));
  }
  if (concludedOn !== null && change.lateReason === undefined) {
    return fail(problem("late-reason-needed", { visit: visit.number, concludedOn }));
  }
  const area = areaOfVisit(visit, change.area);
  if (area !== null) return fail(area);
  const foundOn = change.on ?? startedOn;
  if (foundOn < startedOn) return fail(problem("found-before-start", { visit: visit.number, on: foundOn, startedOn }));
  if (foundOn > context.today) {
    return fail(problem("act-in-future", { record: visit.number, act: "find", on: foundOn, today: context.today }));
  }
  const responsibleUnitId = change.responsibleUnitId ?? visit.unitId;
  const unit = unitInForce(responsibleUnitId, foundOn, context);
  if (!unit.ok) return unit;
  const deadline = newDeadline(change.deadline, foundOn, context);
  if (!deadline.ok) return deadline;
  const ordinal = Math.max(0, ...visit.findings.map((other) => other.ordinal)) + 1;
  const finding: Finding = {
    id: context.newId(),
    ordinal,
    area: change.area,
    title: change.title,
    ...definedOnly({ description: change.description }),
    severity: change.severity,
    ...definedOnly({ cause: change.cause, recommendation: change.recommendation }),
    source: change.source,
    responsibleUnitId,
    ...definedOnly({
      responsiblePerson: change.responsiblePerson,
      previousFindingId: change.previousFindingId,
    }),
    foundOn,
    ...(concludedOn === null ? {} : definedOnly({ lateReason: change.lateReason })),
    deadline: deadline.value,
    acts: [],
    ...definedOnly({ invented: change.invented }),
  };
  if (concludedOn === null) return succeed({ ...visit, findings: [...visit.findings, finding] });
  const concluded = joinConclusion(visit, finding, concludedOn, context);
  return concluded.ok ? succeed({ ...visit, findings: [...visit.findings, concluded.value] }) : concluded;
}

/**
 * A finding that comes after the conclusion joins it, on the day of the conclusion or on its own when that is later; a
 * term that waited for the notice counts from the notice all the same (SPEC FIND-4).
 */
export function joinConclusion(
  visit: Visit,
  finding: Finding,
  concludedOn: CalendarDay,
  context: ChangeContext,
): Result<Finding> {
  const on = finding.foundOn > concludedOn ? finding.foundOn : concludedOn;
  return concludeFinding(finding, findingNumber(visit, finding), on, context, concludedOn);
}

function newDeadline(input: DeadlineInput, foundOn: CalendarDay, context: ChangeContext): Result<Deadline> {
  switch (input.kind) {
    case "fixed":
      return fixedDeadline(input.due, foundOn, context.calendar);
    case "pending":
      return succeed(pendingDeadline(input.term));
    case "started": {
      const deadline = startedDeadline(input.term, input.from, context.calendar, input.trigger);
      return deadline.ok ? notBeforeFinding(deadline.value, foundOn) : deadline;
    }
  }
}
