import type { CalendarDay } from "@cchc/core/day";
import type { Finding } from "@cchc/core/model/finding";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { type VerifiedEvidence, verifyEvidence } from "./evidence.ts";
import { findSubject } from "./find-subject.ts";
import { readListedVisits } from "./read-listed-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A piece of evidence with what it belongs to. */
export interface EvidenceItem {
  id: string;
  visitId: string;
  visitNumber: string;
  unitId: string;
  unitName: string;
  findingId: string | null;
  findingNumber: string | null;
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

/** Evidence of one visit or finding, or of the whole workspace, and what had to be left out. */
export interface EvidenceListing<T extends EvidenceItem = EvidenceItem> {
  items: T[];
  skipped: SkippedFile[];
}

/** The evidence of what `subject` means; of all visits without one. */
export async function listEvidence(workspace: Workspace, subject?: string): Promise<Result<EvidenceListing>> {
  const held = await heldEvidence(workspace, subject);
  if (!held.ok) return held;
  const { holders, units, skipped } = held.value;
  const items = holders.flatMap(({ visit, finding }) => itemsOf(visit, finding, units));
  return succeed({ items, skipped });
}

/** Compares the evidence of what `subject` means, or of all visits, with the files on disk (SPEC EVID-2). */
export async function verifyEvidenceOf(
  workspace: Workspace,
  subject?: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<EvidenceListing<VerifiedItem>>> {
  const held = await heldEvidence(workspace, subject);
  if (!held.ok) return held;
  const { holders, units, skipped } = held.value;
  const items: VerifiedItem[] = [];
  for (const [index, { visit, finding }] of holders.entries()) {
    onProgress(index, holders.length);
    const evidence = evidenceOf(visit, finding);
    for (const verified of await verifyEvidence(workspace.root, { evidence })) {
      items.push({ ...evidenceItem(visit, verified.evidence, units), state: verified.state });
    }
  }
  return succeed({ items, skipped });
}

/** The item of one piece of evidence. */
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
    file: evidence.file,
    sha256: evidence.sha256,
    bytes: evidence.bytes,
    on: evidence.on,
    addedOn: evidence.addedOn,
    note: evidence.note ?? null,
    invented: evidence.invented === true,
  };
}

interface Holder {
  visit: Visit;
  finding: Finding | null;
}

async function heldEvidence(
  workspace: Workspace,
  subject: string | undefined,
): Promise<Result<{ holders: Holder[]; units: UnitDirectory; skipped: SkippedFile[] }>> {
  const skipped: SkippedFile[] = [];
  const units = await workspace.unitsIfReadable(skipped);
  if (subject !== undefined) {
    const found = await findSubject(workspace, subject);
    return found.ok ? succeed({ holders: [found.value], units, skipped }) : found;
  }
  const read = await readListedVisits(workspace);
  const holders = read.visits.map((visit) => ({ visit, finding: null }));
  return succeed({ holders, units, skipped: [...skipped, ...read.skipped] });
}

function itemsOf(visit: Visit, finding: Finding | null, units: UnitDirectory): EvidenceItem[] {
  return evidenceOf(visit, finding).map((evidence) => evidenceItem(visit, evidence, units));
}

function evidenceOf(visit: Visit, finding: Finding | null): Evidence[] {
  return finding === null ? visit.evidence : visit.evidence.filter((evidence) => evidence.findingId === finding.id);
}
