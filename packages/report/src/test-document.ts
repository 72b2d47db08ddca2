import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  dayField,
  imageField,
  listField,
  numberField,
  type ReportVocabulary,
  recordField,
  textField,
  yesNoField,
} from "./fields.ts";
import type { RenderStamp, TemplateContract } from "./render.ts";

/** Small Word files and a small contract for the tests of this package. */
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const vocabulary: ReportVocabulary = {
  names: { findings: "tồn_tại", visits: "lượt_kiểm_tra", title: "tiêu_đề", foundOn: "phát_hiện_ngày" },
  fullDay: "ngày {day} tháng {month} năm {year}",
  yes: "có",
  no: "không",
  unreadableImage: "[Không đọc được hình: {file}]",
};

const finding = recordField({ title: textField, foundOn: dayField, count: numberField, overdue: yesNoField });

export const contract: TemplateContract = {
  vocabulary,
  fields: recordField({
    title: textField,
    on: dayField,
    note: textField,
    open: yesNoField,
    findings: listField(finding),
    visits: listField(recordField({ unit: textField, findings: listField(finding) })),
    names: listField(textField),
    photo: imageField,
    photos: listField(imageField),
  }),
};

export const stamp: RenderStamp = {
  on: "2023-12-14",
  provenance: {
    templateId: "annual",
    templateHash: "abc",
    dataRevision: "17",
    asOf: "2023-12-14",
    calendarVersion: "c1",
  },
};

/** A paragraph whose text is split over as many runs as `pieces`, each with a colour of its own. */
export function paragraph(...pieces: string[]): string {
  const runs = pieces.map(
    (text, index) =>
      `<w:r><w:rPr><w:color w:val="00000${index % 10}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
  return `<w:p>${runs.join("")}</w:p>`;
}

/** A table row; each cell is the XML of its paragraphs. */
export function row(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
}

/** A table of rows with `columns` columns. */
export function table(columns: number, ...rows: string[]): string {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A Word file with this body, and further parts that replace or join the usual ones. */
export function wordFile(body: string, more: { readonly [part: string]: string } = {}): Uint8Array {
  const extraTypes = Object.keys(more)
    .flatMap((name) => /^word\/(header|footer|footnotes)\d*\.xml$/.exec(name) ?? [])
    .filter((_, index) => index % 2 === 0)
    .map(
      (name) =>
        `<Override PartName="/${name}" ContentType="${TYPES}.${/header|footer|footnotes/.exec(name)?.[0]}+xml"/>`,
    );
  const parts: { [name: string]: string } = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPES}.settings+xml"/>${extraTypes.join("")}</Types>`,
    "_rels/.rels": relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    "word/document.xml": story(
      "document",
      `<w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`,
    ),
    "word/_rels/document.xml.rels": relations(
      `<Relationship Id="rId1" Type="${OFFICE}/settings" Target="settings.xml"/>`,
    ),
    "word/settings.xml": `<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:decimalSymbol w:val=","/></w:settings>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The text of a relationships part. */
export function relations(entries: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}

/** A part with text: `document`, `hdr`, `ftr`. */
export function story(root: string, content: string): string {
  return `<w:${root} xmlns:w="${WORD}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">${content}</w:${root}>`;
}

/** One part of a file as text. */
export function partOf(file: Uint8Array, part = "word/document.xml"): string {
  return strFromU8(unzipSync(file)[part] ?? new Uint8Array());
}

/** The text of a part, a line for each paragraph. Line breaks within a paragraph read as `⏎`. */
export function linesOf(file: Uint8Array, part = "word/document.xml"): string[] {
  return partOf(file, part)
    .replace(/^<\?xml[^>]*>\n/, "")
    .split(/<\/w:p>|<w:p\/>/)
    .slice(0, -1)
    .map((text) =>
      text
        .replace(/<w:br\/>/g, "⏎")
        .replace(/<w:tab\/>/g, "⇥")
        .replace(/<[^<>]*>/g, ""),
    );
}
