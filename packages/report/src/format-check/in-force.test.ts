import { expect, test } from "vitest";
import { story } from "../test-document.ts";
import { checkFormat } from "./check-format.ts";
import {
  type Change,
  decisionFile,
  letterFile,
  paragraphXml,
  runXml,
  sectionXml,
  twoColumns,
  wordFile,
} from "./test-official.ts";

const long =
  "Đoàn kiểm tra có trách nhiệm kiểm tra việc thực hiện kế hoạch cải cách hành chính năm 2023 tại các cơ quan, đơn vị, gồm các nội dung sau đây.";
const bare = `<w:r><w:t>${long}</w:t></w:r>`;

test("FMT-41 a style says what its paragraph does not, and is based on others", () => {
  const styled = (run: string, paragraph = "") => ({
    text1: { runs: bare, more: '<w:pStyle w:val="Leaf"/>' },
    parts: {
      "word/styles.xml": styles(
        `<w:style w:type="paragraph" w:styleId="Leaf"><w:basedOn w:val="Middle"/></w:style><w:style w:type="paragraph" w:styleId="Middle"><w:basedOn w:val="Root"/><w:rPr>${run}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Root"><w:basedOn w:val="Leaf"/><w:pPr>${paragraph}</w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>`,
      ),
    },
  });
  expect(found(decisionFile(styled("")))).toEqual([]);
  expect(found(decisionFile(styled('<w:sz w:val="24"/>')))).toEqual(["body-size"]);
  expect(found(decisionFile(styled('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')))).toEqual(["font"]);
  expect(found(decisionFile(styled('<w:color w:val="1F4E79"/>')))).toEqual(["text-colour"]);
});

test("FMT-41 switches of a paragraph's and a character's style turn one another round", () => {
  const bold = "<w:rPr><w:b/></w:rPr>";
  const parts = {
    "word/styles.xml": styles(
      `<w:style w:type="paragraph" w:styleId="Head">${bold}</w:style><w:style w:type="character" w:styleId="Strong">${bold}</w:style>`,
    ),
  };
  const typeName = (style: string) => ({
    more: '<w:pStyle w:val="Head"/>',
    runs: `<w:r><w:rPr>${style}</w:rPr><w:t>QUYẾT ĐỊNH</w:t></w:r>`,
  });
  expect(found(decisionFile({ parts, typeName: typeName("") }))).toEqual([]);
  expect(found(decisionFile({ parts, typeName: typeName('<w:rStyle w:val="Strong"/>') }))).toEqual(["type-name-bold"]);
  expect(found(decisionFile({ parts, typeName: typeName('<w:rStyle w:val="Strong"/><w:b/>') }))).toEqual([]);
});

test("FMT-41 what is hidden or deleted is not read, what was inserted is", () => {
  const hidden = '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:vanish/></w:rPr><w:t>x</w:t></w:r>';
  const deleted =
    '<w:del w:id="1" w:author="a"><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:delText>x</w:delText></w:r></w:del>';
  const text = runXml(long);
  expect(found(decisionFile({ text1: { runs: hidden + deleted + text } }))).toEqual([]);
  const inserted = deleted.replaceAll("w:del ", "w:ins ").replace("</w:del>", "</w:ins>").replaceAll("delText", "t");
  expect(found(decisionFile({ text1: { runs: inserted + text } }))).toEqual(["font"]);
});

test("FMT-27 Word's own numbers are read as if they were typed, and its letters are the English ones", () => {
  const listed = (text: string) => ({ text, more: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>' });
  const parts = (format: string, sign: string) => ({
    "word/numbering.xml": story(
      "numbering",
      `<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`,
    ),
  });
  const letters = { a: listed("Chỉ đạo;"), b: listed("Thể chế;"), c: listed("Thủ tục;"), d: listed("Tổ chức;") };
  const list = parts("lowerLetter", "%1)");
  expect(found(decisionFile({ ...letters, dd: null, e: null, g: null, parts: list }))).toEqual([]);
  const six = { ...letters, dd: listed("Công vụ;"), e: listed("Tài chính;"), g: null, parts: list };
  expect(found(decisionFile(six))).toEqual(["numbering-letter", "numbering-order?"]);
  const roman = { part1: listed("NHIỆM VỤ"), part2: listed("TỔ CHỨC"), parts: parts("upperRoman", "%1.") };
  expect(found(decisionFile(roman))).toEqual([]);
  const unknown = { ...letters, dd: listed("Công vụ;"), e: listed("Tài chính;"), g: null };
  expect(found(decisionFile(unknown))).toEqual([]);
});

test("FMT-42 text is recognised in decomposed letters, with no-break spaces and in runs cut anywhere", () => {
  const decomposed: Change = { text2: { text: `${long}./.`.normalize("NFD") } };
  for (const [name, text] of [
    ["stateName", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["motto", "Độc lập - Tự do - Hạnh phúc"],
    ["placeDate", "Hậu Giang, ngày 05 tháng 01 năm 2023"],
    ["number", "Số: 05/QĐ-SNV"],
    ["typeName", "QUYẾT ĐỊNH"],
    ["recipients", "Nơi nhận:"],
  ] as const)
    decomposed[name] = { text: text.normalize("NFD") };
  expect(elements(decisionFile(decomposed))).toEqual(elements(decisionFile()));
  expect(found(decisionFile(decomposed))).toEqual([]);
  const cut = [..."Độc lập\u00a0- Tự\u00a0do - Hạnh phúc"].map((sign) => runXml(sign, { bold: true })).join("");
  expect(found(decisionFile({ motto: { runs: cut } }))).toEqual([]);
});

const bold13 = { size: 13, bold: true } as const;
const headLeft = `${runXml("UBND TỈNH HẬU GIANG\n", { size: 13 })}${runXml("SỞ NỘI VỤ", bold13)}`;
const headRight = `${runXml("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", bold13)}${runXml("Độc lập - Tự do - Hạnh phúc", { bold: true })}`;
const line = '<w:r><w:pict><v:line from="0,0" to="165pt,0"/></w:pict></w:r>';

test("FMT-42 a head with line breaks in place of paragraphs", () => {
  const changed: Change = { parent: null, issuer: { runs: headLeft }, stateName: null, motto: { runs: headRight } };
  expect(found(decisionFile(changed))).toEqual([]);
  expect(elements(decisionFile(changed))).toEqual(elements(decisionFile()));
});

test("FMT-42 a head with tabs in place of a table", () => {
  const rows = [
    `${runXml("UBND TỈNH HẬU GIANG\t", { size: 13 })}${runXml("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold13)}`,
    `${runXml("SỞ NỘI VỤ\t", bold13)}${runXml("Độc lập - Tự do - Hạnh phúc", { bold: true })}${line}${line}`,
    `${runXml("Số: 05/BC-SNV\t", { size: 13 })}${runXml("Hậu Giang, ngày 05 tháng 01 năm 2023", { italic: true })}`,
  ];
  const file = wordFile(rows.map((runs) => paragraphXml({ runs, before: 0 })).join("") + reportBody + sectionXml({}));
  expect(elements(file)).toEqual([
    "state-name",
    "motto",
    "parent-body",
    "issuer",
    "number",
    "place-date",
    "type-name",
    "subject",
    "body",
  ]);
  expect(found(file).filter((rule) => !rule.endsWith("?"))).toEqual([]);
});

const title = (text: string) => paragraphXml({ text, bold: true, align: "center", before: 0 });
const text = (content: string) => paragraphXml({ text: content, align: "both", firstLine: 720 });
const reportBody =
  title("BÁO CÁO") +
  paragraphXml({
    runs: runXml("Kết quả công tác cải cách hành chính", { bold: true }) + line,
    align: "center",
    before: 0,
  }) +
  text(long);

test("FMT-40 a document of the Party draws nothing sure", () => {
  const party = wordFile(
    twoColumns(
      paragraphXml({ text: "TỈNH ỦY HẬU GIANG", align: "center" }) +
        paragraphXml({ text: "Số 03-NQ/TU", align: "center" }),
      paragraphXml({ text: "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true, size: 15, underlined: true }) +
        paragraphXml({ text: "Hậu Giang, ngày 5 tháng 03 năm 2023", italic: true }),
    ) +
      title("NGHỊ QUYẾT") +
      text(long) +
      sectionXml({ left: 1500 }),
  );
  expect(sure(party)).toEqual([]);
  expect(elements(party)).toContain("number");
});

test("FMT-40 an annex alone, minutes, a commune's letter, a joint plan and a template draw nothing sure", () => {
  const state = paragraphXml({ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align: "center", ...bold13 });
  const motto = paragraphXml({ runs: runXml("Độc lập - Tự do - Hạnh phúc", { bold: true }) + line, align: "center" });
  const annex =
    title("Phụ lục") + title("DANH SÁCH") + text("Danh sách đơn vị") + sectionXml({ width: 16838, height: 11906 });
  expect(sure(wordFile(annex))).toEqual([]);
  const minutes =
    state +
    motto +
    title("BIÊN BẢN") +
    title("Kiểm tra công tác cải cách hành chính") +
    text("Hôm nay, ngày 5 tháng 3 năm 2023, tại UBND xã Tân Hòa.") +
    twoColumns(paragraphXml({ text: "ĐẠI DIỆN ĐOÀN KIỂM TRA" }), paragraphXml({ text: "ĐẠI DIỆN ĐƠN VỊ" })) +
    sectionXml({});
  expect(sure(wordFile(minutes))).toEqual([]);
  const commune: Change = { parent: { text: "ỦY BAN NHÂN DÂN", bold: true }, issuer: { text: "XÃ TÂN HÒA" } };
  expect(sure(decisionFile(commune))).toEqual([]);
  expect(sure(decisionFile({ number: { text: "Số: 1348/KHPH-UBND-TCT" } }))).toEqual([]);
  const template: Change = {
    parent: { text: "{{cơ_quan_chủ_quản}}" },
    issuer: { text: "{{cơ_quan_ban_hành}}" },
    number: { text: "Số: {{#if số}}{{số}}{{else}}       {{/if}}/QĐ-SNV" },
    placeDate: { text: "{{địa_danh}}, {{ngayDayDu ngày_ban_hành}}" },
    text1: { text: "{{#each tồn_tại}}", size: 9, colour: "7F7F7F" },
    archive: { text: "- Lưu: VT, {{phòng}}" },
  };
  expect(sure(decisionFile(template))).toEqual([]);
});

test("FMT-40 several addressees are no text, and a citizen's form is not held to what offices write", () => {
  const addressees = ["- Ủy ban nhân dân tỉnh;", "- Các sở, ban, ngành."].map((item) =>
    paragraphXml({ text: item, left: 2268 }),
  );
  expect(found(letterFile({ addressee: { text: "Kính gửi:" } }))).toEqual([]);
  const file = letterFile({ addressee: { text: "Kính gửi:" }, after: { addressee: addressees.join("") } });
  expect(found(file)).toEqual([]);
  const state = paragraphXml({ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align: "center", ...bold13 });
  const motto = paragraphXml({ text: "Độc lập – Tự do – Hạnh phúc", align: "center", bold: true, border: "none" });
  const form = state + motto + title("ĐƠN XIN NGHỈ PHÉP") + paragraphXml({ text: long, size: 12 }) + sectionXml({});
  expect(sure(wordFile(form))).toEqual(["motto-dash", "motto-rule"]);
});

test("FMT-41 a table of thousands of rows is read in parts, and its paragraphs are numbered through", () => {
  const cell = (font: string) =>
    twoColumns(paragraphXml({ text: "Tồn tại", font }), twoColumns(paragraphXml({ text: "Kiến nghị" }), "")).replace(
      /^.*?(<w:tr>.*<\/w:tr>).*$/,
      "$1",
    );
  const row = cell("Times New Roman");
  const rows = (count: number) => row.repeat(count) + cell("Arial") + row.repeat(count);
  const document = (count: number) =>
    wordFile(
      `${text(long)}<w:tbl><w:tblPr/><w:tblGrid/>${rows(count)}</w:tbl>${paragraphXml({ text: "Hết", font: "Calibri" })}${sectionXml({})}`,
    );
  const fonts = (count: number) =>
    checked(document(count)).deviations.flatMap(({ rule, place }) =>
      rule === "font" ? [[place.paragraph, place.text]] : [],
    );
  // Three paragraphs a row; the shorter table is read at once.
  for (const count of [10, 2000])
    expect(fonts(count)).toEqual([
      [2 + 3 * count, "Tồn tại"],
      [2 + 3 * (2 * count + 1), "Hết"],
    ]);
});

function styles(more: string): string {
  return story(
    "styles",
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>${more}`,
  );
}

function checked(file: Uint8Array) {
  const result = checkFormat(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function found(file: Uint8Array): string[] {
  return checked(file).deviations.map(({ rule, certainty }) => (certainty === "sure" ? rule : `${rule}?`));
}

function sure(file: Uint8Array): string[] {
  return found(file).filter((rule) => !rule.endsWith("?"));
}

function elements(file: Uint8Array): string[] {
  return checked(file).elements.map(({ element }) => element);
}
