import { formatDay } from "../day.ts";
import type { Target } from "../model/target.ts";
import { compareNumbers } from "./bounds.ts";
import { eventSaid, originOf } from "./followed-unit.ts";
import { countedBy, type MeasuredBy, type Observation, type ObservedNumber, observedNumber } from "./observation.ts";
import { missingNumber, publishedOf, type Subject, type TargetFacts } from "./target-facts.ts";
import { type Note, note, type Verdict, verdict } from "./verdict.ts";

/** What a subject is compared with, or why nothing is. */
export type Baseline =
  | { known: true; number: ObservedNumber; series: string | null; peers: string | null; notes: readonly Note[] }
  | { known: false; verdict: Verdict };

/**
 * The baseline of a subject in `year` (SPEC TARGET-10, TARGET-13): what the plan says, for the whole; else what was
 * published of the unit itself; else, of a unit that was merged since, the sum of what was published of its parts.
 */
export function baselineOf(subject: Subject, year: number, measuredBy: MeasuredBy, facts: TargetFacts): Baseline {
  const { target, role, unitId } = subject;
  const { one, several } = publishedOf(facts, measuredBy, unitId, year);
  const typed = role === "total" && target.baseline?.year === year ? target.baseline.value : null;
  if (typed !== null) {
    const number = fromPlan(subject.target, unitId, year, typed);
    return { known: true, number, series: null, peers: null, notes: differenceNotes(target, typed, one) };
  }
  if (one !== undefined) {
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
  return role === "unit" ? ofPredecessors(subject, year, measuredBy, facts) : missing(facts, measuredBy, unitId, year);
}

function ofPredecessors(
  { target, unitId }: Subject,
  year: number,
  measuredBy: MeasuredBy,
  facts: TargetFacts,
): Baseline {
  const { units, asOf } = facts;
  const origin = originOf(units, unitId, formatDay(year, 12, 31), asOf);
  if (origin.kind === "same") return missing(facts, measuredBy, unitId, year);
  const unitName = units.nearestVersion(unitId, asOf)?.name ?? unitId;
  const said = { ...eventSaid(origin.event, units), unitName };
  const changed = unknown(verdict("unknown", "unit-changed", said));
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
  return { known: true, number, series, peers, notes: [note("units-followed", { ...said, value })] };
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
