import type { CalendarDay } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import { type Problem, problem } from "../problem.ts";
import type { ChangeContext } from "./context.ts";
import { fixedNumber } from "./issue-document.ts";
import { withFields } from "./with-fields.ts";

/** A document of a table: a new one without `documentId`, else what the one with that id becomes. */
export interface ImportedDocument {
  documentId: string | null;
  number: string | null;
  correctedNumber: string | null;
  title: string;
  issuer: string | null;
  issuedOn: CalendarDay | null;
  note: string | null;
}

/** Puts documents of a table one after the other into a copy of the register; one that is refused is not in it. */
export function documentsImporter(
  documents: readonly RegisteredDocument[],
  { newId }: Pick<ChangeContext, "newId">,
): { put(document: ImportedDocument): Problem | null; documents(): RegisteredDocument[] } {
  const list: RegisteredDocument[] = [...documents];
  const place = new Map(list.map(({ id }, index) => [id, index]));
  return {
    put({ documentId, number, title, issuedOn, ...others }) {
      const index = documentId === null ? undefined : place.get(documentId);
      if (documentId !== null && index === undefined) return problem("document-not-found", { document: documentId });
      const before = index === undefined ? undefined : list[index];
      const base = { ...(before ?? { id: newId() }), number, title, issuedOn };
      const put: RegisteredDocument = withFields(base, others);
      const refusal = before === undefined ? null : fixedNumber(before, put);
      if (refusal !== null) return refusal;
      if (index === undefined) list.push(put);
      else list[index] = put;
      return null;
    },
    documents: () => list,
  };
}
