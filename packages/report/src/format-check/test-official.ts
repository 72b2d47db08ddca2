import { strToU8, zipSync } from "fflate";
import { relations, story } from "../test-document.ts";

/* Official documents in Word for tests: a good one, in which each line can be replaced by a bad one. */

/** A paragraph: its text, points, look and lengths in twips. */
export interface Line {
  text: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
  caps: boolean;
  font: string;
  colour: string;
  align: "left" | "center" | "right" | "both";
  firstLine: number;
  left: number;
  right: number;
  before: number;
  after: number;
  line: number;
  lineRule: "auto" | "exact";
  border: "top" | "none";
  /** What stands in `w:pPr` beside these. */
  more: string;
  /** Runs in place of the text. */
  runs: string;
}

/** Pages: twips, and what stands in `w:sectPr` beside. */
export interface Pages {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  more: string;
}

const centred = { align: "center", before: 0 } as const;
const body = { align: "both", firstLine: 720, before: 120, line: 300 } as const;
const recipient = { size: 11, before: 0 } as const;

/** A decision that sets up an inspection team, with two annexes. */
const decision = {
  parent: { text: "UBND TỈNH HẬU GIANG", size: 13, ...centred },
  issuer: { text: "SỞ NỘI VỤ", size: 13, bold: true, ...centred },
  issuerRule: { text: "", border: "top", left: 1650, right: 1650, line: 40, lineRule: "exact", ...centred },
  number: { text: "Số: 05/QĐ-SNV", size: 13, ...centred },
  stateName: { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 13, bold: true, ...centred },
  motto: { text: "Độc lập - Tự do - Hạnh phúc", size: 14, bold: true, ...centred },
  mottoRule: { text: "", border: "top", left: 1000, right: 1000, line: 40, lineRule: "exact", ...centred },
  placeDate: { text: "Hậu Giang, ngày 05 tháng 01 năm 2023", size: 14, italic: true, ...centred },
  typeName: { text: "QUYẾT ĐỊNH", bold: true, ...centred },
  subject: { text: "Thành lập Đoàn kiểm tra cải cách hành chính năm 2023", bold: true, ...centred },
  subjectRule: { text: "", border: "top", left: 3500, right: 3500, line: 40, lineRule: "exact", ...centred },
  authority: { text: "GIÁM ĐỐC SỞ NỘI VỤ", bold: true, ...centred, before: 240 },
  basis1: { text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", italic: true, ...body },
  basis2: { text: "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;", italic: true, ...body },
  basis3: { text: "Theo đề nghị của Trưởng phòng Cải cách hành chính.", italic: true, ...body },
  decides: { text: "QUYẾT ĐỊNH:", bold: true, ...centred, before: 120 },
  part1: { text: "I. NHIỆM VỤ CỦA ĐOÀN KIỂM TRA", bold: true, ...body },
  point1: { text: "1. Kiểm tra việc thực hiện kế hoạch cải cách hành chính", bold: true, ...body },
  text1: {
    text: "Đoàn kiểm tra có trách nhiệm kiểm tra việc thực hiện kế hoạch cải cách hành chính năm 2023 tại các cơ quan, đơn vị, gồm các nội dung sau đây, và báo cáo kết quả với Giám đốc Sở Nội vụ.",
    ...body,
  },
  a: { text: "a) Công tác chỉ đạo, điều hành cải cách hành chính;", ...body },
  b: { text: "b) Cải cách thể chế;", ...body },
  c: { text: "c) Cải cách thủ tục hành chính;", ...body },
  d: { text: "d) Cải cách tổ chức bộ máy hành chính nhà nước;", ...body },
  dd: { text: "đ) Cải cách chế độ công vụ;", ...body },
  e: { text: "e) Cải cách tài chính công;", ...body },
  g: { text: "g) Xây dựng và phát triển chính quyền điện tử, chính quyền số.", ...body },
  point2: { text: "2. Lập biên bản, dự thảo thông báo kết luận kiểm tra", bold: true, ...body },
  part2: { text: "II. TỔ CHỨC THỰC HIỆN", bold: true, ...body },
  text2: {
    text: "Các cơ quan, đơn vị có tên tại Phụ lục và các thành viên của Đoàn kiểm tra chịu trách nhiệm thi hành Quyết định này kể từ ngày ký; Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ./.",
    ...body,
  },
  recipients: { text: "Nơi nhận:", size: 12, bold: true, italic: true, before: 0 },
  recipient1: { text: "- Như Điều 3;", ...recipient },
  recipient2: { text: "- Chủ tịch UBND tỉnh (để báo cáo);", ...recipient },
  archive: { text: "- Lưu: VT, CCHC.", ...recipient },
  signFor: { text: "KT. GIÁM ĐỐC", bold: true, ...centred },
  signPosition: { text: "PHÓ GIÁM ĐỐC", bold: true, ...centred },
  signGap: { text: "", ...centred, before: 1200 },
  signer: { text: "Nguyễn Văn An", bold: true, ...centred },
  annex1: { text: "Phụ lục I", bold: true, ...centred },
  annexName1: { text: "DANH SÁCH THÀNH VIÊN ĐOÀN KIỂM TRA", bold: true, ...centred },
  annexReference1: { text: "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 01 năm 2023)", italic: true, ...centred },
  annexText1: { text: "Danh sách gồm các thành viên có tên dưới đây.", ...body },
  annex2: { text: "Phụ lục II", bold: true, ...centred },
  annexName2: { text: "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA", bold: true, ...centred },
  annexReference2: { text: "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 01 năm 2023)", italic: true, ...centred },
  annexText2: { text: "Danh sách gồm các đơn vị có tên dưới đây.", ...body },
} as const satisfies Record<string, Partial<Line>>;

/** What makes a letter of it. */
const letter = {
  number: { text: "Số: 12/SNV-CCHC", size: 13, ...centred },
  letterSubject: { text: "V/v khắc phục tồn tại sau kiểm tra", size: 12, ...centred },
  addressee: { text: "Kính gửi: Ủy ban nhân dân huyện Châu Thành A", ...centred, before: 240 },
} as const satisfies Record<string, Partial<Line>>;

export type LineName = keyof typeof decision | keyof typeof letter;
export type Change = { [N in LineName]?: Partial<Line> | null } & {
  pages?: Partial<Pages>;
  annexPages?: Partial<Pages>;
  /** The XML of the header that all pages but the first have; null for none. */
  header?: string | null;
  /** Its place is the footer. */
  below?: boolean;
  /** In `w:rPr` of the defaults. */
  font?: string;
  /** XML after a line. */
  after?: { [N in LineName]?: string };
  /** Further parts by name. */
  parts?: { readonly [part: string]: string };
};

const page: Pages = { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 851, more: "" };

/** A good decision with what is changed in it. */
export function decisionFile(change: Change = {}): Uint8Array {
  const line = (name: keyof typeof decision) =>
    paragraphXml(change[name] === null ? null : { ...decision[name], ...change[name] });
  const block = (from: keyof typeof decision, to: keyof typeof decision) => {
    const names = Object.keys(decision) as (keyof typeof decision)[];
    return names
      .slice(names.indexOf(from), names.indexOf(to) + 1)
      .map(line)
      .join("");
  };
  const main =
    twoColumns(block("parent", "number"), block("stateName", "placeDate")) +
    block("typeName", "text2") +
    twoColumns(block("recipients", "archive"), block("signFor", "signer"));
  const annex = { ...change.pages, ...change.annexPages };
  const annexEnd = `<w:p><w:pPr>${sectionXml({ ...annex, more: `${annex.more ?? ""}<w:pgNumType w:start="1"/>` }, change)}</w:pPr></w:p>`;
  const bodyXml =
    main +
    `<w:p><w:pPr>${sectionXml(change.pages ?? {}, change)}</w:pPr></w:p>` +
    block("annex1", "annexText1") +
    annexEnd +
    block("annex2", "annexText2") +
    sectionXml({ ...annex, more: `${annex.more ?? ""}<w:pgNumType w:start="1"/>` }, change);
  return wordFile(bodyXml, change);
}

/** A good official letter with what is changed in it. */
export function letterFile(change: Change = {}): Uint8Array {
  const all: Record<LineName, Partial<Line>> = { ...decision, ...letter };
  const lines = (...names: LineName[]) =>
    names
      .map(
        (name) =>
          paragraphXml(change[name] === null ? null : { ...all[name], ...change[name] }) + (change.after?.[name] ?? ""),
      )
      .join("");
  const bodyXml =
    twoColumns(
      lines("parent", "issuer", "issuerRule", "number", "letterSubject"),
      lines("stateName", "motto", "mottoRule", "placeDate"),
    ) +
    lines("addressee", "text1", "text2") +
    twoColumns(
      lines("recipients", "recipient1", "recipient2", "archive"),
      lines("signFor", "signPosition", "signGap", "signer"),
    ) +
    sectionXml(change.pages ?? {}, change);
  return wordFile(bodyXml, change);
}

/** A Word file of any body. */
export function wordFile(
  bodyXml: string,
  { font = "Times New Roman", header = PAGE_NUMBER, below = false, parts = {} }: Change = {},
): Uint8Array {
  const kind = below ? "footer" : "header";
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const all: { [name: string]: string } = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/number.xml" ContentType="${types}.${kind}+xml"/><Override PartName="/word/empty.xml" ContentType="${types}.${kind}+xml"/></Types>`,
    "_rels/.rels": relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    "word/_rels/document.xml.rels": relations(
      `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/${kind}" Target="number.xml"/><Relationship Id="rId3" Type="${office}/${kind}" Target="empty.xml"/><Relationship Id="rId4" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId5" Type="${office}/theme" Target="theme/theme1.xml"/>`,
    ),
    "word/document.xml": story("document", `<w:body>${bodyXml}</w:body>`).replace(
      "<w:document ",
      '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" ',
    ),
    "word/styles.xml": story(
      "styles",
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    ),
    "word/numbering.xml": story("numbering", ""),
    "word/number.xml": story(below ? "ftr" : "hdr", header ?? "<w:p/>"),
    "word/empty.xml": story(below ? "ftr" : "hdr", "<w:p/>"),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph with the number of the page. */
export function pageNumberXml(line: Partial<Line> = {}): string {
  const run = '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>';
  return paragraphXml({
    align: "center",
    before: 0,
    runs: `<w:fldSimple w:instr=" PAGE ">${run}</w:fldSimple>`,
    ...line,
  });
}

const PAGE_NUMBER = pageNumberXml();

/** A paragraph as XML; nothing for null. */
export function paragraphXml(line: Partial<Line> | null): string {
  if (line === null) return "";
  const { text = "", align = "left", before = 120, after = 0, border = "none", more = "" } = line;
  const borders =
    border === "none" ? "" : `<w:pBdr><w:${border} w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`;
  const spacing = `<w:spacing w:before="${before}" w:after="${after}" w:line="${line.line ?? 240}" w:lineRule="${line.lineRule ?? "auto"}"/>`;
  const indent = `<w:ind w:left="${line.left ?? 0}" w:right="${line.right ?? 0}" w:firstLine="${line.firstLine ?? 0}"/>`;
  return `<w:p><w:pPr>${more}${borders}${spacing}${indent}<w:jc w:val="${align}"/></w:pPr>${line.runs ?? (text === "" ? "" : runXml(text, line))}</w:p>`;
}

/** A run as XML; `\n` is a line break, `\t` a tab. */
export function runXml(
  text: string,
  { size = 14, bold, italic, underlined, caps, font, colour }: Partial<Line> = {},
): string {
  const content = text
    .split(/(\n|\t)/)
    .map((part) =>
      part === "\n"
        ? "<w:br/>"
        : part === "\t"
          ? "<w:tab/>"
          : `<w:t xml:space="preserve">${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t>`,
    )
    .join("");
  const look = [
    font === undefined ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`,
    bold === true ? "<w:b/>" : "",
    italic === true ? "<w:i/>" : "",
    caps === true ? "<w:caps/>" : "",
    colour === undefined ? "" : `<w:color w:val="${colour}"/>`,
    `<w:sz w:val="${size * 2}"/>`,
    underlined === true ? '<w:u w:val="single"/>' : "",
  ];
  return `<w:r><w:rPr>${look.join("")}</w:rPr>${content}</w:r>`;
}

/** Two columns without borders. */
export function twoColumns(left: string, right: string): string {
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content === "" ? "<w:p/>" : content}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3856"/><w:gridCol w:w="5498"/></w:tblGrid><w:tr>${cell(3856, left)}${cell(5498, right)}</w:tr></w:tbl>`;
}

/** `w:sectPr`. */
export function sectionXml(pages: Partial<Pages>, { header, below }: Change = {}): string {
  const { width, height, top, bottom, left, right, more } = { ...page, ...pages };
  const kind = below === true ? "footer" : "header";
  const references =
    header === null
      ? ""
      : `<w:${kind}Reference w:type="default" r:id="rId2"/><w:${kind}Reference w:type="first" r:id="rId3"/>`;
  const title = more.includes("w:titlePg") ? "" : "<w:titlePg/>";
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:bottom="${bottom}" w:left="${left}" w:right="${right}" w:header="567" w:footer="567" w:gutter="0"/>${more}${title}</w:sectPr>`;
}
