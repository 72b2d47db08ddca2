import type { AnyDocument } from "../model/document-kinds.ts";
import type { HistoryEntry, Patch } from "../model/envelope.ts";
import { applyPatches, type Json } from "./patch.ts";

/** What one field of a record was before a change, and after it; undefined where it was not there. */
export interface ChangedValue {
  /** The record: the id of an item of one of the document's lists, or of the document itself. */
  recordId: string;
  /** The list that the record is in; null for the document itself. */
  list: string | null;
  /** The field, with dots where it lies deeper: `deadline.due`. */
  field: string;
  from: Scalar | readonly Scalar[] | undefined;
  to: Scalar | readonly Scalar[] | undefined;
}

type Scalar = string | number | boolean | null;

/**
 * The fields that each entry of a document's history changed, by entry id, found by going the way back from the document
 * as it is. Fields with inner parts, and items that came or went, are left to the sentence of the change. Entries before
 * one whose way back does not fit any more, as in a file edited by hand, have none (SPEC HIST-12).
 */
export function changedValues(document: AnyDocument): ReadonlyMap<string, readonly ChangedValue[]> {
  const { history, revision: _revision, ...content } = document;
  const known = new Map<string, ChangedValue[]>();
  // An undoing without a way back of its own and what it took back leave the content as it was.
  const skipped = new Set(history.flatMap(({ undoes, back }) => (back.length === 0 && undoes ? [undoes] : [])));
  let after: Json | undefined = content as unknown as Json;
  for (const entry of history.toReversed()) {
    if (after === undefined) break;
    if (skipped.has(entry.id)) continue;
    known.set(entry.id, valuesOf(entry, after, document.id));
    after = applyPatches(after, entry.back);
  }
  return known;
}

function valuesOf({ back }: HistoryEntry, after: Json, documentId: string): ChangedValue[] {
  return back.flatMap((patch) => {
    const place = placeOf(patch, documentId);
    const [from, to] = [patch.op === "set" ? patch.value : undefined, valueAt(after, patch.path)];
    return place !== undefined && isPlain(from) && isPlain(to) ? [{ ...place, from, to }] : [];
  });
}

/** The field that a patch puts back; undefined when it takes an item of a list out or in. */
function placeOf({ op, path, ids }: Patch, documentId: string): Omit<ChangedValue, "from" | "to"> | undefined {
  if (op === "insert" || ids !== undefined || path.at(-1)?.startsWith("#")) return undefined;
  const [list, item, ...fields] = path;
  if (list === undefined || fields.some((field) => field.startsWith("#"))) return undefined;
  if (item?.startsWith("#") !== true) return { recordId: documentId, list: null, field: path.join(".") };
  return { recordId: item.slice(1), list, field: fields.join(".") };
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return key === undefined ? value : undefined;
  if (Array.isArray(value)) {
    return valueAt(
      value.find((item) => item?.id === key.slice(1)),
      rest,
    );
  }
  const object = value as { readonly [key: string]: Json | undefined };
  return Object.hasOwn(object, key) ? valueAt(object[key], rest) : undefined;
}

function isPlain(value: unknown): value is ChangedValue["from"] {
  return value === undefined || isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
