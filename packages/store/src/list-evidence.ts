import type { CalendarDay } from "@cchc/core/day";
import type { Plan, PlanEvidence } from "@cchc/core/model/plan";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { isThere } from "@cchc/core/query/evidence-state";
import { findingNumber } from "@cchc/core/query/facts";
import { taskNumber } from "@cchc/core/query/task-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { type VerifiedEvidence, verifyEvidence } from "./evidence.ts";
import { listPlans } from "./find-plan.ts";
import { type FoundSubject, findSubject } from "./find-subject.ts";
import { readListedVisits } from "./read-listed-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A piece of evidence with what it belongs to: a visit with its unit and maybe a finding, or a plan and maybe a task. */
export interface EvidenceItem {
  id: string;
  visitId: string | null;
  visitNumber: string | null;
  unitId: string | null;
  unitName: string | null;
  findingId: string | null;
  findingNumber: string | null;
  planId: string | null;
  planNumber: string | null;
  taskId: string | null;
  taskNumber: string | null;
  file: string;
  sha256: string;
  bytes: number;
  on: CalendarDay | null;
  addedOn: CalendarDay;
  note: string | null;
  invented: boolean;
}

/** How each piece stands on disk. */
export interface VerifiedItem extends EvidenceItem {
  state: VerifiedEvidence["state"];
}

/** Evidence of one record, or of the whole workspace, and what had to be left out. */
export interface EvidenceListing<T extends EvidenceItem = EvidenceItem> {
  items: T[];
  skipped: SkippedFile[];
}

/** The evidence of what `subject` means, or of all visits and plans, that is there on `asOf` (SPEC ASOF-4). */
export async function listEvidence(
  workspace: Workspace,
  subject: string | undefined,
  asOf: CalendarDay,
): Promise<Result<EvidenceListing>> {
  const held = await heldEvidence(workspace, subject);
  if (!held.ok) return held;
  const { holders, skipped } = held.value;
  const items = holders.flatMap((holder) => holder.map(({ item }) => item)).filter((item) => isThere(item, asOf));
  return succeed({ items, skipped });
}

/** Compares the evidence of what `subject` means, or all there is, with the files on disk (SPEC EVID-2). */
export async function verifyEvidenceOf(
  workspace: Workspace,
  subject?: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<EvidenceListing<VerifiedItem>>> {
  const held = await heldEvidence(workspace, subject);
  if (!held.ok) return held;
  const { holders, skipped } = held.value;
  const items: VerifiedItem[] = [];
  for (const [index, evidence] of holders.entries()) {
    onProgress(index, holders.length);
    for (const verified of await verifyEvidence(workspace.root, { evidence })) {
      items.push({ ...verified.evidence.item, state: verified.state });
    }
  }
  return succeed({ items, skipped });
}

/** The item of one piece of evidence of a visit. */
export function evidenceItem(visit: Visit, evidence: Evidence, units: UnitDirectory): EvidenceItem {
  const finding = visit.findings.find((candidate) => candidate.id === evidence.findingId);
  return {
    id: evidence.id,
    visitId: visit.id,
    visitNumber: visit.number,
    unitId: visit.unitId,
    unitName: units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId,
    findingId: evidence.findingId,
    findingNumber: finding === undefined ? null : findingNumber(visit, finding),
    planId: null,
    planNumber: null,
    taskId: null,
    taskNumber: null,
    ...fileOf(evidence),
    invented: evidence.invented === true,
  };
}

/** The item of one piece of evidence of a plan. */
export function planEvidenceItem(plan: Plan, evidence: PlanEvidence): EvidenceItem {
  const task = plan.tasks.find((candidate) => candidate.id === evidence.taskId);
  return {
    id: evidence.id,
    visitId: null,
    visitNumber: null,
    unitId: null,
    unitName: null,
    findingId: null,
    findingNumber: null,
    planId: plan.id,
    planNumber: plan.number,
    taskId: evidence.taskId,
    taskNumber: task === undefined ? null : taskNumber(plan, task),
    ...fileOf(evidence),
    invented: plan.invented === true,
  };
}

function fileOf({ file, sha256, bytes, on, addedOn, note }: Evidence | PlanEvidence) {
  return { file, sha256, bytes, on, addedOn, note: note ?? null };
}

/** A piece of evidence as it is verified, with its item. */
interface HeldEvidence {
  file: string;
  sha256: string;
  item: EvidenceItem;
}

/** The evidence of each visit and plan. */
async function heldEvidence(
  workspace: Workspace,
  subject: string | undefined,
): Promise<Result<{ holders: HeldEvidence[][]; skipped: SkippedFile[] }>> {
  const skipped: SkippedFile[] = [];
  const units = await workspace.unitsIfReadable(skipped);
  if (subject !== undefined) {
    const found = await findSubject(workspace, subject);
    return found.ok ? succeed({ holders: [evidenceOf(found.value, units)], skipped }) : found;
  }
  const [read, listed] = await Promise.all([readListedVisits(workspace), listPlans(workspace)]);
  const holders = [
    ...read.visits.map((visit) => evidenceOf({ visit, file: "", finding: null }, units)),
    ...listed.plans.map((found) => evidenceOf({ ...found, task: null }, units)),
  ];
  return succeed({ holders, skipped: [...skipped, ...read.skipped, ...listed.skipped] });
}

function evidenceOf(subject: FoundSubject, units: UnitDirectory): HeldEvidence[] {
  if ("plan" in subject) {
    const { plan, task } = subject;
    return plan.evidence
      .filter(({ taskId }) => task === null || taskId === task.id)
      .map((evidence) => ({ ...evidence, item: planEvidenceItem(plan, evidence) }));
  }
  const { visit, finding } = subject;
  return visit.evidence
    .filter(({ findingId }) => finding === null || findingId === finding.id)
    .map((evidence) => ({ ...evidence, item: evidenceItem(visit, evidence, units) }));
}
