import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { zipEntries } from "../support/zip-entries.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  const rows = ["Mã số;Tên cơ quan;Cấp hành chính;Nhóm;Điện thoại", "so-tai-chinh;Sở Tài chính;Tỉnh;Sở, ngành;0293"];
  writeFileSync(join(made.root, ".cchc", "bang.csv"), rows.join("\n"));
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: "2023-07-20", CCHC_ACTOR: "lan" } });
const maps = ["Mã số=id", "Tên cơ quan=Tên", "Cấp hành chính=level", "Nhóm=category"].flatMap((map) => ["--map", map]);
const table = ".cchc/bang.csv";

test("LIST-17 a sheet of somebody else is read by a mapping that is typed, saved, used again, shown and removed", async () => {
  const typed = [
    ...maps,
    "--map-value",
    "category:Sở, ngành=department",
    "--map-value",
    "level:Tỉnh=province",
    "--save-mapping",
    "Sở Tài chính",
  ];
  const first = await cchc("import", table, "--as", "units", ...typed, "--json");
  expect(jsonOf(first)).toMatchObject({
    item: {
      new: 1,
      wrong: 0,
      ignoredColumns: [{ heading: "Điện thoại" }],
      newRows: [{ values: { category: "department" } }],
    },
  });
  // A trial writes nothing, its mapping neither; what it says comes next saves it.
  const tried = await cchc("import", table, "--as", "units", ...typed);
  expect(tried.stderr).toContain("Chưa lưu cách đọc cột “Sở Tài chính”");
  expect(tried.stderr).toContain('--map-value "category:Sở, ngành=department"');
  expect(tried.stderr).toContain('--save-mapping "Sở Tài chính"');
  expect(jsonOf(await cchc("import", "mapping", "--json"))).toMatchObject({ item: { total: 0 } });
  expect((await cchc("import", table, "--as", "units", ...typed, "--apply")).code).toBe(0);
  expect(jsonOf(await cchc("import", "mapping", "--json"))).toMatchObject({ item: { total: 1 } });
  const page = (await cchc("import", "mapping", "so tai chinh")).stdout;
  expect(page).toContain("Tên cơ quan");
  expect(page).toContain("Sở, ngành");
  const again = await cchc("import", table, "--mapping", "Sở Tài chính", "--apply");
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("1 giữ nguyên")]);
  expect((await cchc("history", "workspace")).stdout).toContain("lưu cách đọc cột “Sở Tài chính”");
  expect(await cchc("import", "mapping", "Sở Tài chính", "--remove")).toMatchObject({ code: 0 });
  expect((await cchc("import", "mapping")).stdout).toContain("--save-mapping");
});

test("LIST-17 the marked sheet holds cells as they stood in the file, whatever they were said to mean", async () => {
  const rows = ["Mã số;Tên cơ quan;Cấp hành chính;Nhóm", "so-noi-vu;Sở Khác;Tỉnh;Khối sở", "x y;Sở Y;Tỉnh;Khối sở"];
  writeFileSync(join(made.root, ".cchc", "bang.csv"), rows.join("\n"));
  const marked = join(made.root, ".cchc", "loi.xlsx");
  const run = await cchc(
    "import",
    table,
    "--as",
    "units",
    ...maps,
    "--map-value",
    "Nhóm:Khối sở=department",
    "--problems",
    marked,
  );
  expect(run.code).toBe(5);
  const sheet = zipEntries(readFileSync(marked))
    .find(({ name }) => name === "xl/worksheets/sheet1.xml")
    ?.bytes()
    .toString("utf8");
  expect(sheet).toContain("Khối sở");
  expect(sheet).not.toContain("department");
});

test("LIST-17 what may be chosen is told as people read it", async () => {
  const rows = ["Mã;Tên;Cấp;Loại", "so-y;Sở Y;Tỉnh;Khối sở"];
  writeFileSync(join(made.root, ".cchc", "bang.csv"), rows.join("\n"));
  const told = jsonOf(
    await cchc("import", table, "--as", "units", "--map", "Mã=id", "--map", "Loại=category", "--json"),
  );
  const [problem] = (told as { item: { problems: { code: string; hint: string }[] } }).item.problems;
  expect(problem).toMatchObject({ code: "cell-choice", hint: expect.stringMatching(/^Dùng một trong: [^a-z]/) });
  expect(problem?.hint).not.toContain("department");
  // Nothing is near to it: a command that can be copied names no value.
  expect(problem?.hint).toContain(':Khối sở=…"');
  const refused = await cchc("import", table, "--as", "units", "--map", "Loại=đơn vị đo");
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("Các cột nhập được: “")]);
  expect(refused.stderr).not.toContain("category");
});

test("LIST-17 columns and mappings that are not there, and one of another list, are told, and nothing is written", async () => {
  const before = treeHash(made.root);
  const codeOf = async (...flags: string[]) => {
    const run = await cchc("import", table, "--as", "units", ...flags, "--json");
    return [run.code, (jsonOf(run) as { error?: { code: string } }).error?.code];
  };
  expect(await codeOf("--map", "Nhóm=loai-gi")).toEqual([2, "mapping-column-unknown"]);
  expect(await codeOf("--map", "Nhóm")).toEqual([2, "bad-pair"]);
  expect(await codeOf("--mapping", "không có")).toEqual([4, "mapping-not-found"]);
  writeFileSync(join(made.root, ".cchc", "la.csv"), "Mã số;Điện thoại\na;1");
  const foreign = await cchc("import", ".cchc/la.csv", "--as", "units", "--json");
  expect([foreign.code, jsonOf(foreign)]).toMatchObject([5, { error: { code: "table-columns-missing" } }]);
  expect(treeHash(made.root)).toBe(before);
});
