import * as z from "zod";

/** Something that a row leads to; the host knows where. */
export interface ListLink {
  key: number;
  label: string;
}

export interface ListRow {
  /** One text for each column. */
  cells: readonly string[];
  tone?: "error" | "warning";
  /** Where the first cell leads to. */
  open?: number;
  /** What stands behind the row, shown when somebody unfolds it. */
  links?: readonly ListLink[];
}

export interface ListSection {
  title: string;
  columns: readonly string[];
  rows: readonly ListRow[];
  /** Folded until somebody opens it. */
  isFolded?: boolean;
}

/** Something to do about the whole page; the host knows what. */
interface ListAction extends ListLink {
  isPrimary?: boolean;
}

/** A page with lists to read and to search in. */
export interface ListPage {
  title: string;
  intro: readonly string[];
  actions?: readonly ListAction[];
  sections: readonly ListSection[];
}

export interface ListHostMessage {
  type: "show";
  page: ListPage;
}

/** The schema of what the page tells the host. */
export const listMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("open"), key: z.number().int().nonnegative() }),
]);
export type ListMessage = z.infer<typeof listMessageSchema>;
