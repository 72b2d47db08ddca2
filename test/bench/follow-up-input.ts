import { writeFileSync } from "node:fs";
import { Packer } from "docx";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { prepareRemediation, templateTexts } from "../../packages/publishing/src/prepare.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { type FollowUpVisit, followUpTemplate } from "./follow-up-document.ts";
import { SEED_END } from "./seed-world.ts";

/** The follow-up as data: the view of our template, and for the others the words that are printed. */
export interface FollowUpInput {
  view: object;
  visits: FollowUpVisit[];
}

/** Writes the data of the follow-up of a workspace for `write-follow-up.ts`, and a template for docxtemplater beside it. */
export async function writeFollowUpInput(root: string, file: string): Promise<void> {
  const request = { asOf: SEED_END, typeCode: "BC", number: null, date: null, period: null, year: null };
  const { view } = await prepareRemediation(new Workspace(root), request);
  const { format } = await templateTexts();
  const day = (value: CalendarDay | null) => (value === null ? "" : format.day(value));
  const visits = view.visits.map(({ number, unitName, startedOn, notice, findingCounts, findings }) => ({
    heading: `Lượt ${number}: ${unitName}, kiểm tra ngày ${day(startedOn)} (${notice ?? ""}) - ${findingCounts.total} tồn tại`,
    rows: findings.map((finding, index) => ({
      position: String(index + 1),
      title: finding.title,
      area: finding.areaName,
      responsible: `${finding.responsibleUnitName} ${finding.responsiblePersonName}`.trim(),
      original: day(finding.original),
      due: day(finding.due),
      reportedOn: day(finding.reportedOn),
      status: `${finding.statusName}${finding.overdue ? `; QUÁ HẠN ${finding.daysLate} ngày` : ""}`,
      note: finding.note,
    })),
  }));
  // Apart, so that nobody is charged for reading the other's data.
  writeFileSync(`${file}.view.json`, JSON.stringify(view));
  writeFileSync(`${file}.visits.json`, JSON.stringify(visits));
  writeFileSync(`${file}.template.docx`, await Packer.toBuffer(followUpTemplate()));
}
