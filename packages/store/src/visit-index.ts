import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type Problem, problem } from "@cchc/core/problem";
import { type VisitFacts, visitFacts } from "@cchc/core/query/facts";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";
import { readStampedText } from "./durable-file-read.ts";
import { isPlainText, stampText } from "./known-documents.ts";
import { type IndexLine, readIndex, writeIndex } from "./visit-index-file.ts";

/** A visit known to the index: where it lies and what queries need of it. */
export interface IndexedVisit extends VisitFacts {
  file: string;
  /** Of the file whose facts these are; null where the careful way alone reads it (Workspace.readVisit). */
  stamp: string | null;
}

/** A file that could not be read, and why; lists name it and go on. */
export interface SkippedFile {
  file: string;
  problem: Problem;
}

/** All visits of a workspace that can be read. */
export interface VisitListing {
  visits: IndexedVisit[];
  skipped: SkippedFile[];
}

const SUFFIX = ".visit.json";

/**
 * The facts of every visit below `root`. A cache in `.cchc/index.json` holds them with the stamp of the file they came
 * from, so that a list over thousands of visits reads only what changed (docs/decisions/0006-index.md). The cache is
 * derived: absent, stale or damaged, it costs time and nothing else (SPEC INDEX-1).
 */
export async function listVisits(root: string): Promise<VisitListing> {
  return withoutCopies(await scanVisits(root));
}

/** Every visit file as `listVisits` reads it, copies among them. */
export async function scanVisits(root: string): Promise<VisitListing> {
  const cachePath = join(root, ".cchc", "index.json");
  const cache = readIndex(cachePath);
  const lines = new Map<string, IndexLine>();
  const skipped: SkippedFile[] = [];
  const changed: { file: string; path: string }[] = [];
  for (const found of visitFiles(root)) {
    if ("problem" in found) {
      skipped.push(found);
      continue;
    }
    const line = cache.get(found.file);
    if (line !== undefined && line.stamp === found.stamp) lines.set(found.file, line);
    else changed.push(found);
  }
  let learned = 0;
  if (changed.length > 0) {
    for (const { file, line } of await readAll(changed)) {
      if (line.ok) {
        lines.set(file, line.value);
        learned += 1;
      } else skipped.push({ file, problem: line.problem });
    }
  }
  if (learned > 0 || lines.size !== cache.size) await writeIndex(cachePath, lines);
  const visits: IndexedVisit[] = [];
  // Spreading thousands of facts would cost more than reading them; nobody else holds them.
  for (const [file, { facts, plain, stamp }] of lines)
    visits.push(Object.assign(facts, { file, stamp: plain ? stamp : null }));
  return { visits, skipped };
}

/** The visits of some files, read again; one that is not there any more is in neither list. */
export async function readVisitFiles(root: string, files: ReadonlySet<string>): Promise<VisitListing> {
  const listing: VisitListing = { visits: [], skipped: [] };
  const there: { file: string; path: string }[] = [];
  for (const found of visitFiles(root, files)) {
    if ("problem" in found) listing.skipped.push(found);
    else there.push(found);
  }
  for (const { file, line } of await readAll(there)) {
    if (!line.ok) listing.skipped.push({ file, problem: line.problem });
    else {
      const { facts, plain, stamp } = line.value;
      listing.visits.push({ ...facts, file, stamp: plain ? stamp : null });
    }
  }
  return listing;
}

/** In order of ids; a copied file counts once: the first by its path stays, the others are told (SPEC INDEX-4). */
export function withoutCopies({ visits, skipped }: VisitListing): VisitListing {
  const kept: IndexedVisit[] = [];
  const copies: SkippedFile[] = [];
  for (const visit of visits.toSorted(byIdThenFile)) {
    const last = kept.at(-1);
    if (last?.id !== visit.id) kept.push(visit);
    else {
      const { file } = visit;
      copies.push({ file, problem: problem("duplicate-document", { file, otherFile: last.file }) });
    }
  }
  return { visits: kept, skipped: [...skipped, ...copies] };
}

function byIdThenFile(left: IndexedVisit, right: IndexedVisit): number {
  if (left.id !== right.id) return left.id < right.id ? -1 : 1;
  return left.file < right.file ? -1 : 1;
}

type FoundFile = { file: string; path: string; stamp: string } | SkippedFile;

/**
 * Every visit file with its stamp, or only those of `files`, in the order of the folders. A link that leads out of the
 * workspace is refused.
 */
export function visitFiles(root: string, files?: ReadonlySet<string>): FoundFile[] {
  const found: FoundFile[] = [];
  const years = files === undefined ? undefined : new Set([...files].map((file) => file.split("/")[1]));
  const folder = join(root, "visits");
  if (!isInside(root, folder)) return [outside("visits")];
  for (const year of entries(folder, "visits", found)) {
    if (years?.has(year.name.normalize("NFC")) === false) continue;
    if (!year.isDirectory() && !year.isSymbolicLink()) continue;
    const yearPath = join(folder, year.name);
    if (year.isSymbolicLink() && !isInside(root, yearPath)) {
      found.push(outside(`visits/${year.name}`));
      continue;
    }
    for (const entry of entries(yearPath, `visits/${year.name}`, found)) {
      if (!entry.name.endsWith(SUFFIX) || entry.name.startsWith(".")) continue;
      const file = `visits/${year.name}/${entry.name}`.normalize("NFC");
      if (files?.has(file) === false) continue;
      const path = join(yearPath, entry.name);
      if (entry.isSymbolicLink() && !isInside(root, path)) {
        found.push(outside(file));
        continue;
      }
      try {
        found.push({ file, path, stamp: stampText(statSync(path, { bigint: true })) });
      } catch (error) {
        if (errnoOf(error) !== "ENOENT" || entry.isSymbolicLink())
          found.push({ file, problem: fileProblem(error, file) });
      }
    }
  }
  return found;
}

function outside(file: string): SkippedFile {
  return { file, problem: problem("path-leaves-workspace", { file, path: file }) };
}

async function readAll(
  files: readonly { file: string; path: string }[],
): Promise<{ file: string; line: Result<IndexLine> }[]> {
  // Loaded here: a list from a fresh cache needs no schema.
  const { parseDocumentProblems } = await import("./load-document.ts");
  const read = [];
  for (const { file, path } of files) {
    const text = await readStampedText(path, file);
    if (!text.ok) {
      read.push({ file, line: fail(text.problem) });
      continue;
    }
    const parsed = parseDocumentProblems("visit", text.value.text, file);
    if ("problems" in parsed) {
      read.push({ file, line: fail(parsed.problems[0]) });
      continue;
    }
    const plain = !parsed.migrated && isPlainText(text.value.text);
    read.push({ file, line: succeed({ stamp: text.value.stamp, plain, facts: visitFacts(parsed.document) }) });
  }
  return read;
}

/** What lies in a folder; one that is there and cannot be listed is told: it may hold anything (SPEC INDEX-3). */
function entries(folder: string, shown: string, found: FoundFile[]) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") found.push({ file: shown, problem: fileProblem(error, shown) });
    return [];
  }
}

function isInside(root: string, path: string): boolean {
  try {
    return `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(root)}${sep}`);
  } catch {
    return true;
  }
}
