import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf } from "../support/run-cli.ts";
import { tableImports } from "../support/table-imports.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const { cchc, file, table, imported } = tableImports(() => made);

test("LIST-2 LIST-3 people: tried, applied, changed, and taken back by one undo", async () => {
  const people = table(
    "nguoi",
    "Họ và tên;Chức vụ;Đơn vị;Từ ngày",
    "Nguyễn Thị Lan;Chuyên viên;so-noi-vu;1/3/2021",
    "Trần Văn Hạ;;UBND huyện Vị Thủy;",
  );
  const before = treeHash(made.root);
  const tried = await imported(people, "--as", "people");
  expect(tried).toMatchObject({
    code: 0,
    item: { new: 2, changed: 0, unchanged: 0, wrong: 0, applied: false, problems: [] },
  });
  expect(tried.item.newRows[1]?.values).toEqual({ name: "Trần Văn Hạ", unit: "huyen-vi-thuy" });
  expect(treeHash(made.root)).toBe(before);
  expect(await imported(people, "--as", "people", "--apply")).toMatchObject({ code: 0, item: { applied: true } });
  const after = treeHash(made.root);
  expect(await imported(people, "--as", "people", "--apply")).toMatchObject({
    code: 0,
    item: { new: 0, unchanged: 2, applied: false },
  });
  expect(treeHash(made.root)).toBe(after);

  const changes = table("sua", "Số;Họ và tên;Chức vụ", "P1;Nguyễn Thị Lan;Phó phòng");
  expect(await imported(changes, "--as", "people", "--apply")).toMatchObject({
    code: 0,
    item: {
      changed: 1,
      changedRows: [{ row: 2, changes: [{ column: "title", from: "Chuyên viên", to: "Phó phòng" }] }],
    },
  });
  const shown = await cchc("history", "people");
  expect(shown.stdout).toContain("nhập 2 người từ nguoi.csv");
  expect(shown.stdout).toContain("nhập 1 người từ sua.csv");
  expect(await cchc("undo", "people")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("person", "list", "--json"))).toMatchObject({
    items: [{ name: "Trần Văn Hạ" }, { name: "Nguyễn Thị Lan", title: "Chuyên viên" }],
  });
});

test("LIST-3 LIST-5 one wrong row and nothing is written; each problem has its place and what would do", async () => {
  await cchc("person", "add", "--name", "Lê Văn Hùng", "--unit", "so-noi-vu");
  await cchc("person", "add", "--name", "Lê Văn Hùng", "--unit", "so-noi-vu");
  const people = table(
    "loi",
    "so,HO VA TEN,Đơn vị,Từ ngày,Thôi từ ngày,Ghi chú riêng",
    ",Lê Văn Hùng,so-noi-vu,,,a",
    "P9,Phạm Thị Hoa,,,,",
    ",,,31/2/2023,,",
    ",Vũ Thị Mai,phong-khong-co,,,",
    ",Đỗ Văn Nam,,1/3/2023,1/3/2022,",
    ",Lê Văn Hùng,huyen-vi-thuy,,,",
  );
  const before = treeHash(made.root);
  const { code, item } = await imported(people, "--as", "people", "--apply");
  expect([code, item.applied, item.new, item.wrong]).toEqual([5, false, 1, 5]);
  expect(item.problems.map((one) => [one.row, one.column, one.code])).toEqual([
    [2, "name", "id-ambiguous"],
    [3, "number", "row-unknown"],
    [4, "name", "cell-empty"],
    [4, "from", "cell-day"],
    [5, "unit", "unit-not-found"],
    [6, "to", "validity-empty"],
  ]);
  expect(item.ignoredColumns).toEqual([{ heading: "Ghi chú riêng", position: 6, filled: 1 }]);
  expect(treeHash(made.root)).toBe(before);
  const human = await cchc("import", people, "--as", "people");
  expect([human.code, human.stdout]).toEqual([5, expect.stringContaining("Chưa có gì được ghi")]);
  expect(human.stderr).toContain("Ghi chú riêng");
});

test("LIST-1 headings in either language, in any case and composition; two of one meaning are refused", async () => {
  const nfd = table("nfd", "HỌ VÀ TÊN,chuc vu".normalize("NFD"), "Nguyễn Thị Lan,Chuyên viên".normalize("NFD"));
  expect((await imported(nfd, "--as", "people")).item.newRows[0]).toMatchObject({
    values: { name: "Nguyễn Thị Lan".normalize("NFC"), title: "Chuyên viên".normalize("NFC") },
  });
  const english = table("en", "Name,Title", "Nguyễn Thị Lan,Chuyên viên");
  expect((await imported(english, "--as", "people")).item).toMatchObject({ new: 1, ignoredColumns: [] });
  const twice = table("hai", "name,Họ và tên", "a,b");
  const run = await cchc("import", twice, "--as", "people", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([5, { error: { code: "table-columns-same" } }]);
  const without = await cchc("import", twice);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining("--as")]);
});

test("CSV-2 encodings: UTF-16 by its mark, others only when named", async () => {
  const text = "Họ và tên;Chức vụ\r\nNguyễn Thị Lan;Chuyên viên\r\n";
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const big = Buffer.from(utf16).swap16();
  for (const [name, bytes] of [
    ["le", utf16],
    ["be", big],
  ] as const) {
    expect((await imported(file(name, bytes), "--as", "people")).item.newRows[0]).toMatchObject({
      values: { name: "Nguyễn Thị Lan", title: "Chuyên viên" },
    });
  }
  const unmarked = file("khong-bom", utf16.subarray(2));
  const refused = await cchc("import", unmarked, "--as", "people", "--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([5, { error: { code: "table-encoding" } }]);
  expect((jsonOf(refused) as { error: { hint: string } }).error.hint).toContain("utf-16le");
  expect((await imported(unmarked, "--as", "people", "--encoding", "utf-16le")).item.new).toBe(1);
  // "name,title\nTrần Hạ,a" in windows-1258: marks stand behind their letters.
  const old = file(
    "1258.csv",
    Buffer.from([
      ...Buffer.from("name,title\nTr"),
      0xe2,
      0xcc,
      ...Buffer.from("n H"),
      0x61,
      0xf2,
      ...Buffer.from(",a\n"),
    ]),
  );
  const unnamed = await cchc("import", old, "--as", "people", "--json");
  expect([unnamed.code, jsonOf(unnamed)]).toMatchObject([
    5,
    {
      error: {
        code: "table-encoding",
        message: expect.stringContaining("dòng 2"),
        hint: expect.stringContaining("windows-1258"),
      },
    },
  ]);
  expect((await imported(old, "--as", "people", "--encoding", "windows-1258")).item.newRows[0]).toMatchObject({
    values: { name: "Trần Hạ".normalize("NFC") },
  });
});

test("LIST-4 export writes a table that names its records, to a file once or with consent", async () => {
  await cchc(
    "person",
    "add",
    "--name",
    "=HYPERLINK(A1)",
    "--title",
    "Trưởng phòng; phụ trách",
    "--unit",
    "so-noi-vu",
    "--from",
    "9/5/2023",
  );
  const out = join(made.root, ".cchc", "xuất ra.csv");
  const run = await cchc("export", "people", "-o", out);
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining("Đã xuất 1 người")]);
  const text = readFileSync(out, "utf8");
  expect(text.split("\r\n")).toEqual([
    "\ufeffSố;Họ và tên;Chức vụ;Đơn vị;Tên đơn vị;Từ ngày;Thôi từ ngày;Mã",
    expect.stringMatching(
      /^P1;'=HYPERLINK\(A1\);"Trưởng phòng; phụ trách";so-noi-vu;Sở Nội vụ;09\/05\/2023;;[0-9a-z]{26}$/,
    ),
    "",
  ]);
  const again = await cchc("export", "people", "-o", out);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("--yes")]);
  expect(await cchc("export", "people", "-o", out, "--yes")).toMatchObject({ code: 0 });
  const json = jsonOf(await cchc("export", "people", "--json"));
  expect(json).toMatchObject({
    kind: "export",
    item: { list: "people", total: 1, items: [{ number: "P1", name: "=HYPERLINK(A1)", from: "2023-05-09", to: null }] },
  });
  const english = await cchc("export", "people", "--lang", "en");
  expect(english.stdout).toMatch(/^\ufeffNumber;Name;Title;/);
});

test("LIST-4 findings are exported as they stood on a day, narrowed like their list", async () => {
  await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Niêm yết thiếu thủ tục", "- Hồ sơ trễ hạn"]);
  const csv = await cchc("export", "findings", "--search", "ho so");
  const [header = "", row = "", end] = csv.stdout.slice(1).split("\r\n");
  expect(header).toMatch(
    /^Số;Lượt kiểm tra;Đơn vị;Tên đơn vị;Cấp;Lĩnh vực;Nội dung;Mô tả;Mức độ;Nguồn phát hiện;Trạng thái;/,
  );
  expect(row).toMatch(
    /^2023-001\.2;2023-001;huyen-vi-thuy;UBND huyện Vị Thủy;Cấp huyện;Cải cách thủ tục hành chính;'- Hồ sơ trễ hạn;;Lớn;Kiểm tra;/,
  );
  expect(end).toBe("");
  const before = jsonOf(await cchc("export", "findings", "--json", "--as-of", "1/1/2023"));
  expect(before).toMatchObject({ item: { asOf: "2023-01-01", total: 0, items: [] } });
  const visits = jsonOf(await cchc("export", "visits", "--format", "json"));
  expect(visits).toMatchObject({
    item: { items: [{ number: "2023-001", unit: "huyen-vi-thuy", findings: 2, status: "in-progress" }] },
  });
});

test("LIST-4 what an export cannot do is refused, and nothing written", async () => {
  const cases: [string, string[]][] = [
    ["bad-choice", ["export", "cong-van"]],
    ["unknown-flag", ["export", "people", "--overdue"]],
    ["export-format-unclear", ["export", "people", "-o", join(made.root, "a.xls")]],
    ["exclusive-flags", ["export", "people", "--format", "csv"]],
  ];
  const before = treeHash(made.root);
  for (const [code, args] of cases) {
    const run = await cchc(...args, "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([2, { error: { code } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("LIST-6 documents: one number on two days is two documents; a row without id changes the one it means", async () => {
  const papers = table(
    "van-ban",
    "Số, ký hiệu;Ngày ban hành;Trích yếu;Cơ quan ban hành",
    "05/BC-SNV;9/1/2022;Báo cáo năm 2021;Sở Nội vụ",
    "05/BC-SNV;9/1/2023;Báo cáo năm 2022;",
    ";;Kế hoạch chưa có số;",
  );
  expect(await imported(papers, "--as", "documents", "--apply")).toMatchObject({
    code: 0,
    item: { new: 3, applied: true },
  });
  expect((await imported(papers, "--as", "documents")).item).toMatchObject({ unchanged: 3, new: 0 });
  const changes = table(
    "sua",
    '"Số, ký hiệu",Ngày ban hành,Trích yếu,Cơ quan ban hành',
    "05/BC-SNV,9/1/2023,Báo cáo năm 2022,Sở Nội vụ",
  );
  expect((await imported(changes, "--as", "documents")).item).toMatchObject({
    changed: 1,
    changedRows: [{ changes: [{ column: "issuer", from: null, to: "Sở Nội vụ" }] }],
  });
  const unclear = table("mo-ho", "number,title", "05/BC-SNV,Báo cáo");
  expect((await imported(unclear, "--as", "documents")).item.problems).toMatchObject([
    { row: 2, column: "number", code: "id-ambiguous" },
  ]);
});

test("LIST-7 NUM-2 figures go into one collection, made when it is not there; export and import change nothing", async () => {
  await cchc("document", "add", "--number", "05/BC-SNV", "--title", "Báo cáo");
  const figures = table(
    "so-lieu",
    "Mã;Tên chỉ tiêu;Giá trị;Đơn vị tính;Văn bản nguồn;Các phần;Đơn vị",
    "tong;Tổng số;1.854;thủ tục;05/BC-SNV;tinh, xa;so-noi-vu",
    "tinh;Cấp tỉnh;1.000;thủ tục;05/BC-SNV;;",
    "xa;Cấp xã;854,5;thủ tục;05/BC-SNV;;",
  );
  const run = await cchc("figure", "import", figures, "--apply", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([
    0,
    { kind: "import", item: { as: "figures", new: 3, applied: true } },
  ]);
  expect(jsonOf(await cchc("figure", "list", "--json"))).toMatchObject({
    items: [
      { id: "tong", value: 1854, collection: "2023", unitId: "so-noi-vu", parts: ["tinh", "xa"], difference: -0.5 },
      { id: "tinh", value: 1000 },
      { id: "xa", value: 854.5 },
    ],
  });
  expect((await cchc("history", "tong")).stdout).toContain("nhập 3 số liệu từ so-lieu.csv");
  await cchc("figure", "set", "tong", "--breakdown", "theo cấp = tinh,xa", "--note", "=1+1");
  const out = join(made.root, ".cchc", "ra.csv");
  await cchc("export", "figures", "-o", out);
  expect((await imported(out, "--as", "figures")).item).toMatchObject({
    unchanged: 3,
    problems: [],
    ignoredColumns: [],
  });
  const changes = table("sua", "id,label,value,document", 'tong,Tổng số,"1.855",05/BC-SNV');
  expect((await imported(changes, "--as", "figures", "--in", "2023", "--apply")).item).toMatchObject({
    changedRows: [{ id: "tong", changes: [{ column: "value", from: 1854, to: 1855 }] }],
  });
  const [after] = (
    jsonOf(await cchc("figure", "list", "--json")) as { items: { breakdowns: unknown[]; note: string }[] }
  ).items;
  expect(after).toMatchObject({ value: 1855, note: "=1+1", breakdowns: [{ label: "theo cấp" }] });
});

test("LIST-7 NUM-2 wrong figures: ids, numbers with two meanings, unknown documents, units and parts", async () => {
  await cchc("document", "add", "--number", "05/BC-SNV", "--title", "Báo cáo");
  const figures = table(
    "loi",
    "id;label;value;document;parts;unit",
    "Số 1;a;1;05/BC-SNV;;",
    "b;b;1,854;05/BC-SNV;;",
    "c;c;83.37;06/BC-SNV;;",
    "d;d;1;05/BC-SNV;e;",
    "e;e;1;05/BC-SNV;khong-co;",
    "g;g;1;05/BC-SNV;;khong-co",
  );
  const before = treeHash(made.root);
  const { code, item } = await imported(figures, "--as", "figures", "--year", "2023", "--apply");
  expect(code).toBe(5);
  expect(item.problems.map((one) => [one.row, one.column, one.code])).toEqual([
    [2, "id", "cell-id"],
    [3, "value", "cell-number-ambiguous"],
    [4, "value", "cell-number-ambiguous"],
    [4, "document", "cell-document"],
    [5, "parts", "figure-part-not-found"],
    [6, "parts", "figure-part-not-found"],
    [7, "unit", "unit-not-found"],
  ]);
  expect(item.problems[1]?.hint).toContain("1.854");
  expect(treeHash(made.root)).toBe(before);
  const foreign = await cchc("import", figures, "--as", "people", "--year", "2023", "--json");
  expect([foreign.code, jsonOf(foreign)]).toMatchObject([2, { error: { code: "unknown-flag" } }]);
});

test("LIST-2 DOC-7 a hundred thousand rows are told what they would do, and refused where no file could hold them", async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `Nguyễn Văn ${at};Chuyên viên;so-noi-vu`);
  const people = table("lon", "Họ và tên;Chức vụ;Đơn vị", ...rows);
  const before = treeHash(made.root);
  const run = await cchc("import", people, "--as", "people", "--apply", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([3, { error: { code: "document-too-large" } }]);
  const wrong = await cchc("import", people, "--as", "units");
  expect([wrong.code, wrong.stderr]).toEqual([5, expect.stringContaining("thiếu cột Tên (name)")]);
  expect(treeHash(made.root)).toBe(before);
});
