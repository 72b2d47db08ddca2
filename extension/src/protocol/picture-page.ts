import * as z from "zod";

/** What the host tells a page with pictures: what it shows now, or that there is no workspace to show. */
export type PageShown<View> = { type: "show"; view: View } | { type: "none" };

/** A picture as the page drew it. */
export const imageSchema = z.string().regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/);

/** What every page with pictures asks of its host. */
export const picturePageMessages = [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("open"), key: z.string().max(100) }),
  z.object({ type: z.literal("save"), name: z.string().max(40), image: imageSchema }),
] as const;

/** The printing of a page with one picture, which may be empty. */
export const printMessage = z.object({ type: z.literal("print"), image: imageSchema.nullable() });
