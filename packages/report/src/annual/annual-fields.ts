import { documentHeadFields } from "../document-head.ts";
import {
  dayField,
  type FieldsOf,
  listField,
  numberField,
  type RecordField,
  recordField,
  textField,
  yesNoField,
} from "../fields.ts";
import { findingFields, findingNumberFields, visitFields } from "../records/record-fields.ts";
import type {
  AnnexRowView,
  AnnualReport,
  AreaMatrix,
  AreaView,
  ComparisonView,
  FigureView,
  KindView,
  LevelView,
  MatrixCell,
  MatrixRow,
  ProgrammeView,
  ResponsibleUnitView,
  SourceView,
  StrengthView,
  TextGroupView,
} from "./annual-view.ts";
import { indexFields } from "./index-fields.ts";
import { planFields } from "./plan-fields.ts";
import { scoringFields } from "./score-fields.ts";

/*
 * What templates of the yearly report may say. Each catalogue is typed by its view, so the compiler finds a field that
 * was forgotten here.
 */

const strength: FieldsOf<StrengthView> = { text: textField, visitCount: numberField, unitNames: textField };

const kind: FieldsOf<KindView> = {
  kind: textField,
  kindName: textField,
  visitCount: numberField,
  unitCount: numberField,
};

const programme: FieldsOf<ProgrammeView> = {
  number: textField,
  programmeTitle: textField,
  programmePaper: textField,
  decisionNumber: textField,
  decisionDay: dayField,
  plannedVisitCount: numberField,
  plannedUnitCount: numberField,
  visitCount: numberField,
  unitCount: numberField,
};

const level: FieldsOf<LevelView> = {
  level: textField,
  levelName: textField,
  visitCount: numberField,
  unitCount: numberField,
  existingCount: numberField,
  coverage: numberField,
  kinds: listField(recordField(kind)),
};

const textGroup: FieldsOf<TextGroupView> = {
  text: textField,
  findingCount: numberField,
  unitCount: numberField,
  unitNames: textField,
  earliestDue: dayField,
};

const matrixCell: FieldsOf<MatrixCell> = { total: numberField, resolved: numberField };
const matrixColumn = recordField({ area: textField, areaName: textField });

const matrixRow: FieldsOf<MatrixRow> = {
  unitId: textField,
  unitName: textField,
  levelName: textField,
  visitCount: numberField,
  cells: listField(recordField(matrixCell)),
  otherCell: recordField(matrixCell),
  unitNumbers: recordField(matrixCell),
};

const matrix: FieldsOf<AreaMatrix> = {
  columns: listField(matrixColumn),
  columnCount: numberField,
  otherColumns: listField(matrixColumn),
  unitRows: listField(recordField(matrixRow)),
  otherNumbers: recordField(matrixCell),
};

const responsibleUnit: FieldsOf<ResponsibleUnitView> = {
  unitId: textField,
  unitName: textField,
  findingCount: numberField,
  openCount: numberField,
  overdueCount: numberField,
};

const area: FieldsOf<AreaView> = {
  area: textField,
  areaName: textField,
  strengthCount: numberField,
  strengths: listField(recordField(strength)),
  mainStrengths: listField(recordField(strength)),
  otherStrengthCount: numberField,
  numbers: recordField(findingNumberFields),
  mainIssues: listField(recordField(textGroup)),
  otherIssueCount: numberField,
  mainRecommendations: listField(recordField(textGroup)),
  otherRecommendationCount: numberField,
  findings: listField(recordField(findingFields)),
};

const figure: FieldsOf<FigureView> = {
  label: textField,
  value: numberField,
  qualifier: textField,
  measure: textField,
  levelName: textField,
  note: textField,
  source: textField,
  sourceNumber: numberField,
  partsLabel: textField,
  sum: numberField,
  difference: numberField,
  addsUp: yesNoField,
};

const comparison: FieldsOf<ComparisonView> = {
  comparedBy: textField,
  isShare: yesNoField,
  isPublished: yesNoField,
  sum: numberField,
  numerator: numberField,
  denominator: numberField,
  computed: numberField,
  difference: numberField,
  addsUp: yesNoField,
  missingParts: textField,
};

const annexRow: FieldsOf<AnnexRowView> = {
  label: textField,
  unitName: textField,
  levelName: textField,
  levelToSay: textField,
  measure: textField,
  isShare: yesNoField,
  qualifier: textField,
  before: numberField,
  value: numberField,
  figurePeriod: textField,
  previousValue: numberField,
  change: numberField,
  changePercent: numberField,
  rose: yesNoField,
  breakReason: textField,
  comparisons: listField(recordField(comparison)),
  countedHere: numberField,
  countedDifference: numberField,
  sourceNumber: numberField,
  note: textField,
};

const source: FieldsOf<SourceView> = { sourceNumber: numberField, source: textField, issuer: textField };

const annual: FieldsOf<AnnualReport> = {
  ...documentHeadFields,
  year: numberField,
  periodName: textField,
  periodNamed: yesNoField,
  nextPeriodName: textField,
  from: dayField,
  to: dayField,
  programmes: listField(recordField(programme)),
  visitCount: numberField,
  unitCount: numberField,
  firstVisitOn: dayField,
  lastVisitOn: dayField,
  concludedCount: numberField,
  unconcludedCount: numberField,
  earlierOpenCount: numberField,
  earlierOverdueCount: numberField,
  openAdviceCount: numberField,
  existingCount: numberField,
  coverage: numberField,
  levels: listField(recordField(level)),
  kinds: listField(recordField(kind)),
  ...planFields,
  ...indexFields,
  ...scoringFields,
  totals: recordField(findingNumberFields),
  statuses: listField(recordField({ status: textField, statusName: textField, count: numberField })),
  areas: listField(recordField(area)),
  visits: listField(recordField(visitFields)),
  findings: listField(recordField(findingFields)),
  overdueFindings: listField(recordField(findingFields)),
  mainCauses: listField(recordField(textGroup)),
  otherCauseCount: numberField,
  responsibleUnits: listField(recordField(responsibleUnit)),
  otherResponsibleCount: numberField,
  matrix: recordField(matrix),
  figures: listField(recordField(figure)),
  discrepancies: listField(recordField(figure)),
  annexTables: listField(recordField({ tableTitle: textField, figureRows: listField(recordField(annexRow)) })),
  areasWithoutFigures: textField,
  sources: listField(recordField(source)),
};

/** The fields of the yearly report's view model. */
export const annualFields: RecordField = recordField(annual);
