import * as z from "zod";

/** Why something was not done, in words for people: what happened, and what to do next (may be empty). */
export interface Words {
  message: string;
  hint: string;
}

/** A unit or a person to choose from; `detail` tells namesakes apart. */
export interface Choice {
  id: string;
  name: string;
  detail: string;
}

/** What pickers of a form choose from, as of the document's days. */
export interface Directory {
  units: readonly Choice[];
  people: readonly Choice[];
}

/** What stands in the way of editing a document as a whole. */
export type Obstacle = "read-only" | "deleted";

/** What the host tells a form. `View` is what the form shows. */
export type HostMessage<View> =
  /** What the document says now; `edit` is the number of the form's last edit that is in it or was refused. */
  | { type: "show"; view: View; edit: number; obstacle: Obstacle | null }
  /** What there is to choose from, at first and whenever it is another. */
  | { type: "directory"; directory: Directory }
  /** The text means nothing: what is wrong with it. The form keeps what is being typed and takes no edit. */
  | ({ type: "broken"; unsaved: boolean } & Words)
  /** An edit was refused, and why; the document stays as it was. */
  | ({ type: "refused"; edit: number } & Words)
  /** Something was done that the eye may miss; screen readers say it. */
  | { type: "said"; text: string }
  /** Send at once what is being typed, then answer `flushed` with the number. */
  | { type: "flush"; request: number }
  /** Somebody opened the form at a record of the document: show it and put the focus there. */
  | { type: "reveal"; id: string };

/** What every form tells the host beside its edits. */
const formMessages = [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("flushed"), request: z.number().int() }),
  /** Take back, or do again, the last change of the document, wherever it was made. */
  z.object({ type: z.enum(["undo", "redo"]) }),
  /** Another editor on the same file: its text, or what differs from what is saved. */
  z.object({ type: z.enum(["open-as-json", "compare"]) }),
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
