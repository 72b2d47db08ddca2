import type { CalendarDay } from "../day.ts";
import type { TargetKind } from "../model/codes.ts";

/** What a target is measured by: an index scheme or an indicator of the catalogue. */
export type MeasuredBy = { kind: "index"; scheme: string } | { kind: "indicator"; indicatorId: string };

/** Where a number stands: the record that holds it, and the document it was printed in. */
export interface NumberSource {
  /** A result of an index, a figure, or the plan itself. */
  kind: "index" | "figure" | "plan";
  recordId: string;
  /** An id of documents.json, or null. */
  documentId: string | null;
  /** The source in words as it was recorded; null where none was given. */
  document: string | null;
}

/** A published number as people read it; nothing of it is computed. */
export interface PublishedNumber {
  year: number;
  unitId: string;
  value: number | null;
  /** As printed before the value: "trên", "gần"; empty for an exact one. */
  qualifier: string;
  /** Unit of measure as printed: "%", "thủ tục"; empty for points. */
  measure: string;
  /** Points are of this maximum; null for what is no points. */
  maximum: number | null;
  rank: number | null;
  /** The worst rank of the published group, where no rank of its own was published: 5 for "top 5". */
  rankAtMost: number | null;
  outOf: number | null;
  /** The group it was published in, where that is all that was (PAPI). */
  group: string | null;
  source: NumberSource;
  invented: boolean;
}

/** A published number with the side of it that a target counts: an index has a rank beside its value. */
export interface ObservedNumber extends PublishedNumber {
  counted: "rank" | "value";
}

/** A published number by which targets may be judged. */
export interface Observation extends PublishedNumber {
  measuredBy: MeasuredBy;
  /** The day on which it was known: that of publication, else the last day it speaks of. */
  knownOn: CalendarDay;
  /** Values of two series (another definition, another scale or peer group) are not compared. */
  series: string;
  /** Nor are ranks among other peers. */
  peers: string;
}

/** All numbers by what they measure. */
export interface ObservationBook {
  readonly everything: readonly Observation[];
  /** The numbers of a unit in a year that were known on `asOf`; several only where sources contradict each other. */
  of(measuredBy: MeasuredBy, unitId: string, year: number, asOf: CalendarDay): readonly Observation[];
  /** All numbers of a unit that were known on `asOf`, as often as they were printed. */
  ofUnit(measuredBy: MeasuredBy, unitId: string, asOf: CalendarDay): readonly Observation[];
  /** Every number of a measure that was known on `asOf`. */
  all(measuredBy: MeasuredBy, asOf: CalendarDay): readonly Observation[];
}

/** The book of `observations`. */
export function observationBook(observations: readonly Observation[]): ObservationBook {
  const [byMeasure, byUnit, byYear] = [new Lists(), new Lists(), new Lists()];
  for (const one of observations) {
    const measure = measureKey(one.measuredBy);
    byMeasure.add(measure, one);
    byUnit.add(keyOf(measure, one.unitId), one);
    byYear.add(keyOf(measure, one.unitId, one.year), one);
  }
  const known = (list: readonly Observation[], asOf: CalendarDay) => list.filter(({ knownOn }) => knownOn <= asOf);
  return {
    everything: observations,
    all: (measuredBy, asOf) => known(byMeasure.of(measureKey(measuredBy)), asOf),
    ofUnit: (measuredBy, unitId, asOf) => known(byUnit.of(keyOf(measureKey(measuredBy), unitId)), asOf),
    of: (measuredBy, unitId, year, asOf) =>
      distinct(known(byYear.of(keyOf(measureKey(measuredBy), unitId, year)), asOf)),
  };
}

/** Numbers by a key, in their order: a province has thousands of one measure, and each target asks for a few. */
class Lists {
  readonly #lists = new Map<string, Observation[]>();

  add(key: string, one: Observation): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [one]);
    else list.push(one);
  }

  of(key: string): readonly Observation[] {
    return this.#lists.get(key) ?? [];
  }
}

/** Neither codes, ids nor years hold a line break. */
function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join("\n");
}

/** One text for one measure. */
export function measureKey(measuredBy: MeasuredBy): string {
  return measuredBy.kind === "index" ? `index ${measuredBy.scheme}` : `indicator ${measuredBy.indicatorId}`;
}

/** What a target of a kind counts of a number: its rank, or its value (also for a change in percent). */
export function countedBy(kind: TargetKind): ObservedNumber["counted"] {
  return kind === "rank" ? "rank" : "value";
}

/** The observation as a target of `kind` reads it, without what only looking it up needs. */
export function observedNumber(observation: Observation, kind: TargetKind): ObservedNumber {
  const { measuredBy: _measuredBy, knownOn: _knownOn, series: _series, peers: _peers, ...number } = observation;
  return { ...number, counted: countedBy(kind) };
}

/** The same number printed twice is one number. */
function distinct(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length < 2) return observations;
  const said = ({ value, qualifier, measure, rank, rankAtMost, outOf }: Observation) =>
    JSON.stringify([value, qualifier, measure, rank, rankAtMost, outOf]);
  return [...new Map(observations.toReversed().map((one) => [said(one), one])).values()].reverse();
}
