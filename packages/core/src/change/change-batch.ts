import type { HistoryEntry } from "../model/envelope.ts";

/** One import or act over several documents: each of them names it in its history, so that it is taken back in all (SPEC LIST-16). */
export interface ChangeBatch {
  id: string;
  /** In how many documents, this one among them. */
  documents: number;
}

/** The batch that a history entry belongs to; null where a change was of its document alone. */
export function batchOf({ change }: Pick<HistoryEntry, "change">): ChangeBatch | null {
  const { batch } = change as { batch?: unknown };
  if (typeof batch !== "object" || batch === null || !("id" in batch) || !("documents" in batch)) return null;
  const { id, documents } = batch;
  return typeof id === "string" && typeof documents === "number" ? { id, documents } : null;
}
