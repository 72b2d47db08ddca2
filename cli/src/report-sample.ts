import { isCalendarDay } from "@cchc/core/day";
import { loadCatalogue } from "@cchc/messages/catalogue";
import type { AnnualReport } from "@cchc/report/annual/annual-view";
import { sampleValue } from "@cchc/report/annual/sample-values";
import { Workspace } from "@cchc/store/workspace";
import { prepareReport } from "./report-rendering.ts";
import { sampleFolder } from "./resources.ts";

const period = { from: "2021-01-01", to: "2023-09-30" };
/** After the sample's units were merged, so that findings were handed over. */
const later = "2025-12-31";

/** A report of the sample workspace in which every list has one item that shows all its fields. */
export async function sampleReport(): Promise<unknown> {
  const report = await sampleAsOf(period.to);
  const findings = [...report.findings, ...(await sampleAsOf(later)).findings].map((finding) => ({
    ...finding,
    // Only a name that some system cannot hold is kept beside the stored one; the sample has none.
    evidence: finding.evidence.map((evidence) => ({ originalName: evidence.file.split("/").at(-1), ...evidence })),
  }));
  const { reports } = await loadCatalogue("vi");
  const full: AnnualReport = {
    ...report,
    findings,
    areas: report.areas.map((area) => ({ ...area, findings })),
    overdueFindings: [...report.overdueFindings, ...findings],
    overdueTasks: [...report.overdueTasks, ...report.tasks],
    assignedTasks: [...report.assignedTasks, ...report.tasks],
    discrepancies: [...report.discrepancies, ...report.figures],
    signer: report.signer === "" ? reports.sampleSigner : report.signer,
  };
  return sampleValue([full]);
}

async function sampleAsOf(asOf: string): Promise<AnnualReport> {
  const { from, to } = period;
  if (!isCalendarDay(from) || !isCalendarDay(to) || !isCalendarDay(asOf)) throw new Error("these are days");
  const request = { period: { from, to }, asOf, year: 2023, plan: null, number: "05", date: to };
  return (await prepareReport(new Workspace(sampleFolder("hau-giang")), request)).report;
}
