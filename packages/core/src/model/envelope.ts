import * as z from "zod";
import { looseObject } from "./loose-object.ts";

/** One step of a document's way back: put a value at a path, take one out, insert a list item or move it to its place. */
export const patchSchema = looseObject({
  op: z.enum(["set", "remove", "insert", "move"]),
  /** Keys from the document's root; an item of a list that has ids is named `#id`, any other list is one value. */
  path: z.array(z.string()),
  value: z.unknown().optional(),
  /** For `insert` and `move`: the id of the item before it, null for the head of the list. */
  after: z.string().nullable().optional(),
  /** For `remove`: several items of the list at `path`, by id. */
  ids: z.array(z.string()).optional(),
});
export type Patch = z.infer<typeof patchSchema>;

/**
 * What happened to a document: who, when it was recorded (an instant in Vietnam's time), which change with which
 * parameters, the records it touched, and the way back. The effective date of an act stands in the act (SPEC HIST-1).
 */
export const historyEntrySchema = looseObject({
  id: z.string().min(1),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/),
  actor: z.string().min(1),
  revision: z.int().min(1),
  change: looseObject({ type: z.string().min(1) }),
  records: z.array(z.string()),
  back: z.array(patchSchema),
  /** The entry that this one took back. */
  undoes: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** The keys every document starts with, in file order. `history` comes last, see `documentTail`. */
export function documentHead<K extends string, V extends number>(kind: K, schemaVersion: V) {
  return {
    $schema: z.string().optional(),
    kind: z.literal(kind),
    schemaVersion: z.literal(schemaVersion),
    revision: z.int().min(0),
    id: z.string().min(1),
  };
}

/** The keys every document ends with. */
export const documentTail = { history: z.array(historyEntrySchema) };

/** What every document has, whatever its kind. */
export interface Envelope {
  $schema?: string | undefined;
  kind: string;
  schemaVersion: number;
  revision: number;
  id: string;
  history: HistoryEntry[];
}
