import type { CalendarDay } from "@cchc/core/day";

/** A result of an index in a report: as published, and what is derived from the year before. */
export interface IndexResultView {
  id: string;
  number: string;
  /** The year of the index, not the one it was published in. */
  year: number;
  unitName: string;
  value: number | null;
  rank: number | null;
  outOf: number | null;
  /** Value, rank and group in words, as published; empty where there is none. */
  valueText: string;
  rankText: string;
  groupText: string;
  /** What became of it since the year before, in words; derived. */
  changeText: string;
  /** Places won since the year before, and what the value rose by; null where they do not compare. */
  rankChange: number | null;
  valueChange: number | null;
  /** What a reader has to know of it: why it does not compare, what contradicts itself. */
  remark: string;
  publishedOn: CalendarDay | null;
  source: string;
  invented: boolean;
}

/** An index with the results of its last years. */
export interface IndexView {
  scheme: string;
  indexTitle: string;
  owner: string;
  peersName: string;
  results: IndexResultView[];
  invented: boolean;
}

/** What a report says of the province's indices. */
export interface IndexReport {
  indices: IndexView[];
}
