import type { HistoryEntry } from "../model/envelope.ts";
import type { ChangeContext } from "./context.ts";
import { type Json, patchesBack } from "./patch.ts";
import { recordLists } from "./records.ts";

/** A document just made, with the entry that says so. */
export function created<D extends { id: string; revision: number; history: HistoryEntry[] }>(
  document: D,
  change: { type: string },
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
): D {
  const entry = historyEntry(change, 1, [document.id], [], context);
  return { ...document, revision: 1, history: [entry] };
}

/** `after` with its revision and one more history entry; `before` when nothing differs. */
export function recorded<D extends { id: string; revision: number; history: HistoryEntry[] }>(
  before: D,
  after: D,
  change: { type: string },
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
  undoes?: string,
): D {
  const back = patchesBack(contentOf(before), contentOf(after));
  if (back.length === 0) return before;
  const revision = before.revision + 1;
  const entry = historyEntry(change, revision, recordsTouched(before, after, back), back, context);
  return { ...after, revision, history: [...before.history, undoes === undefined ? entry : { ...entry, undoes }] };
}

function recordsTouched(before: { id: string }, after: object, back: HistoryEntry["back"]): string[] {
  const records = new Set<string>();
  for (const { op, path, value, ids } of back) {
    const [list, item] = path;
    // What was made together is named in the way back already.
    if (ids !== undefined && list !== undefined && path.length === 1 && recordLists.has(list)) continue;
    const id = item?.startsWith("#") ? item.slice(1) : op === "insert" && hasId(value) ? value.id : undefined;
    if (list === "evidence" && id !== undefined) records.add(ownerOf(id, after) ?? ownerOf(id, before) ?? before.id);
    else records.add(list !== undefined && recordLists.has(list) && id !== undefined ? id : before.id);
  }
  return [...records];
}

/** The finding or task that a piece of evidence belongs to: adding it is a part of that record's story. */
function ownerOf(evidenceId: string, document: object): string | null {
  const list: unknown = "evidence" in document ? document.evidence : [];
  const found = Array.isArray(list) ? list.find((item: unknown) => hasId(item) && item.id === evidenceId) : undefined;
  if (!hasId(found)) return null;
  const owner = "findingId" in found ? found.findingId : "taskId" in found ? found.taskId : null;
  return typeof owner === "string" ? owner : null;
}

function historyEntry(
  change: { type: string },
  revision: number,
  records: string[],
  back: HistoryEntry["back"],
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
): HistoryEntry {
  return { id: context.newId(), at: context.now, actor: context.actor, revision, change: { ...change }, records, back };
}

/** A document without what every change alters: the part that history compares. */
function contentOf(document: { revision: number; history: HistoryEntry[] }): Json {
  const { revision: _revision, history: _history, ...content } = document;
  return content as unknown as Json;
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
