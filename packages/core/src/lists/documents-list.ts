import type { ChangeContext } from "../change/context.ts";
import { documentsImporter, type ImportedDocument } from "../change/import-documents.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import { problem } from "../problem.ts";
import { foldText } from "../text.ts";
import { attemptEach } from "./attempt.ts";
import type { DocumentRow, documentColumns } from "./list-columns.ts";
import type { ListRules } from "./plan-import.ts";

type Rules = ListRules<typeof documentColumns, RegisteredDocument, ImportedDocument>;

/**
 * The document register as a list. A row names its document by id, else by number and day, since numbers begin anew each
 * year; one without a number by title and day (SPEC LIST-6).
 */
export function documentRules(documents: readonly RegisteredDocument[], context: Pick<ChangeContext, "newId">): Rules {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byName = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    for (const name of namesOf(document)) byName.set(name, [...(byName.get(name) ?? []), document]);
  }
  return {
    mayChange: true,
    count: documents.length,
    keyOf({ id, number, title, issuedOn }) {
      if (id !== null) return `id ${id}`;
      return title === null ? null : `${nameOf(number, title)} ${issuedOn ?? ""}`;
    },
    find({ id, number, title, issuedOn }) {
      if (id !== null) {
        const entry = byId.get(id);
        return entry === undefined
          ? { column: "id", problem: problem("row-unknown", { column: "id", value: id }) }
          : { entry };
      }
      const named = byName.get(nameOf(number, title)) ?? [];
      const fits = named.filter((one) => issuedOn === null || one.issuedOn === null || one.issuedOn === issuedOn);
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits
        .slice(0, 10)
        .map((one) => ({ id: one.id, number: one.number ?? one.id, label: one.title }));
      const column = number === null ? "title" : "number";
      return { column, problem: problem("id-ambiguous", { text: number ?? title, candidates }) };
    },
    idOf: ({ id }) => id,
    rowOf: documentRow,
    itemOf: ({ number, correctedNumber, title, issuer, issuedOn, note }, entry) => ({
      documentId: entry?.id ?? null,
      number,
      correctedNumber,
      title,
      issuer,
      issuedOn,
      note,
    }),
    attempt: (items) => attemptEach(items, documentsImporter(documents, context).put, () => "id"),
  };
}

/** A document as a row of the list. */
export function documentRow(document: RegisteredDocument): DocumentRow {
  const { id, number, correctedNumber = null, title, issuer = null, issuedOn, note = null } = document;
  return { id, number, correctedNumber, title, issuer, issuedOn, note };
}

function nameOf(number: string | null, title: string): string {
  return number === null ? `title ${foldText(title)}` : `number ${foldText(number)}`;
}

function namesOf({ number, correctedNumber, title }: RegisteredDocument): Set<string> {
  const names = [nameOf(number, title)];
  return new Set(correctedNumber === undefined ? names : [...names, nameOf(correctedNumber, title)]);
}
