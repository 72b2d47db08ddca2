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

/** A task that follows from a weak component. */
export interface RemedyTaskView {
  id: string;
  number: string;
  title: string;
  leadUnitName: string;
  due: CalendarDay | null;
  statusName: string;
  /** It is shown, but remedies nothing. */
  remedyDropped: boolean;
}

/** What is done about a weak component: one cause, who is responsible, and the tasks. */
export interface FollowUpView {
  cause: string;
  responsibleNames: string;
  remedyTasks: RemedyTaskView[];
}

/** A weak component of a result, or the result as a whole where something was done about it as such. */
export interface WeakPointView {
  pointName: string;
  /** Percent of its maximum; derived. */
  pointPercent: number | null;
  /** What it reached, in words; empty for the whole. */
  pointText: string;
  /** Empty where nobody said a cause yet. */
  followUps: FollowUpView[];
}

/** An index with the results of its last years. */
export interface IndexView {
  scheme: string;
  indexTitle: string;
  owner: string;
  peersName: string;
  results: IndexResultView[];
  /** The year of the last of these results, whose components are looked at. */
  lastYear: number;
  hasComponents: boolean;
  /** The setting below which a component is weak, in words: `80%`. */
  weakLimitText: string;
  weakPoints: WeakPointView[];
  invented: boolean;
}

/** What a report says of the province's indices. */
export interface IndexReport {
  indices: IndexView[];
  /** Weak components that no task answers to, and the tasks not dropped that answer to weak components or whole results. */
  untreatedPointCount: number;
  remedyTaskCount: number;
}
