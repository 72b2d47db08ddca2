import { formatDay } from "../day.ts";
import { baselineOf } from "./baseline.ts";
import { answerOf } from "./bounds.ts";
import { measured } from "./measured.ts";
import { type MeasuredBy, type Observation, type ObservedNumber, observedNumber } from "./observation.ts";
import { before, type Subject, type TargetFacts } from "./target-facts.ts";

/** A change over a whole chain of targets: −10 % and then −10 % make at least −19 % against the first baseline. */
export interface ChainedChange {
  baseline: ObservedNumber;
  /** In percent, multiplied out of the goals of the chain. */
  goal: number;
  /** In percent against the first baseline: ours, not published. */
  change: number;
  /** Null where the number's qualifier does not decide. */
  met: boolean | null;
}

/** The change against the first baseline of the chain; null for a target that is no chain of changes, or while that is unknown. */
export function chainedChange(
  subject: Subject,
  result: Observation,
  measuredBy: MeasuredBy,
  facts: TargetFacts,
): ChainedChange | null {
  const { plan, target } = subject;
  let factor = 1 + target.goal / 100;
  let first = target;
  for (let seen = 0; seen <= plan.targets.length; seen++) {
    const earlier = before(plan, first);
    if (earlier === undefined) break;
    factor *= 1 + earlier.goal / 100;
    first = earlier;
    if (earlier.targetKind !== "change" || earlier.direction !== target.direction) return null;
  }
  if (first === target || target.targetKind !== "change" || first.baseline === undefined) return null;
  const baseline = baselineOf(
    { ...subject, target: first },
    { year: first.baseline.year, until: formatDay(result.year, 12, 31) },
    measuredBy,
    facts,
  );
  if (!baseline.known || (baseline.series !== null && baseline.series !== result.series)) return null;
  const found = measured(target, observedNumber(result, target.targetKind), baseline.number);
  if (!found.fits || found.change === null) return null;
  const goal = (factor - 1) * 100;
  const answer = answerOf(found.bounds, { direction: target.direction, goal, strict: false });
  return { baseline: baseline.number, goal, change: found.change, met: answer === "open" ? null : answer === "yes" };
}
