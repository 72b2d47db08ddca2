import { addDays, type CalendarDay, formatDay } from "../day.ts";
import type { Target } from "../model/target.ts";
import { compareNumbers } from "./bounds.ts";
import { changedSince, eventSaid, type Origin } from "./followed-unit.ts";
import { countedBy, type MeasuredBy, type Observation, type ObservedNumber, observedNumber } from "./observation.ts";
import { missingNumber, publishedOf, type Subject, type TargetFacts } from "./target-facts.ts";
import { type Note, note, type Verdict, verdict } from "./verdict.ts";

/** What a subject is compared with, or why nothing is. */
export type Baseline =
  | { known: true; number: ObservedNumber; series: string | null; peers: string | null; notes: readonly Note[] }
  | { known: false; verdict: Verdict };

/**
 * The baseline in `year` of a subject as it was at the end of `until` (SPEC TARGET-10, TARGET-13): what the plan says, for
 * the whole; else what was published of that very unit; else, where others were merged into it since, the sum of what was
 * published of its parts. A number of before, of what was smaller or larger under the same name, is not its baseline.
 */
export function baselineOf(
  subject: Subject,
  { year, until }: { year: number; until: CalendarDay },
  measuredBy: MeasuredBy,
  facts: TargetFacts,
): Baseline {
  const { target, role, unitId } = subject;
  const { one, several } = publishedOf(facts, measuredBy, unitId, year);
  const typed = role === "total" && target.baseline?.year === year ? target.baseline.value : null;
  if (typed !== null) {
    const number = fromPlan(subject.target, unitId, year, typed);
    return { known: true, number, series: null, peers: null, notes: differenceNotes(target, typed, one) };
  }
  const changed = changedSince(facts.units, unitId, formatDay(year, 12, 31), until);
  if (one !== undefined && (changed === null || isOfWhole(one, changed, subject, measuredBy, facts))) {
    const { series, peers } = one;
    return { known: true, number: observedNumber(one, target.targetKind), series, peers, notes: [] };
  }
  if (several.length > 0) {
    return unknown(
      verdict("unknown", "results-differ", {
        observed: several.map((each) => observedNumber(each, target.targetKind)),
      }),
    );
  }
  if (changed === null) return missing(facts, measuredBy, unitId, year);
  if (role === "unit") return ofPredecessors(subject, { year, origin: changed }, measuredBy, facts);
  // The whole is what was published of it, never a sum of ours.
  return one === undefined ? missing(facts, measuredBy, unitId, year) : unknown(unitChanged(subject, changed, facts));
}

/** The verdict on a number of before an event that made the unit another one. */
export function unitChanged(
  { unitId }: Pick<Subject, "unitId">,
  { event }: Exclude<Origin, { kind: "same" }>,
  { units, asOf }: TargetFacts,
): Verdict {
  const unitName = units.nearestVersion(unitId, asOf)?.name ?? unitId;
  return verdict("unknown", "unit-changed", { ...eventSaid(event, units), unitName });
}

/**
 * Whether a number is of the unit as it is since `origin`: one that the event founded has no other; of one that went on, a
 * number that became known only since then, unless those that came into it are printed beside it as before.
 */
export function isOfWhole(
  { knownOn, year }: Pick<Observation, "knownOn" | "year">,
  origin: Exclude<Origin, { kind: "same" }>,
  { unitId }: Pick<Subject, "unitId">,
  measuredBy: MeasuredBy,
  { units, book, asOf }: TargetFacts,
): boolean {
  const { event } = origin;
  if (units.version(unitId, addDays(event.on, -1)) === undefined) return true;
  if (knownOn < event.on) return false;
  const others = event.unitIds.filter((id) => id !== unitId);
  return !others.some((id) => book.of(measuredBy, id, year, asOf).some((other) => other.knownOn >= event.on));
}

function ofPredecessors(
  subject: Subject,
  { year, origin }: { year: number; origin: Exclude<Origin, { kind: "same" }> },
  measuredBy: MeasuredBy,
  facts: TargetFacts,
): Baseline {
  const { target, unitId } = subject;
  const { units, asOf } = facts;
  const changed = unknown(unitChanged(subject, origin, facts));
  if (origin.kind === "split" || target.targetKind !== "change" || !facts.about(measuredBy).addable) return changed;
  const parts: Observation[] = [];
  for (const id of origin.unitIds) {
    const { one } = publishedOf(facts, measuredBy, id, year);
    if (one === undefined) return missing(facts, measuredBy, id, year);
    if (one.value === null || one.qualifier !== "") {
      return unknown(verdict("unknown", "baseline-unfit", { baseline: observedNumber(one, target.targetKind) }));
    }
    parts.push(one);
  }
  const [first] = parts;
  if (first === undefined || parts.some(({ series }) => series !== first.series)) return changed;
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  const number = {
    ...observedNumber(first, target.targetKind),
    unitId,
    value,
    invented: parts.some(({ invented }) => invented),
  };
  const { series, peers } = first;
  const unitName = units.nearestVersion(unitId, asOf)?.name ?? unitId;
  const followed = note("units-followed", { ...eventSaid(origin.event, units), unitName, value });
  return { known: true, number, series, peers, notes: [followed] };
}

function missing(facts: TargetFacts, measuredBy: MeasuredBy, unitId: string, year: number): Baseline {
  return unknown(verdict("unknown", "no-baseline", missingNumber(facts, measuredBy, unitId, year)));
}

function unknown(reason: Verdict): Baseline {
  return { known: false, verdict: reason };
}

function fromPlan(target: Target, unitId: string, year: number, value: number): ObservedNumber {
  const isRank = target.targetKind === "rank";
  return {
    ...{ year, unitId, qualifier: "", maximum: null, rankAtMost: null, outOf: null, group: null },
    value: isRank ? null : value,
    rank: isRank ? value : null,
    measure: target.targetKind === "value" ? target.measure : "",
    source: { kind: "plan", recordId: target.id, documentId: null, document: null },
    invented: target.invented === true,
    counted: countedBy(target.targetKind),
  };
}

/** What the plan says and what is recorded may differ: the plan counts, and the difference is told. */
function differenceNotes({ targetKind }: Target, typed: number, recorded: Observation | undefined): Note[] {
  const value = targetKind === "rank" ? recorded?.rank : recorded?.value;
  if (recorded === undefined || value == null || compareNumbers(value, typed) === 0) return [];
  return [
    note("baseline-differs", { typed, recorded: observedNumber(recorded, targetKind), difference: value - typed }),
  ];
}
