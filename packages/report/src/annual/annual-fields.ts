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
import type {
  AnnualReport,
  AreaView,
  FigureView,
  FindingNumbers,
  FindingView,
  KindView,
  LevelView,
  ProgrammeView,
  SourceView,
  StrengthView,
  TextGroupView,
  VisitView,
} from "./annual-view.ts";
import { planFields } from "./plan-fields.ts";

/*
 * What templates of the yearly report may say. Each catalogue is typed by its view, so the compiler finds a field that
 * was forgotten here.
 */

const numbers: FieldsOf<FindingNumbers> = {
  total: numberField,
  resolved: numberField,
  transferred: numberField,
  dismissed: numberField,
  unfinished: numberField,
  overdue: numberField,
  waiting: numberField,
  onTime: numberField,
  late: numberField,
  resolvedPercent: numberField,
  onTimePercent: numberField,
};

const verification = recordField({ on: dayField, by: textField, result: textField, text: textField });

const evidence = recordField({
  id: textField,
  file: textField,
  originalName: textField,
  sha256: textField,
  bytes: numberField,
  on: dayField,
  addedOn: dayField,
  note: textField,
  findingId: textField,
  invented: yesNoField,
});

const finding: FieldsOf<FindingView> = {
  id: textField,
  number: textField,
  visitId: textField,
  visitNumber: textField,
  unitId: textField,
  unitName: textField,
  level: textField,
  levelName: textField,
  area: textField,
  areaName: textField,
  title: textField,
  description: textField,
  severity: textField,
  severityName: textField,
  source: textField,
  status: textField,
  statusName: textField,
  foundOn: dayField,
  deadline: recordField({
    due: dayField,
    original: dayField,
    trigger: recordField({ kind: textField, on: dayField }),
    count: numberField,
    dayKind: textField,
    calendarVersion: textField,
    explanation: textField,
    provisional: yesNoField,
    forecast: dayField,
  }),
  overdue: yesNoField,
  daysLate: numberField,
  workingDaysLate: numberField,
  onTime: yesNoField,
  responsibleUnitId: textField,
  responsibleUnitName: textField,
  responsiblePerson: textField,
  responsiblePersonName: textField,
  cause: textField,
  recommendation: textField,
  explanations: listField(recordField({ on: dayField, by: textField, text: textField })),
  extensions: listField(
    recordField({
      on: dayField,
      from: dayField,
      until: dayField,
      approvedBy: textField,
      document: textField,
      reason: textField,
    }),
  ),
  remediations: listField(
    recordField({ on: dayField, by: textField, text: textField, evidenceIds: listField(textField), verification }),
  ),
  verification,
  transfer: recordField({ on: dayField, to: textField, document: textField, reason: textField }),
  handOvers: listField(recordField({ on: dayField, from: textField, to: textField })),
  closedOn: dayField,
  evidence: listField(evidence),
  previousFindingId: textField,
  lateReason: textField,
  invented: yesNoField,
  revision: numberField,
};

const visit: FieldsOf<VisitView> = {
  id: textField,
  number: textField,
  unitId: textField,
  unitName: textField,
  level: textField,
  levelName: textField,
  kind: textField,
  kindName: textField,
  plannedOn: dayField,
  startedOn: dayField,
  minutedOn: dayField,
  concludedOn: dayField,
  closedOn: dayField,
  notice: textField,
  status: textField,
  statusName: textField,
  programmeId: textField,
  areas: listField(textField),
  team: listField(recordField({ person: textField, role: textField })),
  strengths: numberField,
  strengthIds: listField(textField),
  findingCounts: recordField({ total: numberField, open: numberField, overdue: numberField, closed: numberField }),
  invented: yesNoField,
};

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

const area: FieldsOf<AreaView> = {
  area: textField,
  areaName: textField,
  strengthCount: numberField,
  strengths: listField(recordField(strength)),
  mainStrengths: listField(recordField(strength)),
  otherStrengthCount: numberField,
  numbers: recordField(numbers),
  mainIssues: listField(recordField(textGroup)),
  otherIssueCount: numberField,
  mainRecommendations: listField(recordField(textGroup)),
  otherRecommendationCount: numberField,
  findings: listField(recordField(finding)),
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

const source: FieldsOf<SourceView> = { sourceNumber: numberField, source: textField, issuer: textField };

const annual: FieldsOf<AnnualReport> = {
  parentBody: textField,
  issuer: textField,
  issuerCode: textField,
  number: textField,
  place: textField,
  date: dayField,
  year: numberField,
  from: dayField,
  to: dayField,
  asOf: dayField,
  provinceName: textField,
  dataNotice: textField,
  programmes: listField(recordField(programme)),
  visitCount: numberField,
  unitCount: numberField,
  concludedCount: numberField,
  unconcludedCount: numberField,
  openAdviceCount: numberField,
  existingCount: numberField,
  coverage: numberField,
  levels: listField(recordField(level)),
  kinds: listField(recordField(kind)),
  ...planFields,
  totals: recordField(numbers),
  statuses: listField(recordField({ status: textField, statusName: textField, count: numberField })),
  areas: listField(recordField(area)),
  visits: listField(recordField(visit)),
  findings: listField(recordField(finding)),
  overdueFindings: listField(recordField(finding)),
  mainCauses: listField(recordField(textGroup)),
  otherCauseCount: numberField,
  figures: listField(recordField(figure)),
  discrepancies: listField(recordField(figure)),
  sources: listField(recordField(source)),
  hasInvented: yesNoField,
  signature: listField(recordField({ line: textField })),
  signer: textField,
  recipients: listField(recordField({ recipient: textField })),
};

/** The fields of the yearly report's view model. */
export const annualFields: RecordField = recordField(annual);
