import { expect, test } from "vitest";
import { checkFormat } from "./check-format.ts";
import {
  type Change,
  decisionFile,
  type Line,
  letterFile,
  paragraphXml,
  runXml,
  sectionXml,
  twoColumns,
  wordFile,
} from "./test-official.ts";

/* Good documents that were once said to be wrong. */

const centred = { align: "center", before: 0 } as const;
const text = { align: "both", firstLine: 720, before: 120, line: 300 } as const;

test("FMT-42 acts and joint acts are types, and what looks like a type below one is its subject", () => {
  for (const [name, number] of [
    ["THÔNG TƯ", "05/2023/TT-BNV"],
    ["THÔNG TƯ LIÊN TỊCH", "05/2023/TTLT-BNV-BTC"],
    ["NGHỊ ĐỊNH", "30/2020/NĐ-CP"],
    ["LUẬT", "63/2020/QH14"],
    ["PHÁP LỆNH", "02/2022/PL-UBTVQH15"],
    ["QUY TRÌNH", "05/QT-SNV"],
  ] as const)
    clean({
      number: { text: `Số: ${number}` },
      typeName: { text: name },
      subject: { text: "Quy định chi tiết về mã số ngạch công chức hành chính" },
    });
});

test("FMT-42 the line that names the sender of a telegram is not its subject", () => {
  clean({
    number: { text: "Số: 02/CĐ-SNV" },
    typeName: { text: "CÔNG ĐIỆN" },
    subject: { text: "Về việc ứng phó bão số 3 và khắc phục hậu quả" },
    authority: { text: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG điện:", bold: false },
    basis1: null,
    basis2: null,
    basis3: null,
    decides: null,
  });
});

test("FMT-42 a subject ends at a rule that is a paragraph of its own", () => {
  clean({ authority: { text: "Giám đốc Sở Nội vụ tỉnh Hậu Giang", bold: false } });
});

test("FMT-42 the brackets below a subject are no place and date", () => {
  const note = "(Kèm theo Quyết định số 05/QĐ-UBND ngày 09 tháng 3 năm 2023\ncủa Ủy ban nhân dân tỉnh Hậu Giang)";
  const subject =
    runXml("Hoạt động của Đoàn kiểm tra công tác cải cách hành chính", { bold: true }) +
    runXml(`\n${note}`, { italic: true });
  clean({
    number: null,
    placeDate: null,
    typeName: { text: "QUY CHẾ" },
    subject: { runs: subject },
    subjectRule: { left: 3700, right: 3700 },
    recipients: null,
    recipient1: null,
    recipient2: null,
    archive: null,
    signFor: null,
    signPosition: null,
    signer: null,
  });
});

test("FMT-11 acts say their type before the word for number", () => {
  clean({ number: { text: "Nghị quyết số: 1199/NQ-UBTVQH15" }, typeName: { text: "NGHỊ QUYẾT" } });
  clean({ number: { text: "Nghị quyết liên tịch số: 403/2017/NQLT-UBTVQH14-CP" }, typeName: { text: "NGHỊ QUYẾT" } });
  clean({ number: { text: "Luật số: 63/2020/QH14" }, typeName: { text: "LUẬT" } });
});

test("FMT-43 what is found is never what is asked for", () => {
  clean({ number: { text: "Số: 12/QĐ-SNV (M)" } });
  clean({ number: { text: "Số: 1.234/QĐ-SNV" } });
  const [deviation] = deviations(decisionFile({ placeDate: { text: "Hậu Giang,  ngày  05  tháng 01 năm 2023" } }));
  expect([deviation?.rule, deviation?.expected]).toEqual([
    "place-date-form",
    { kind: "text", text: "Hậu Giang, ngày 05 tháng 01 năm 2023" },
  ]);
});

test("FMT-42 a head of three lines made by tabs", () => {
  const line = (left: [string, Partial<Line>], right?: [string, Partial<Line>]) =>
    paragraphXml({
      before: 0,
      runs: runXml(`\t${left[0]}`, left[1]) + (right === undefined ? "" : runXml(`\t${right[0]}`, right[1])),
    });
  const rule = '<w:r><w:pict><v:line from="80pt,2pt" to="110pt,2pt"/></w:pict></w:r>';
  const head =
    line(["ỦY BAN NHÂN DÂN", { size: 13 }], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true }]) +
    line(["TỈNH HẬU GIANG", { size: 13 }], ["Độc lập - Tự do - Hạnh phúc", { bold: true }]) +
    line(["SỞ NỘI VỤ", { size: 13, bold: true }]) +
    paragraphXml({ before: 0, runs: rule + rule }) +
    line(["Số: 12/BC-SNV", { size: 13 }], ["Hậu Giang, ngày 09 tháng 3 năm 2023", { italic: true }]);
  const title =
    paragraphXml({ text: "BÁO CÁO", bold: true, ...centred }) +
    paragraphXml({ text: "Kết quả cải cách hành chính quý I năm 2023", bold: true, ...centred }) +
    paragraphXml({ border: "top", left: 3500, right: 3500, line: 40, lineRule: "exact", ...centred });
  const file = wordFile(`${head}${title}${paragraphXml({ text: "Trên đây là báo cáo./.", ...text })}${sectionXml({})}`);
  expect(names(file)).toEqual(["recipients-missing?"]);
});

test("FMT-30 the end mark stands before all who sign, and before the form of a copy", () => {
  const signs = (body: string, name: string) =>
    [`TM. ${body}`, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name]
      .map((one) => paragraphXml({ text: one, bold: true, ...centred }))
      .join("");
  const both = twoColumns(signs("BAN THƯỜNG TRỰC", "Lê Thị Bình"), signs("ỦY BAN NHÂN DÂN", "Trần Văn Công"));
  const joint = letterFile({
    after: { text2: both },
    signFor: null,
    signPosition: null,
    signer: null,
  });
  expect(names(joint)).not.toContain("end-mark?");
  const copied = twoColumns(
    paragraphXml({ text: "ỦY BAN NHÂN DÂN", size: 13, ...centred }),
    paragraphXml({ text: "SAO Y", bold: true, ...centred }) +
      paragraphXml({ text: "Hậu Giang, ngày 10 tháng 3 năm 2023", italic: true, ...centred }),
  );
  const again = paragraphXml({ text: "Nơi nhận:", size: 12, bold: true, italic: true, before: 0 });
  expect(names(letterFile({ after: { signer: copied + again } }))).not.toContain("end-mark?");
});

test("FMT-9 the width of a box of text is not known", () => {
  const boxed = `<w:r><w:pict><v:shape style="width:200pt;height:80pt"><v:textbox><w:txbxContent>${[
    paragraphXml({ text: "UBND TỈNH HẬU GIANG", size: 13, ...centred }),
    paragraphXml({ text: "SỞ NỘI VỤ", size: 13, bold: true, ...centred }),
    paragraphXml({ border: "top", left: 1400, right: 1400, line: 40, lineRule: "exact", ...centred }),
    paragraphXml({ text: "Số: 12/BC-SNV", size: 13, ...centred }),
    paragraphXml({ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 13, bold: true, ...centred }),
    paragraphXml({ text: "Độc lập - Tự do - Hạnh phúc", bold: true, ...centred }),
    paragraphXml({ border: "top", left: 1000, right: 1000, line: 40, lineRule: "exact", ...centred }),
    paragraphXml({ text: "Hậu Giang, ngày 09 tháng 3 năm 2023", italic: true, ...centred }),
  ].join("")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const rest = paragraphXml({ text: "BÁO CÁO", bold: true, ...centred });
  const file = wordFile(`${paragraphXml({ runs: boxed })}${rest}${sectionXml({})}`);
  expect(names(file).filter((name) => name.includes("rule-length"))).toEqual([]);
});

test("FMT-24 a tab at the beginning is said to be one", () => {
  const long = "Đoàn kiểm tra có trách nhiệm kiểm tra việc thực hiện kế hoạch cải cách hành chính năm 2023.";
  const [deviation] = deviations(decisionFile({ text1: { firstLine: 0, text: `\t${long}` } }));
  expect([deviation?.rule, deviation?.found]).toEqual(["body-indent", { kind: "trait", trait: "tab-or-blanks" }]);
});

test("FMT-21 different faults of legal bases are said apart", () => {
  const change = { basis1: { text: "Căn cứ Luật Tổ chức." }, basis2: { text: "Căn cứ Nghị quyết số 76/NQ-CP," } };
  expect(deviations(decisionFile(change)).map(({ found }) => found)).toEqual([
    { kind: "text", text: "." },
    { kind: "text", text: "," },
  ]);
});

function clean(change: Change): void {
  expect(names(decisionFile(change)), JSON.stringify(change)).toEqual([]);
}

function names(file: Uint8Array): string[] {
  return deviations(file).map(({ rule, certainty }) => (certainty === "sure" ? rule : `${rule}?`));
}

function deviations(file: Uint8Array) {
  const checked = checkFormat(file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.deviations;
}
