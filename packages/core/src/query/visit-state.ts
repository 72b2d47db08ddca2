import type { CalendarDay } from "../day.ts";
import { nextVisitStatus, type StoredVisitStatus, visitMachine } from "../machine/visit-machine.ts";
import type { VisitStatus } from "../model/codes.ts";
import type { FindingFacts, VisitFacts } from "./facts.ts";
import { findingState } from "./finding-state.ts";

/** A visit as it stood at the end of a day. */
export interface VisitState {
  status: VisitStatus;
  plannedOn: CalendarDay;
  startedOn: CalendarDay | null;
  minutedOn: CalendarDay | null;
  concludedOn: CalendarDay | null;
  closedOn: CalendarDay | null;
  /** Number of the conclusion notice; null before it, or while the notice is a draft. */
  notice: string | null;
}

/** How many findings a visit has at the end of a day, dismissed ones left out; `open` is unfinished ones, overdue ones among them. */
export interface FindingCounts {
  total: number;
  open: number;
  overdue: number;
  closed: number;
}

/**
 * The state of a visit at the end of `asOf`. Planning has no effective day: a planned visit is there on every day, and
 * a resumed one from its postponement on.
 */
export function visitState(visit: VisitFacts, asOf: CalendarDay): VisitState {
  const state = {
    plannedOn: visit.acts[0]?.on ?? asOf,
    startedOn: null as CalendarDay | null,
    minutedOn: null as CalendarDay | null,
    concludedOn: null as CalendarDay | null,
    closedOn: null as CalendarDay | null,
    notice: null as string | null,
  };
  let status: StoredVisitStatus = "planned";
  let previousHappened = true;
  for (const act of visit.acts) {
    const planning = visitMachine[act.act].planning === true;
    if (planning ? !previousHappened : act.on > asOf) {
      previousHappened = false;
      continue;
    }
    status = nextVisitStatus(status, act.act) ?? status;
    switch (act.act) {
      case "plan":
      case "resume":
        state.plannedOn = act.on;
        break;
      case "start":
        state.startedOn = act.on;
        break;
      case "minute":
        state.minutedOn = act.on;
        break;
      case "conclude":
        state.concludedOn = act.on;
        state.notice = act.notice;
        break;
      case "close":
        state.closedOn = act.on;
        break;
      case "notify":
      case "receive-report":
      case "postpone":
      case "cancel":
        break;
    }
  }
  const followingUp = status === "concluded" && visit.findings.some((finding) => isUnfinished(finding, asOf));
  return { status: followingUp ? "following-up" : status, ...state };
}

/** Counts of a visit's findings at the end of `asOf`; a cancelled visit has none that count (SPEC ASOF-3). */
export function findingCounts(visit: VisitFacts, asOf: CalendarDay): FindingCounts {
  const counts: FindingCounts = { total: 0, open: 0, overdue: 0, closed: 0 };
  if (isCancelled(visit, asOf)) return counts;
  for (const finding of visit.findings) {
    const state = findingState(finding, asOf);
    if (state === undefined || state.status === "dismissed") continue;
    counts.total += 1;
    if (state.unfinished) counts.open += 1;
    if (state.overdue) counts.overdue += 1;
    if (state.status === "closed") counts.closed += 1;
  }
  return counts;
}

/** Whether a visit is cancelled at the end of `asOf`; nothing that it found is followed up from then on. */
export function isCancelled(visit: VisitFacts, asOf: CalendarDay): boolean {
  return visit.acts.some(({ act, on }) => act === "cancel" && on <= asOf);
}

/** The day a visit belongs to for units and years: when it started, else when it is planned. */
export function dayOfVisit(visit: VisitFacts): CalendarDay {
  let day = visit.acts[0]?.on;
  for (const act of visit.acts) {
    if (act.act === "start") return act.on;
    if (act.act === "resume") day = act.on;
  }
  if (day === undefined) throw new Error(`visit ${visit.id} has no act`);
  return day;
}

function isUnfinished(finding: FindingFacts, asOf: CalendarDay): boolean {
  return findingState(finding, asOf)?.unfinished === true;
}
