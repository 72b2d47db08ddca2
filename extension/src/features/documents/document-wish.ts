import type { ReportRequest } from "@cchc/publishing/prepare";
import { type AskedSubject, type SubjectQuestions, subjectRequest } from "@cchc/publishing/subject-request";
import type { DataModel } from "@cchc/report/data-models";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { type BatchWish, chooseSubject } from "./choose-subject.ts";
import { chooseTemplate, type TemplateChoice } from "./choose-template.ts";

/** A document that somebody asked for: its template, and what it is about. */
export interface DocumentWish extends TemplateChoice {
  request: ReportRequest;
}

/** The same, or a document of each of many visits. */
export type DocumentsWish = DocumentWish & { batch: BatchWish | undefined };

/** What a record says of the documents that can be made about it. */
interface About {
  /** The template, when that is what was called on. */
  template?: string;
  /** The view models that speak of it; undefined for all. */
  data?: readonly DataModel[];
  asked: AskedSubject;
}

/** Asks which document is wanted, beginning with the record that the command was called on. */
export async function askDocument(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<DocumentWish> {
  const { batch: _none, ...wish } = await askDocuments(services, session, reference, { batches: false });
  return wish;
}

/** The same where one may ask for a document of each of many visits. */
export async function askDocuments(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
  { batches, isNumbered = false }: { batches: boolean; isNumbered?: boolean },
): Promise<DocumentsWish> {
  const about = aboutRecord(reference);
  const choice = await chooseTemplate(services, session, {
    id: about.template,
    suits: (template) =>
      (about.data === undefined || about.data.some((data) => data === template.data)) &&
      (!isNumbered || template.isNumbered),
  });
  const subject = await chooseSubject(services, session, choice, about.asked, { batches });
  // A batch is asked for as its visits are: each gives its own.
  const asked = "batch" in subject ? { visit: "" } : subject.asked;
  const { today } = session.ports();
  const days = { today, asOf: today, asOfGiven: false };
  const request = await subjectRequest(session.workspace, choice.chosen, asked, days, nothingLeftToAsk);
  return { ...choice, request, batch: "batch" in subject ? subject.batch : undefined };
}

/** Everything was asked for before. */
const nothingLeftToAsk: SubjectQuestions = {
  year: () => Promise.reject(new Error("a year was not asked for")),
  progress: async ({ plan, month }) => {
    if (plan === undefined || month === undefined) throw new Error("a plan and a month were not asked for");
    return { plan, month };
  },
  record: (kind) => Promise.reject(new Error(`a ${kind} was not asked for`)),
};

function aboutRecord(reference: RecordReference | undefined): About {
  switch (reference?.kind) {
    case "template":
      return { template: reference.id, asked: {} };
    case "visit":
      return { data: ["visit"], asked: { visit: reference.id } };
    case "finding":
      return { data: ["visit"], asked: { visit: reference.visitId } };
    case "programme":
      return { data: ["programme"], asked: { programme: reference.id } };
    case "plan":
      return { data: ["progress", "annual"], asked: { plan: reference.id } };
    case "task":
    case "target":
      return { data: ["progress", "annual"], asked: { plan: reference.planId } };
    case "criteria":
      return { data: ["classification"], asked: { criteria: reference.id } };
    case "scorecard":
    case "index":
    case "index-result":
    case "duty":
    case "unit":
    case "person":
    case "rendered":
    case undefined:
      return { asked: {} };
  }
}
