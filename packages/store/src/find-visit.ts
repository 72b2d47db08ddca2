import type { Finding } from "@cchc/core/model/finding";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { resolveFinding, resolveVisit } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { orHidden } from "./hidden-record.ts";
import type { IndexedVisit } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A visit's document and where it lies. */
export interface FoundVisit {
  file: string;
  visit: Visit;
}

/** A finding inside its visit's document. */
export interface FoundFinding extends FoundVisit {
  finding: Finding;
}

/** The visit that `text` means: id, beginning of it, or display number (SPEC ID-2). */
export async function findVisit(workspace: Workspace, text: string): Promise<Result<FoundVisit>> {
  const { visits, skipped } = await workspace.visits();
  const found = resolveVisit(text, visits);
  return found.ok ? readVisit(workspace, found.value) : orHidden(found, workspace, text, skipped);
}

/** The finding that `text` means, with its visit. */
export async function findFinding(workspace: Workspace, text: string): Promise<Result<FoundFinding>> {
  const { visits, skipped } = await workspace.visits();
  const found = resolveFinding(text, visits);
  if (!found.ok) return orHidden(found, workspace, text, skipped);
  const read = await readVisit(workspace, found.value.visit);
  if (!read.ok) return read;
  const finding = read.value.visit.findings.find((candidate) => candidate.id === found.value.finding.id);
  return finding === undefined
    ? fail(problem("finding-not-found", { finding: text }))
    : succeed({ ...read.value, finding });
}

/** The visit that `text` means, as the index knows it: for what needs nothing but its id. */
export async function findIndexedVisit(workspace: Workspace, text: string): Promise<Result<IndexedVisit>> {
  const { visits, skipped } = await workspace.visits();
  return orHidden(resolveVisit(text, visits), workspace, text, skipped);
}

/** The finding that `text` means, and its visit, as the index knows them. */
export async function findIndexedFinding(workspace: Workspace, text: string) {
  const { visits, skipped } = await workspace.visits();
  return orHidden(resolveFinding(text, visits), workspace, text, skipped);
}

/** The documents of several indexed visits, in their order; what cannot be read is an outcome of its own. */
export async function readVisits(
  workspace: Workspace,
  visits: readonly IndexedVisit[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<FoundVisit>[]> {
  const read: Result<FoundVisit>[] = [];
  for (const visit of visits) {
    onProgress(read.length, visits.length);
    read.push(await readVisit(workspace, visit));
  }
  return read;
}

async function readVisit(workspace: Workspace, { file }: IndexedVisit): Promise<Result<FoundVisit>> {
  const visit = await workspace.read("visit", file);
  return visit.ok ? succeed({ file, visit: visit.value }) : visit;
}
