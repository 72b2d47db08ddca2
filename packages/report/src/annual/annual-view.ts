import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { FindingNumbers, FindingView, VisitView } from "../records/record-view.ts";
import type { IndexReport } from "./index-view.ts";
import type { PlanReport } from "./plan-view.ts";
import type { ScoringReport } from "./score-view.ts";

export interface StrengthView {
  text: string;
  visitCount: number;
  unitNames: string;
}

/** Findings that say the same in one line; `earliestDue` is the first due date of those that are unfinished. */
export interface TextGroupView {
  text: string;
  findingCount: number;
  unitCount: number;
  unitNames: string;
  earliestDue: CalendarDay | null;
}

/** What a report says most often of an area comes in short lists; the counts beside them are of the rest. */
export interface AreaView {
  area: string;
  areaName: string;
  strengthCount: number;
  strengths: StrengthView[];
  mainStrengths: StrengthView[];
  otherStrengthCount: number;
  numbers: FindingNumbers;
  /** Findings that were not dismissed, by title. */
  mainIssues: TextGroupView[];
  otherIssueCount: number;
  /** Recommendations of unfinished findings. */
  mainRecommendations: TextGroupView[];
  otherRecommendationCount: number;
  findings: FindingView[];
}

export interface KindView {
  kind: string;
  kindName: string;
  visitCount: number;
  unitCount: number;
}

export interface LevelView {
  level: string;
  levelName: string;
  visitCount: number;
  unitCount: number;
  /** Units of the level in force on the as-of day, and the percent of them that was visited. */
  existingCount: number;
  coverage: number | null;
  kinds: KindView[];
}

/** A published figure; `addsUp` is null where it has no parts. */
export interface FigureView {
  label: string;
  value: number;
  qualifier: string;
  measure: string;
  levelName: string;
  note: string;
  source: string;
  /** Place of the source in the list of sources; null when the register has no such document. */
  sourceNumber: number | null;
  partsLabel: string;
  sum: number | null;
  difference: number | null;
  addsUp: boolean | null;
}

/** A figure of an annex beside what it ought to be: the sum of its parts, or the quotient of its terms. */
export interface ComparisonView {
  /** By what it is broken down; empty for the parts that its document names. */
  comparedBy: string;
  isShare: boolean;
  /** Whether the document itself names the parts. */
  isPublished: boolean;
  sum: number | null;
  numerator: number | null;
  denominator: number | null;
  computed: number | null;
  difference: number | null;
  /** Null where nothing can be said: a part is missing, or one is only about so much. */
  addsUp: boolean | null;
  /** Titles of parts or terms without a figure of the same unit and days. */
  missingParts: string;
}

/** One line of an annex table: a figure with its indicator, against the year before and against itself. */
export interface AnnexRowView {
  label: string;
  unitName: string;
  levelName: string;
  /** The level where the label does not say it, as it stands within a sentence. */
  levelToSay: string;
  measure: string;
  isShare: boolean;
  qualifier: string;
  /** The value before, of an indicator that has one before and one after. */
  before: number | null;
  value: number;
  /** The days it is about, where they are not those of the report. */
  figurePeriod: string;
  previousValue: number | null;
  /** How much it moved against the year before; `rose` says in which direction. */
  change: number | null;
  changePercent: number | null;
  rose: boolean;
  /** Why it is not compared with the year before. */
  breakReason: string;
  comparisons: ComparisonView[];
  /** What the program counts of its own records, and how much more or less than that is published. */
  countedHere: number | null;
  countedDifference: number | null;
  sourceNumber: number | null;
  note: string;
}

/** The figures of one content area, or of one table that the catalogue names. */
export interface AnnexTableView {
  tableTitle: string;
  figureRows: AnnexRowView[];
}

/** A document that published figures stand in. */
export interface SourceView {
  sourceNumber: number;
  source: string;
  issuer: string;
}

/** A programme of the period: what was planned in it, and what of that was done by the as-of day. */
export interface ProgrammeView {
  number: string;
  programmeTitle: string;
  /** Number and day of the document that issued it; empty while the register has none. */
  programmePaper: string;
  /** Null while the decision has none. */
  decisionNumber: string | null;
  decisionDay: CalendarDay | null;
  plannedVisitCount: number;
  plannedUnitCount: number;
  visitCount: number;
  unitCount: number;
}

/** Findings of a unit in an area: how many were found, and how many of them are resolved. */
export interface MatrixCell {
  total: number;
  resolved: number;
}

/** A visited unit with a cell for each column. */
export interface MatrixRow {
  unitId: string;
  unitName: string;
  levelName: string;
  visitCount: number;
  cells: MatrixCell[];
  /** Of the areas that have no column of their own. */
  otherCell: MatrixCell;
  unitNumbers: MatrixCell;
}

/** Units by areas; the columns are the first of the report's areas, in their order. */
export interface AreaMatrix {
  columns: { area: string; areaName: string }[];
  columnCount: number;
  otherColumns: { area: string; areaName: string }[];
  unitRows: MatrixRow[];
  otherNumbers: MatrixCell;
}

/** A unit that answers for findings which are not remedied. */
export interface ResponsibleUnitView {
  unitId: string;
  unitName: string;
  findingCount: number;
  openCount: number;
  overdueCount: number;
}

/** What the template of the yearly report may say (SPEC REP-1). */
export interface AnnualReport extends DocumentHead, PlanReport, IndexReport, ScoringReport {
  year: number | null;
  /** The period in words, a quarter with its year say, and what comes after it. */
  periodName: string;
  /** Whether the name is that of a part of a year, not its days. */
  periodNamed: boolean;
  nextPeriodName: string;
  from: CalendarDay;
  to: CalendarDay;
  programmes: ProgrammeView[];
  visitCount: number;
  unitCount: number;
  /** When the first and the last of the visits started; null without visits. */
  firstVisitOn: CalendarDay | null;
  lastVisitOn: CalendarDay | null;
  concludedCount: number;
  unconcludedCount: number;
  /** Unfinished findings of visits before the period, and how many of them are overdue: no sentence may deny them. */
  earlierOpenCount: number;
  earlierOverdueCount: number;
  /** Unfinished findings with a recommendation of the team. */
  openAdviceCount: number;
  /** Units in force on the as-of day that can be visited, and the percent of them that was. */
  existingCount: number;
  coverage: number | null;
  levels: LevelView[];
  kinds: KindView[];
  totals: FindingNumbers;
  /** All but the dismissed ones. */
  statuses: { status: string; statusName: string; count: number }[];
  areas: AreaView[];
  visits: VisitView[];
  findings: FindingView[];
  overdueFindings: FindingView[];
  /** Causes of findings that were not dismissed, over all areas. */
  mainCauses: TextGroupView[];
  otherCauseCount: number;
  /** Those with most overdue and unfinished findings, and how many others have some. */
  responsibleUnits: ResponsibleUnitView[];
  otherResponsibleCount: number;
  matrix: AreaMatrix;
  figures: FigureView[];
  discrepancies: FigureView[];
  annexTables: AnnexTableView[];
  /** Content areas of the programme of which nothing was published in the period; empty while figures name no area. */
  areasWithoutFigures: string;
  sources: SourceView[];
}
