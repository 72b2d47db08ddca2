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
import { legalBasisFields } from "../legal-bases.ts";
import { teamMemberFields } from "../records/team-view.ts";
import type { PlannedVisitView, ProgrammeDocument } from "./programme-view.ts";

const visit: FieldsOf<PlannedVisitView> = {
  order: numberField,
  visitNumber: textField,
  unitName: textField,
  level: textField,
  levelName: textField,
  kind: textField,
  kindName: textField,
  plannedOn: dayField,
  status: textField,
  statusName: textField,
  postponed: yesNoField,
  unitEnded: yesNoField,
};

const counts = { visitCount: numberField, unitCount: numberField };
const visits = listField(recordField(visit));

const document: FieldsOf<ProgrammeDocument> = {
  ...documentHeadFields,
  ...legalBasisFields,
  programmeNumber: textField,
  programmeTitle: textField,
  year: numberField,
  decisionNumber: textField,
  decisionDay: dayField,
  areas: listField(recordField({ area: textField, areaName: textField })),
  themes: listField(textField),
  ...counts,
  visits,
  listedVisitCount: numberField,
  listedUnitCount: numberField,
  surpriseVisitCount: numberField,
  levels: listField(recordField({ level: textField, levelName: textField, ...counts, visits })),
  months: listField(recordField({ month: numberField, monthYear: numberField, ...counts, visits })),
  kinds: listField(recordField({ kind: textField, kindName: textField, ...counts })),
  firstPlannedOn: dayField,
  lastPlannedOn: dayField,
  team: listField(recordField(teamMemberFields)),
  teamCount: numberField,
  leader: recordField(teamMemberFields),
};

/** The fields of documents about one inspection programme. */
export const programmeDocumentFields: RecordField = recordField(document);
