import type { PointsGiven } from "@cchc/core/change/score-entries";
import type { ScorecardChange } from "@cchc/core/change/scorecard-change";
import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { ScoreKind } from "@cchc/core/model/codes";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { type ScorecardState, scorecardState } from "@cchc/core/query/scorecard-state";
import { itemsOfCriteria } from "@cchc/core/scoring/criteria-items";
import type { ScorecardFormAct } from "../../protocol/scorecard-form.ts";

type Edit = Extract<ScorecardFormAct, { act: "points" | "note" }>;

/**
 * The change that points or a note typed in the table ask for: the last entry of an item says all of it, so each carries
 * what the other one said (SPEC SFORM-3).
 */
export function scorecardFormChange(
  act: Edit,
  scorecard: Scorecard,
  criteria: Criteria,
  signed: { on: CalendarDay; by: string },
): ScorecardChange {
  const state = scorecardState(scorecard, endOfDays);
  const kindOf = kindsOf(criteria, state?.status ?? "draft");
  const entries =
    act.act === "points"
      ? act.entries.map(({ itemId, points }) => entryOf(itemId, points, noteOf(state, itemId, kindOf(itemId))))
      : [entryOf(act.itemId, pointsOf(state, act.itemId, kindOf(act.itemId)), act.note)];
  return { type: "scorecard.score", ...signed, entries };
}

function entryOf(itemId: string, points: number | null, note: string | undefined): PointsGiven {
  return note === undefined || note.trim() === "" ? { itemId, points } : { itemId, points, note };
}

function kindsOf(criteria: Criteria, status: ScorecardState["status"]): (itemId: string) => ScoreKind {
  const scorers = new Map(itemsOfCriteria(criteria).map(({ item }) => [item.id, item.scoredBy]));
  return (itemId) => (scorers.get(itemId) === "survey" ? "survey" : status === "draft" ? "self" : "appraised");
}

function pointsOf(state: ScorecardState | undefined, itemId: string, kind: ScoreKind): number | null {
  return state?.scores.get(itemId)?.[kind] ?? null;
}

function noteOf(state: ScorecardState | undefined, itemId: string, kind: ScoreKind): string | undefined {
  return state?.notes.get(itemId)?.[kind];
}
