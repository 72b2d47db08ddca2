import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { tableImports } from "../support/table-imports.ts";

/*
 * Sheets as other offices keep them: no ids, headings of their own, words beside numbers. They were made with
 * LibreOffice, their data are invented.
 */

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const { cchc, table, imported } = tableImports(() => made);
const sheet = (name: string) => join(import.meta.dirname, "..", "cases", "sheets", `${name}.xlsx`);

test("LIST-19 a sheet of units without ids: those that are here are found by name, new ones get an id, again nothing changes", async () => {
  const before = treeHash(made.root);
  const tried = await cchc("import", sheet("don-vi"), "--as", "units");
  expect(tried.stdout).toContain("5 dòng; 3 mới, 0 thay đổi, 2 giữ nguyên, 0 có lỗi.");
  expect(tried.stdout).toMatch(
    /theo cột “Tên” và “Cấp”: “SỞ NỘI VỤ” là Sở Nội vụ; “Ủy ban nhân dân huyện Vị Thủy” là /,
  );
  expect(tried.stdout).toContain("mã “xa-tan-ha” đã dùng, nên Xã Tân Hà được mã “xa-tan-ha-2”");
  // What belongs to whom is told by name.
  expect(tried.stdout).toMatch(/Trực thuộc: UBND huyện Vị Thủy; Mã: xa-tan-ha; Cấp: Cấp xã/);
  expect(tried.stdout).not.toContain("Trực thuộc: huyen-vi-thuy");
  expect(treeHash(made.root)).toBe(before);
  const { item } = await imported(sheet("don-vi"), "--as", "units", "--apply");
  expect(item).toMatchObject({
    applied: true,
    matched: [
      { row: 4, name: "Sở Nội vụ", by: ["name", "level"] },
      { row: 5, by: ["name", "level"] },
    ],
    proposedIds: [
      { id: "so-van-hoa-va-the-thao", taken: null },
      { id: "xa-tan-ha", taken: null },
      { id: "xa-tan-ha-2", taken: "xa-tan-ha" },
    ],
  });
  expect(item.newRows[1]?.values).toMatchObject({
    level: "commune",
    category: "people-committee",
    parent: "huyen-vi-thuy",
  });
  const again = await imported(sheet("don-vi"), "--as", "units", "--apply");
  expect(again.item).toMatchObject({ new: 0, unchanged: 5, wrong: 0, applied: false });
});

test("LIST-19 what a name does not say of a new unit is asked for, and a name that stands twice told", async () => {
  const units = table(
    "don-vi",
    "Đơn vị;Cấp",
    "Trung tâm Tin học;",
    "Trung tâm Khuyến nông;Cấp tỉnh",
    "Sở Y tế;",
    "sở y tế;",
  );
  const { code, item } = await imported(units, "--as", "units", "--apply");
  expect(code).toBe(5);
  expect(item.problems.map((one) => [one.row, one.column, one.code])).toEqual([
    [2, "level", "unit-kind-unclear"],
    [5, "name", "row-repeats"],
  ]);
  expect(item.problems[0]?.hint).toContain("“Cấp”");
});

test("LIST-19 a sheet of figures without ids: found by name, in the document that is named for all of them", async () => {
  await cchc("document", "add", "--number", "05/BC-SNV", "--title", "Báo cáo", "--on", "9/5/2023");
  const to = ["--as", "figures", "--year", "2023"];
  const bare = await imported(sheet("so-lieu"), ...to);
  expect([bare.code, bare.item.problems.map(({ code }) => code)]).toEqual([
    5,
    Array(3).fill("figure-without-document"),
  ]);
  expect(bare.item.problems[0]?.hint).toContain("--document");
  const source = ["--document", "05/BC-SNV"];
  const first = await imported(sheet("so-lieu"), ...to, ...source, "--apply");
  expect(first.item).toMatchObject({ new: 3, applied: true });
  expect(first.item.newRows[1]?.values).toMatchObject({ id: "ho-so-giai-quyet-dung-han", value: 98.5 });
  const changed = table("sua", "Tên số liệu;Số lượng;ĐVT", "Hồ sơ trực tuyến;21.000;hồ sơ", "Hồ sơ giấy;5;hồ sơ");
  const again = await imported(changed, ...to, ...source, "--apply");
  expect(again.item).toMatchObject({
    new: 1,
    changed: 1,
    matched: [{ row: 2, by: ["label"] }],
    changedRows: [{ changes: [{ column: "value", from: 20000, to: 21000 }] }],
  });
});

test("LIST-22 LIST-42 a trial writes numbers as people read them; the collection that an undoing leaves empty is told and not chosen", async () => {
  await cchc("document", "add", "--number", "05/BC-SNV", "--title", "Báo cáo", "--on", "9/5/2023");
  const figures = table("so", "Kết quả;Tên số liệu;ĐVT", "21000,125;Hồ sơ;hồ sơ", "1,854;Thủ tục;thủ tục");
  const to = ["--year", "2022", "--document", "05/BC-SNV", "--map", "Kết quả=value"];
  const bad = await cchc("figure", "import", figures, ...to);
  expect([bad.code, bad.stdout]).toEqual([5, expect.stringContaining("Số nguyên thì viết 1.854;")]);
  const good = table("so", "Kết quả;Tên số liệu;ĐVT", "21000,125;Hồ sơ;hồ sơ");
  const tried = await cchc("figure", "import", good, ...to);
  expect([tried.code, tried.stdout]).toEqual([0, expect.stringContaining("Giá trị: 21.000,125")]);
  expect(tried.stderr).toContain('--document "05/BC-SNV" --map "Kết quả=value" "');
  await cchc("figure", "import", good, ...to, "--save-mapping", "Bảng", "--apply");
  const undone = await cchc("undo", "2022");
  expect([undone.code, undone.stderr]).toEqual([0, expect.stringContaining("Tập số liệu 2022 vẫn còn")]);
  const again = await cchc("figure", "import", good, "--document", "05/BC-SNV", "--mapping", "Bảng");
  expect(again.stderr).toContain('figure import --year 2023 --document "05/BC-SNV" --mapping "Bảng"');
});

test("LIST-20 ordinary headings are known, row numbers passed over, and a heading like a column is proposed for it", async () => {
  const units = table("phan-loai", "STT;Tên đơn vị;Cấp hành chính;Phân loại", "1;Sở Y tế;Tỉnh;Sở", "2;Xã X;Xã;UBND");
  expect((await imported(units, "--as", "units")).item).toMatchObject({
    wrong: 0,
    newRows: [{ values: { level: "province" } }, { values: { level: "commune", category: "people-committee" } }],
    ignoredColumns: [],
  });
  const people = table("can-bo", "Số TT;HỌ TÊN CÁN BỘ;Chức vụ;Số điện thoại", "1;Lê Văn An;Chuyên viên;0912");
  const { item } = await imported(people, "--as", "people");
  expect(item).toMatchObject({ new: 1, ignoredColumns: [{ heading: "Số điện thoại" }] });
  const other = await cchc("import", table("khac", "Họ tên viên chức;Chức vụ", "Lê Văn An;"), "--as", "people");
  expect(other.stderr).toContain('--map "Họ tên viên chức=Họ và tên"');
});

test("LIST-20 common headings of a ranking; of several that mean the result one is read, and the other named", async () => {
  const run = await cchc("import", sheet("chi-so"), "--as", "index-results", "--scheme", "PAR", "--sheet", "1");
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining("2 mới")]);
  expect(run.stdout).toContain("Hải Phòng");
  expect(run.stderr).toContain("Bỏ qua cột “Điểm”: đã đọc cột “Tổng điểm”");
  expect(run.stderr).toContain('--map "Điểm=value"');
});

test("LIST-1 CSV-6 a CSV file with a title: how many units were ranked is read, what is left out is said first", async () => {
  const file = table(
    "par",
    "BẢNG XẾP HẠNG;;;;",
    "Năm;Tỉnh, thành phố;Kết quả;Hạng;Số đơn vị được xếp hạng;Ký nháy",
    "2021;Hải Phòng;90,1;1;63;x",
  );
  const { item } = await imported(file, "--as", "index-results", "--scheme", "PAR");
  expect(item).toMatchObject({ new: 1, newRows: [{ values: { year: 2021, rank: 1, outOf: 63 } }] });
  const run = await cchc("import", file, "--as", "index-results", "--scheme", "PAR", "--header-row", "2", "--apply");
  expect([run.code, run.stderr]).toEqual([
    0,
    expect.stringMatching(/^[^\n]*Bỏ qua cột “Ký nháy”, có dữ liệu ở 1 dòng/),
  ]);
  const missing = await cchc("import", file, "--as", "index-results", "--scheme", "PAR", "--header-row", "1");
  expect([missing.code, missing.stderr]).toEqual([5, expect.stringContaining("đang có: BẢNG XẾP HẠNG. ")]);
});

test("LIST-20 a table that another list knows better is not taken for one that it only resembles", async () => {
  const people = table("nguoi", "Họ và tên;Chức vụ;Đơn vị", "Nguyễn Thị Lan;;so-noi-vu");
  const run = await cchc("import", people, "--as", "units");
  expect([run.code, run.stderr]).toEqual([5, expect.stringContaining("--as people")]);
});

test("LIST-21 words beside a number are told with the number to write and the column for the words", async () => {
  const { code, item } = await imported(
    sheet("chi-so"),
    "--as",
    "index-results",
    "--scheme",
    "PAR",
    "--sheet",
    "Có chữ",
  );
  expect(code).toBe(5);
  expect(item.problems.map(({ cell, code: what, hint }) => [cell, what, hint])).toEqual([
    ["C2", "cell-number-worded", expect.stringMatching(/^Ô này ghi 91%; ghi “khoảng” ở cột “Từ đi kèm”/)],
    ["C3", "cell-number-worded", expect.stringContaining("ghi 1.200; ghi “gần”")],
  ]);
});

test("XLS-3 LIST-13 one bad sheet, and of each cell what a person can do about it", async () => {
  const units = ["add", "--name", "Xã Tân Bình", "--level", "commune", "--category", "people-committee", "--parent"];
  for (const [id, parent] of [
    ["xa-mot", "huyen-vi-thuy"],
    ["xa-hai", "huyen-phung-hiep"],
  ] as const)
    expect((await cchc("unit", ...units, parent, id)).code).toBe(0);
  const run = await cchc("import", sheet("xau"), "--as", "people");
  expect(run.code).toBe(5);
  for (const told of [
    /C3 .*C2:C3 đang gộp/,
    /D3 .*“31\/2\/2021”/,
    /C4 .*Có phải là “Sở Nội vụ”\?/,
    /D5 .*“3-2021”/,
    /D6 .*Nếu đây là ngày 18\/06\/2020 mà ô bị định dạng thành số/,
    /B7 .*chưa lưu kết quả/,
    /C7 .*“Xã Tân Bình \(xa-mot\)” hoặc “Xã Tân Bình \(xa-hai\)”/,
  ]) {
    expect(run.stdout).toMatch(told);
  }
  expect(run.stderr).toContain("không chạy macro");
});

test("LIST-22 a trial calls units by their names", async () => {
  const people = table("nguoi", "Họ và tên;Đơn vị", "Nguyễn Thị Lan;so-noi-vu");
  const { stdout } = await cchc("import", people, "--as", "people");
  expect(stdout).toContain("Đơn vị: Sở Nội vụ");
  expect(stdout).not.toContain("so-noi-vu");
});
