import type { CalendarDay } from "../day.ts";
import { nextScorecardStatus } from "../machine/scorecard-machine.ts";
import type { ScorecardStatus, ScoreKind } from "../model/codes.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { inOrderOfDays } from "./in-order-of-days.ts";

/** The points of one item, by who gave them; what nobody gave is absent. */
export type ItemScores = { readonly [K in ScoreKind]?: number };

/** What was said of the points of one item, by who gave them. */
export type ItemNotes = { readonly [K in ScoreKind]?: string };

/** A scorecard as it stood at the end of a day. */
export interface ScorecardState {
  status: ScorecardStatus;
  createdOn: CalendarDay;
  submittedOn: CalendarDay | null;
  appraisedOn: CalendarDay | null;
  /** Until when the explanation that was asked for last is due; null while none was. */
  explanationDue: CalendarDay | null;
  /** Since when it is final; null while it is not. */
  finalOn: CalendarDay | null;
  reopenedOn: CalendarDay | null;
  /** The day after which self-scoring is late; null where none is set. */
  due: CalendarDay | null;
  /** Not submitted although its day is over. */
  overdue: boolean;
  /** Submitted, and after its day. */
  late: boolean;
  /** The last points of every item that were given by that day. */
  scores: ReadonlyMap<string, ItemScores>;
  /** What was said of them. */
  notes: ReadonlyMap<string, ItemNotes>;
}

/** The state of a scorecard at the end of `asOf`, rebuilt from effective days; undefined before it was made (SPEC SCORE-7). */
export function scorecardState(
  scorecard: Pick<Scorecard, "acts" | "deadline">,
  asOf: CalendarDay,
): ScorecardState | undefined {
  const acts = inOrderOfDays(scorecard.acts);
  const createdOn = acts[0]?.on;
  if (createdOn === undefined || createdOn > asOf) return undefined;
  const due = scorecard.deadline?.due ?? null;
  const state: Omit<ScorecardState, "overdue" | "late"> = {
    status: "draft",
    createdOn,
    submittedOn: null,
    appraisedOn: null,
    explanationDue: null,
    finalOn: null,
    reopenedOn: null,
    due,
    scores: new Map(),
    notes: new Map(),
  };
  const scores = new Map<string, ItemScores>();
  const notes = new Map<string, ItemNotes>();
  for (const act of acts) {
    if (act.on > asOf) break;
    state.status = nextScorecardStatus(state.status, act.act) ?? state.status;
    switch (act.act) {
      case "score":
        for (const { itemId, points, note } of act.entries) {
          const { [act.as]: _points, ...otherScores } = scores.get(itemId) ?? {};
          const { [act.as]: _note, ...otherNotes } = notes.get(itemId) ?? {};
          scores.set(itemId, points === null ? otherScores : { ...otherScores, [act.as]: points });
          notes.set(itemId, note === undefined ? otherNotes : { ...otherNotes, [act.as]: note });
        }
        break;
      case "submit":
        state.submittedOn = act.on;
        break;
      case "appraise":
        state.appraisedOn = act.on;
        break;
      case "ask":
        state.explanationDue = act.deadline.due;
        break;
      case "finalise":
        state.finalOn = act.on;
        break;
      case "reopen":
        state.finalOn = null;
        state.reopenedOn = act.on;
        break;
      case "create":
      case "explain":
        break;
    }
  }
  const { submittedOn } = state;
  return {
    ...state,
    overdue: submittedOn === null && due !== null && due < asOf,
    late: submittedOn !== null && due !== null && submittedOn > due,
    scores,
    notes,
  };
}
