import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";

/** A paper that others refer to. Its number is kept as printed and never refused (SPEC REG-1). */
export const registeredDocumentSchema = looseObject({
  id: z.string().min(1),
  /** As printed; null while it has none. */
  number: z.string().nullable(),
  /** How a misprinted number should read; the printed one stays. */
  correctedNumber: z.string().min(1).optional(),
  title: z.string().min(1),
  issuer: z.string().optional(),
  issuedOn: calendarDaySchema.nullable(),
  note: z.string().optional(),
});
export type RegisteredDocument = z.infer<typeof registeredDocumentSchema>;

/** `documents.json`: the document register. */
export const documentsSchema = looseObject({
  ...documentHead("documents", 1),
  documents: z.array(registeredDocumentSchema),
  ...documentTail,
});
export type Documents = z.infer<typeof documentsSchema>;
