import type { CalendarDay } from "@cchc/core/day";
import { parseDocumentNumber } from "@cchc/core/document-number";
import type { Plan } from "@cchc/core/model/plan";
import { localGovernmentLaws, reformProgramme } from "@cchc/core/national-bases";
import type { Period } from "@cchc/core/query/period";
import { plansOfPeriod } from "@cchc/core/query/plan-period";
import { citedDocument } from "./cited-document.ts";
import type { DocumentSources } from "./document-sources.ts";
import { dayField, type FieldsOf, listField, recordField, textField, yesNoField } from "./fields.ts";

/** A plan of the province that a document names as its basis. */
export interface PlanBasisView {
  planNumber: string;
  title: string;
  /** Number of the document that issues it, as printed; null while it has none. */
  planDocument: string | null;
  issuedOn: CalendarDay | null;
  /** The plan as a legal basis: its title, with type, number, day and issuer as far as they are known. */
  planCitation: string;
  /** A document of the Party is carried out, not a legal basis. */
  ofParty: boolean;
}

/** What a document of the State rests on. */
export interface LegalBases {
  /** The laws on local government in force on the day of the document. */
  laws: { legalBasis: string }[];
  /** The Government's reform programme on that day; empty between two programmes. */
  reformProgramme: string;
  /** The province's reform plans of the period that were there on that day, the longer ones first, those of the Party last. */
  plans: PlanBasisView[];
}

/** The fields of legal bases. */
export const legalBasisFields: FieldsOf<LegalBases> = {
  laws: listField(recordField({ legalBasis: textField })),
  reformProgramme: textField,
  plans: listField(
    recordField({
      planNumber: textField,
      title: textField,
      planDocument: textField,
      issuedOn: dayField,
      planCitation: textField,
      ofParty: yesNoField,
    }),
  ),
};

/** What a document of `day` about `period` rests on: only what was in force or issued by then (SPEC PDOC-3). */
export function legalBases(
  { workspace, texts, documents }: Pick<DocumentSources, "workspace" | "texts" | "documents">,
  plans: readonly Plan[],
  period: Period,
  day: CalendarDay,
): LegalBases {
  const { nationalBasis } = texts.report;
  const programme = reformProgramme(day);
  const issued = plansOfPeriod(plans, period, day, workspace.settings.reportingYearStart).map(
    ({ number, title, document, issuedOn }) => ({
      planNumber: number,
      title,
      planDocument: document,
      issuedOn,
      planCitation: document === null ? title : citedDocument({ document, issuedOn, title }, { documents, texts }),
      ofParty: document !== null && parseDocumentNumber(document).family === "party",
    }),
  );
  return {
    laws: localGovernmentLaws(day).map((law) => ({ legalBasis: nationalBasis[law] })),
    reformProgramme: programme === undefined ? "" : nationalBasis[programme],
    // Bases come before what is carried out.
    plans: [...issued.filter(({ ofParty }) => !ofParty), ...issued.filter(({ ofParty }) => ofParty)],
  };
}
