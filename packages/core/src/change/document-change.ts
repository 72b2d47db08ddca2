import type { CalendarDay } from "../day.ts";
import type { Documents, RegisteredDocument } from "../model/documents.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { documentsImporter, type ImportedDocument } from "./import-documents.ts";
import { fixedNumber, issueDocument, type OwnDocumentChange, withdrawDocument } from "./issue-document.ts";
import { withFields } from "./with-fields.ts";

/** Changes of documents.json. In an update, null empties a field and what is absent stays. */
export type DocumentsChange =
  | { type: "document.add"; document: Omit<RegisteredDocument, "id"> }
  | ({ type: "document.update"; documentId: string } & DocumentFields)
  | OwnDocumentChange
  /** Documents of a table, new and changed, all or none. */
  | { type: "document.import"; source: string; documents: readonly ImportedDocument[] };

/** What may be changed of a registered document. */
export interface DocumentFields {
  number?: string | null | undefined;
  correctedNumber?: string | null | undefined;
  title?: string | undefined;
  issuer?: string | null | undefined;
  issuedOn?: CalendarDay | null | undefined;
  note?: string | null | undefined;
}

/**
 * documents.json after a change; any number is kept as it is given (SPEC REG-1), but that of a document of our own stays
 * (SPEC ISSUE-7). Problems: `document-not-found`, `own-number-fixed`, and those of issue-document.ts.
 */
export function changeDocuments(
  register: Documents,
  change: DocumentsChange,
  context: ChangeContext,
): Result<Documents> {
  const { documents } = register;
  if (change.type === "document.add") {
    return succeed({ ...register, documents: [...documents, { id: context.newId(), ...change.document }] });
  }
  if (change.type === "document.import") {
    const importer = documentsImporter(documents, context);
    for (const document of change.documents) {
      const refusal = importer.put(document);
      if (refusal !== null) return fail(refusal);
    }
    return succeed({ ...register, documents: importer.documents() });
  }
  if (change.type === "document.issue") return issueDocument(register, change, context);
  if (change.type === "document.withdraw") return withdrawDocument(register, change, context);
  const before = documents.find(({ id }) => id === change.documentId);
  if (before === undefined) return fail(problem("document-not-found", { document: change.documentId }));
  const { number = before.number, issuedOn = before.issuedOn, correctedNumber, title, issuer, note } = change;
  // Number and day are always there, null while they are not known.
  const after = { ...withFields(before, { correctedNumber, title, issuer, note }), number, issuedOn };
  const refusal = fixedNumber(before, after);
  if (refusal !== null) return fail(refusal);
  return succeed({ ...register, documents: documents.map((other) => (other === before ? after : other)) });
}
