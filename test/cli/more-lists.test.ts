import { readFileSync, writeFileSync } from "node:fs";
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

const { cchc, table, imported } = tableImports(() => made);

const nothing = { new: 0, changed: 0, wrong: 0, applied: false, problems: [] };

test("LIST-8 HIST-7 initiatives: tried, applied, changed by number, taken back by one undo; an area keeps its list", async () => {
  const rows = table(
    "sang-kien",
    "Tên sáng kiến;Đơn vị;Năm;Lĩnh vực;Hiệu quả",
    "Tra cứu hồ sơ qua Zalo;so-noi-vu;2020;Cải cách thủ tục hành chính;5.000 lượt",
    "Thư xin lỗi;UBND huyện Vị Thủy;2020;;",
    "Thư xin lỗi;UBND huyện Vị Thủy;2021;;",
  );
  const before = treeHash(made.root);
  expect(await imported(rows, "--as", "initiatives")).toMatchObject({ code: 0, item: { new: 3, applied: false } });
  expect(treeHash(made.root)).toBe(before);
  expect(await imported(rows, "--as", "initiatives", "--apply")).toMatchObject({ item: { new: 3, applied: true } });
  expect(await imported(rows, "--as", "initiatives", "--apply")).toMatchObject({ item: { ...nothing, unchanged: 3 } });
  expect(jsonOf(await cchc("initiative", "list", "--json"))).toMatchObject({
    items: [
      { number: "SK3", year: 2021 },
      { number: "SK1", area: "procedures", areaListId: "inspection", effect: "5.000 lượt" },
      { number: "SK2", unitId: "huyen-vi-thuy", area: null },
    ],
  });
  const changes = table("sua", "Số;title;unit;year;area", "sk2;Thư xin lỗi, thư chúc mừng;huyen-vi-thuy;2020;steering");
  expect((await imported(changes, "--as", "initiatives", "--apply")).item).toMatchObject({
    changed: 1,
    changedRows: [{ changes: [{ column: "title" }, { column: "area", from: null, to: "steering" }] }],
  });
  const [{ id }] = (jsonOf(await cchc("initiative", "list", "--json")) as { items: { id: string }[] }).items as [
    { id: string },
  ];
  const renamed = table("so-khac", "id;number;title;unit;year", `${id};SK1;Thư xin lỗi;huyen-vi-thuy;2021`);
  expect((await imported(renamed, "--as", "initiatives")).item.problems).toMatchObject([
    { row: 2, column: "number", code: "row-differs" },
  ]);
  expect((await cchc("history", "SK2")).stdout).toContain("nhập 1 sáng kiến từ sua.csv");
  expect(await cchc("undo", "SK2")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("initiative", "show", "SK2", "--json"))).toMatchObject({ item: { title: "Thư xin lỗi" } });
  expect(await cchc("undo", "initiatives")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("initiative", "list", "--json"))).toMatchObject({ total: 0 });
  const history = JSON.parse(readFileSync(join(made.root, "initiatives.json"), "utf8")).history;
  expect(history[1].change).toEqual({ type: "initiative.import", source: "sang-kien.csv", count: 3 });
});

test("LIST-8 LIST-2 wrong initiatives: units, years, areas, numbers, and one that stands twice", async () => {
  const rows = table(
    "loi",
    "number;title;unit;year;area",
    ";a;khong-co;2020;",
    ";b;so-noi-vu;2.020;",
    ";c;so-noi-vu;2020;cau-ca",
    "SK9;d;so-noi-vu;2020;",
    ";E;so-noi-vu;2020;",
    ";e;Sở Nội vụ;2020;",
  );
  const before = treeHash(made.root);
  const { code, item } = await imported(rows, "--as", "initiatives", "--apply");
  expect(code).toBe(5);
  expect(item.problems.map((one) => [one.row, one.column, one.code])).toEqual([
    [2, "unit", "unit-not-found"],
    [3, "year", "cell-year"],
    [4, "area", "area-not-in-list"],
    [5, "number", "row-unknown"],
    [7, "title", "row-repeats"],
  ]);
  expect(treeHash(made.root)).toBe(before);
});

test("LIST-1 a table that is another list is said to be that list", async () => {
  const people = table("nguoi", "Họ và tên;Chức vụ;Đơn vị", "Nguyễn Thị Lan;;so-noi-vu");
  const run = await cchc("import", people, "--as", "units");
  expect(run.code).toBe(5);
  expect(run.stderr).toContain(`import "${people}" --as people`);
  const unknown = await cchc("import", table("la", "x;y", "1;2"), "--as", "units");
  expect(unknown.stderr).not.toContain("--as");
});

test("LIST-3 a table with a new row among known ones changes nothing when it is imported again", async () => {
  await cchc("person", "add", "--name", "Lê Văn Hùng", "--unit", "so-noi-vu");
  const out = join(made.root, ".cchc", "nguoi-ra.csv");
  await cchc("export", "people", "-o", out);
  writeFileSync(out, `${readFileSync(out, "utf8")};Nguyễn Thị Lan;;so-noi-vu;;;;\r\n`);
  expect((await imported(out, "--as", "people", "--apply")).item).toMatchObject({ new: 1, unchanged: 1 });
  expect((await imported(out, "--as", "people", "--apply")).item).toMatchObject({ ...nothing, unchanged: 2 });
});

test("LIST-9 who acts on a plan: rows of many days and documents in one change; a report that differs is a problem", async () => {
  await cchc("plan", "create", "--year", "2023", "--title", "Kế hoạch 2023");
  const rows = table(
    "trien-khai",
    "Đơn vị;Ngày báo cáo;Số văn bản;Ghi chú",
    "so-noi-vu;1/2/2023;12/KH-SNV;'=1+1",
    "UBND huyện Vị Thủy;3/2/2023;;",
  );
  const into = ["--as", "roll-outs", "--plan", "KH2023"];
  expect(await imported(rows, ...into, "--apply")).toMatchObject({ code: 0, item: { new: 2, applied: true } });
  expect(await imported(rows, ...into, "--apply")).toMatchObject({ item: { ...nothing, unchanged: 2 } });
  for (const format of ["csv", "json"]) {
    const out = join(made.root, ".cchc", `ra.${format}`);
    await cchc("export", "roll-outs", "--plan", "KH2023", "-o", out);
    expect(await imported(out, ...into)).toMatchObject({ item: { ...nothing, unchanged: 2, ignoredColumns: [] } });
  }
  const wrong = table(
    "loi",
    "unit;on;document;id",
    "so-noi-vu;1/1/2024;;",
    "khong-co;1/2/2023;;",
    "so-noi-vu;1/2/2023;12/KH-SNV;khong-co",
    "huyen-vi-thuy;4/2/2023;1/BC;",
    "huyen-vi-thuy;4/2/2023;1/BC;",
  );
  const { code, item } = await imported(wrong, ...into, "--apply");
  expect([code, item.problems.map((one) => [one.row, one.column, one.code])]).toEqual([
    5,
    [
      [2, "on", "act-in-future"],
      [3, "unit", "unit-not-found"],
      [4, "id", "row-unknown"],
      [6, "unit", "row-repeats"],
    ],
  ]);
  const other = table("khac", "unit;on;document;note", "so-noi-vu;1/2/2023;12/KH-SNV;khác");
  expect((await imported(other, ...into)).item.problems).toMatchObject([{ column: "note", code: "row-differs" }]);
  expect((await cchc("undo", "KH2023")).stdout).toContain("nhập 2 báo cáo triển khai từ trien-khai.csv");
  expect(jsonOf(await cchc("plan", "rollout", "KH2023", "--json"))).toMatchObject({ total: 0 });
  expect(await cchc("import", rows, "--as", "roll-outs")).toMatchObject({ code: 2 });
});

test("LIST-10 reports of a duty: many periods in one change, each with its due date; months survive a spreadsheet", async () => {
  await cchc(
    "duty",
    "add",
    "--title",
    "Báo cáo tháng",
    "--kind",
    "report",
    "--every",
    "monthly",
    "--within",
    "5wd",
    "--level",
    "district",
    "--from",
    "1/1/2023",
  );
  expect(jsonOf(await cchc("duty", "list", "--json"))).toMatchObject({ total: 1 });
  const rows = table(
    "bao-cao",
    "Kỳ;Đơn vị;Ngày báo cáo;Số văn bản",
    "2023-M01;huyen-vi-thuy;3/2/2023;01/BC",
    "2/2023;UBND huyện Vị Thủy;20/3/2023;02/BC",
    "2023-02;huyen-phung-hiep;2/3/2023;",
  );
  const into = ["--as", "duty-reports", "--duty", "DK1"];
  expect(await imported(rows, ...into, "--apply")).toMatchObject({ code: 0, item: { new: 3, applied: true } });
  expect(await imported(rows, ...into, "--apply")).toMatchObject({ item: { ...nothing, unchanged: 3 } });
  const csv = (await cchc("export", "duty-reports", "--duty", "DK1")).stdout;
  expect(csv).toContain("2023-M02;huyen-vi-thuy;UBND huyện Vị Thủy;20/03/2023;07/03/2023;02/BC;");
  for (const format of ["csv", "json"]) {
    const out = join(made.root, ".cchc", `ra.${format}`);
    await cchc("export", "duty-reports", "--duty", "DK1", "-o", out);
    expect(await imported(out, ...into)).toMatchObject({ item: { ...nothing, unchanged: 3, ignoredColumns: [] } });
  }
  const wrong = table(
    "loi",
    "period;unit;on;document",
    "2023-Q1;huyen-vi-thuy;3/2/2023;",
    "2023-M12;huyen-vi-thuy;1/1/2024;",
    "2023-M05;huyen-vi-thuy;1/4/2023;",
    "2023-M03;so-noi-vu;3/4/2023;",
    "2023-M01;huyen-vi-thuy;4/2/2023;01/BC",
    "2023-M06;huyen-vi-thuy;4/7/2023;",
    "2023-06;huyen-vi-thuy;5/7/2023;",
  );
  const { code, item } = await imported(wrong, ...into, "--apply");
  expect([code, item.problems.map((one) => [one.row, one.column, one.code])]).toEqual([
    5,
    [
      [2, "period", "duty-period-malformed"],
      [3, "on", "act-in-future"],
      [4, "on", "duty-not-yet"],
      [5, "unit", "duty-not-bound"],
      [6, "on", "row-differs"],
      [8, "unit", "row-repeats"],
    ],
  ]);
  expect((await cchc("undo", "DK1")).stdout).toContain("nhập 3 báo cáo định kỳ từ bao-cao.csv");
  expect((await cchc("export", "duty-reports", "--duty", "DK1", "--json")).stdout).toContain('"total": 0');
});

test("LIST-10 after inspections a turn is called by the number of its visit", async () => {
  const visit = await made.startedVisit("huyen-vi-thuy", "2023-05-09");
  await cchc(
    "duty",
    "add",
    "--title",
    "Báo cáo sau kiểm tra",
    "--kind",
    "report",
    "--every",
    "after-visit",
    "--within",
    "10wd",
    "--level",
    "district",
    "--from",
    "1/1/2023",
  );
  const rows = table("sau", "period;unit;on", `${visit.number};huyen-vi-thuy;20/5/2023`);
  const into = ["--as", "duty-reports", "--duty", "DK1"];
  expect((await imported(rows, ...into)).item.problems).toMatchObject([
    { column: "period", code: "visit-act-not-allowed" },
  ]);
  await cchc("visit", "minute", visit.number, "--on", "10/5/2023");
  expect(await imported(rows, ...into, "--apply")).toMatchObject({ item: { new: 1, applied: true } });
  const out = join(made.root, ".cchc", "ra.csv");
  await cchc("export", "duty-reports", "--duty", "DK1", "-o", out);
  expect(readFileSync(out, "utf8")).toContain(`${visit.number};huyen-vi-thuy;`);
  expect((await imported(out, ...into)).item).toMatchObject({ ...nothing, unchanged: 1 });
  const unknown = table("la", "period;unit;on", "2023-099;huyen-vi-thuy;20/5/2023");
  expect((await imported(unknown, ...into)).item.problems).toMatchObject([
    { column: "period", code: "visit-not-found" },
  ]);
});

test("CSV-5 a list of JSON objects is a table; what is none is refused with its line", async () => {
  const path = join(made.root, ".cchc", "nguoi.JSON");
  writeFileSync(
    path,
    `[\n{"name":"Nguyễn Thị Lan","unit":"so-noi-vu"},\n{"title":"x",\n"name":null},\n{"name":"=A1","from":"2023-02-30"}\n]`,
  );
  const { item } = await imported(path, "--as", "people");
  expect(item.problems.map((one) => [one.row, one.column, one.code])).toEqual([
    [3, "name", "cell-empty"],
    [5, "from", "cell-day"],
  ]);
  for (const [line, reason, text] of [
    [1, "không có danh sách", '{"kind":"unit.list","items":[]}'],
    [2, "không lồng nhau", '[\n{"name":{"a":1}}]'],
    [2, "không lồng nhau", "[\n3]"],
    [1, "quá nhiều tên cột khác nhau", `[${Array.from({ length: 3000 }, (_, at) => `{"c${at}":1}`).join()}]`],
  ] as const) {
    writeFileSync(path, text);
    const run = await cchc("import", path, "--as", "people");
    expect([run.code, run.stderr]).toEqual([5, expect.stringContaining(`dòng ${line}: `)]);
    expect(run.stderr).toContain(reason);
  }
  writeFileSync(path, "[]");
  expect((await imported(path, "--as", "people")).item).toMatchObject({ ...nothing, unchanged: 0 });
});

test("LIST-4 targets of a plan are written with what they are counted as", async () => {
  await cchc("plan", "create", "--year", "2023", "--title", "Kế hoạch 2023");
  await cchc(
    "target",
    "set",
    "KH2023",
    "--title",
    "Chỉ số CCHC",
    "--rank",
    "10",
    "--scheme",
    "PAR",
    "--lead",
    "so-noi-vu",
  );
  const { stdout } = await cchc("export", "targets", "--plan", "KH2023");
  const [header = "", row] = stdout.split("\r\n");
  expect(header).toMatch(
    /Số;Nội dung;Lĩnh vực;Bộ chỉ số;Mã chỉ tiêu thống kê;Cách tính;Chiều;Mục tiêu;Từ đi kèm;Đơn vị tính;Từ năm;Đến năm;/,
  );
  expect(row).toMatch(/^KH2023\/CT1;Chỉ số CCHC;;PAR;;Thứ hạng;Tối đa;10;;;2023;2023;/);
});

test("LIST-1 a column that is only written is said not to be imported, and not that the data are so", async () => {
  await cchc("plan", "create", "--year", "2023", "--title", "Kế hoạch 2023");
  await cchc("task", "add", "KH2023", "--area", "procedures", "--title", "Ban hành kế hoạch", "--lead", "so-noi-vu");
  const { stdout } = await cchc("export", "tasks", "--plan", "KH2023");
  expect(stdout).toContain("Tiến độ (%)");
  const tasks = table(
    "nhiem-vu",
    "Số;Lĩnh vực;Nội dung;Chủ trì;Tiến độ (%)",
    "KH2023.1;procedures;Ban hành kế hoạch;so-noi-vu;90",
  );
  const tried = await cchc("import", tasks, "--as", "tasks", "--plan", "KH2023");
  expect(tried).toMatchObject({ code: 0 });
  expect(tried.stdout).toContain("1 giữ nguyên");
  expect(tried.stdout).not.toContain("dữ liệu đã đúng như trong tệp");
  expect(tried.stderr).toContain("Cột chỉ để xem, không nhập: “Tiến độ (%)”.");
  expect(jsonOf(await cchc("import", tasks, "--as", "tasks", "--plan", "KH2023", "--json"))).toMatchObject({
    item: { ignoredColumns: [], viewOnly: [{ heading: "Tiến độ (%)", position: 5 }] },
  });
});

test("LIST-1 headings of earlier exports are understood, and never before the real ones", async () => {
  const people = table("nguoi", "Họ tên;Mã đơn vị", "Nguyễn Thị Hoa;so-noi-vu");
  const read = jsonOf(await cchc("import", people, "--as", "people", "--json"));
  expect(read).toMatchObject({ item: { newRows: [{ values: { name: "Nguyễn Thị Hoa", unit: "so-noi-vu" } }] } });
  const both = table("ca-hai", "Mã đơn vị;Họ và tên;Đơn vị", "huyen-vi-thuy;Nguyễn Thị Hoa;so-noi-vu");
  expect(jsonOf(await cchc("import", both, "--as", "people", "--json"))).toMatchObject({
    item: { newRows: [{ values: { unit: "so-noi-vu" } }], ignoredColumns: [{ heading: "Mã đơn vị" }] },
  });
});

test("FILE-1 a folder given for a table is said to be no file, without empty brackets", async () => {
  const { stderr } = await cchc("import", made.root, "--as", "people");
  expect(stderr).toContain("đó không phải là một tệp. ");
});

test("DOCNUM-1 a letter that looks like a digit in a number is remarked on", async () => {
  const misprinted = await cchc("document", "add", "--number", "1O/KH-UBND", "--title", "Kế hoạch");
  expect(misprinted.stderr).toContain("“1O/KH-UBND” có chữ dễ nhầm với chữ số");
  const suffixed = await cchc("document", "add", "--number", "30c/NQ-CP", "--title", "Nghị quyết");
  expect(suffixed.stderr).not.toContain("dễ nhầm");
});

test("TASK-10 a name that several people bear is said to be theirs, with their numbers", async () => {
  for (const _ of [1, 2]) await cchc("person", "add", "--name", "Nguyễn Thị Hoa", "--unit", "so-noi-vu");
  await cchc("plan", "create", "--year", "2023", "--title", "Kế hoạch 2023");
  const task = ["--area", "procedures", "--title", "Rà soát", "--lead", "so-noi-vu", "--person", "Nguyễn Thị Hoa"];
  const { stderr } = await cchc("task", "add", "KH2023", ...task);
  expect(stderr).toContain("“Nguyễn Thị Hoa” trùng tên: P1, P2");
});
