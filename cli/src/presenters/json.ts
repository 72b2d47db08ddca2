import { escapedJson } from "./safe-text.ts";

/** A file that could not be read and was left out. */
export interface SkippedFile {
  file: string;
  code: string;
  message: string;
}

/** One page of a list. */
export interface ListResult<T> {
  /** All that match, on this page or not. */
  total: number;
  items: readonly T[];
  /** How many were left out before the first item. */
  offset?: number;
  skipped?: readonly SkippedFile[];
  /** Numbers shown beside the total: `visits` and `units` of a list of visits. */
  counts?: Readonly<Record<string, number>>;
  /** What else is said of the list, by key: other lists, what it was made of. */
  beside?: Readonly<Record<string, unknown>>;
  /** What people are told of an empty list, when it means something. */
  empty?: readonly string[];
}

const schemaVersion = 1;

/** `{"schemaVersion":1,"kind":"finding","item":{…}}` */
export function itemJson(kind: string, item: object): string {
  return jsonText({ schemaVersion, kind, item });
}

/** `{"schemaVersion":1,"kind":"finding.list","total":N,"items":[…]}`, with `skipped` when files were left out. */
export function listJson<T extends object>(
  kind: string,
  { total, items, counts = {}, beside = {}, skipped = [] }: ListResult<T>,
): string {
  const leftOut = skipped.length > 0 ? { skipped } : {};
  return jsonText({ schemaVersion, kind: `${kind}.list`, total, ...counts, items, ...beside, ...leftOut });
}

/** `{"error":{"code":"…","message":"…","hint":"…"}}` */
export function errorJson({ code, message, hint }: { code: string; message: string; hint: string }): string {
  return jsonText({ error: { code, message, hint } });
}

function jsonText(value: object): string {
  return escapedJson(JSON.stringify(value, null, 2));
}
