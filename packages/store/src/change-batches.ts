import { batchOf } from "@cchc/core/change/change-batch";
import { recordsOf } from "@cchc/core/change/records";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { FoundRecord } from "./find-record.ts";
import type { ChangePorts } from "./ports.ts";
import { listScorecards } from "./scorecards.ts";
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
 * (SPEC LIST-16). None for every other change; a document whose part was taken back already is left out.
 */
export async function restOfBatch(
  workspace: Workspace,
  { kind, file: own }: Pick<FoundRecord, "kind" | "file">,
  entry: HistoryEntry,
  ports: ChangePorts,
): Promise<Result<PartOfBatch[]>> {
  const batch = batchOf(entry);
  if (batch === null || (kind !== "visit" && kind !== "scorecard")) return succeed([]);
  const { lastChangeOf } = await import("@cchc/core/change/undo");
  const files =
    kind === "visit"
      ? (await workspace.visits()).visits.map(({ file }) => file)
      : (await listScorecards(workspace)).scorecards.map(({ file }) => file);
  const parts: PartOfBatch[] = [];
  for (const file of files) {
    if (file === own || parts.length === batch.documents - 1) continue;
    const read = await workspace.read(kind, file);
    if (!read.ok) return read;
    const document = read.value;
    const part = document.history.find((one) => batchOf(one)?.id === batch.id);
    if (part === undefined || document.history.some(({ undoes }) => undoes === part.id)) continue;
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
  return succeed(parts);
}
