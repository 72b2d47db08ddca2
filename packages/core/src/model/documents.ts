import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";

/**
 * What one of our own documents is about. A period is that of a report; a letter to a unit is of one day, for the next
 * one is another letter, and so is a reminder about a visit.
 */
export const documentSubjectSchema = z.discriminatedUnion("kind", [
  looseObject({ kind: z.literal("period"), from: calendarDaySchema, to: calendarDaySchema }),
  looseObject({ kind: z.literal("visit"), id: z.string().min(1), on: calendarDaySchema.optional() }),
  looseObject({ kind: z.literal("programme"), id: z.string().min(1) }),
  looseObject({
    kind: z.literal("plan"),
    id: z.string().min(1),
    from: calendarDaySchema.optional(),
    to: calendarDaySchema.optional(),
  }),
  looseObject({ kind: z.literal("unit"), id: z.string().min(1), on: calendarDaySchema }),
  looseObject({ kind: z.literal("criteria"), id: z.string().min(1) }),
]);
export type DocumentSubject = z.infer<typeof documentSubjectSchema>;

/** The numbers of documents that their subject keeps, too: of a visit's conclusion, of a programme's decision. */
export const documentRoleSchema = z.enum(["conclusion", "decision"]);
export type DocumentRole = z.infer<typeof documentRoleSchema>;

/**
 * What makes a registered document one of our own: the template it was made with and what it is about. Its series and
 * serial are read from its number and day, which stand once (docs/decisions/0020-document-numbers.md).
 */
export const ownDocumentSchema = looseObject({
  template: z.string().min(1),
  subject: documentSubjectSchema,
  role: documentRoleSchema.optional(),
  /** Where it was written, as a path of the workspace; absent when it lies elsewhere. */
  file: z.string().min(1).optional(),
  /** Taken back; its number stays taken. */
  withdrawn: looseObject({ on: calendarDaySchema, reason: z.string().min(1) }).optional(),
});
export type OwnDocument = z.infer<typeof ownDocumentSchema>;

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
  own: ownDocumentSchema.optional(),
});
export type RegisteredDocument = z.infer<typeof registeredDocumentSchema>;

/** `documents.json`: the document register. */
export const documentsSchema = looseObject({
  ...documentHead("documents", 1),
  documents: z.array(registeredDocumentSchema),
  ...documentTail,
});
export type Documents = z.infer<typeof documentsSchema>;
