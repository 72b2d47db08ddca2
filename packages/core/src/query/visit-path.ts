import { type CalendarDay, endOfDays } from "../day.ts";
import { type StoredVisitStatus, type VisitActName, visitMachine } from "../machine/visit-machine.ts";
import type { VisitKind } from "../model/codes.ts";
import type { Visit, VisitAct } from "../model/visit.ts";
import type { VisitFacts } from "./facts.ts";
import { visitState } from "./visit-state.ts";

/** The acts of a visit that runs its course, in order. */
export const visitPath = ["plan", "notify", "receive-report", "start", "minute", "conclude", "close"] as const;
export type VisitStep = (typeof visitPath)[number];

/** One step of a visit's way: done on a day, to be done next, ahead, or left out. */
export interface VisitPathStep {
  step: VisitStep;
  state: "done" | "next" | "ahead" | "left-out";
  /** The day of the act; of the step `plan` the planned day in force. */
  on: CalendarDay | null;
  document: string | null;
}

/** Where a visit stands on its way, and what can be done with it now. */
export interface VisitPath {
  steps: VisitPathStep[];
  /** The act that usually comes next; null when it waits for findings, or has ended. */
  next: VisitActName | null;
  /** What else the machine allows now, in its order. */
  others: VisitActName[];
}

/**
 * The way of a visit (SPEC VISIT-11): which steps were done by `today`, which are announced for a later day, which were
 * left out, and which comes next after the last act there is. A visit that is not scheduled is not notified (SPEC VISIT-5); one with unfinished findings is not closed next.
 */
export function visitPathOf(visit: Visit, today: CalendarDay): VisitPath {
  const stored = storedStatus(visit);
  const possible = possibleVisitActs(visit);
  const usual = possible.find((act) => isUsual(act, visit.visitKind)) ?? null;
  const done = new Map(visit.acts.map((act) => [act.act === "resume" ? "plan" : act.act, act]));
  const lastDone = visitPath.findLastIndex((step) => done.has(step));
  const ended = stored === "closed" || stored === "cancelled";
  const steps = visitPath.flatMap((step, index): VisitPathStep[] => {
    const act = done.get(step);
    if (act !== undefined) {
      const happened = step === "plan" || act.on <= today;
      return [{ step, state: happened ? "done" : "ahead", on: act.on, document: documentOf(act) }];
    }
    if (!isUsual(step, visit.visitKind)) return [];
    const state = step === usual ? "next" : index < lastDone || ended ? "left-out" : "ahead";
    return [{ step, state, on: null, document: null }];
  });
  return { steps, next: usual, others: possible.filter((act) => act !== usual) };
}

/** The acts that the latest state of a visit allows, in the order of the machine (SPEC VISIT-11). */
export function possibleVisitActs(visit: VisitFacts): VisitActName[] {
  const status = storedStatus(visit);
  const waits = visitState(visit, endOfDays).status === "following-up";
  const acts = Object.keys(visitMachine) as VisitActName[];
  return acts.filter((act) => {
    if (!visitMachine[act].from.includes(status)) return false;
    if (act === "notify") return visit.visitKind === "scheduled";
    return act !== "close" || !waits;
  });
}

/** Whether strengths and findings can be recorded in a visit now (SPEC VISIT-8). */
export function isOpenForRecording(visit: VisitFacts): boolean {
  const status = storedStatus(visit);
  return status === "in-progress" || status === "minuted" || status === "concluded";
}

function storedStatus(visit: VisitFacts): StoredVisitStatus {
  const { status } = visitState({ ...visit, findings: [] }, endOfDays);
  if (status === "following-up") throw new Error("only findings make a visit followed up");
  return status;
}

/** Notice, outline and the unit's own report belong to a scheduled visit; postponing and cancelling are nobody's course. */
function isUsual(act: VisitActName, kind: VisitKind): boolean {
  switch (act) {
    case "notify":
    case "receive-report":
      return kind === "scheduled";
    case "plan":
    case "start":
    case "minute":
    case "conclude":
    case "close":
    case "resume":
      return true;
    case "postpone":
    case "cancel":
      return false;
  }
}

function documentOf(act: VisitAct): string | null {
  switch (act.act) {
    case "notify":
    case "receive-report":
    case "minute":
      return act.document ?? null;
    case "conclude":
      return act.notice;
    case "plan":
    case "start":
    case "close":
    case "postpone":
    case "resume":
    case "cancel":
      return null;
  }
}
