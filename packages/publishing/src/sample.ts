import { isCalendarDay } from "@cchc/core/day";
import { annualReport } from "@cchc/report/annual/annual-report";
import type { AnnualRequest } from "@cchc/report/annual/annual-sources";
import type { AnnualReport } from "@cchc/report/annual/annual-view";
import type { FollowUpView } from "@cchc/report/annual/index-view";
import { classificationView } from "@cchc/report/classification/classification-report";
import type { ClassifiedUnit, UnclassifiedUnit } from "@cchc/report/classification/classification-view";
import { fullDayText } from "@cchc/report/day-text";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { programmeDocument } from "@cchc/report/programme/programme-document";
import type { FindingView } from "@cchc/report/records/record-view";
import { sampleValue } from "@cchc/report/sample-values";
import { periodSources } from "@cchc/store/annual-sources";
import { classificationSources } from "@cchc/store/classification-sources";
import { listCriteria } from "@cchc/store/criteria-sets";
import { listPlans } from "@cchc/store/find-plan";
import { programmeSources } from "@cchc/store/programme-sources";
import { listProgrammes } from "@cchc/store/programmes";
import { readListedVisits } from "@cchc/store/read-listed-visits";
import { reportRegisters } from "@cchc/store/report-registers";
import { visitSurroundings } from "@cchc/store/visit-sources";
import { Workspace } from "@cchc/store/workspace";
import { prepareProgress, prepareRemediation, prepareVisit, templateTexts } from "./prepare.ts";
import { withSampleNumbers } from "./sample-numbers.ts";
import { dataModelOf, type ReportTemplate } from "./templates.ts";

const period = { from: "2021-01-01", to: "2023-09-30" };
/** After the sample's units were merged, so that findings were handed over. */
const later = "2025-12-31";

/** The data of a sample workspace for a template, in which every list has one item that shows all its fields. */
export function sampleReport(template: ReportTemplate, folder: string): Promise<unknown> {
  const workspace = new Workspace(folder);
  switch (dataModelOf(template)) {
    case "annual":
      return sampleAnnual(workspace);
    case "remediation":
      return sampleRemediation(workspace);
    case "classification":
      return sampleClassification(workspace, template.typeCode);
    case "progress":
      return sampleProgress(workspace);
    case "visit":
      return sampleVisit(workspace, template.typeCode);
    case "programme":
      return sampleProgramme(workspace, template.typeCode);
  }
}

async function sampleAnnual(workspace: Workspace): Promise<unknown> {
  const report = await annualAsOf(workspace, period.to);
  const findings = withEveryField([...report.findings, ...(await annualAsOf(workspace, later)).findings]);
  const { report: words, labels } = await templateTexts();
  const full: AnnualReport = {
    ...report,
    // The sample registers no document of its own.
    programmes: report.programmes.map((programme) => ({
      ...programme,
      programmePaper: words.numberAndDay("12/KH-SNV", fullDayText(report.from, words.fullDay)),
    })),
    findings,
    areas: report.areas.map((area) => ({ ...area, findings })),
    overdueFindings: [...report.overdueFindings, ...findings],
    overdueTasks: [...report.overdueTasks, ...report.tasks],
    assignedTasks: [...report.assignedTasks, ...report.tasks],
    matrix: { ...report.matrix, otherColumns: report.matrix.columns },
    discrepancies: [...report.discrepancies, ...report.figures],
    indices: report.indices.map((index) => ({
      ...index,
      weakPoints: index.weakPoints.map((point) => ({
        ...point,
        followUps: [...point.followUps, sampleFollowUp(report)],
      })),
    })),
    scorings: report.scorings.map((scoring) => ({
      ...scoring,
      criteriaBasis: scoring.criteriaBasis || (report.sources[0]?.source ?? ""),
      pendingUnits: [
        ...scoring.pendingUnits,
        ...scoring.rows.map((unit) => asPending(unit, labels.scorecardStatus.appraised)),
      ],
    })),
    areasWithoutFigures: report.taskAreas.map(({ areaName }) => areaName).join("; "),
    signer: await sampleSigner(report.signer),
  };
  return sampleValue([full]);
}

/** What may be done about a weak component, told with a cause and a task of the sample. */
function sampleFollowUp({ tasks, mainCauses }: AnnualReport): FollowUpView {
  const [task] = tasks;
  if (task === undefined) throw new Error("the sample has tasks");
  const { id, number, title, leadUnitName, due, statusName } = task;
  const remedyTasks = [{ id, number, title, leadUnitName, due, statusName, remedyDropped: false }];
  return { cause: mainCauses[0]?.text ?? "", responsibleNames: leadUnitName, remedyTasks };
}

/** A unit of the sample as one that waits for its result. */
function asPending({ unitId, unitName, scorecardNumber }: ClassifiedUnit, statusName: string): UnclassifiedUnit {
  return { unitId, unitName, scorecardNumber, statusName };
}

async function annualAsOf(workspace: Workspace, asOf: string): Promise<AnnualReport> {
  const { from, to } = period;
  if (!isCalendarDay(from) || !isCalendarDay(to)) throw new Error("these are days");
  const request: AnnualRequest = {
    ...sampleRequest(asOf),
    typeCode: "BC",
    period: { from, to },
    year: 2023,
    plan: null,
  };
  const texts = await templateTexts();
  const sources = await periodSources(workspace, request.period, request.asOf);
  return annualReport({ ...withSampleNumbers(sources, texts.reports.sampleGroup), texts }, request).view;
}

async function sampleProgramme(workspace: Workspace, typeCode: string | null): Promise<unknown> {
  const texts = await templateTexts();
  const { programmes } = await listProgrammes(workspace);
  const views = programmes.map(async ({ programme }) => {
    const sources = await programmeSources(workspace, programme);
    const { view } = programmeDocument({ ...sources, texts }, { ...sampleRequest(period.to), typeCode });
    return { ...view, signer: await sampleSigner(view.signer) };
  });
  return sampleValue(await Promise.all(views));
}

async function sampleClassification(workspace: Workspace, typeCode: string | null): Promise<unknown> {
  const texts = await templateTexts();
  const { sets } = await listCriteria(workspace);
  const views = sets.map(async ({ criteria }) => {
    const sources = await classificationSources(workspace, criteria);
    const { view } = classificationView({ ...sources, texts }, { ...sampleRequest(period.to), typeCode });
    return { ...view, signer: await sampleSigner(view.signer) };
  });
  return sampleValue(await Promise.all(views));
}

async function sampleProgress(workspace: Workspace): Promise<unknown> {
  const { plans } = await listPlans(workspace);
  const [month, asOf] = ["2023-12", "2023-12-31"];
  const reports = await Promise.all(
    plans.map((found) => prepareProgress(workspace, found, { ...sampleRequest(asOf), typeCode: "BC", month })),
  );
  const signer = await sampleSigner("");
  const { targets } = await annualAsOf(workspace, period.to);
  return sampleValue(
    reports.map(({ view }) => ({
      ...view,
      targets: [...view.targets, ...targets],
      signer: view.signer || signer,
    })),
  );
}

async function sampleVisit(workspace: Workspace, typeCode: string | null): Promise<unknown> {
  const surroundings = await visitSurroundings(workspace, await reportRegisters(workspace));
  const texts = await templateTexts();
  const { visits } = await readListedVisits(workspace);
  const views = [period.to, later].flatMap((asOf) =>
    visits.map((visit) => {
      const request = { ...sampleRequest(asOf), typeCode, step: null, asOfGiven: true };
      return prepareVisit({ file: "", visit }, surroundings, request, texts).view;
    }),
  );
  return sampleValue(views);
}

async function sampleRemediation(workspace: Workspace): Promise<unknown> {
  const requests = [period.to, later].map((asOf) => ({
    ...sampleRequest(asOf),
    typeCode: "BC",
    period: null,
    year: 2023,
  }));
  const reports = await Promise.all(requests.map((request) => prepareRemediation(workspace, request)));
  const signer = await sampleSigner("");
  return sampleValue(reports.map(({ view }) => ({ ...view, ...period, signer: view.signer || signer })));
}

function sampleRequest(asOf: string): DocumentRequest {
  if (!isCalendarDay(asOf)) throw new Error("this is a day");
  return { asOf, typeCode: null, number: "05", date: asOf };
}

/** Only a name that some system cannot hold is kept beside the stored one; the sample has none. */
function withEveryField(findings: readonly FindingView[]): FindingView[] {
  return findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ originalName: evidence.file.split("/").at(-1), ...evidence })),
  }));
}

async function sampleSigner(signer: string): Promise<string> {
  return signer === "" ? (await templateTexts()).reports.sampleSigner : signer;
}
