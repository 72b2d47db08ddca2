import type { DocumentDetail } from "@cchc/store/document-detail";
import type { DocumentItem } from "@cchc/store/list-documents";
import { type Column, fields, table } from "./table.ts";
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

/** Everything about one document. */
export function documentLines(item: DocumentDetail, view: View): string[] {
  const { documents, format, labels, screens } = view.texts;
  const { parsed } = item;
  const given = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);
  const typeName = parsed?.documentType == null ? null : labels.documentType[parsed.documentType];
  return [
    view.style("bold", item.title),
    "",
    ...fields(
      [
        [documents.number, item.number ?? documents.noNumber],
        ...given(documents.correctedNumber, item.correctedNumber),
        ...given(documents.type, typeName),
        [documents.form, item.number === null ? format.none : documents.formNames[item.form]],
        ...given(documents.issuer, item.issuer),
        ...given(documents.issuedOn, item.issuedOn && format.day(item.issuedOn)),
        ...(parsed?.year == null ? [] : [[documents.numberingYear, String(parsed.year)] as const]),
        ...given(screens.field.note, item.note),
        [screens.field.id, item.id],
      ],
      view,
    ),
    ...(item.figures.length === 0
      ? []
      : [
          "",
          view.style("bold", documents.figuresHeading(item.figures.length)),
          ...fields(
            item.figures.map(({ id, label }) => [id, label] as const),
            view,
          ),
        ]),
  ];
}

function titleText({ title, correctedNumber }: DocumentItem, { texts }: View): string {
  return correctedNumber === null ? title : `${title} (${texts.documents.corrected(correctedNumber)})`;
}
