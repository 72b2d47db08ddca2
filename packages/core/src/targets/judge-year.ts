import { type CalendarDay, formatDay } from "../day.ts";
import { type Baseline, baselineOf } from "./baseline.ts";
import { answerOf, type Bounds } from "./bounds.ts";
import { endOf, eventSaid } from "./followed-unit.ts";
import { aheadOf } from "./judge-ahead.ts";
import { measured, requirementOf } from "./measured.ts";
import { type MeasuredBy, type Observation, type ObservedNumber, observedNumber } from "./observation.ts";
import { measureOf, missingNumber, publishedOf, type Subject, type TargetFacts } from "./target-facts.ts";
import { type ChainedChange, chainedChange } from "./together.ts";
import { type Note, type Verdict, verdict } from "./verdict.ts";

/** How a target stands in one year, with the numbers it stands on. */
export interface YearVerdict extends Verdict {
  year: number;
  /** The day by which it is to be reached. */
  due: CalendarDay;
  observed: ObservedNumber | null;
  baseline: ObservedNumber | null;
  /** In percent against the baseline: ours, not published. */
  change: number | null;
  /** Whether what a superior asks for was met; null when that is not known, or nothing is asked for. */
  meetsMinimum: boolean | null;
  /** With the targets before it in the chain: the change against the first baseline. */
  chained: ChainedChange | null;
  notes: readonly Note[];
}

/** The verdict on a subject in the year of `due`, as of the day of `facts` (SPEC TARGET-7). */
export function judgeYear(subject: Subject, due: CalendarDay, facts: TargetFacts): YearVerdict {
  const year = Number(due.slice(0, 4));
  const bare = (said: Verdict, more: Partial<YearVerdict> = {}): YearVerdict => ({
    ...{ year, due, observed: null, baseline: null, change: null, meetsMinimum: null, chained: null, notes: [] },
    ...more,
    ...said,
  });
  const measuredBy = measureOf(subject.plan, subject.target);
  if (measuredBy === null) return bare(verdict("unknown", "no-measure", {}));
  const { targetKind } = subject.target;
  const { one, several } = publishedOf(facts, measuredBy, subject.unitId, year);
  if (several.length > 0) {
    return bare(
      verdict("unknown", "results-differ", { observed: several.map((each) => observedNumber(each, targetKind)) }),
    );
  }
  const { baseline } = subject.target;
  const until = facts.asOf < due ? facts.asOf : due;
  const compared =
    baseline === undefined ? null : baselineOf(subject, { year: baseline.year, until }, measuredBy, facts);
  const number = compared?.known ? compared.number : null;
  const notes = compared?.known ? compared.notes : [];
  if (one === undefined) {
    return bare(withoutResult(subject, due, measuredBy, compared, facts), { baseline: number, notes });
  }
  const observed = observedNumber(one, targetKind);
  const unfit = unfitBaseline(subject, compared, one);
  if (unfit !== null) return bare(unfit, { observed, baseline: number, notes });
  const found = measured(subject.target, observed, number);
  if (!found.fits) return bare(found.verdict, { observed, baseline: number, notes });
  const { bounds, change } = found;
  return bare(judged(subject, { bounds, observed, change, baseline: number }, isFinal(due, measuredBy, facts)), {
    ...{ observed, baseline: number, change, notes },
    meetsMinimum: meetsMinimum(subject, bounds),
    chained: chainedChange(subject, one, measuredBy, facts),
  });
}

/** Why a change cannot be taken although there is a result; null when it can, or none is taken. */
function unfitBaseline({ target }: Subject, compared: Baseline | null, result: Observation): Verdict | null {
  if (target.targetKind !== "change" || compared === null) return null;
  if (!compared.known) return compared.verdict;
  if (compared.series === null || compared.series === result.series) return null;
  return verdict("unknown", "series-differs", { from: compared.number, to: observedNumber(result, target.targetKind) });
}

interface Found {
  bounds: Bounds;
  observed: ObservedNumber;
  change: number | null;
  baseline: ObservedNumber | null;
}

function judged({ target }: Subject, { bounds, observed, change, baseline }: Found, final: boolean): Verdict {
  const requirement = requirementOf(target);
  const said = { observed, change, baseline: change === null ? null : baseline };
  switch (answerOf(bounds, requirement)) {
    case "yes":
      return verdict("reached", "meets", said);
    case "no": {
      const reached = change ?? (target.targetKind === "rank" ? observed.rank : observed.value) ?? requirement.goal;
      const gap = Math.abs(requirement.goal - reached);
      return verdict(final ? "not-reached" : "behind", "short", { ...said, gap, direction: requirement.direction });
    }
    case "open":
      return verdict("unknown", "undecided", { observed });
  }
}

function meetsMinimum({ target }: Subject, bounds: Bounds): boolean | null {
  if (target.minimum === undefined) return null;
  const { direction, minimum } = target;
  const answer = answerOf(bounds, { direction, goal: minimum.value, strict: false });
  return answer === "open" ? null : answer === "yes";
}

/** A published index is the last word on its year; a figure may still be followed by a better one until the day is over. */
function isFinal(due: CalendarDay, measuredBy: MeasuredBy, { asOf }: TargetFacts): boolean {
  return measuredBy.kind === "index" || asOf > due;
}

function withoutResult(
  subject: Subject,
  due: CalendarDay,
  measuredBy: MeasuredBy,
  compared: Baseline | null,
  facts: TargetFacts,
): Verdict {
  const { units, asOf } = facts;
  const { unitId } = subject;
  const year = Number(due.slice(0, 4));
  const day = asOf < due ? asOf : due;
  if (units.find(unitId) !== undefined && units.version(unitId, day) === undefined) {
    const event = endOf(units, unitId, day);
    const unitName = units.nearestVersion(unitId, day)?.name ?? unitId;
    return verdict("unknown", "unit-ended", {
      ...{ unitName, year, event: event === undefined ? null : eventSaid(event, units) },
    });
  }
  if (asOf <= due) return aheadOf(subject, year, measuredBy, compared, facts);
  const missing = missingNumber(facts, measuredBy, unitId, year);
  // The index of a year comes out in the year after it.
  const awaited = measuredBy.kind === "index" && asOf <= formatDay(year + 1, 12, 31);
  return verdict("unknown", awaited ? "result-awaited" : "no-result", missing);
}
