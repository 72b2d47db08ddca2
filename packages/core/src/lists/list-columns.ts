import {
  categories,
  countedSources,
  findingSources,
  findingStatuses,
  indexMeasures,
  indicatorKinds,
  indicatorPeriods,
  levels,
  scoreItemKinds,
  scorers,
  severities,
  targetBindings,
  targetDirections,
  targetKinds,
  targetStatuses,
  taskStatuses,
  visitKinds,
  visitStatuses,
} from "../model/codes.ts";
import {
  amountCell,
  areaCell,
  breakdownCell,
  choiceCell,
  codeCell,
  dayCell,
  documentCell,
  dueCell,
  knownAreaCell,
  leadCell,
  numberCell,
  parentCell,
  severalCell,
  slugCell,
  textCell,
  turnCell,
  unitCell,
  unitsCell,
  yearCell,
  yesNoCell,
} from "./cell.ts";
import { derived, needed, optional, type RowOf } from "./columns.ts";

/** Units: recognised by their id, else by name, level and parent. Level and category are needed where no name says them. */
export const unitColumns = {
  id: optional(textCell),
  name: needed(textCell),
  level: optional(choiceCell("level", levels)),
  category: optional(choiceCell("category", categories)),
  // The parent may stand in the same table: names are looked up once all rows are read.
  parent: optional(parentCell),
  parentName: derived(textCell),
  from: optional(dayCell),
  to: optional(dayCell),
};
export type UnitRow = RowOf<typeof unitColumns>;

/** People: recognised by id or number, else by name and unit. */
export const peopleColumns = {
  number: optional(textCell),
  name: needed(textCell),
  title: optional(textCell),
  unit: optional(unitCell),
  unitName: derived(textCell),
  from: optional(dayCell),
  to: optional(dayCell),
  id: optional(textCell),
};
export type PersonRow = RowOf<typeof peopleColumns>;

/** Registered documents: recognised by id, else by number and day. */
export const documentColumns = {
  number: optional(textCell),
  issuedOn: optional(dayCell),
  title: needed(textCell),
  issuer: optional(textCell),
  correctedNumber: optional(textCell),
  note: optional(textCell),
  id: optional(textCell),
};
export type DocumentRow = RowOf<typeof documentColumns>;

/** Initiatives: recognised by id or number, else by title, unit and year. */
export const initiativeColumns = {
  number: optional(textCell),
  title: needed(textCell),
  unit: needed(unitCell),
  unitName: derived(textCell),
  year: needed(yearCell),
  area: optional(knownAreaCell),
  document: optional(textCell),
  effect: optional(textCell),
  id: optional(textCell),
};
export type InitiativeRow = RowOf<typeof initiativeColumns>;

/** Figures of one collection: recognised by their id, else by indicator or name, unit, level and days. */
export const figureColumns = {
  id: optional(slugCell),
  label: needed(textCell),
  value: needed(amountCell),
  measure: optional(textCell),
  qualifier: optional(textCell),
  level: optional(choiceCell("level", levels)),
  indicator: optional(slugCell),
  before: optional(numberCell),
  unit: optional(unitCell),
  from: optional(dayCell),
  to: optional(dayCell),
  parts: optional(severalCell(textCell, /[;,\n]/)),
  document: optional(documentCell),
  documentNumber: derived(textCell),
  note: optional(textCell),
  breakdowns: derived(severalCell(textCell)),
};
export type FigureRow = RowOf<typeof figureColumns>;

/** Statistical indicators: recognised by their id. Definitions are dated and only written. */
export const indicatorColumns = {
  id: needed(slugCell),
  title: needed(textCell),
  measure: optional(textCell),
  indicatorKind: optional(choiceCell("indicatorKind", indicatorKinds)),
  level: optional(choiceCell("level", levels)),
  period: optional(choiceCell("indicatorPeriod", indicatorPeriods)),
  numerator: optional(slugCell),
  denominator: optional(slugCell),
  partitions: optional(severalCell(breakdownCell)),
  overlaps: optional(severalCell(breakdownCell)),
  countedBy: optional(choiceCell("countedSource", countedSources)),
  area: optional(knownAreaCell),
  annex: optional(textCell),
  place: optional(numberCell),
  note: optional(textCell),
  definitions: derived(severalCell(textCell)),
};
export type IndicatorRow = RowOf<typeof indicatorColumns>;
/** Results of one index scheme: recognised by id or number, else by year, unit and source. */
export const indexResultColumns = {
  number: optional(textCell),
  year: needed(yearCell),
  unit: optional(unitCell),
  unitName: derived(textCell),
  competitor: optional(textCell),
  value: optional(amountCell),
  qualifier: optional(textCell),
  measure: optional(choiceCell("indexMeasure", indexMeasures)),
  maximum: optional(numberCell),
  rank: optional(numberCell),
  outOf: optional(numberCell),
  group: optional(textCell),
  peerGroup: optional(textCell),
  document: optional(documentCell),
  source: optional(textCell),
  publishedOn: optional(dayCell),
  note: optional(textCell),
  percent: derived(numberCell),
  id: optional(textCell),
};
export type IndexResultRow = RowOf<typeof indexResultColumns>;

/** Components of the results of one scheme: recognised by id, else by result and code. */
export const indexComponentColumns = {
  result: optional(textCell),
  year: optional(yearCell),
  unit: optional(unitCell),
  unitName: derived(textCell),
  code: needed(codeCell),
  title: needed(textCell),
  value: optional(numberCell),
  maximum: optional(numberCell),
  rank: optional(numberCell),
  area: optional(knownAreaCell),
  lost: derived(numberCell),
  percent: derived(numberCell),
  id: optional(textCell),
};
export type IndexComponentRow = RowOf<typeof indexComponentColumns>;

/**
 * Findings: recognised by id or number, else by visit and title. What is done about them – status, extension, report,
 * verification – is only written.
 */
export const findingColumns = {
  number: optional(textCell),
  visit: optional(textCell),
  unit: derived(textCell),
  unitName: derived(textCell),
  level: derived(choiceCell("level", levels)),
  area: needed(knownAreaCell),
  title: needed(textCell),
  description: optional(textCell),
  severity: optional(choiceCell("severity", severities)),
  source: optional(choiceCell("findingSource", findingSources)),
  status: derived(choiceCell("findingStatus", findingStatuses)),
  foundOn: optional(dayCell),
  due: optional(dueCell),
  overdue: derived(yesNoCell),
  daysLate: derived(numberCell),
  workingDaysLate: derived(numberCell),
  responsible: optional(unitCell),
  responsibleName: derived(textCell),
  cause: optional(textCell),
  recommendation: optional(textCell),
  lateReason: optional(textCell),
  id: optional(textCell),
};
export type FindingRow = RowOf<typeof findingColumns>;

/** Points by unit and item of a criteria set: recognised by both. Nothing in a cell is not scored, which is not 0. */
export const scoreColumns = {
  unit: needed(unitCell),
  unitName: derived(textCell),
  code: needed(codeCell),
  title: derived(textCell),
  maximum: derived(numberCell),
  scoredBy: derived(choiceCell("scorer", scorers)),
  self: optional(numberCell),
  appraised: optional(numberCell),
  survey: optional(numberCell),
  note: optional(textCell),
  scorecard: derived(textCell),
};
export type ScoreRow = RowOf<typeof scoreColumns>;

/** Visits: recognised by id or number, else by unit and planned day. What became of them is only written. */
export const visitColumns = {
  number: optional(textCell),
  unit: needed(unitCell),
  unitName: derived(textCell),
  level: derived(choiceCell("level", levels)),
  kind: optional(choiceCell("visitKind", visitKinds)),
  status: derived(choiceCell("visitStatus", visitStatuses)),
  plannedOn: needed(dayCell),
  startedOn: derived(dayCell),
  concludedOn: derived(dayCell),
  notice: derived(textCell),
  areas: derived(severalCell(areaCell)),
  findings: derived(numberCell),
  open: derived(numberCell),
  overdue: derived(numberCell),
  closed: derived(numberCell),
  id: optional(textCell),
};
export type VisitRow = RowOf<typeof visitColumns>;

/** Tasks of one plan: recognised by id, number or code, else by title. How far they are is only written. */
export const taskColumns = {
  number: optional(textCell),
  code: optional(codeCell),
  area: needed(knownAreaCell),
  title: needed(textCell),
  lead: optional(leadCell),
  leadName: derived(textCell),
  coordinators: optional(unitsCell),
  person: optional(textCell),
  product: optional(textCell),
  due: optional(dayCell),
  authority: optional(textCell),
  parent: optional(textCell),
  assignedBy: optional(textCell),
  note: optional(textCell),
  percent: derived(numberCell),
  status: derived(choiceCell("taskStatus", taskStatuses)),
  id: optional(textCell),
};
export type TaskRow = RowOf<typeof taskColumns>;

/** Reports of one duty: recognised by id, else by turn and unit. The due date is counted. */
export const dutyReportColumns = {
  period: needed(turnCell),
  unit: needed(unitCell),
  unitName: derived(textCell),
  on: needed(dayCell),
  due: derived(dayCell),
  document: optional(textCell),
  note: optional(textCell),
  id: optional(textCell),
};
export type DutyReportRow = RowOf<typeof dutyReportColumns>;

/** Reports of units that they act on a plan: recognised by id, else by unit, day and document. */
export const rolloutColumns = {
  unit: needed(unitCell),
  unitName: derived(textCell),
  on: needed(dayCell),
  document: optional(textCell),
  note: optional(textCell),
  id: optional(textCell),
};
export type RolloutRow = RowOf<typeof rolloutColumns>;

/** Targets of one plan: written only. */
export const targetColumns = {
  number: derived(textCell),
  title: derived(textCell),
  area: derived(areaCell),
  scheme: derived(textCell),
  indicator: derived(textCell),
  targetKind: derived(choiceCell("targetKind", targetKinds)),
  direction: derived(choiceCell("targetDirection", targetDirections)),
  goal: derived(numberCell),
  qualifier: derived(textCell),
  measure: derived(textCell),
  firstYear: derived(yearCell),
  lastYear: derived(yearCell),
  due: derived(dayCell),
  baselineYear: derived(yearCell),
  baseline: derived(numberCell),
  baselineTarget: derived(textCell),
  binds: derived(severalCell(choiceCell("targetBinding", targetBindings))),
  minimum: derived(numberCell),
  minimumSource: derived(textCell),
  belowMinimum: derived(yesNoCell),
  status: derived(choiceCell("targetStatus", targetStatuses)),
  resultYear: derived(yearCell),
  result: derived(numberCell),
  resultRank: derived(numberCell),
  resultOutOf: derived(numberCell),
  change: derived(numberCell),
  unitsBound: derived(numberCell),
  unitsReached: derived(numberCell),
  lead: derived(textCell),
  leadName: derived(textCell),
  note: derived(textCell),
  id: derived(textCell),
};
export type TargetRow = RowOf<typeof targetColumns>;

/** A criteria set: read only, when the set is made. */
export const criteriaColumns = {
  code: needed(codeCell),
  title: needed(textCell),
  maximum: needed(numberCell),
  scoredBy: optional(choiceCell("scorer", scorers)),
  kind: optional(choiceCell("scoreItemKind", scoreItemKinds)),
  parent: optional(codeCell),
  evidence: optional(textCell),
  except: optional(unitsCell),
};
export type CriteriaRow = RowOf<typeof criteriaColumns>;

/** The columns of every list that is read or written as a table (docs/decisions/0008-csv.md). */
export const listColumns = {
  units: unitColumns,
  people: peopleColumns,
  documents: documentColumns,
  initiatives: initiativeColumns,
  figures: figureColumns,
  indicators: indicatorColumns,
  tasks: taskColumns,
  targets: targetColumns,
  "roll-outs": rolloutColumns,
  "duty-reports": dutyReportColumns,
  findings: findingColumns,
  visits: visitColumns,
  criteria: criteriaColumns,
  "index-results": indexResultColumns,
  "index-components": indexComponentColumns,
  scores: scoreColumns,
};
export type ListKind = keyof typeof listColumns;
export type ColumnCode<K extends ListKind> = keyof (typeof listColumns)[K] & string;
