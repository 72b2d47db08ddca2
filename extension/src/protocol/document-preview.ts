import * as z from "zod";

/** What can be done with the document on the page. */
const previewActions = ["word", "pdf", "issue", "save", "open-word", "reveal", "check", "problems"] as const;
export type PreviewAction = (typeof previewActions)[number];

/** Something that is wrong with the template or the data, with its place in words. */
export interface PreviewFault {
  severity: "error" | "warning";
  message: string;
  hint: string;
}

/** What the page says around the document. */
export interface PreviewState {
  title: string;
  /** What the document is about; empty where the title says it. */
  about: string;
  notes: readonly string[];
  actions: readonly PreviewAction[];
  faults: readonly PreviewFault[];
}

/** What the host tells the page. Without `bytes` the document that it shows stays. */
export type PreviewHostMessage =
  | { type: "show"; state: PreviewState; bytes?: Uint8Array }
  /** The document is being made anew. */
  | { type: "working" };

/** The schema of what the page tells the host. */
export const previewMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("act"), action: z.enum(previewActions) }),
  /** The page could not show the bytes; `why` is for the log. */
  z.object({ type: z.literal("failed"), why: z.string().max(2000) }),
]);
export type PreviewMessage = z.infer<typeof previewMessageSchema>;
