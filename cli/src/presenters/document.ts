import type { DocumentItem } from "@cchc/store/list-documents";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Registered documents as a table. */
export function documentTable(items: readonly DocumentItem[], view: View): string[] {
  const { documents, format } = view.texts;
  const columns: Column<DocumentItem>[] = [
    { heading: documents.number, value: (item) => numberText(item, view), flexible: true },
    { heading: documents.issuedOn, value: ({ issuedOn }) => (issuedOn === null ? "" : format.day(issuedOn)) },
    { heading: documents.title, value: ({ title }) => title, flexible: true },
    { heading: documents.issuer, value: ({ issuer }) => issuer ?? "", flexible: true },
    {
      heading: documents.form,
      value: ({ number, form }) => (number === null ? "" : documents.forms[form]),
      flexible: true,
      tone: ({ form }) => (form === "unknown" ? "yellow" : "dim"),
    },
  ];
  return table(columns, items, view);
}

function numberText({ number, correctedNumber }: DocumentItem, { texts }: View): string {
  const { documents } = texts;
  if (number === null) return documents.noNumber;
  return correctedNumber === null ? number : documents.corrected({ printed: number, corrected: correctedNumber });
}
