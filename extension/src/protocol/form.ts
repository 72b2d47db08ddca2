import * as z from "zod";

/** What the host tells a form. `View` is what the form shows. */
export type HostMessage<View> =
  /** What the document says now; `edit` is the number of the form's last edit that is in it. */
  | { type: "show"; view: View; edit: number }
  /** The text means nothing: what is wrong with it. The form keeps what is being typed and takes no edit. */
  | { type: "broken"; message: string; hint: string }
  /** An edit was refused, and why; the document stays as it was. */
  | { type: "refused"; edit: number; message: string; hint: string }
  /** Send at once what is being typed, then answer `flushed` with the number. */
  | { type: "flush"; request: number }
  /** Somebody opened the form at a record of the document: show it and put the focus there. */
  | { type: "reveal"; id: string };

/** What every form tells the host beside its edits. */
const formMessages = [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("flushed"), request: z.number().int() }),
  z.object({ type: z.literal("open-as-json") }),
] as const;

/**
 * The schema of everything a form may send: a webview is not believed (SPEC EXT-4). `act` says what an edit or a request
 * of this form is; `typing` names the field and the stay in it, so that typing on stays one change.
 */
export function formMessageSchema<Act extends z.ZodType>(act: Act) {
  const edit = z.object({
    type: z.literal("edit"),
    edit: z.number().int().positive(),
    typing: z.string().max(200).optional(),
    act,
  });
  return z.union([...formMessages, edit]);
}

/** What a form of these acts sends. */
export type FormMessage<Act> =
  | z.infer<(typeof formMessages)[number]>
  | { type: "edit"; edit: number; typing?: string | undefined; act: Act };
