import { expect, test } from "vitest";
import { checkFormat } from "./check-format.ts";
import {
  type Change,
  decisionFile,
  type Line,
  letterFile,
  pageNumberXml,
  paragraphXml,
  runXml,
  sectionXml,
  twoColumns,
  wordFile,
} from "./test-official.ts";

/* Faults that were once not seen. */

const centred = { align: "center", before: 0 } as const;
const text = { align: "both", firstLine: 720, before: 120, line: 300 } as const;

test("FMT-42 every document of a file is looked at", () => {
  const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const two = (second: Partial<Report>) => file(report({}) + page + report(second));
  expect(names(two({}))).toEqual([]);
  expect(names(two({ number: "Số: 5/BC-SNV", motto: "Độc Lập – Tự do – Hạnh phúc" }))).toEqual([
    "motto-dash",
    "motto-capitals",
    "number-padding",
  ]);
  // A form without a number is part of the document before it.
  const annex = paragraphXml({ text: "Phụ lục", bold: true, ...centred });
  const form = report({ number: "Số: …/BC-SNV", motto: "Độc lập – Tự do – Hạnh phúc" });
  expect(names(file(report({}) + page + annex + form))).not.toContain("motto-dash");
});

test("FMT-42 bodies are found in tables in tables", () => {
  const wrap = (xml: string) => `<w:tbl><w:tblGrid/><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl><w:p/>`;
  expect(names(file(report({ issuerBold: false, wrap })))).toEqual(["issuer-bold"]);
  expect(names(file(report({ wrap })))).toEqual([]);
});

test("FMT-11 codes of numbers", () => {
  tripsLetter({ number: { text: "Số: 12/CV-SNV" } }, "letter-code?");
  tripsLetter({ number: { text: "Số: 12/BC-SNV" } }, "letter-code?");
  trips({ number: { text: "Số: 12/TB-SNV" } }, "number-type?");
  trips({ number: { text: "Số: 12/QÐ-SNV" } }, "number-letters");
});

test("FMT-20 several addressees on a line", () => {
  const line = "Kính gửi: Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, Công an tỉnh";
  tripsLetter({ addressee: { text: line } }, "addressee-lines?");
  tripsLetter({ addressee: { text: "Kính gửi: Ủy ban nhân dân huyện Châu Thành A, tỉnh Hậu Giang" } });
});

test("FMT-34 who signs in place of the head is a deputy", () => {
  trips({ signPosition: null }, "signature-deputy?");
});

test("FMT-35 a name all in capitals", () => {
  trips({ signer: { text: "NGUYỄN VĂN AN" } }, "signer-capitals?");
});

test("FMT-30 the form of the end mark", () => {
  trips({ text2: { text: "Các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này. /." } }, "end-mark");
});

test("FMT-36 words beside the number of the page", () => {
  const run = (words: string) => `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const header = pageNumberXml({ runs: `${run("Trang ")}<w:fldSimple w:instr=" PAGE ">${run("2")}</w:fldSimple>` });
  trips({ header }, "page-number-words?");
});

test("FMT-2 a table wider than the text", () => {
  const table = (width: number) =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  tripsLetter({ after: { text1: table(12_500) } }, "table-width?");
  tripsLetter({ after: { text1: table(9_400) } });
});

test("FMT-14 a date in digits", () => {
  const [deviation] = deviations(decisionFile({ placeDate: { text: "Hậu Giang, 09/3/2023" } }));
  expect([deviation?.rule, deviation?.certainty, deviation?.expected]).toEqual([
    "place-date-form",
    "sure",
    { kind: "text", text: "Hậu Giang, ngày 09 tháng 3 năm 2023" },
  ]);
});

test("FMT-40 a document of the Party is said to be one, and no more", () => {
  const head = twoColumns(
    ["TỈNH ỦY HẬU GIANG", "*", "Số 03-BC/BTCTU"].map((one) => paragraphXml({ text: one, ...centred })).join(""),
    paragraphXml({ text: "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true, size: 15, ...centred }),
  );
  const body = paragraphXml({ text: "BÁO CÁO", bold: true, size: 16, ...centred });
  expect(names(file(head + body))).toEqual(["party-document?"]);
});

interface Report {
  number: string;
  motto: string;
  issuerBold: boolean;
  wrap: (xml: string) => string;
}

function report({ number = "Số: 12/BC-SNV", motto, issuerBold = true, wrap = (xml) => xml }: Partial<Report>): string {
  const line = (one: string, look: Partial<Line>) => paragraphXml({ text: one, ...centred, ...look });
  const rule = (edge: number) => line("", { border: "top", left: edge, right: edge, line: 40, lineRule: "exact" });
  const left = [
    line("UBND TỈNH HẬU GIANG", { size: 13 }),
    line("SỞ NỘI VỤ", { size: 13, bold: issuerBold }),
    rule(1650),
    line(number, { size: 13 }),
  ];
  const right = [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true }),
    line(motto ?? "Độc lập - Tự do - Hạnh phúc", { bold: true }),
    rule(1000),
    line("Hậu Giang, ngày 09 tháng 3 năm 2023", { italic: true }),
  ];
  const recipients =
    paragraphXml({ text: "Nơi nhận:", size: 12, bold: true, italic: true, before: 0 }) +
    paragraphXml({ text: "- Lưu: VT, CCHC.", size: 11, before: 0 });
  return [
    twoColumns(wrap(left.join("")), wrap(right.join(""))),
    line("BÁO CÁO", { bold: true }),
    line("Kết quả cải cách hành chính quý I năm 2023", { bold: true }),
    rule(3500),
    paragraphXml({ runs: runXml("Trên đây là báo cáo của Sở Nội vụ./."), ...text }),
    twoColumns(recipients, line("GIÁM ĐỐC", { bold: true }) + line("Nguyễn Văn An", { bold: true })),
  ].join("");
}

function file(body: string): Uint8Array {
  return wordFile(body + sectionXml({}));
}

function trips(change: Change, ...rules: string[]): void {
  expect(names(decisionFile(change)), JSON.stringify(change)).toEqual(rules);
}

function tripsLetter(change: Change, ...rules: string[]): void {
  expect(names(letterFile(change)), JSON.stringify(change)).toEqual(rules);
}

function names(bytes: Uint8Array): string[] {
  return deviations(bytes).map(({ rule, certainty }) => (certainty === "sure" ? rule : `${rule}?`));
}

function deviations(bytes: Uint8Array) {
  const checked = checkFormat(bytes);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.deviations;
}
