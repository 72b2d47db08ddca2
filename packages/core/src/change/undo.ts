import type { HistoryEntry } from "../model/envelope.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { recorded } from "./apply.ts";
import type { ChangeContext } from "./context.ts";
import { applyPatches, type Json } from "./patch.ts";

interface Undoable {
  id: string;
  revision: number;
  history: HistoryEntry[];
}

/**
 * The document with the last change of `recordId` taken back, as a new change of its own: nothing leaves the history
 * (SPEC HIST-3). A change that later ones stand on is refused until those are taken back (`undo-blocked`); the making of
 * a document cannot be undone (`undo-nothing`).
 */
export function undoLastChange<D extends Undoable>(document: D, recordId: string, context: ChangeContext): Result<D> {
  const entry = lastChangeOf(document, recordId);
  if (entry === undefined || entry.back.length === 0) return fail(problem("undo-nothing", { record: recordId }));
  const blocker = liveEntries(document).findLast(
    (later) => later.revision > entry.revision && overlaps(document.id, entry, later),
  );
  if (blocker !== undefined) {
    return fail(
      problem("undo-blocked", {
        record: recordId,
        change: entry.change.type,
        by: blocker.change.type,
        records: blocker.records,
      }),
    );
  }
  const { revision, history, ...content } = document;
  const restored = applyPatches(content as unknown as Json, entry.back);
  if (restored === undefined) return fail(problem("undo-nothing", { record: recordId }));
  const after = { ...(restored as object), revision, history } as unknown as D;
  const change = { type: "undo", undone: entry.change.type, entryId: entry.id };
  return succeed(recorded(document, after, change, context, entry.id));
}

/** The newest entry of a record that is neither undone nor an undoing itself. */
export function lastChangeOf(document: Undoable, recordId: string): HistoryEntry | undefined {
  return liveEntries(document).findLast((entry) => recordId === document.id || entry.records.includes(recordId));
}

function liveEntries(document: Undoable): HistoryEntry[] {
  const undone = new Set(document.history.map((entry) => entry.undoes));
  return document.history.filter((entry) => entry.undoes === undefined && !undone.has(entry.id));
}

/** A change of the document as a whole stands under everything later; a change of records under theirs. */
function overlaps(documentId: string, entry: HistoryEntry, later: HistoryEntry): boolean {
  return entry.records.includes(documentId) || later.records.some((record) => entry.records.includes(record));
}
