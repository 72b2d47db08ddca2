import { applyChange } from "../change/apply.ts";
import type { VisitChange } from "../change/change-kinds.ts";
import { addDays, type CalendarDay, endOfDays } from "../day.ts";
import type { Visit } from "../model/visit.ts";
import { visitState } from "../query/visit-state.ts";
import { contextOn, findingToAdd, plannedVisit } from "./workbench.ts";

/** What chance decides of one step: which change, on which finding, how many days later, dated how far back. */
export interface Throw {
  what: number;
  which: number;
  gap: number;
  back: number;
}

/** A change that was allowed, the day it was recorded, and the day from which it holds. */
export interface LivedStep {
  change: VisitChange;
  /** Title of the finding the change is about: unlike its id it is the same when the step is taken again. */
  title: string | null;
  recordedOn: CalendarDay;
  effectiveOn: CalendarDay;
}

export interface Life {
  planned: Visit;
  /** The visit after each step; the last one is the end. */
  revisions: Visit[];
  steps: LivedStep[];
}

/** The life of a visit made of the changes among `throws` that the door allows. */
export function live(throws: readonly Throw[], kinds: readonly Kind[]): Life {
  const planned = plannedVisit();
  const life: Life = { planned, revisions: [], steps: [] };
  let visit = planned;
  let day: CalendarDay = "2023-05-09";
  for (const [index, thrown] of throws.entries()) {
    day = addDays(day, thrown.gap);
    const on = addDays(day, -thrown.back);
    const kind = kinds[thrown.what % kinds.length];
    const finding = visit.findings[thrown.which % Math.max(1, visit.findings.length)];
    if (kind === undefined) continue;
    const change = kind({ index, on, thrown, visit, findingId: finding?.id ?? "none" });
    const changed = applyChange("visit", visit, change, contextOn(day));
    if (!changed.ok || changed.value === visit) continue;
    // Who owns a finding is never a question before it was found.
    const foundOn = "findingId" in change && finding !== undefined ? finding.foundOn : on;
    const effectiveOn = change.type === "visit.resume" ? postponedOn(visit) : foundOn > on ? foundOn : on;
    const title = "findingId" in change ? (finding?.title ?? null) : null;
    visit = changed.value;
    life.revisions.push(visit);
    life.steps.push({ change, title, recordedOn: day, effectiveOn });
  }
  return life;
}

/** The same steps again, from the planned visit on; steps about findings find theirs by title. */
export function relive(life: Life, steps: readonly LivedStep[]): Visit {
  let visit = life.planned;
  for (const { change, title, recordedOn } of steps) {
    const finding = visit.findings.find((candidate) => candidate.title === title);
    const again = "findingId" in change ? { ...change, findingId: finding?.id ?? "none" } : change;
    const changed = applyChange("visit", visit, again, contextOn(recordedOn));
    if (!changed.ok) throw new Error(`${change.type} on ${recordedOn}: ${JSON.stringify(changed.problem)}`);
    visit = changed.value;
  }
  return visit;
}

type Kind = (situation: {
  index: number;
  on: CalendarDay;
  thrown: Throw;
  visit: Visit;
  findingId: string;
}) => VisitChange;

const signed = { by: "Trần Thị B" };
const deadlines = [
  { kind: "pending", term: { count: 15, dayKind: "working" } },
  { kind: "pending", term: { count: 30, dayKind: "calendar" } },
  { kind: "fixed", due: "2023-08-15" },
  { kind: "started", term: { count: 20, dayKind: "working" }, from: "2023-05-20", trigger: "signing" },
] as const;

const add: Kind = ({ index, on, thrown, visit }) =>
  findingToAdd({
    title: `finding ${index}`,
    on,
    deadline: deadlines[thrown.which % deadlines.length] ?? deadlines[0],
    ...(visitState(visit, endOfDays).concludedOn === null ? {} : { lateReason: "bổ sung" }),
  });
const forward: Kind = ({ on, visit }) => {
  const { status } = visitState({ ...visit, findings: [] }, endOfDays);
  switch (status) {
    case "planned":
    case "notified":
    case "self-reported":
      return { type: "visit.start", on };
    case "in-progress":
      return { type: "visit.minute", on };
    case "minuted":
      return { type: "visit.conclude", on, notice: null };
    case "postponed":
      return { type: "visit.resume", on: addDays(on, 30) };
    case "concluded":
    case "following-up":
    case "closed":
    case "cancelled":
      return { type: "visit.close", on };
  }
};
const report: Kind = ({ on, findingId }) => ({ type: "finding.report", findingId, on, by: "UBND xã", text: "đã xong" });

const verify: Kind = ({ on, findingId, thrown }) => ({
  type: "finding.verify",
  findingId,
  on,
  ...signed,
  result: thrown.gap % 2 === 0 ? "accepted" : "returned",
});

/** Changes that hold from a day. */
export const datedKinds: readonly Kind[] = [
  add,
  add,
  forward,
  forward,
  ({ on }) => ({ type: "visit.notify", on, document: "5/TB" }),
  ({ on }) => ({ type: "visit.receive-report", on, document: "7/BC" }),
  ({ on }) => ({ type: "visit.postpone", on, reason: "lũ" }),
  ({ on, findingId }) => ({ type: "finding.explain", findingId, on, ...signed, text: "thiếu người" }),
  ({ on, findingId, thrown }) =>
    thrown.back % 3 === 0
      ? { type: "finding.dismiss", findingId, on, ...signed, reason: "đúng" }
      : { type: "visit.minute", on },
  report,
  report,
  verify,
  verify,
  ({ on, findingId }) => ({ type: "finding.close", findingId, on, ...signed }),
  ({ on, findingId, thrown }) => ({
    type: "finding.extend",
    findingId,
    on,
    ...signed,
    until: addDays(on, 40 + thrown.which),
    approvedBy: "Giám đốc",
    document: null,
    reason: "bão",
  }),
  ({ on, findingId, thrown }) => ({
    type: "finding.update",
    findingId,
    on,
    responsibleUnitId: thrown.back % 2 === 0 ? "department" : "other-commune",
  }),
  ({ on, findingId, thrown }) =>
    thrown.back % 4 === 0
      ? { type: "finding.transfer", findingId, on, ...signed, to: "Sở Y tế", document: "3", reason: "thẩm quyền" }
      : { type: "finding.report", findingId, on, by: "UBND xã", text: "lần nữa" },
];

/** All changes, those that hold from no day among them. */
export const allKinds: readonly Kind[] = [
  ...datedKinds,
  ({ index, findingId }) => ({ type: "finding.update", findingId, cause: `cause ${index}`, severity: "critical" }),
  ({ findingId, thrown }) => ({
    type: "finding.update",
    findingId,
    term: { count: 5 + thrown.which, dayKind: "working" },
  }),
  ({ index }) => ({ type: "strength.add", area: "steering", text: `strength ${index}` }),
  ({ index }) => ({ type: "visit.update", note: `note ${index}`, themes: [`theme ${index}`] }),
  ({ index, thrown }) => ({
    type: "visit.update",
    team: [{ person: `person ${index}`, role: thrown.which % 2 === 0 ? "head" : "member" }],
  }),
  () => ({ type: "visit.number-notice", notice: "12/TB-SNV" }),
  ({ index }) => ({ type: "visit.renumber", number: `2023-${index}` }),
  ({ thrown, findingId, visit }) => ({
    type: "evidence.add",
    evidence: {
      file: "evidence/a/b.jpg",
      sha256: "0".repeat(64),
      bytes: 1,
      on: null,
      findingId: thrown.back % 2 === 0 && visit.findings.length > 0 ? findingId : null,
    },
  }),
  ({ on, findingId, visit }) => ({
    type: "finding.report",
    findingId,
    on,
    by: "UBND xã",
    evidenceIds: visit.evidence.slice(-1).map(({ id }) => id),
  }),
  ({ findingId, visit }) => ({ type: "finding.update", findingId, previousFindingId: visit.findings[0]?.id ?? "none" }),
];

function postponedOn(visit: Visit): CalendarDay {
  return visit.acts.findLast((act) => act.act === "postpone")?.on ?? "1900-01-01";
}
