import type { ChangedField } from "@cchc/publishing/changed-fields";
import * as z from "zod";

/** One entry of a history, in words. */
export interface HistoryLine {
  id: string;
  at: string;
  actor: string;
  sentence: string;
  /** It took another one back. */
  isUndo: boolean;
  /** Another one took it back. */
  undone: boolean;
  fields: ChangedField[];
  /** Other records that it touched. */
  records: { id: string; number: string }[];
}

/** What the page of a record's history shows, newest first. */
export interface HistoryView {
  number: string;
  label: string;
  lines: HistoryLine[];
  /** The entry that can be undone now, or why that one cannot. */
  undo: { id: string; refusal: string | null } | null;
  unsaved: boolean;
}

/** What the host tells the page. */
export type HistoryPageShown = { type: "show"; view: HistoryView } | { type: "gone"; message: string };

/** What the page asks of the host. */
export const historyPageMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("undo") }),
  z.object({ type: z.literal("open"), recordId: z.string().nullable() }),
]);
export type HistoryPageMessage = z.infer<typeof historyPageMessage>;
