import { documentHeadFields } from "../document-head.ts";
import {
  dayField,
  type FieldsOf,
  listField,
  numberField,
  type RecordField,
  recordField,
  textField,
} from "../fields.ts";
import { findingFields, findingNumberFields, visitFields } from "../records/record-fields.ts";
import { teamMemberFields } from "../records/team-view.ts";
import type { VisitAreaView, VisitDocument, VisitProgrammeView } from "./visit-view.ts";

const area: FieldsOf<VisitAreaView> = {
  area: textField,
  areaName: textField,
  strengths: listField(recordField({ text: textField })),
  findings: listField(recordField(findingFields)),
};

const programme: FieldsOf<VisitProgrammeView> = {
  programmeTitle: textField,
  decisionNumber: textField,
  decisionDay: dayField,
};

const document: FieldsOf<VisitDocument> = {
  ...documentHeadFields,
  visit: recordField(visitFields),
  unitName: textField,
  year: numberField,
  programme: recordField(programme),
  themes: listField(textField),
  leader: recordField(teamMemberFields),
  team: listField(recordField(teamMemberFields)),
  areas: listField(recordField(area)),
  strengthCount: numberField,
  totals: recordField(findingNumberFields),
  findings: listField(recordField(findingFields)),
  openFindings: listField(recordField(findingFields)),
  overdueFindings: listField(recordField(findingFields)),
  earliestDue: dayField,
  latestDue: dayField,
};

/** The fields of documents about one visit. */
export const visitDocumentFields: RecordField = recordField(document);
