import { formatDay, yearOf } from "../day.ts";
import type { Target } from "../model/target.ts";
import { type Baseline, isOfWhole, unitChanged } from "./baseline.ts";
import { answerOf, boundsOf } from "./bounds.ts";
import { changedSince } from "./followed-unit.ts";
import { measured, requirementOf } from "./measured.ts";
import { type MeasuredBy, type Observation, type ObservedNumber, observedNumber } from "./observation.ts";
import { missingNumber, publishedOf, type Subject, type TargetFacts } from "./target-facts.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * How a goal stands that is still ahead (SPEC TARGET-11). What the last number meets already is on course. Else a
 * straight line from the baseline to the goal says where that number should be: an estimate, made only where both ends
 * are known, and never over ranks among different numbers of competitors.
 */
export function aheadOf(
  subject: Subject,
  goalYear: number,
  measuredBy: MeasuredBy,
  compared: Baseline | null,
  facts: TargetFacts,
): Verdict {
  const { target, unitId } = subject;
  const { asOf } = facts;
  const isRank = target.targetKind === "rank";
  const baseline = compared?.known === true ? compared : null;
  const found = lastBefore(subject, goalYear, measuredBy, facts);
  if (target.targetKind === "change" && compared !== null && !compared.known) return compared.verdict;
  const changed = found === undefined ? null : changedSince(facts.units, unitId, formatDay(found.year, 12, 31), asOf);
  const isStale = found !== undefined && changed !== null && !isOfWhole(found, changed, subject, measuredBy, facts);
  // What was counted before a merger says nothing of what there is now; that of the baseline's year is part of its sum.
  if (isStale && (baseline === null || found.year > baseline.number.year)) return unitChanged(subject, changed, facts);
  const last = isStale ? undefined : found;
  const observed = last === undefined ? null : observedNumber(last, target.targetKind);
  if (last !== undefined && observed !== null && isSeries(baseline, last, isRank)) {
    const now = measured(target, observed, baseline?.number ?? null);
    if (!now.fits) return now.verdict;
    if (answerOf(now.bounds, requirementOf(target)) === "yes") {
      return verdict("on-course", "already-meets", { observed, year: goalYear });
    }
  }
  if (compared === null) return verdict("unknown", "ahead", { year: goalYear });
  if (!compared.known) return compared.verdict;
  const { number } = compared;
  if (last === undefined || observed === null || last.year <= number.year) {
    const year = Math.min(goalYear, Math.max(number.year + 1, yearOf(asOf) - 1));
    return verdict("unknown", "no-later-result", missingNumber(facts, measuredBy, unitId, year));
  }
  if (!isSeries(baseline, last, isRank)) return verdict("unknown", "series-differs", { from: number, to: observed });
  return onLine(target, number, observed, goalYear, facts.tolerance);
}

function onLine(
  target: Target,
  baseline: ObservedNumber,
  observed: ObservedNumber,
  goalYear: number,
  tolerance: number,
): Verdict {
  const isRank = target.targetKind === "rank";
  if (isRank && (baseline.outOf === null || baseline.outOf !== observed.outOf)) {
    return verdict("unknown", "out-of-differs", { from: baseline, to: observed });
  }
  const start = isRank ? baseline.rank : baseline.value;
  const value = isRank ? (observed.rank ?? observed.rankAtMost) : observed.value;
  if (start === null || baseline.qualifier !== "") return verdict("unknown", "baseline-unfit", { baseline });
  if (value === null) throw new Error("what was measured has a number");
  const goal = target.targetKind === "change" ? start * (1 + target.goal / 100) : target.goal;
  const { direction } = target;
  // Who starts beyond the goal has nothing to gain, and must not fall back.
  const isThere = answerOf(boundsOf(start, ""), { direction, goal, strict: false }) === "yes";
  const way = isThere ? 0 : goal - start;
  const share = (observed.year - baseline.year) / (goalYear - baseline.year);
  const expected = isThere ? goal : start + way * share;
  const lenient = expected - (way * tolerance) / 100;
  const qualifier = isRank ? "" : observed.qualifier;
  const bounds = isRank && observed.rank === null ? { low: 1, high: value, open: false } : boundsOf(value, qualifier);
  const said = { observed, baseline, expected, tolerance, goalYear };
  switch (answerOf(bounds, { direction, goal: lenient, strict: false })) {
    case "yes":
      return verdict("on-course", "on-line", said);
    case "no":
      return verdict("behind", "below-line", said);
    case "open":
      return verdict("unknown", "undecided", { observed });
  }
}

/** The last number before the goal's year; none where the sources of that year contradict each other. */
function lastBefore(
  { unitId }: Subject,
  goalYear: number,
  measuredBy: MeasuredBy,
  facts: TargetFacts,
): Observation | undefined {
  const years = facts.book
    .ofUnit(measuredBy, unitId, facts.asOf)
    .filter((one) => one.year < goalYear)
    .map(({ year }) => year);
  if (years.length === 0) return undefined;
  return publishedOf(facts, measuredBy, unitId, Math.max(...years)).one;
}

/** Whether the last number may be held against the baseline: values by their series, ranks by their peers. */
function isSeries(baseline: Extract<Baseline, { known: true }> | null, last: Observation, isRank: boolean): boolean {
  if (baseline === null) return true;
  const [then, now] = isRank ? [baseline.peers, last.peers] : [baseline.series, last.series];
  return then === null || then === now;
}
