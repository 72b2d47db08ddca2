import type { DocumentDetail } from "@cchc/store/document-detail";
import type { DocumentItem, OwnDocumentItem } from "@cchc/store/list-documents";
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

/** Documents of our own as a table: what they are about and where they lie in place of issuer and form. */
export function ownDocumentTable(items: readonly DocumentItem[], view: View): string[] {
  const { documents, format } = view.texts;
  const columns: Column<DocumentItem>[] = [
    { heading: documents.number, value: ({ number }) => number ?? documents.noNumber },
    { heading: documents.issuedOn, value: ({ issuedOn }) => (issuedOn === null ? "" : format.day(issuedOn)) },
    { heading: documents.title, value: (item) => titleText(item, view), flexible: true },
    { heading: documents.template, value: ({ own }) => own?.template ?? "", flexible: true },
    { heading: documents.subject, value: ({ own }) => (own === null ? "" : subjectText(own, view)), flexible: true },
    { heading: documents.file, value: ({ own }) => own?.file ?? "", flexible: true, tone: () => "dim" },
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
        ...(item.own === null ? [] : ownFields(item.own, view)),
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

function ownFields(own: OwnDocumentItem, view: View): (readonly [string, string])[] {
  const { documents, format } = view.texts;
  return [
    [documents.template, own.template],
    [documents.subject, subjectText(own, view)],
    ...(own.file === null ? [] : [[documents.file, own.file] as const]),
    ...(own.withdrawn === null
      ? []
      : [
          [
            documents.withdrawn,
            documents.withdrawnText({ ...own.withdrawn, on: format.day(own.withdrawn.on) }),
          ] as const,
        ]),
  ];
}

/** What a document is about, as people call it: a period by its days, a record by its number. */
function subjectText({ subject, subjectName }: OwnDocumentItem, { texts }: View): string {
  const { format } = texts;
  switch (subject.kind) {
    case "period":
      return `${format.day(subject.from)} – ${format.day(subject.to)}`;
    case "unit":
      return `${subjectName ?? subject.id}, ${format.day(subject.on)}`;
    case "visit":
    case "programme":
    case "plan":
    case "criteria":
      return subjectName ?? subject.id;
  }
}

function titleText({ title, correctedNumber, own }: DocumentItem, { texts }: View): string {
  const { documents } = texts;
  const remarks = [
    ...(correctedNumber === null ? [] : [documents.corrected(correctedNumber)]),
    ...(own?.withdrawn == null ? [] : [documents.isWithdrawn]),
  ];
  return remarks.length === 0 ? title : `${title} (${remarks.join("; ")})`;
}
