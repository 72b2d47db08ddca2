import type { CalendarContent } from "../calendar/model.ts";
import type { CalendarDay } from "../day.ts";
import { type Deadline, forecastDeadline } from "../deadline/deadline.ts";
import { lateness } from "../deadline/lateness.ts";
import type { FindingSource, FindingStatus, Level, Severity } from "../model/codes.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import type { Evidence, Visit } from "../model/visit.ts";
import { isThere } from "./evidence-state.ts";
import { findingNumber } from "./facts.ts";
import { type FindingState, findingState } from "./finding-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { dayOfVisit, isCancelled } from "./visit-state.ts";

/** A deadline as of a day; `explanation` is in words, made by the catalogue. */
export interface DeadlineItem {
  due: CalendarDay | null;
  original: CalendarDay | null;
  trigger: Deadline["trigger"];
  count: number | null;
  dayKind: Deadline["dayKind"];
  calendarVersion: string | null;
  explanation: string;
  provisional: boolean;
  /** What a waiting deadline would become if the conclusion came on the as-of day; null once pinned. */
  forecast: CalendarDay | null;
}

export interface RemediationItem {
  on: CalendarDay;
  by: string;
  text: string | null;
  evidenceIds: readonly string[];
  verification: VerificationItem | null;
}

export interface VerificationItem {
  on: CalendarDay;
  by: string;
  result: "accepted" | "returned";
  text: string | null;
}

export interface ExtensionItem {
  on: CalendarDay;
  from: CalendarDay;
  until: CalendarDay;
  approvedBy: string;
  document: string | null;
  reason: string;
}

/** A finding as programs get it; states and deadlines are those of the as-of day. */
export interface FindingItem {
  id: string;
  number: string;
  visitId: string;
  visitNumber: string;
  unitId: string;
  unitName: string;
  level: Level | null;
  area: string;
  title: string;
  description: string | null;
  severity: Severity;
  source: FindingSource;
  status: FindingStatus;
  foundOn: CalendarDay;
  deadline: DeadlineItem;
  overdue: boolean;
  daysLate: number;
  workingDaysLate: number;
  onTime: boolean | null;
  responsibleUnitId: string;
  responsibleUnitName: string;
  responsiblePerson: string | null;
  cause: string | null;
  recommendation: string | null;
  explanations: { on: CalendarDay; by: string; text: string }[];
  extensions: ExtensionItem[];
  remediations: RemediationItem[];
  /** The last verification there was. */
  verification: VerificationItem | null;
  dismissal: { on: CalendarDay; by: string; reason: string } | null;
  transfer: { on: CalendarDay; to: string; document: string; reason: string } | null;
  handOvers: { on: CalendarDay; from: string; to: string }[];
  closedOn: CalendarDay | null;
  evidence: Evidence[];
  previousFindingId: string | null;
  lateReason: string | null;
  invented: boolean;
  /** Revision of the visit's file. */
  revision: number;
}

/** What an item needs beside its record. */
export interface ItemContext {
  asOf: CalendarDay;
  units: UnitDirectory;
  calendar: CalendarContent;
  explain: (deadline: Deadline) => string;
}

/** The item of one finding, or undefined when it had not been found by the as-of day. */
export function findingItem(visit: Visit, finding: Finding, context: ItemContext): FindingItem | undefined {
  const { asOf, units, calendar } = context;
  const state = findingState(finding, asOf);
  if (state === undefined) return undefined;
  const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit));
  const cancelled = isCancelled(visit, asOf);
  const acts = finding.acts.filter((act) => act.on <= asOf);
  const remediations = remediationsOf(acts);
  const late =
    state.due !== null && state.lateUntil !== null && !cancelled
      ? lateness(state.due, state.lateUntil, calendar)
      : { daysLate: 0, workingDaysLate: 0 };
  return {
    id: finding.id,
    number: findingNumber(visit, finding),
    visitId: visit.id,
    visitNumber: visit.number,
    unitId: visit.unitId,
    unitName: unit?.name ?? visit.unitId,
    level: unit?.level ?? null,
    area: finding.area,
    title: finding.title,
    description: finding.description ?? null,
    severity: finding.severity,
    source: finding.source,
    status: state.status,
    foundOn: finding.foundOn,
    deadline: deadlineItem(deadlineAsOf(finding.deadline, state), context),
    overdue: state.overdue && !cancelled,
    ...late,
    onTime: state.onTime,
    responsibleUnitId: state.responsibleUnitId,
    responsibleUnitName: units.nearestVersion(state.responsibleUnitId, asOf)?.name ?? state.responsibleUnitId,
    responsiblePerson: finding.responsiblePerson ?? null,
    cause: finding.cause ?? null,
    recommendation: finding.recommendation ?? null,
    explanations: acts.flatMap((act) => (act.act === "explain" ? [{ on: act.on, by: act.by, text: act.text }] : [])),
    extensions: acts.flatMap((act) => (act.act === "extend" ? [extensionItem(act)] : [])),
    remediations,
    verification: remediations.findLast((remediation) => remediation.verification !== null)?.verification ?? null,
    dismissal: lastAct(acts, "dismiss", ({ on, by, reason }) => ({ on, by, reason })),
    transfer: lastAct(acts, "transfer", ({ on, to, document, reason }) => ({ on, to, document, reason })),
    handOvers: acts.flatMap((act) => (act.act === "hand-over" ? [{ on: act.on, from: act.from, to: act.to }] : [])),
    closedOn: lastAct(acts, "close", ({ on }) => on),
    evidence: visit.evidence.filter((evidence) => evidence.findingId === finding.id && isThere(evidence, asOf)),
    previousFindingId: finding.previousFindingId ?? null,
    lateReason: finding.lateReason ?? null,
    invented: finding.invented === true,
    revision: visit.revision,
  };
}

/** The deadline as it stood: not yet pinned before its trigger, not yet extended before the approval (SPEC ASOF-1). */
export function deadlineAsOf(deadline: Deadline, state: Pick<FindingState, "due">): Deadline {
  if (state.due !== null) return { ...deadline, due: state.due };
  const trigger = { ...deadline.trigger, on: null };
  return { ...deadline, due: null, original: null, trigger, calendarVersion: null, provisional: false };
}

function deadlineItem(deadline: Deadline, context: ItemContext): DeadlineItem {
  const { due, original, trigger, count, dayKind, calendarVersion, provisional } = deadline;
  const explanation = context.explain(deadline);
  const waiting = due === null ? forecastDeadline(deadline, context.asOf, context.calendar) : null;
  const forecast = waiting?.due ?? null;
  return { due, original, trigger, count, dayKind, calendarVersion, explanation, provisional, forecast };
}

function remediationsOf(acts: readonly FindingAct[]): RemediationItem[] {
  const items: RemediationItem[] = [];
  for (const act of acts) {
    const last = items.at(-1);
    if (act.act === "report") {
      const { on, by, text, evidenceIds } = act;
      items.push({ on, by, text: text ?? null, evidenceIds, verification: null });
    } else if (act.act === "verify" && last !== undefined) {
      last.verification = { on: act.on, by: act.by, result: act.result, text: act.text ?? null };
    }
  }
  return items;
}

function extensionItem(act: Extract<FindingAct, { act: "extend" }>): ExtensionItem {
  const { on, from, until, approvedBy, document, reason } = act;
  return { on, from, until, approvedBy, document, reason };
}

function lastAct<A extends FindingAct["act"], T>(
  acts: readonly FindingAct[],
  name: A,
  pick: (act: Extract<FindingAct, { act: A }>) => T,
): T | null {
  const found = acts.findLast((act): act is Extract<FindingAct, { act: A }> => act.act === name);
  return found === undefined ? null : pick(found);
}
