import { batchOf } from "@cchc/core/change/change-batch";
import { recordsOf } from "@cchc/core/change/records";
import type { AnyDocument } from "@cchc/core/model/document-kinds";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { FoundRecord } from "./find-record.ts";
import { unfinishedWrite } from "./journal.ts";
import { listScorecards } from "./list-scorecards.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** Another document of an import or of an act on many, and a record of it whose last change that was. */
export interface PartOfBatch {
  file: string;
  recordId: string;
  /** The entry that goes back. */
  entry: HistoryEntry;
}

/**
 * The other documents of the batch that an entry is of, each rehearsed: it is taken back in all of them or in none
 * (SPEC LIST-16). None for every other change; a document whose part was taken back already is left out. One that was
 * withdrawn since has a later change (`undo-blocked`); where not all of the batch are found, the first file that cannot be
 * read is the reason, then a write that was cut off (`write-unfinished`), else `undo-part-missing`.
 */
export async function restOfBatch(
  workspace: Workspace,
  { kind, file: own, document: owner }: Pick<FoundRecord, "kind" | "file"> & { document: AnyDocument },
  entry: HistoryEntry,
  ports: ChangePorts,
): Promise<Result<PartOfBatch[]>> {
  const batch = batchOf(entry);
  if (batch === null || (kind !== "visit" && kind !== "scorecard")) return succeed([]);
  const { lastChangeOf } = await import("@cchc/core/change/undo");
  const { files, skipped } = await filesOf(workspace, kind);
  const found = new Set([owner.id]);
  const parts: PartOfBatch[] = [];
  for (const file of files) {
    if (file === own) continue;
    if (found.size === batch.documents) break;
    const read = await workspace.read(kind, file);
    if (!read.ok) {
      skipped.push({ file, problem: read.problem });
      continue;
    }
    const document = read.value;
    const part = document.history.find((one) => batchOf(one)?.id === batch.id);
    // A copy of a document is no further part.
    if (part === undefined || found.has(document.id)) continue;
    found.add(document.id);
    if (document.history.some(({ undoes }) => undoes === part.id)) continue;
    const recordId = recordsOf(part)[0] ?? document.id;
    const last = lastChangeOf(document, recordId);
    if (last !== undefined && last.id !== part.id) {
      const params = { record: document.number, change: part.change.type, by: last.change.type };
      return fail(problem("undo-blocked", { ...params, records: [document.number] }));
    }
    const tried = await workspace.rehearseUndo(kind, file, recordId, ports);
    if (!tried.ok) return tried;
    parts.push({ file, recordId, entry: part });
  }
  if (found.size === batch.documents) return succeed(parts);
  const [unreadable] = skipped;
  if (unreadable !== undefined) return fail(unreadable.problem);
  const unfinished = await unfinishedWrite(workspace);
  if (unfinished !== null) return fail(problem("write-unfinished", { files: unfinished.length }));
  const record = "number" in owner ? owner.number : own;
  return fail(problem("undo-part-missing", { record, found: found.size, total: batch.documents }));
}

/** The files that a batch may be in, and those that cannot be read; what was withdrawn is among them. */
async function filesOf(
  workspace: Workspace,
  kind: "visit" | "scorecard",
): Promise<{ files: string[]; skipped: SkippedFile[] }> {
  if (kind === "visit") {
    const { visits, skipped } = await workspace.visits();
    return { files: visits.map(({ file }) => file), skipped: [...skipped] };
  }
  const { scorecards, skipped } = await listScorecards(workspace, { withdrawn: true });
  return { files: scorecards.map(({ file }) => file), skipped: [...skipped] };
}
