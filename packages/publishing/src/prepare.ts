import type { CalendarDay } from "@cchc/core/day";
import type { DocumentSubject } from "@cchc/core/model/documents";
import type { Visit } from "@cchc/core/model/visit";
import { AppError, type Problem } from "@cchc/core/problem";
import type { MissingContent } from "@cchc/core/problems/document-problems";
import { earlierFindings, remediedFindings } from "@cchc/core/query/earlier-findings";
import { conclusionNotice } from "@cchc/core/query/notice";
import { recordedPaper } from "@cchc/core/query/recorded-papers";
import { partOfDays } from "@cchc/core/query/reporting-part";
import type { ReportGap } from "@cchc/core/report-gap";
import type { ReportSubject } from "@cchc/core/report-subject";
import { unwrap } from "@cchc/core/unwrap";
import { type Catalogue, loadCatalogue } from "@cchc/messages/catalogue";
import { annualGaps } from "@cchc/report/annual/annual-gaps";
import { annualReport } from "@cchc/report/annual/annual-report";
import type { AnnualRequest } from "@cchc/report/annual/annual-sources";
import type { AnnualReport } from "@cchc/report/annual/annual-view";
import { classificationGaps } from "@cchc/report/classification/classification-gaps";
import { classificationView, lastFinalDay } from "@cchc/report/classification/classification-report";
import type { ClassificationView } from "@cchc/report/classification/classification-view";
import type { DataModel } from "@cchc/report/data-models";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { type ExplainedView, type FigureSources, figureSources } from "@cchc/report/explanation";
import { programmeDocument } from "@cchc/report/programme/programme-document";
import type { ProgrammeDocument } from "@cchc/report/programme/programme-view";
import { daysOfMonth, type ProgressRequest, progressReport } from "@cchc/report/progress/progress-report";
import type { ProgressReport } from "@cchc/report/progress/progress-view";
import { unevenMaximaGaps } from "@cchc/report/ranking/uneven-maxima";
import { type RemediationRequest, remediationReport } from "@cchc/report/remediation/remediation-report";
import type { RemediationReport } from "@cchc/report/remediation/remediation-view";
import { visitDocument } from "@cchc/report/visit/visit-document";
import { dayOfStep, missingStep, nothingToRemind, type VisitStep } from "@cchc/report/visit/visit-step";
import type { VisitDocument } from "@cchc/report/visit/visit-view";
import { periodSources } from "@cchc/store/annual-sources";
import { classificationSources } from "@cchc/store/classification-sources";
import { type FoundCriteria, findCriteria } from "@cchc/store/criteria-sets";
import { type FoundPlan, findPlan } from "@cchc/store/find-plan";
import { type FoundVisit, findVisit } from "@cchc/store/find-visit";
import { programmeSources } from "@cchc/store/programme-sources";
import { type FoundProgramme, findProgramme } from "@cchc/store/programmes";
import { progressSources } from "@cchc/store/progress-sources";
import { remediationSources } from "@cchc/store/remediation-sources";
import { type ReportRegisters, reportRegisters } from "@cchc/store/report-registers";
import type { SkippedFile } from "@cchc/store/visit-index";
import { type VisitSurroundings, visitRevision, visitSurroundings } from "@cchc/store/visit-sources";
import type { Workspace } from "@cchc/store/workspace";
import { type Numbering, numberedRequest } from "./numbered-request.ts";

/** What is asked for: which view model, of what, and the document's own number and day. */
export type ReportRequest =
  | ({ data: "annual" } & AnnualRequest)
  | ({ data: "remediation" } & RemediationRequest)
  | VisitReportRequest
  | ProgrammeReportRequest
  | ClassificationReportRequest
  | ProgressReportRequest;

/** `visit` is what a person typed: id, beginning of it, or number. */
export interface VisitReportRequest extends VisitRequest {
  data: "visit";
  visit: string;
}

/**
 * `programme` is what a person typed. Without an as-of day it is the day of the document, or of the decision that set the
 * programme up, but not after today (SPEC PDOC-1).
 */
export interface ProgrammeReportRequest extends Omit<DocumentRequest, "asOf"> {
  data: "programme";
  programme: string;
  asOf: CalendarDay | null;
  today: CalendarDay;
}

/** What is asked of a document about a visit that was found. */
export interface VisitRequest extends DocumentRequest {
  /** The step that the document belongs to; null for a template that names none. */
  step: VisitStep | null;
  /** Whether a person chose the as-of day; else a document tells of the day of its step. */
  asOfGiven: boolean;
}

/**
 * `criteria` is what a person typed. Without an as-of day it is the day of the document, or the day on which the last
 * scorecard became final, but not after today (SPEC CDOC-3).
 */
export interface ClassificationReportRequest extends Omit<DocumentRequest, "asOf"> {
  data: "classification";
  criteria: string;
  asOf: CalendarDay | null;
  today: CalendarDay;
}

/** `plan` is what a person typed. */
export interface ProgressReportRequest extends ProgressRequest {
  data: "progress";
  plan: string;
}

/** A document's data, every figure in it with what stands behind it, and what it was made from. */
export interface PreparedReport<View extends object = object> {
  data: DataModel;
  request: DocumentRequest;
  subject: ReportSubject;
  /** What the register of documents says of it; undefined for a document that is never numbered. */
  numbering?: Numbering | undefined;
  /** The view model that the template gets. */
  view: View;
  /** How much it tells of. */
  counts: { visits: number; units: number; findings: number };
  sources: FigureSources;
  dataRevision: string;
  calendarVersion: string;
  /** Files that could not be read: what is in them is missing. */
  skipped: SkippedFile[];
  /** What the document lacks because it is not entered, or not so on its day. */
  gaps?: readonly ReportGap[];
  /** What it is about and is not there: it may be drafted, never issued (SPEC ISSUE-16). */
  missing?: MissingContent | undefined;
  /** The last day of what it states as done; it is not issued with an earlier one. */
  factsOn?: CalendarDay | null;
}

/** Told how many of the files to read have been. */
export type OnProgress = (done: number, total: number) => void;

/** Reports are in the language of their templates, whatever the language of the screen. */
export function templateTexts(): Promise<Catalogue> {
  return loadCatalogue("vi");
}

/** Gathers the data of a document from a workspace; throws what is not there or cannot be read. */
export async function prepareReport(
  workspace: Workspace,
  request: ReportRequest,
  onProgress?: OnProgress,
): Promise<PreparedReport> {
  switch (request.data) {
    case "annual":
      return prepareAnnual(workspace, request, onProgress);
    case "remediation":
      return prepareRemediation(workspace, request, onProgress);
    case "programme":
      return prepareProgramme(workspace, unwrap(await findProgramme(workspace, request.programme)), request);
    case "classification":
      return prepareClassification(workspace, unwrap(await findCriteria(workspace, request.criteria)), request);
    case "progress":
      return prepareProgress(workspace, unwrap(await findPlan(workspace, request.plan)), request);
    case "visit": {
      const found = unwrap(await findVisit(workspace, request.visit));
      const surroundings = await visitSurroundings(workspace, await reportRegisters(workspace));
      return prepareVisit(found, surroundings, request, await templateTexts());
    }
  }
}

async function prepareProgramme(
  workspace: Workspace,
  { programme }: FoundProgramme,
  { today, ...asked }: ProgrammeReportRequest,
): Promise<PreparedReport<ProgrammeDocument>> {
  const { dataRevision, skipped, ...found } = await programmeSources(workspace, programme);
  const { id, number, title, decision } = programme;
  const day = asked.date ?? decision.issuedOn ?? today;
  const asOf = asked.asOf ?? (day < today ? day : today);
  const paper = { number: decision.number, on: decision.issuedOn };
  const about: DocumentSubject = { kind: "programme", id };
  const { request, numbering } = numberedRequest({ ...asked, asOf }, found.documents, about, paper);
  const explained = programmeDocument({ ...found, texts: await templateTexts() }, request);
  const { visitCount, unitCount, teamCount } = explained.view;
  return {
    data: "programme",
    request,
    numbering,
    subject: { kind: "programme", id, number, title },
    counts: { visits: visitCount, units: unitCount, findings: 0 },
    ...explainedBy(explained, found, request),
    dataRevision,
    skipped,
    missing: asked.identity?.role === "decision" ? missingIf(teamCount, "team") : missingIf(visitCount, "visits"),
  };
}

async function prepareClassification(
  workspace: Workspace,
  { criteria }: FoundCriteria,
  { today, ...asked }: ClassificationReportRequest,
): Promise<PreparedReport<ClassificationView>> {
  const { dataRevision, skipped, ...found } = await classificationSources(workspace, criteria);
  const { id, number, title } = criteria;
  const day = asked.date ?? lastFinalDay(found.scorecards, today) ?? today;
  const asOf = asked.asOf ?? (day < today ? day : today);
  const about: DocumentSubject = { kind: "criteria", id };
  const { request, numbering } = numberedRequest({ ...asked, asOf }, found.documents, about);
  const explained = classificationView({ ...found, texts: await templateTexts() }, request);
  const factsOn = lastFinalDay(found.scorecards, asOf);
  return {
    data: "classification",
    request,
    numbering,
    subject: { kind: "criteria", id, number, title },
    counts: { visits: 0, units: explained.view.peerCount, findings: 0 },
    ...explainedBy(explained, found, request),
    dataRevision,
    skipped,
    gaps: [...unevenMaximaGaps(criteria), ...classificationGaps(criteria, found.scorecards, asOf)],
    missing: missingIf(factsOn === null ? 0 : 1, "results"),
    factsOn,
  };
}

/** The data of a month's progress of a plan. */
export async function prepareProgress(
  workspace: Workspace,
  { plan }: Pick<FoundPlan, "plan">,
  asked: ProgressRequest,
): Promise<PreparedReport<ProgressReport>> {
  const { dataRevision, ...found } = await progressSources(workspace, plan);
  const { id, number, title } = plan;
  const about: DocumentSubject = { kind: "plan", id, ...daysOfMonth(asked.month) };
  const { request, numbering } = numberedRequest(asked, found.documents, about);
  const explained = progressReport({ ...found, texts: await templateTexts() }, request);
  return {
    data: "progress",
    request,
    numbering,
    subject: { kind: "progress", id, number, title, month: asked.month },
    counts: { visits: 0, units: explained.view.leadCount, findings: 0 },
    ...explainedBy(explained, found, request),
    dataRevision,
    skipped: [],
    missing: missingIf(plan.tasks.length, "tasks"),
  };
}

/** The data of a report of a period. */
export async function prepareAnnual(
  workspace: Workspace,
  asked: AnnualRequest,
  onProgress?: OnProgress,
): Promise<PreparedReport<AnnualReport>> {
  const { dataRevision, skipped, ...found } = await periodSources(workspace, asked.period, asked.asOf, onProgress);
  const { year, period, plan } = asked;
  const days = { from: period.from, to: period.to };
  const subjectOfReport: DocumentSubject =
    plan === null ? { kind: "period", ...days } : { kind: "plan", id: plan.id, ...days };
  const { request, numbering } = numberedRequest(asked, found.documents, subjectOfReport);
  const sources = { ...found, texts: await templateTexts() };
  const explained = annualReport(sources, request);
  const { visitCount, unitCount, totals } = explained.view;
  return {
    data: "annual",
    request,
    numbering,
    subject: {
      kind: "period",
      year,
      from: period.from,
      to: period.to,
      part: year === null ? (partOfDays(period, found.workspace.settings.reportingYearStart) ?? null) : null,
      plan: plan?.number ?? null,
    },
    counts: { visits: visitCount, units: unitCount, findings: totals.total },
    ...explainedBy(explained, found, request),
    dataRevision,
    skipped,
    gaps: annualGaps(explained.view, sources, request),
  };
}

/** The data of the follow-up of remediation. */
export async function prepareRemediation(
  workspace: Workspace,
  request: RemediationRequest,
  onProgress?: OnProgress,
): Promise<PreparedReport<RemediationReport>> {
  const { period, year, asOf } = request;
  const { dataRevision, skipped, ...found } = await remediationSources(workspace, period, asOf, onProgress);
  const explained = remediationReport({ ...found, texts: await templateTexts() }, request);
  const { visitCount, unitCount, totals } = explained.view;
  return {
    data: "remediation",
    request,
    subject: { kind: "remediation", year, from: period?.from ?? null, to: period?.to ?? asOf },
    counts: { visits: visitCount, units: unitCount, findings: totals.total },
    ...explainedBy(explained, found, request),
    dataRevision,
    skipped,
  };
}

/**
 * The data of a document about a visit that was read before: a batch shares what is around its visits. Throws why the
 * visit has no such document (SPEC VDOC-7).
 */
export function prepareVisit(
  { visit }: FoundVisit,
  { programmes, earlierVisits, skipped, revisionWith, ...registers }: VisitSurroundings,
  asked: VisitRequest,
  texts: Catalogue,
): PreparedReport<VisitDocument> {
  const settled = settledRequest(visit, asked);
  const notice = asked.identity?.role === "conclusion" ? conclusionNotice(visit) : undefined;
  const about = { kind: "visit", id: visit.id } as const;
  const { request: numbered, numbering } = numberedRequest(settled, registers.documents, about, notice);
  const request = withRecordedNumber(visit, numbered);
  const { step, asOf } = request;
  refuse(missingStep(visit, step, asOf));
  const programme = programmes.find(({ id }) => id === visit.programmeId) ?? null;
  const owed = [earlierFindings, remediedFindings].flatMap((find) => find(visit, earlierVisits, registers.units, asOf));
  const previousIds = new Set([
    ...visit.findings.map(({ previousFindingId }) => previousFindingId),
    ...owed.map(({ id }) => id),
  ]);
  const before = earlierVisits.filter(({ findings }) => findings.some(({ id }) => previousIds.has(id)));
  const explained = visitDocument({ ...registers, texts, visit, programme, earlierVisits: before }, request);
  if (step === "remind") refuse(nothingToRemind(explained.view));
  const { unitName } = explained.view.visit;
  return {
    data: "visit",
    request,
    numbering,
    subject: { kind: "visit", id: visit.id, number: visit.number, unitName },
    counts: { visits: 1, units: 1, findings: explained.view.totals.total },
    ...explainedBy(explained, registers, request),
    dataRevision: visitRevision(visit, programme, before, { revisionWith }),
    skipped,
  };
}

/** The request with the day of the document's step, where nobody asked for another. */
function settledRequest(visit: Visit, asked: VisitRequest): VisitRequest {
  const { step, asOfGiven, asOf } = asked;
  return asOfGiven ? asked : { ...asked, asOf: dayOfStep(visit, step, asOf) ?? asOf };
}

/** A document without a number in the register may have one that its visit recorded. */
function withRecordedNumber(visit: Visit, request: VisitRequest): VisitRequest {
  const { step, asOf } = request;
  if (request.number !== null || (step !== "notify" && step !== "minute")) return request;
  const recorded = recordedPaper(visit.acts, step, asOf);
  return { ...request, number: recorded?.number ?? null, date: request.date ?? recorded?.on ?? null };
}

function missingIf(count: number, missing: MissingContent): MissingContent | undefined {
  return count === 0 ? missing : undefined;
}

function refuse(found: Problem | undefined): void {
  if (found !== undefined) throw new AppError(found);
}

function explainedBy<View extends object>(
  explained: ExplainedView<View>,
  registers: ReportRegisters,
  { asOf }: DocumentRequest,
): Pick<PreparedReport<View>, "view" | "sources" | "calendarVersion"> {
  return {
    view: explained.view,
    sources: figureSources(explained, registers, asOf),
    calendarVersion: registers.calendarVersion,
  };
}
