import { Document, PageOrientation, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";

/** A visit of the follow-up in the words that are printed. */
export interface FollowUpVisit {
  heading: string;
  rows: Readonly<Record<string, string>>[];
}

/** The columns of the follow-up's tables by their keys. */
const columns: Readonly<Record<string, string>> = {
  position: "TT",
  title: "Tồn tại, hạn chế",
  area: "Nội dung",
  responsible: "Đơn vị, người chịu trách nhiệm",
  original: "Thời hạn ban đầu",
  due: "Thời hạn hiện nay",
  reportedOn: "Ngày báo cáo",
  status: "Tình trạng",
  note: "Ghi chú",
};

/** The follow-up by the builder `docx`: a heading and a table of nine columns for each visit. */
export function followUpDocument(visits: readonly FollowUpVisit[]): Document {
  return lying(
    visits.flatMap(({ heading, rows }) => [new Paragraph(heading), tableOf(rows.map((row) => Object.values(row)))]),
  );
}

/** The same as a template for docxtemplater. */
export function followUpTemplate(): Document {
  const keys = Object.keys(columns);
  const cells = keys.map((key, index) => {
    const [open, close] = [index === 0 ? "{#rows}" : "", index === keys.length - 1 ? "{/rows}" : ""];
    return `${open}{${key}}${close}`;
  });
  return lying([new Paragraph("{#visits}"), new Paragraph("{heading}"), tableOf([cells]), new Paragraph("{/visits}")]);
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const header = new TableRow({ tableHeader: true, children: Object.values(columns).map(cell) });
  const width = { size: 100, type: WidthType.PERCENTAGE };
  return new Table({ width, rows: [header, ...rows.map((row) => new TableRow({ children: row.map(cell) }))] });
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)] });
}

function lying(children: (Paragraph | Table)[]): Document {
  return new Document({
    sections: [{ properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } }, children }],
  });
}
