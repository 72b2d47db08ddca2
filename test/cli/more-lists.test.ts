import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "lan@example.vn" } });

function table(name: string, ...lines: string[]): string {
  const path = join(made.root, ".cchc", `${name}.csv`);
  writeFileSync(path, lines.map((line) => `${line}\r\n`).join(""));
  return path;
}

interface Item {
  new: number;
  changed: number;
  unchanged: number;
  wrong: number;
  applied: boolean;
  problems: { row: number; column: string; code: string; value: string; hint: string }[];
  changedRows: { changes: unknown[] }[];
  newRows: { values: unknown }[];
  ignoredColumns: unknown[];
}

async function imported(...args: string[]): Promise<{ code: number | null; item: Item }> {
  const run = await cchc("import", ...args, "--json");
  const { item } = jsonOf(run) as { item: Item };
  return { code: run.code, item };
}

const nothing = { new: 0, changed: 0, wrong: 0, applied: false, problems: [] };

test("LIST-8 HIST-7 initiatives: tried, applied, changed by number, taken back by one undo; an area keeps its list", async () => {
  const rows = table(
    "sang-kien",
    "Tên sáng kiến;Mã đơn vị;Năm;Lĩnh vực;Hiệu quả",
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
  const people = table("nguoi", "Họ và tên;Chức vụ;Mã đơn vị", "Nguyễn Thị Lan;;so-noi-vu");
  const run = await cchc("import", people, "--as", "units");
  expect(run.code).toBe(5);
  expect(run.stderr).toContain(`cchc import "${people}" --as people`);
  const unknown = await cchc("import", table("la", "x;y", "1;2"), "--as", "units");
  expect(unknown.stderr).not.toContain("--as");
});
