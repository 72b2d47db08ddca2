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
import { teamMemberFields } from "../records/team-view.ts";
import type {
  EarlierFindingView,
  ExhibitView,
  ResponsibleView,
  SeenBefore,
  VisitAreaView,
  VisitDocument,
  VisitFindingView,
  VisitPapers,
  VisitProgrammeView,
} from "./visit-view.ts";

const seenBefore: FieldsOf<SeenBefore> = { findingNumber: textField, noticePaper: textField };

const earlier: FieldsOf<EarlierFindingView> = {
  ...seenBefore,
  id: textField,
  title: textField,
  statusName: textField,
  due: dayField,
  overdue: yesNoField,
  daysLate: numberField,
};

const exhibit: FieldsOf<ExhibitView> = { caption: textField };

const finding: FieldsOf<VisitFindingView> = {
  ...findingFields,
  order: numberField,
  responsibleBody: textField,
  remedyTerm: textField,
  extensionHistory: textField,
  seenBefore: recordField(seenBefore),
  exhibits: listField(recordField(exhibit)),
};

const findings = listField(recordField(finding));

const area: FieldsOf<VisitAreaView> = {
  area: textField,
  areaName: textField,
  strengths: listField(recordField({ text: textField })),
  findings,
};

const programme: FieldsOf<VisitProgrammeView> = {
  programmeTitle: textField,
  programmePaper: textField,
  decisionNumber: textField,
  decisionDay: dayField,
};

const papers: FieldsOf<VisitPapers> = {
  decision: textField,
  announcement: textField,
  selfReport: textField,
  minutesPaper: textField,
  conclusionPaper: textField,
};

const responsible: FieldsOf<ResponsibleView> = { body: textField, findings };

const document: FieldsOf<VisitDocument> = {
  ...documentHeadFields,
  visit: recordField(visitFields),
  unitName: textField,
  inspectedBody: textField,
  addressees: listField(recordField({ body: textField })),
  soleAddressee: textField,
  year: numberField,
  visitDay: dayField,
  weekday: textField,
  statedFrom: dayField,
  ownReportDue: dayField,
  replyDue: dayField,
  programme: recordField(programme),
  papers: recordField(papers),
  themes: listField(textField),
  leader: recordField(teamMemberFields),
  secretary: recordField(teamMemberFields),
  team: listField(recordField(teamMemberFields)),
  areas: listField(recordField(area)),
  strongAreas: listField(recordField(area)),
  weakAreas: listField(recordField(area)),
  strengthCount: numberField,
  totals: recordField(findingNumberFields),
  findings,
  explained: findings,
  responsibles: listField(recordField(responsible)),
  hasOthersResponsible: yesNoField,
  openFindings: findings,
  overdueFindings: findings,
  unitEnded: yesNoField,
  isFollowUp: yesNoField,
  earlierOpen: listField(recordField(earlier)),
  earlierRemedied: listField(recordField(earlier)),
  earliestDue: dayField,
  latestDue: dayField,
  remediationDue: dayField,
};

/** The fields of documents about one visit. */
export const visitDocumentFields: RecordField = recordField(document);
