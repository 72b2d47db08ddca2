import type { DocumentItem } from "@cchc/store/list-documents";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Registered documents as a table. Numbers stay whole, to be copied. */
export function documentTable(items: readonly DocumentItem[], view: View): string[] {
  const { documents, format } = view.texts;
  const columns: Column<DocumentItem>[] = [
    { heading: documents.number, value: ({ number }) => number ?? documents.noNumber },
    { heading: documents.issuedOn, value: ({ issuedOn }) => (issuedOn === null ? "" : format.day(issuedOn)) },
    { heading: documents.title, value: (item) => titleText(item, view), flexible: true },
    { heading: documents.issuer, value: ({ issuer }) => issuer ?? "", flexible: true },
    {
      heading: documents.form,
      value: ({ number, form }) => (number === null ? "" : documents.forms[form]),
      tone: ({ form }) => (form === "unknown" ? "yellow" : "dim"),
    },
  ];
  return table(columns, items, view);
}

function titleText({ title, correctedNumber }: DocumentItem, { texts }: View): string {
  return correctedNumber === null ? title : `${title} (${texts.documents.corrected(correctedNumber)})`;
}
