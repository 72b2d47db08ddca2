import { crc32, deflateRawSync } from "node:zlib";

/** One part of an archive to make; `size` is what it declares, where that is not the truth. */
export interface PartToZip {
  name: string;
  content: string | Buffer;
  size?: number;
  encrypted?: boolean;
}

/** A zip archive of these parts, made by hand so that it can lie. */
export function zipOf(parts: readonly PartToZip[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size, encrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name)]);
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", 0);
    entry.writeUInt16LE(20, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listed, end]);
}

/** One sheet of a workbook to make: what stands in `sheetData`, and what else the sheet has. */
export interface SheetToMake {
  name: string;
  data: string;
  before?: string;
  after?: string;
  state?: string;
}

export interface WorkbookToMake {
  sheets: readonly SheetToMake[];
  /** Items of the table of shared strings, as XML. */
  strings?: readonly string[];
  /** Codes of number formats; cells name them by `s`, from 1. */
  formats?: readonly string[];
  date1904?: boolean;
  extra?: readonly PartToZip[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook as other programs write it, from its XML. */
export function workbookOf(book: WorkbookToMake): Buffer {
  return zipOf(workbookParts(book));
}

export function workbookParts({ sheets, strings = [], formats = [], date1904 = false, extra = [] }: WorkbookToMake) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = sheets.map(({ name, state }, at) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${shown} r:id="rId${at + 1}"/>`;
  });
  const parts: PartToZip[] = [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}${relation("s", "styles", "styles.xml")}${relation("t", "sharedStrings", "/xl/sharedStrings.xml")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${strings.join("")}</sst>` },
    ...sheets.map(({ data, before = "", after = "" }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
    ...extra,
  ];
  return parts;
}

/** A row of texts, as inline strings; null leaves a cell out. */
export function textRow(row: number, texts: readonly (string | null)[], attributes = ""): string {
  const cells = texts.map((text, at) =>
    text === null ? "" : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}"${attributes}>${cells.join("")}</row>`;
}
