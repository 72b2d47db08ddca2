import { newContradictions } from "../check/contradictions.ts";
import { refusalOfContent } from "../documents/parse-document.ts";
import type { CalendarDocument } from "../model/calendar-document.ts";
import type { AnyDocument } from "../model/document-kinds.ts";
import type { HistoryEntry } from "../model/envelope.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { applyPatches, itemsMade, type Json, sameJson } from "./patch.ts";
import { recorded } from "./record-change.ts";
import { recordsOf } from "./records.ts";
import { keptCalendars } from "./register-changes.ts";

interface Undoable {
  id: string;
  revision: number;
  history: HistoryEntry[];
}

/**
 * The document with the last change of `recordId` taken back, as a new change of its own: nothing leaves the history
 * (SPEC HIST-3). A change that later ones stand on is refused until those are taken back (`undo-blocked`), and so is one
 * whose taking back would leave the document in contradiction with itself (SPEC HIST-5); the making of a document cannot
 * be undone (`undo-nothing`).
 */
export function undoLastChange<D extends AnyDocument>(
  document: D,
  recordId: string,
  context: ChangeContext,
): Result<D> {
  const entry = lastChangeOf(document, recordId);
  if (entry === undefined || entry.back.length === 0) return fail(problem("undo-nothing", { record: recordId }));
  const later = liveEntries(document).filter(({ revision }) => revision > entry.revision);
  const blocker = later.findLast((one) => standsOn(document.id, entry, one));
  if (blocker !== undefined) return fail(blocked(recordId, entry, blocker));
  const after = withoutChange(document, entry.back);
  if (after === undefined) return fail(problem("undo-nothing", { record: recordId }));
  const refusal = refusalOfContent(document.kind, after) ?? contradiction(document, after, recordId, entry, context);
  if (refusal !== null) return fail(refusal);
  const change = { type: "undo", undone: entry.change.type, entryId: entry.id };
  const undone = recorded(document, after, change, context, entry.id);
  return succeed(entry.change.type === "unit.official" ? withoutWayBack(undone) : undone);
}

function blocked(record: string, { change }: HistoryEntry, by: HistoryEntry): Problem {
  return problem("undo-blocked", { record, change: change.type, by: by.change.type, records: recordsOf(by) });
}

/** The document with these patches applied to its content; undefined when one of them no longer fits. */
function withoutChange<D extends AnyDocument>(document: D, back: HistoryEntry["back"]): D | undefined {
  const { revision, history, ...content } = document;
  const restored = applyPatches(content as unknown as Json, back);
  if (restored === undefined) return undefined;
  return { ...(restored as object), ...keptBeside(document), revision, history } as unknown as D;
}

/**
 * Why `after` may not be, or null: taking `entry` back must not bring contradictions that are not there now. What the
 * history keeps of a change does not always name what it needs, so the content decides, and the change to take back
 * first is the newest one without which there would be fewer of them.
 */
function contradiction<D extends AnyDocument>(
  document: D,
  after: D,
  recordId: string,
  entry: HistoryEntry,
  context: ChangeContext,
): Problem | null {
  const found = newContradictions(document, after, context);
  if (found.length === 0) return null;
  const later = liveEntries(document).filter(({ revision }) => revision > entry.revision);
  const cause = later.findLast((one) => {
    const without = withoutChange(document, [...one.back, ...entry.back]);
    return without !== undefined && newContradictions(document, without, context).length < found.length;
  });
  if (cause !== undefined) return blocked(recordId, entry, cause);
  // A unit that went from its register meanwhile: no undoing in this document would help.
  const unit = found.find(({ unknownUnit }) => unknownUnit !== null)?.unknownUnit;
  if (unit != null) return problem("unit-not-found", { unit });
  const newest = later.findLast((one) => found.some(({ record }) => touches(one, record))) ?? later.at(-1);
  if (newest !== undefined) return blocked(recordId, entry, newest);
  // What stood like this once may stand so again; undoings out of their order may lead where nothing ever stood.
  const last = document.history.at(-1);
  return last === undefined || stoodBefore(document, after, entry) ? null : blocked(recordId, entry, last);
}

/** Whether `after` is the document as it was before `entry`: the way back of everything since leads there, too. */
function stoodBefore<D extends AnyDocument>(document: D, after: D, entry: HistoryEntry): boolean {
  const since = document.history.slice(document.history.indexOf(entry));
  const before = withoutChange(
    document,
    since.toReversed().flatMap(({ back }) => back),
  );
  if (before === undefined) return false;
  const content = ({ history: _history, revision: _revision, ...rest }: D) => rest as unknown as Json;
  return sameJson(content(before), content(after));
}

/**
 * An undoing is never taken back, and the catalogue brings its units in again: telling all of them in the way back would
 * leave a register larger than before (docs/decisions/0010-official-units.md).
 */
function withoutWayBack<D extends AnyDocument>(document: D): D {
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
