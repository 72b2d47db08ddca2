import type { CalendarDocument } from "../model/calendar-document.ts";
import type { HistoryEntry } from "../model/envelope.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { recorded } from "./apply.ts";
import type { ChangeContext } from "./context.ts";
import { applyPatches, itemsMade, type Json } from "./patch.ts";
import { recordsOf } from "./records.ts";
import { keptCalendars } from "./register-changes.ts";

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
    (later) => later.revision > entry.revision && standsOn(document.id, entry, later),
  );
  if (blocker !== undefined) {
    return fail(
      problem("undo-blocked", {
        record: recordId,
        change: entry.change.type,
        by: blocker.change.type,
        records: recordsOf(blocker),
      }),
    );
  }
  const { revision, history, ...content } = document;
  const restored = applyPatches(content as unknown as Json, entry.back);
  if (restored === undefined) return fail(problem("undo-nothing", { record: recordId }));
  const after = { ...(restored as object), ...keptBeside(document), revision, history } as unknown as D;
  const change = { type: "undo", undone: entry.change.type, entryId: entry.id };
  const undone = recorded(document, after, change, context, entry.id);
  return succeed(entry.change.type === "unit.official" ? withoutWayBack(undone) : undone);
}

/**
 * An undoing is never taken back, and the catalogue brings its units in again: telling all of them in the way back would
 * leave a register larger than before (docs/decisions/0010-official-units.md).
 */
function withoutWayBack<D extends Undoable>(document: D): D {
  const last = document.history.at(-1);
  if (last === undefined) return document;
  return { ...document, history: [...document.history.slice(0, -1), { ...last, records: [document.id], back: [] }] };
}

/** The newest entry of a record that is neither undone nor an undoing itself. */
export function lastChangeOf(document: Undoable, recordId: string): HistoryEntry | undefined {
  return liveEntries(document).findLast((entry) => recordId === document.id || touches(entry, recordId));
}

/** What stays when a change is taken back: deadlines pinned meanwhile name the calendar that now goes (SPEC CAL-8). */
function keptBeside(document: Undoable): Partial<CalendarDocument> {
  return isCalendar(document) ? { earlier: keptCalendars(document) } : {};
}

function isCalendar(document: Undoable): document is CalendarDocument {
  return "kind" in document && document.kind === "calendar";
}

function liveEntries(document: Undoable): HistoryEntry[] {
  const undone = new Set(document.history.map((entry) => entry.undoes));
  return document.history.filter((entry) => entry.undoes === undefined && !undone.has(entry.id));
}

/**
 * Whether `later` would lose its ground without `entry`: a change of the document as a whole stands under everything
 * later, a change of records under theirs, under what names a record that it made, and under the acts of a visit that
 * look at every finding.
 */
function standsOn(documentId: string, entry: HistoryEntry, later: HistoryEntry): boolean {
  if (entry.records.includes(documentId) || looksAtAllRecords.has(later.change.type)) return true;
  const own = new Set(recordsOf(entry));
  if (recordsOf(later).some((record) => own.has(record))) return true;
  return mentionsAny(later.change, new Set(itemsMade(entry.back)));
}

function touches(entry: HistoryEntry, recordId: string): boolean {
  return entry.records.includes(recordId) || recordsOf(entry).includes(recordId);
}

/** Concluding leaves dismissed findings alone, and closing asks every finding: neither names them as touched. */
const looksAtAllRecords: ReadonlySet<string> = new Set(["visit.conclude", "visit.close"]);

function mentionsAny(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value);
  return typeof value === "object" && value !== null && Object.values(value).some((inner) => mentionsAny(inner, ids));
}
