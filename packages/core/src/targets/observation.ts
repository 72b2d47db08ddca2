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
  /** Every number of a measure that was known on `asOf`. */
  all(measuredBy: MeasuredBy, asOf: CalendarDay): readonly Observation[];
}

/** The book of `observations`. */
export function observationBook(observations: readonly Observation[]): ObservationBook {
  const byMeasure = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = measureKey(one.measuredBy);
    const known = byMeasure.get(key);
    if (known === undefined) byMeasure.set(key, [one]);
    else known.push(one);
  }
  const all = (measuredBy: MeasuredBy, asOf: CalendarDay) =>
    (byMeasure.get(measureKey(measuredBy)) ?? []).filter(({ knownOn }) => knownOn <= asOf);
  return {
    everything: observations,
    all,
    of: (measuredBy, unitId, year, asOf) =>
      distinct(all(measuredBy, asOf).filter((one) => one.unitId === unitId && one.year === year)),
  };
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
function distinct(observations: readonly Observation[]): Observation[] {
  const said = ({ value, qualifier, measure, rank, rankAtMost, outOf }: Observation) =>
    JSON.stringify([value, qualifier, measure, rank, rankAtMost, outOf]);
  return [...new Map(observations.toReversed().map((one) => [said(one), one])).values()].reverse();
}
