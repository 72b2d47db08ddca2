import { type BigIntStats, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { type Problem, problem } from "@cchc/core/problem";
import { type VisitFacts, visitFacts } from "@cchc/core/query/facts";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";
import { readStampedText } from "./durable-file-read.ts";

/** A visit known to the index: where it lies and what queries need of it. */
export interface IndexedVisit extends VisitFacts {
  file: string;
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

interface IndexLine {
  stamp: string;
  facts: VisitFacts;
}

/** Raised whenever the facts of a visit change their shape: older caches are then ignored. */
const INDEX_FORMAT = 1;
const SUFFIX = ".visit.json";

/**
 * The facts of every visit below `root`. A cache in `.cchc/index.json` holds them with the stamp of the file they came
 * from, so that a list over thousands of visits reads only what changed (docs/decisions/0006-index.md). The cache is
 * derived: absent, stale or damaged, it costs time and nothing else (SPEC INDEX-1).
 */
export async function listVisits(root: string): Promise<VisitListing> {
  const cachePath = join(root, ".cchc", "index.json");
  const cache = readCache(cachePath);
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
  if (changed.length > 0) {
    for (const { file, line } of await readAll(changed)) {
      if (line.ok) lines.set(file, line.value);
      else skipped.push({ file, problem: line.problem });
    }
  }
  if (changed.length > 0 || lines.size !== cache.size) await writeCache(cachePath, lines);
  const visits = [...lines].map(([file, line]) => ({ ...line.facts, file }));
  return { visits: visits.sort((left, right) => (left.id < right.id ? -1 : 1)), skipped };
}

type FoundFile = { file: string; path: string; stamp: string } | SkippedFile;

/** Every visit file with its stamp, in the order of the folders. A link that leads out of the workspace is refused. */
export function visitFiles(root: string): FoundFile[] {
  const found: FoundFile[] = [];
  const folder = join(root, "visits");
  for (const year of entries(folder)) {
    if (!year.isDirectory() && !year.isSymbolicLink()) continue;
    const yearPath = join(folder, year.name);
    if (year.isSymbolicLink() && !isInside(root, yearPath)) {
      const file = `visits/${year.name}`;
      found.push({ file, problem: problem("path-leaves-workspace", { file, path: file }) });
      continue;
    }
    for (const entry of entries(yearPath)) {
      if (!entry.name.endsWith(SUFFIX) || entry.name.startsWith(".")) continue;
      const file = `visits/${year.name}/${entry.name}`.normalize("NFC");
      const path = join(yearPath, entry.name);
      if (entry.isSymbolicLink() && !isInside(root, path)) {
        found.push({ file, problem: problem("path-leaves-workspace", { file, path: file }) });
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

async function readAll(
  files: readonly { file: string; path: string }[],
): Promise<{ file: string; line: Result<IndexLine> }[]> {
  // Loaded here: a list from a fresh cache needs no schema.
  const { parseDocumentText } = await import("./load-document.ts");
  const read = [];
  for (const { file, path } of files) {
    const text = await readStampedText(path, file);
    if (!text.ok) {
      read.push({ file, line: fail(text.problem) });
      continue;
    }
    const visit = parseDocumentText("visit", text.value.text, file);
    const { stamp } = text.value;
    read.push({ file, line: visit.ok ? succeed({ stamp, facts: visitFacts(visit.value) }) : visit });
  }
  return read;
}

function readCache(path: string): Map<string, IndexLine> {
  try {
    const cache: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isCache(cache)) return new Map();
    return new Map(Object.entries(cache.visits));
  } catch {
    return new Map();
  }
}

/** Our own file, written whole or not at all: its format number vouches for the shape of its lines. */
function isCache(value: unknown): value is { visits: Record<string, IndexLine> } {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === INDEX_FORMAT &&
    "visits" in value
  );
}

/** Best effort: a read-only workspace is still listed. */
async function writeCache(path: string, lines: Map<string, IndexLine>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, JSON.stringify({ format: INDEX_FORMAT, visits: Object.fromEntries(lines) }));
    await rename(temporary, path);
  } catch {
    // The next list tries again.
  }
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
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

function stampText({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino}-${size}-${mtimeNs}-${ctimeNs}`;
}
