import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const add = (id: string, ...more: string[]) => cchc("indicator", "add", id, "--title", `Chỉ tiêu ${id}`, ...more);
const read = () => readFileSync(join(made.root, "indicators.json"), "utf8");
const paper = async () => {
  await cchc("document", "add", "--number", "12/BC-UBND", "--title", "Báo cáo");
};
const set = (id: string, value: string, ...more: string[]) =>
  cchc("figure", "set", id, "--value", value, "--document", "12/BC-UBND", ...more);

test("STAT-1 an indicator is added, changed, told in its history, taken back and withdrawn", async () => {
  const first = await add("tthc", "--measure", "thủ tục", "--area", "procedures", "--place", "3");
  expect([first.code, first.stdout]).toEqual([0, "Đã thêm chỉ tiêu tthc: Chỉ tiêu tthc.\n"]);
  const again = await add("tthc");
  expect([again.code, again.stderr]).toEqual([3, expect.stringContaining("Danh mục đã có chỉ tiêu “tthc”")]);
  const before = read();
  await cchc("indicator", "update", "tthc", "--definition", "Mọi thủ tục", "--definition", "1/7/2025=Hai cấp");
  const shown = jsonOf(await cchc("indicator", "show", "tthc", "--json")) as { item: object };
  expect(shown.item).toMatchObject({
    area: "procedures",
    place: 3,
    definitions: [
      { from: null, text: "Mọi thủ tục" },
      { from: "2025-07-01", text: "Hai cấp" },
    ],
  });
  const history = await cchc("history", "tthc");
  expect(history.stdout).toContain("thêm chỉ tiêu thống kê “Chỉ tiêu tthc” vào danh mục");
  expect(history.stdout).toContain("sửa chỉ tiêu thống kê");
  expect((await cchc("undo", "tthc")).code).toBe(0);
  expect(JSON.parse(read()).indicators).toEqual(JSON.parse(before).indicators);
  const withdrawn = await cchc("indicator", "withdraw", "tthc", "--reason", "ghi trùng");
  expect(withdrawn.code).toBe(0);
  expect((await cchc("indicator", "show", "tthc")).code).toBe(4);
  await cchc("undo", "indicators/tthc");
  expect((await cchc("indicator", "show", "tthc")).code).toBe(0);
});

test("STAT-2 parts, terms and circles are refused, and the file stays as it was", async () => {
  await add("a");
  await add("b", "--partition", "theo cấp=a");
  const before = read();
  const refused = async (...args: string[]) => {
    const { code, stderr } = await cchc("indicator", ...args);
    expect(read()).toBe(before);
    return [code, stderr.split("\n")[0]];
  };
  expect(await refused("update", "a", "--partition", "vòng=b")).toEqual([
    3,
    "“b” gồm cả “a”, nên không thể là một phần của nó. Chưa có gì được ghi.",
  ]);
  expect(await refused("add", "c", "--title", "C", "--partition", "x=none")).toEqual([
    4,
    "Chỉ tiêu “c” dẫn tới chỉ tiêu “none”, nhưng danh mục không có. Chưa có gì được ghi.",
  ]);
  expect((await refused("add", "c", "--title", "C", "--numerator", "a"))[0]).toBe(3);
  expect((await refused("update", "a", "--definition", "32/1/2023=x"))[0]).toBe(2);
  expect((await refused("update", "a", "--partition", "không có dấu bằng"))[0]).toBe(2);
  expect((await refused("withdraw", "a", "--reason", "x"))[1]).toContain("Không rút được a: b đang dùng.");
});

test("STAT-3 the starter catalogue is taken over once; what there is stays as it is", async () => {
  await cchc("indicator", "add", "visits", "--title", "Tên riêng", "--measure", "lượt");
  const first = jsonOf(await cchc("indicator", "import", "--starter", "--json")) as {
    item: { added: string[]; kept: string[] };
  };
  expect(first.item.kept).toEqual(["visits"]);
  expect(first.item.added.length).toBeGreaterThan(40);
  const shown = await cchc("indicator", "show", "visits");
  expect(shown.stdout).toContain("Tên riêng (visits)");
  const before = read();
  expect((await cchc("indicator", "import", "--starter")).stdout).toContain("không có gì thay đổi");
  expect(read()).toBe(before);
  expect((await cchc("check")).stdout).not.toContain("indicators.json");
  expect((await cchc("undo", "indicators")).code).toBe(0);
  expect((jsonOf(await cchc("indicator", "list", "--json")) as { total: number }).total).toBe(1);
});

test("STAT-4 a figure takes name, measure and level from its indicator; an unknown one is refused", async () => {
  await paper();
  await add("tthc", "--measure", "thủ tục", "--level", "commune");
  const done = jsonOf(await set("f", "155", "--indicator", "tthc", "--year", "2023", "--json")) as { item: object };
  expect(done.item).toMatchObject({
    label: "Chỉ tiêu tthc",
    measure: "thủ tục",
    level: "commune",
    indicatorId: "tthc",
  });
  const unknown = await set("g", "1", "--indicator", "tthx", "--year", "2023");
  expect([unknown.code, unknown.stderr]).toEqual([4, expect.stringContaining("Có phải: tthc (Chỉ tiêu tthc)?")]);
  expect((await cchc("undo", "indicators/tthc")).code).toBe(3);
  await add("time", "--kind", "before-after", "--measure", "ngày");
  const halved = await set(
    "t",
    "20",
    "--before",
    "30",
    "--qualifier",
    "tối đa",
    "--indicator",
    "time",
    "--year",
    "2023",
  );
  expect(halved.stdout).toContain("30 → tối đa 20 ngày");
});

test("STAT-5 sums and shares over several figures are told with the difference and never balanced", async () => {
  await paper();
  for (const id of ["same", "between"]) await add(id, "--measure", "thủ tục");
  await add("all", "--measure", "thủ tục", "--partition", "theo liên thông=same,between");
  await add("rate", "--numerator", "same", "--denominator", "all");
  for (const [id, value] of [
    ["same", "1407"],
    ["between", "420"],
    ["all", "1854"],
    ["rate", "75,9"],
  ] as const)
    await set(id, value, "--indicator", id, "--year", "2023");
  const checked = (await cchc("check")).stdout.replace(/\s+/g, " ");
  expect(checked).toContain("theo liên thông: các phần cộng lại là 1.827, văn bản ghi 1.854, chênh 27");
  expect(checked).not.toContain("rate");
  await set("rate", "80", "--year", "2023");
  expect((await cchc("check")).stdout.replace(/\s+/g, " ")).toContain(
    "văn bản ghi 80%, còn 1.407/1.854 là 75,89%, chênh 4,11 điểm phần trăm",
  );
  const list = await cchc("figure", "list", "--indicator", "all");
  expect(list.stdout).toContain("theo liên thông: 1.827, chênh 27");
  expect(JSON.parse(readFileSync(join(made.root, "figures/2023.figures.json"), "utf8")).figures[2].value).toBe(1854);
});

test("STAT-6 a series tells changes, and none through a new definition", async () => {
  await paper();
  await add("dvc", "--measure", "dịch vụ", "--definition", "Mức 3, 4", "--definition", "1/1/2023=Toàn trình, một phần");
  for (const [year, value] of [
    ["2021", "800"],
    ["2022", "1000"],
    ["2023", "600"],
  ] as const)
    await set(`dvc-${year}`, value, "--indicator", "dvc", "--year", year);
  const { item } = jsonOf(await cchc("figure", "series", "dvc", "--json")) as {
    item: { series: { points: { value: number; change: object | null; break: string | null }[] }[] };
  };
  expect(item.series[0]?.points.map(({ value, change, break: reason }) => [value, change ?? reason])).toEqual([
    [800, null],
    [1000, { difference: 200, percent: 25 }],
    [600, "definition"],
  ]);
  const shown = (await cchc("figure", "series", "dvc")).stdout;
  expect(shown).toContain("+200 (+25%)");
  expect(shown).toContain("── Cách hiểu: Toàn trình, một phần");
});

test("STAT-7 what the program counts stands beside the published value, with the difference", async () => {
  await paper();
  await add("luot", "--measure", "lượt", "--counted", "visits");
  const count = (
    jsonOf(await cchc("visit", "list", "--json")) as { items: { startedOn: string | null }[] }
  ).items.filter(({ startedOn }) => startedOn?.startsWith("2023")).length;
  await set("luot", String(count + 3), "--indicator", "luot", "--in", "nam", "--period", "1/1/2023..31/12/2023");
  const { item } = jsonOf(await cchc("figure", "series", "luot", "--json")) as {
    item: { series: { points: { value: number; counted: object }[] }[] };
  };
  expect(item.series[0]?.points).toMatchObject([{ value: count + 3, counted: { value: count, difference: 3 } }]);
  expect((await cchc("figure", "list")).stdout).toContain(`Phần mềm đếm: ${count}, chênh 3`);
});

test("STAT-8 the catalogue goes out as a table and comes back without changing a byte; one wrong cell stops all", async () => {
  await cchc("indicator", "import", "--starter");
  await cchc("indicator", "update", "visits", "--note", "Không tính tự kiểm tra", "--annex", "Biểu 1");
  const before = read();
  const file = join(made.root, "..", "chi-tieu.csv");
  expect((await cchc("export", "indicators", "-o", file, "--yes")).code).toBe(0);
  const tried = jsonOf(await cchc("indicator", "import", file, "--apply", "--json")) as { item: object };
  expect(tried.item).toMatchObject({ new: 0, changed: 0, problems: [] });
  expect(read()).toBe(before);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("Biểu 1", "Biểu 2"));
  expect((await cchc("import", file, "--as", "indicators", "--apply")).code).toBe(0);
  expect(read()).toContain("Biểu 2");
  const wrong = "id;title;Là tổng\nx;X;theo cấp\ny;Y;theo cấp = none\n".replace("Là tổng", "Tổng của các phần");
  writeFileSync(file, wrong);
  const refused = await cchc("indicator", "import", file, "--apply");
  expect(refused.code).toBe(5);
  expect(refused.stdout).toContain("“theo cấp” không phải là một cách chia.");
});
