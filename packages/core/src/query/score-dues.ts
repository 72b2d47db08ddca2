import { type CalendarDay, formatDay } from "../day.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { compareVietnamese } from "../text.ts";
import { scorecardState } from "./scorecard-state.ts";

/** What units owe for a scorecard: to score themselves and submit, or to explain what was asked. */
export type ScoreStep = "submit" | "explain";

/** Scorecards of one criteria set that are owed by one day. */
export interface ScoreDueRow {
  criteria: Criteria;
  step: ScoreStep;
  due: CalendarDay;
  /** By number. */
  owing: readonly Scorecard[];
}

/** What units owe: what is past its day, and what is due up to a day. */
export interface ScoreDues {
  scoresMissing: ScoreDueRow[];
  scoresDue: ScoreDueRow[];
}

/** From which year on scorecards still belong into an agenda: nobody waits for older ones any more (SPEC SCORE-21). */
export function firstScoredYear(asOf: CalendarDay): number {
  return Number(asOf.slice(0, 4)) - 1;
}

/**
 * Scorecards that are to be submitted or explained, by set, step and day: many units owe the same on one day. What is
 * past its day is told until the end of the year after the one that is scored (SPEC SCORE-21).
 */
export function scoreDues(
  scorecards: readonly { scorecard: Scorecard; criteria: Criteria }[],
  asOf: CalendarDay,
  until: CalendarDay,
  isMeant: (unitId: string, day: CalendarDay) => boolean,
): ScoreDues {
  const rows = new Map<string, { criteria: Criteria; step: ScoreStep; due: CalendarDay; owing: Scorecard[] }>();
  for (const { scorecard, criteria } of scorecards) {
    if (scorecard.withdrawn !== undefined || scorecard.year < firstScoredYear(asOf)) continue;
    const state = scorecardState(scorecard, asOf);
    const step = state?.status === "draft" ? "submit" : state?.status === "explanation-asked" ? "explain" : null;
    if (state === undefined || step === null) continue;
    const due = step === "submit" ? state.due : state.explanationDue;
    const last = formatDay(scorecard.year, 12, 31);
    if (due === null || due > until || !isMeant(scorecard.unitId, asOf < last ? asOf : last)) continue;
    const key = `${due} ${step} ${criteria.id}`;
    const row = rows.get(key) ?? { criteria, step, due, owing: [] };
    row.owing.push(scorecard);
    rows.set(key, row);
  }
  const sorted = [...rows.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, row]) => ({
      ...row,
      owing: row.owing.toSorted((left, right) => compareVietnamese(left.number, right.number)),
    }));
  return { scoresMissing: sorted.filter(({ due }) => due < asOf), scoresDue: sorted.filter(({ due }) => due >= asOf) };
}
