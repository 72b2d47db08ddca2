import {
  AlignmentType,
  BorderStyle,
  Header,
  type IBordersOptions,
  type IParagraphOptions,
  type ISectionOptions,
  LeaderType,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

/*
 * What official documents look like (Decree 30/2020/ND-CP, Appendix I), for the starter templates. Lengths are twips
 * (1/1440 inch) unless they say otherwise, sizes half points.
 */

/** Millimetres as twips. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

const page = { width: mm(210), height: mm(297) };
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
/** Width of the text on an upright page, and on one that lies. */
export const textWidth = page.width - margin.left - margin.right;
export const lyingTextWidth = page.height - margin.left - margin.right;

const font = "Times New Roman";
const firstLine = mm(12.7);

/** Styles by the names staff see in Word; restyling one restyles the report. */
export const styles = {
  default: {
    document: { run: { font, size: 28, language: { value: "vi-VN" } } },
  },
  paragraphStyles: [
    paragraphStyle("Body", "Nội dung", {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine },
      spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
    }),
    {
      ...paragraphStyle("Part", "Mục I", {
        indent: { firstLine },
        spacing: { before: 180, line: 276, lineRule: LineRuleType.AUTO },
        keepNext: true,
        outlineLevel: 0,
      }),
      run: { bold: true },
    },
    {
      ...paragraphStyle("Point", "Mục 1", {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine },
        spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
        keepNext: true,
        outlineLevel: 1,
      }),
      run: { bold: true },
    },
    paragraphStyle("Letter", "Mục a", {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine },
      spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
      keepNext: true,
    }),
    {
      ...paragraphStyle("ToFill", "Cần bổ sung", {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine },
        spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
      }),
      run: { italics: true },
    },
    {
      ...paragraphStyle("LegalBasis", "Căn cứ", {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine },
        spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
      }),
      run: { italics: true },
    },
    {
      ...paragraphStyle("Caption", "Tên bảng", {
        alignment: AlignmentType.CENTER,
        spacing: { before: 180, after: 60 },
        keepNext: true,
      }),
      run: { bold: true, size: 26 },
    },
    {
      ...paragraphStyle("Note", "Ghi chú bảng", {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 60, after: 60 },
      }),
      run: { italics: true, size: 24 },
    },
    { ...paragraphStyle("Cell", "Ô bảng", { spacing: { before: 20, after: 20 } }), run: { size: 22 } },
    {
      // Kept with the first row: LibreOffice loses the rows of a table whose heading alone fits the page.
      ...paragraphStyle("CellHead", "Đầu bảng", {
        alignment: AlignmentType.CENTER,
        spacing: { before: 20, after: 20 },
        keepNext: true,
      }),
      run: { bold: true, size: 22 },
    },
    paragraphStyle("Centred", "Giữa dòng", { alignment: AlignmentType.CENTER }),
    // Only seen while the template is edited: a paragraph that holds nothing but tags is not printed.
    {
      ...paragraphStyle("Tag", "Thẻ", { spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
      run: { size: 18, color: "7F7F7F" },
    },
  ],
};

export type StyleId =
  | "Body"
  | "Part"
  | "Point"
  | "Letter"
  | "ToFill"
  | "LegalBasis"
  | "Caption"
  | "Note"
  | "Cell"
  | "CellHead"
  | "Tag";

/** A paragraph of plain text in a style. */
export function text(style: StyleId, content: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: [new TextRun(content)] });
}

/** Paragraphs that hold one tag each. */
export function tags(...contents: string[]): Paragraph[] {
  return contents.map((content) => text("Tag", content));
}

/** A centred paragraph; the size is in points, `narrow` what is left free on both sides. */
export function centred(
  content: string,
  size: number,
  look: { bold?: boolean; italics?: boolean; before?: number; after?: number; narrow?: number } = {},
): Paragraph {
  const { before = 0, after, narrow = 0, ...run } = look;
  return new Paragraph({
    style: "Centred",
    spacing: { before, ...(after === undefined ? {} : { after }) },
    indent: { left: narrow, right: narrow },
    children: [new TextRun({ text: content, size: size * 2, ...run })],
  });
}

/** A drawn line `length` long in the middle of a room `width` wide: the upper border of a paragraph of no height. */
export function rule(length: number, width: number, before = 70): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

/** A line with labels, each followed by dots that share the width: to be filled in by hand. */
export function dotted(labels: readonly string[]): Paragraph {
  const share = Math.floor((textWidth - firstLine) / labels.length);
  return new Paragraph({
    style: "Body",
    alignment: AlignmentType.LEFT,
    tabStops: labels.map((_, index) => ({
      type: TabStopType.RIGHT,
      position: index === labels.length - 1 ? textWidth : firstLine + share * (index + 1),
      leader: LeaderType.DOT,
    })),
    children: labels.map((label, index) => new TextRun({ children: [`${index > 0 ? " " : ""}${label} `, new Tab()] })),
  });
}

/** Columns without borders: the head of a document, its end, signatures. */
export function columns(widths: readonly number[], ...contents: Paragraph[][]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: borders(BorderStyle.NONE),
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: contents.map(
          (children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

/** One column of a table: its width in millimetres, heading, what a row prints in it, and where that stands. */
export interface TableColumn {
  width: number;
  heading: string;
  value: string;
  align?: "centre" | "right";
  /** What the last row prints in it. */
  total?: string;
}

/** A line above each group of rows, and what encloses the group. */
interface RowGroup {
  open: string;
  title: string;
  close: string;
}

/** What is special about a table. */
export interface TableOptions {
  group?: RowGroup;
  /** It stays on one page. */
  short?: boolean;
}

/** A table whose heading is repeated on every page; `each` encloses its row, which is printed for every item. */
export function listTable(
  columnList: readonly TableColumn[],
  each: { open: string; close: string },
  { group, short = false }: TableOptions = {},
): Table {
  const last = columnList.length - 1;
  const rows = [
    headingRow(columnList.map(({ heading, width }) => ({ text: heading, width: mm(width) }))),
    ...(group === undefined ? [] : [groupRow(`${group.open}${group.title}`, columnList)]),
    row(
      columnList.map(({ value, ...column }, index) => ({
        ...column,
        text: `${index === 0 ? each.open : ""}${value}${index === last ? `${each.close}${group?.close ?? ""}` : ""}`,
      })),
      { keepNext: short },
    ),
  ];
  if (columnList.some(({ total }) => total !== undefined)) {
    rows.push(row(columnList.map(({ total = "", ...column }) => ({ ...column, text: total, bold: true }))));
  }
  return grid(
    columnList.map(({ width }) => mm(width)),
    rows,
  );
}

/** One cell over all columns, which stays with the row under it. */
function groupRow(title: string, columnList: readonly TableColumn[]): TableRow {
  const width = columnList.reduce((sum, column) => sum + column.width, 0);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columnList.length,
        width: { size: mm(width), type: WidthType.DXA },
        children: [
          new Paragraph({ style: "Cell", keepNext: true, children: [new TextRun({ text: title, bold: true })] }),
        ],
      }),
    ],
  });
}

/** A bordered table of rows. */
export function grid(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: borders(BorderStyle.SINGLE),
    margins: { left: mm(1), right: mm(1) },
    rows,
  });
}

/** A heading cell; it may reach over several columns or rows. */
export interface HeadingCell {
  text: string;
  width: number;
  columnSpan?: number;
  rowSpan?: number;
}

export function headingRow(cells: readonly HeadingCell[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text: content, width, ...span }) =>
        new TableCell({
          ...span,
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [text("CellHead", content)],
        }),
    ),
  });
}

/** A row of a table; widths are millimetres. */
export function row(
  cells: readonly { text: string; width: number; align?: "centre" | "right"; bold?: boolean }[],
  { keepNext = false } = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ text: content, width, align, bold = false }) =>
        new TableCell({
          width: { size: mm(width), type: WidthType.DXA },
          children: [
            new Paragraph({
              style: "Cell",
              ...(keepNext ? { keepNext } : {}),
              ...(align === undefined
                ? {}
                : { alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.CENTER }),
              // What every run says again is felt where there are thousands of rows.
              children: [new TextRun(bold ? { text: content, bold } : content)],
            }),
          ],
        }),
    ),
  });
}

/** A section with pages of its own numbers, shown at the top from its second page on. */
export function section(children: ISectionOptions["children"], { lying = false } = {}): ISectionOptions {
  const number = new Paragraph({
    style: "Centred",
    children: [new TextRun({ size: 26, children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // For a page that lies, the library takes the upright size and turns it.
        size: { ...page, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}

function paragraphStyle(id: string, name: string, paragraph: IParagraphOptions) {
  return { id, name, basedOn: "Normal", next: "Body", quickFormat: true, paragraph };
}

function borders(
  style: (typeof BorderStyle)[keyof typeof BorderStyle],
): IBordersOptions &
  Record<"insideHorizontal" | "insideVertical", { style: typeof style; size: number; color: string }> {
  const border = { style, size: style === BorderStyle.NONE ? 0 : 4, color: "000000" };
  return { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border };
}
