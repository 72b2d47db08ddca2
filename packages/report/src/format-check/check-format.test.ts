import { describe, expect, test } from "vitest";
import { checkFormat } from "./check-format.ts";
import { type Change, decisionFile, letterFile, pageNumberXml, runXml } from "./test-official.ts";

const long =
  "Đoàn kiểm tra có trách nhiệm kiểm tra việc thực hiện kế hoạch cải cách hành chính năm 2023 tại các cơ quan, đơn vị, gồm các nội dung sau đây.";

test("FMT-40 a good decision with annexes and a good letter trip nothing", () => {
  for (const file of [decisionFile(), letterFile()]) expect(found(file)).toEqual([]);
});

describe("each fault trips its rule and no other", () => {
  test("FMT-1 paper", () => {
    trips({ pages: { width: 12240, height: 15840 } }, "paper-size");
    const lying = { width: 16838, height: 11906 };
    const rule = { subjectRule: { left: 5966, right: 5966 } };
    trips({ pages: lying, annexPages: { width: 11906, height: 16838 }, ...rule }, "paper-orientation?");
    trips({ annexPages: lying });
    // How Google Docs and Word round A4.
    for (const [width, height] of [
      [11909, 16834],
      [11907, 16840],
    ] as const)
      trips({ pages: { width, height } });
  });

  test("FMT-2 margins, to the twip", () => {
    trips({ pages: { top: 1131 } }, "margin-top");
    trips({ pages: { top: 1132 } });
    trips({ pages: { bottom: 1420 } }, "margin-bottom");
    trips({ pages: { bottom: 1419 } });
    trips({ pages: { left: 1440 } }, "margin-left");
    trips({ pages: { right: 1440 } }, "margin-right");
    trips({ annexPages: { right: 1440 } }, "margin-right");
    // A page that lies, turned by Word to either side.
    const lying = { width: 16838, height: 11906 };
    trips({ annexPages: { ...lying, top: 1701, bottom: 851, left: 1134, right: 1134 } });
    trips({ annexPages: { ...lying, top: 851, bottom: 1701, left: 1134, right: 1134 } });
    trips({ annexPages: { ...lying, top: 1134, bottom: 1134, left: 1134, right: 1134 } }, "margin-left");
  });

  test("FMT-3 font", () => {
    trips({ text1: { font: "Calibri" } }, "font");
    trips({ font: "Arial" }, "font");
    trips(
      { header: pageNumberXml().replace("<w:sz ", '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:sz ') },
      "font",
    );
    trips({ text1: { runs: themed } }, "font?");
    trips({ text1: { runs: themed }, parts: { "word/theme/theme1.xml": theme("Calibri") } }, "font");
    trips({ text1: { runs: themed }, parts: { "word/theme/theme1.xml": theme("Times New Roman") } });
  });

  test("FMT-4 colour", () => {
    trips({ text1: { colour: "FF0000" } }, "text-colour");
    trips({ text1: { colour: "000000" } });
    trips({ motto: { colour: "FF0000" } }, "text-colour?");
  });

  test("FMT-5 state name", () => {
    trips({ stateName: null }, "state-name-missing");
    trips({ stateName: { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM" } }, "state-name-wording");
    trips({ stateName: { text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" } });
    trips({ stateName: { text: "Cộng hòa xã hội chủ nghĩa Việt Nam" } }, "state-name-capitals");
    trips({ stateName: { text: "Cộng hòa xã hội chủ nghĩa Việt Nam", caps: true } });
    trips({ stateName: { bold: false } }, "state-name-bold");
    trips({ stateName: { size: 14 } }, "state-name-size");
  });

  test("FMT-6 motto, to the letter", () => {
    trips({ motto: null, mottoRule: null }, "motto-missing");
    trips({ motto: { text: "Độc lập - Tự do - Hạnh phức" } }, "motto-wording");
    for (const text of [
      "Độc lập – Tự do – Hạnh phúc",
      "Độc lập — Tự do - Hạnh phúc",
      "Độc lập-Tự do-Hạnh phúc",
      "Độc lập - Tự do -Hạnh phúc",
      "Độc lập Tự do Hạnh phúc",
    ])
      trips({ motto: { text } }, "motto-dash");
    for (const text of ["Độc Lập - Tự Do - Hạnh Phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "độc lập - Tự do - Hạnh phúc"])
      trips({ motto: { text } }, "motto-capitals");
    trips({ motto: { text: "Độc lập – Tự Do – Hạnh phúc" } }, "motto-dash", "motto-capitals");
  });

  test("FMT-7 the look of the motto", () => {
    trips({ motto: { bold: false } }, "motto-bold");
    trips({ motto: { size: 12 } }, "motto-size");
    trips({ motto: { size: 13 } });
  });

  test("FMT-8 rules are drawn", () => {
    trips({ mottoRule: null }, "motto-rule");
    trips({ mottoRule: { border: "none", text: "_______________" } }, "motto-rule");
    trips({ mottoRule: null, motto: { underlined: true } }, "motto-rule");
    trips({ mottoRule: null, motto: { text: "Độc lập - Tự do - Hạnh phúc\n-----------" } }, "motto-rule");
    trips({ issuerRule: null }, "issuer-rule");
    trips({ subjectRule: null }, "subject-rule");
    const shape = `${runXml("Độc lập - Tự do - Hạnh phúc", { bold: true })}<w:r><w:pict><v:line from="0,0" to="165pt,0"/></w:pict></w:r>`;
    trips({ mottoRule: null, motto: { runs: shape } });
    // A floating line hangs on any paragraph.
    trips({
      mottoRule: null,
      placeDate: {
        runs: `${runXml("Hậu Giang, ngày 05 tháng 01 năm 2023", { italic: true })}<w:r><w:pict><v:line from="0,0" to="165pt,0"/></w:pict></w:r>`,
      },
    });
  });

  test("FMT-9 the length of rules is never sure", () => {
    trips({ mottoRule: { left: 2300, right: 2300 } }, "motto-rule-length?");
    trips({ issuerRule: { left: 0, right: 0 } }, "issuer-rule-length?");
    trips({ subjectRule: { left: 0, right: 0 } }, "subject-rule-length?");
  });

  test("FMT-10 parent body and issuer", () => {
    trips({ parent: { text: "UBND tỉnh Hậu Giang" } }, "parent-body-capitals");
    trips({ parent: { bold: true } }, "parent-body-bold");
    trips({ parent: { size: 14 } }, "parent-body-size");
    trips({ issuer: { text: "Sở Nội vụ" } }, "issuer-capitals");
    trips({ issuer: { bold: false } }, "issuer-bold");
    trips({ issuer: { size: 14 } }, "issuer-size");
  });

  test("FMT-11 the form of the number", () => {
    trips({ number: null }, "number-missing?");
    for (const text of ["Số : 05/QĐ-SNV", "SỐ: 05/QĐ-SNV", "Số: 05/QĐ–SNV", "Số: 05/QĐ - SNV", "Số: 05 / QĐ-SNV"])
      trips({ number: { text } }, "number-form");
    for (const text of ["Số:       /QĐ-SNV", "Số: …/QĐ-SNV", "Số: 1348/KHPH-SNV-BTC", "Số: 30/2023/QĐ-UBND"])
      trips({ number: { text } });
  });

  test("FMT-12 numbers below ten", () => {
    trips({ number: { text: "Số: 5/QĐ-SNV" } }, "number-padding");
    trips({ number: { text: "Số: 015/QĐ-SNV" } }, "number-padding");
    trips({ number: { text: "Số: 15/QĐ-SNV" } });
  });

  test("FMT-13 the look of the number", () => {
    trips({ number: { size: 14 } }, "number-size");
    trips({ number: { italic: true } }, "number-italic");
  });

  test("FMT-14 the form of place and date", () => {
    trips({ placeDate: null }, "place-date-missing?");
    trips({ placeDate: { text: "Hậu Giang ngày 05 tháng 01 năm 2023" } }, "place-date-form");
    trips({ placeDate: { text: "Hậu Giang, Ngày 05 tháng 01 năm 2023" } }, "place-date-form");
    trips({ placeDate: { text: "Hậu Giang, ngày       tháng       năm 2023" } });
    trips({ placeDate: { text: "Hậu Giang, ngày … tháng … năm 2023" } });
  });

  test("FMT-15 zeros in dates", () => {
    trips({ placeDate: { text: "Hậu Giang, ngày 5 tháng 01 năm 2023" } }, "day-padding");
    trips({ placeDate: { text: "Hậu Giang, ngày 05 tháng 1 năm 2023" } }, "month-padding");
    trips({ placeDate: { text: "Hậu Giang, ngày 09 tháng 03 năm 2026" } }, "month-padding");
    trips({ placeDate: { text: "Hậu Giang, ngày 09 tháng 3 năm 2026" } });
    trips({ placeDate: { text: "Hậu Giang, ngày 15 tháng 12 năm 2026" } });
  });

  test("FMT-16 a date that is in no calendar", () => {
    trips({ placeDate: { text: "Hậu Giang, ngày 30 tháng 02 năm 2023" } }, "date-exists");
    trips({ placeDate: { text: "Hậu Giang, ngày 15 tháng 13 năm 2023" } }, "date-exists");
  });

  test("FMT-17 the look of place and date", () => {
    trips({ placeDate: { size: 12 } }, "place-date-size");
    trips({ placeDate: { italic: false } }, "place-date-italic");
  });

  test("FMT-18 the type", () => {
    trips({ typeName: { text: "Quyết định" } }, "type-name-capitals");
    trips({ typeName: { bold: false } }, "type-name-bold");
    trips({ typeName: { size: 16 } }, "type-name-size");
    trips({ typeName: { align: "left", text: "                        QUYẾT ĐỊNH" } }, "type-name-centred");
  });

  test("FMT-19 the subject", () => {
    trips({ subject: { bold: false } }, "subject-bold");
    trips({ subject: { size: 12 } }, "subject-size");
    trips({ subject: { align: "left" } }, "subject-centred");
  });

  test("FMT-20 subject and addressee of a letter", () => {
    tripsLetter({ letterSubject: { bold: true } }, "letter-subject-bold");
    tripsLetter({ letterSubject: { size: 14 } }, "letter-subject-size");
    tripsLetter({ letterSubject: { align: "left" } }, "letter-subject-centred");
    tripsLetter({ addressee: null }, "addressee-missing?");
    tripsLetter({ addressee: { size: 12 } }, "addressee-size");
  });

  test("FMT-21 legal bases", () => {
    const joined = "Căn cứ Luật Tổ chức chính quyền địa phương; Căn cứ Nghị quyết số 76/NQ-CP;";
    trips({ basis1: { text: joined } }, "legal-basis-line");
    trips({ basis1: { text: "Căn cứ Luật Tổ chức chính quyền địa phương." } }, "legal-basis-ending");
    trips({ basis3: { text: "Theo đề nghị của Trưởng phòng Cải cách hành chính," } }, "legal-basis-ending");
    trips({ basis2: { text: "Thực hiện Kế hoạch số 05/KH-UBND của Ủy ban nhân dân tỉnh;" } });
    trips({ basis2: { size: 12 } }, "legal-basis-size");
    trips({ basis2: { italic: false } }, "legal-basis-italic");
  });

  test("FMT-22 the size of the text", () => {
    trips({ text1: { size: 12 } }, "body-size");
    trips({ text1: { size: 15 } }, "body-size");
    trips({ text1: { size: 13 } });
    trips({ part1: { size: 16 } }, "body-size");
  });

  test("FMT-23 both edges are even", () => {
    trips({ text1: { align: "left" } }, "body-justified");
    trips({ a: { align: "left" } });
  });

  test("FMT-24 the first line", () => {
    trips({ text1: { firstLine: 0 } }, "body-indent");
    trips({ text1: { firstLine: 567 } });
    trips({ text1: { firstLine: 709 } }, "body-indent?");
    trips({ text1: { firstLine: 0, text: `\t${long}` } }, "body-indent?");
  });

  test("FMT-25 between paragraphs", () => {
    trips({ text1: { before: 60 } }, "paragraph-spacing");
    trips({ text1: { before: 60 }, point1: { after: 60 } });
  });

  test("FMT-26 between lines", () => {
    trips({ text1: { line: 480 } }, "line-spacing");
    trips({ text1: { line: 216 } }, "line-spacing");
    trips({ text1: { line: 360 } });
    trips({ text1: { line: 340, lineRule: "exact" } });
    trips({ text1: { line: 240, lineRule: "exact" } }, "line-spacing");
    trips({ text1: { line: 600, lineRule: "exact" } }, "line-spacing");
  });

  test("FMT-27 letters of points", () => {
    trips({ g: { text: "f) Xây dựng và phát triển chính quyền số." } }, "numbering-letter");
    trips({ g: { text: "w) Xây dựng và phát triển chính quyền số." } }, "numbering-letter");
  });

  test("FMT-28 Roman numbers", () => {
    trips({ part2: { text: "IIII. TỔ CHỨC THỰC HIỆN" } }, "numbering-roman");
  });

  test("FMT-29 a gap is not sure", () => {
    trips(
      { dd: { text: "e) Cải cách chế độ công vụ;" }, e: { text: "g) Cải cách tài chính công;" }, g: null },
      "numbering-order?",
    );
    trips({ point2: { text: "3. Lập biên bản, dự thảo thông báo kết luận" } }, "numbering-order?");
    trips({ part2: { text: "III. TỔ CHỨC THỰC HIỆN" } }, "numbering-order?");
  });

  test("FMT-30 the end mark", () => {
    trips({ text2: { text: `${long} Hết.` } }, "end-mark");
    trips({ text2: { text: `${long} ./.` } });
    tripsLetter({ text2: { text: long } }, "end-mark");
  });

  test("FMT-31 recipients", () => {
    trips({ recipients: { bold: false } }, "recipients-heading-look");
    trips({ recipients: { italic: false } }, "recipients-heading-look");
    trips({ recipients: { size: 14 } }, "recipients-heading-size");
  });

  test("FMT-32 the list of recipients", () => {
    trips({ recipient1: { size: 12 } }, "recipients-size");
    trips({ recipient1: { italic: true } }, "recipients-look");
    trips({ recipient1: { text: "– Như Điều 3;" } }, "recipients-dash?");
    trips({ recipient1: { text: "- Như Điều 3." } }, "recipients-ending");
    trips({ archive: { text: "- Lưu: VT, CCHC" } }, "recipients-ending");
    trips({ recipient2: { text: "- Chủ tịch UBND tỉnh\n(để báo cáo);" } });
  });

  test("FMT-33 the archive", () => {
    trips({ archive: { text: "- Phòng Cải cách hành chính." } }, "recipients-archive");
    trips(
      { recipient2: { text: "- Lưu: VT, CCHC;" }, archive: { text: "- Chủ tịch UBND tỉnh." } },
      "recipients-archive?",
    );
  });

  test("FMT-34 authority and position", () => {
    for (const text of ["KT GIÁM ĐỐC", "K/T GIÁM ĐỐC"]) trips({ signFor: { text } }, "signature-authority");
    trips({ signFor: { text: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH" }, signPosition: { text: "PHÓ CHỦ TỊCH" } });
    trips({ signPosition: { text: "Phó Giám đốc" } }, "signature-capitals");
    trips({ signPosition: { bold: false } }, "signature-bold");
    trips({ signPosition: { size: 12 } }, "signature-size");
  });

  test("FMT-35 the signer", () => {
    trips({ signer: { bold: false } }, "signer-bold");
    trips({ signer: { size: 12 } }, "signer-size");
    trips({ signer: { text: "ThS. Nguyễn Văn An" } }, "signer-title?");
    trips({ signer: null });
  });

  test("FMT-36 page numbers", () => {
    const broken = {
      a: { runs: `${runXml("a) Công tác chỉ đạo, điều hành cải cách hành chính;")}<w:r><w:br w:type="page"/></w:r>` },
    };
    trips({ header: null }, "page-number-missing?");
    trips({ ...broken, header: null }, "page-number-missing");
    trips({ header: pageNumberXml({ align: "right" }) }, "page-number-place");
    trips({ below: true }, "page-number-place");
    trips({ header: pageNumberXml().replace('w:val="26"', 'w:val="22"') }, "page-number-size");
    const roman = { more: '<w:pgNumType w:fmt="lowerRoman"/>' };
    trips({ pages: roman, annexPages: { more: "" } }, "page-number-digits");
  });

  test("FMT-37 the first page", () => {
    trips({ pages: { more: '<w:titlePg w:val="0"/>' } }, "page-number-first");
  });

  test("FMT-38 headings of annexes", () => {
    trips({ annex1: { bold: false } }, "annex-bold");
    trips({ annex2: { text: "Phụ lục 2" } }, "annex-number");
    trips({ annexReference1: null }, "annex-reference?");
    trips({ annexReference1: { italic: false } }, "annex-reference-italic");
  });

  test("FMT-39 pages of annexes", () => {
    trips({ annexPages: { more: '<w:pgNumType w:start="2"/>' } }, "annex-page-number?");
  });
});

const themed = `<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/></w:rPr><w:t>${long}</w:t></w:r>`;

function theme(font: string): string {
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="${font}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
}

function trips(change: Change, ...rules: string[]): void {
  expect(found(decisionFile(change)), JSON.stringify(change)).toEqual(rules);
}

function tripsLetter(change: Change, ...rules: string[]): void {
  expect(found(letterFile(change)), JSON.stringify(change)).toEqual(rules);
}

/** What deviates in a file: its rule, with `?` where it is not sure. */
function found(file: Uint8Array): string[] {
  const checked = checkFormat(file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.deviations.map(({ rule, certainty }) => (certainty === "sure" ? rule : `${rule}?`));
}
