import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@cchc/core/model/finding";
import type { Visit } from "@cchc/core/model/visit";
import { type Problem, problem } from "@cchc/core/problem";
import { resolveFinding, resolveVisit } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
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
  return found.ok
    ? readVisit(workspace, found.value)
    : fail(problemOfSkipped(workspace, text, skipped) ?? found.problem);
}

/** The finding that `text` means, with its visit. */
export async function findFinding(workspace: Workspace, text: string): Promise<Result<FoundFinding>> {
  const { visits, skipped } = await workspace.visits();
  const found = resolveFinding(text, visits);
  if (!found.ok) return fail(problemOfSkipped(workspace, text, skipped) ?? found.problem);
  const read = await readVisit(workspace, found.value.visit);
  if (!read.ok) return read;
  const finding = read.value.visit.findings.find((candidate) => candidate.id === found.value.finding.id);
  return finding === undefined
    ? fail(problem("finding-not-found", { finding: text }))
    : succeed({ ...read.value, finding });
}

/** The documents of several indexed visits, in their order; what cannot be read is an outcome of its own. */
export async function readVisits(workspace: Workspace, visits: readonly IndexedVisit[]): Promise<Result<FoundVisit>[]> {
  const read: Result<FoundVisit>[] = [];
  for (const visit of visits) read.push(await readVisit(workspace, visit));
  return read;
}

/**
 * What is wrong with the file that `text` seems to be in, when that file cannot be read: a record in a broken file is not
 * a record that is not there.
 */
function problemOfSkipped(workspace: Workspace, text: string, skipped: readonly SkippedFile[]): Problem | undefined {
  const wanted = text.trim().toLowerCase();
  const marks = [`"number": "${wanted.replace(/\.\d+$/, "")}"`, `"id": "${wanted}`];
  return skipped.find(({ file }) => {
    const start = beginningOf(join(workspace.root, file));
    return marks.some((mark) => start.includes(mark));
  })?.problem;
}

function beginningOf(path: string): string {
  try {
    const descriptor = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(MOST_BYTES_SEARCHED);
      return bytes.toString("utf8", 0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}

const MOST_BYTES_SEARCHED = 1_048_576;

async function readVisit(workspace: Workspace, { file }: IndexedVisit): Promise<Result<FoundVisit>> {
  const visit = await workspace.read("visit", file);
  return visit.ok ? succeed({ file, visit: visit.value }) : visit;
}
