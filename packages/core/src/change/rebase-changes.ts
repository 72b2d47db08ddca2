import { newContradictions } from "../check/contradictions.ts";
import { refusalOfContent } from "../documents/parse-document.ts";
import type { AnyDocument } from "../model/document-kinds.ts";
import type { HistoryEntry, Patch } from "../model/envelope.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { applyPatches, type Json, patchesBack, sameJson } from "./patch.ts";
import { recorded } from "./record-change.ts";

/** What somebody's changes became on top of another version of their document. */
export interface Rebased<D> {
  document: D;
  /** Fields that both sides changed, as paths of keys: the values of the changes that were brought over stand there. */
  overlaps: readonly (readonly string[])[];
}

/**
 * `fresh` with those changes of `local` on top that `saved` does not name: what somebody did in an editor while the file
 * changed on disk. Each keeps its history entry, with a new way back; a number that both sides gave out is given anew to
 * the record of `local` (SPEC EXT-7). `changes-outdated` when one of them no longer fits, or would leave the document in
 * contradiction with itself: then both versions stay as they are.
 */
export function rebaseChanges<D extends AnyDocument>(
  local: D,
  saved: ReadonlySet<string>,
  fresh: D,
  context: ChangeContext,
): Result<Rebased<D>> {
  const unsaved = local.history.filter(({ id }) => !saved.has(id) && !fresh.history.some((entry) => entry.id === id));
  const versions = versionsBefore(local, unsaved);
  if (versions === undefined) return outdated(local, unsaved[0]);
  let document = fresh;
  const overlaps: string[][] = [];
  for (const [index, entry] of unsaved.entries()) {
    const [before, after] = [versions[index], versions[index + 1]];
    if (before === undefined || after === undefined) throw new Error("a version for each change, and the last");
    const forward = patchesBack(after, before);
    const content = contentOf(document);
    overlaps.push(...forward.filter((patch) => isOverlap(patch, before, content)).map(({ path }) => [...path]));
    const applied = applyPatches(content, forward);
    if (applied === undefined) return outdated(local, entry);
    const next = { ...(withFreeOrdinals(applied, content) as object), ...headOf(document) } as unknown as D;
    if (refusalOfContent(document.kind, next) !== null) return outdated(local, entry);
    if (newContradictions(document, next, context).length > 0) return outdated(local, entry);
    const made = { newId: () => entry.id, now: entry.at, actor: entry.actor };
    document = recorded(document, next, entry.change, made, entry.undoes);
  }
  return succeed({ document, overlaps });
}

function outdated({ id }: AnyDocument, entry: HistoryEntry | undefined): Result<never> {
  return fail(problem("changes-outdated", { record: entry?.records[0] ?? id, change: entry?.change.type ?? "" }));
}

/** The contents before each of the last changes of a document, and the content now; undefined when they are not its last. */
function versionsBefore(document: AnyDocument, last: readonly HistoryEntry[]): Json[] | undefined {
  if (last.some((entry, index) => document.history.at(index - last.length)?.id !== entry.id)) return undefined;
  const versions: Json[] = [contentOf(document)];
  for (const { back } of last.toReversed()) {
    const [after] = versions;
    const before = after === undefined || back.length === 0 ? undefined : applyPatches(after, back);
    if (before === undefined) return undefined;
    versions.unshift(before);
  }
  return versions;
}

/** Whether a field that a patch sets is no longer what it was, and is not what the patch makes of it. */
function isOverlap({ op, path, value }: Patch, before: Json, now: Json): boolean {
  if (op !== "set") return false;
  const there = valueAt(now, path);
  return !sameJson(there, valueAt(before, path)) && !sameJson(there, value as Json);
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((at, key) => {
    if (Array.isArray(at)) return at.find((item) => isObject(item) && item.id === key.slice(1));
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, value);
}

/** Records that are new here and have a number of one that was there get the next numbers of their list. */
function withFreeOrdinals(after: Json, before: Json): Json {
  if (!isObject(after) || !isObject(before)) return after;
  const lists = Object.entries(after).map(([key, list]) => [key, renumbered(list, before[key])]);
  return Object.fromEntries(lists);
}

function renumbered(after: Json | undefined, before: Json | undefined): Json | undefined {
  if (!Array.isArray(after) || !Array.isArray(before)) return after;
  const there = new Map(before.filter(isObject).map(({ id, ordinal }) => [id, ordinal]));
  const taken = new Set(there.values());
  let next = Math.max(0, ...[...taken].map(Number).filter(Number.isInteger));
  return after.map((item) => {
    if (!isObject(item) || typeof item.ordinal !== "number") return item;
    if (there.has(item.id) || !taken.has(item.ordinal)) return item;
    next += 1;
    return { ...item, ordinal: next };
  });
}

function headOf({ revision, history }: AnyDocument): Pick<AnyDocument, "revision" | "history"> {
  return { revision, history };
}

function contentOf({ revision: _revision, history: _history, ...content }: AnyDocument): Json {
  return content as unknown as Json;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
