import { writeFileSync } from "node:fs";
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
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const namesOf = async (...flags: string[]) => {
  const { items } = jsonOf(await cchc("unit", "list", ...flags, "--json")) as { items: { id: string }[] };
  return items.map(({ id }) => id);
};
const table = (name: string, ...lines: string[]) => {
  const file = join(made.root, ".cchc", `${name}.csv`);
  writeFileSync(file, lines.join("\r\n"));
  return file;
};

test("UNIT-10 a unit is added and listed as of a day, below a parent, by level, and by words without marks", async () => {
  const added = await cchc(
    ...["unit", "add", "phu-tuc", "--name", "Xã Phú Túc", "--level", "commune", "--category", "people-committee"],
    ...["--parent", "huyen-phung-hiep", "--from", "1/1/2020", "--to", "1/7/2025", "--json"],
  );
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(jsonOf(added)).toEqual({
    schemaVersion: 1,
    kind: "unit",
    item: {
      id: "phu-tuc",
      name: "Xã Phú Túc",
      level: "commune",
      category: "people-committee",
      parentId: "huyen-phung-hiep",
      parentName: "UBND huyện Phụng Hiệp",
      from: "2020-01-01",
      to: "2025-07-01",
      inForce: true,
      note: null,
      code: null,
    },
  });
  expect(await namesOf()).toEqual(["so-noi-vu", "hau-giang", "huyen-phung-hiep", "huyen-vi-thuy", "phu-tuc"]);
  expect(await namesOf("--as-of", "1/7/2025", "--level", "commune")).toEqual([]);
  expect(await namesOf("--as-of", "31/12/2019", "--level", "commune")).toEqual([]);
  expect(await namesOf("--parent", "huyen-phung-hiep")).toEqual(["huyen-phung-hiep", "phu-tuc"]);
  expect(await namesOf("--search", "PHU TUC")).toEqual(["phu-tuc"]);
  expect(await namesOf("--category", "department,other")).toEqual(["so-noi-vu"]);
  const page = jsonOf(await cchc("unit", "list", "--limit", "1", "--offset", "1", "--json"));
  expect(page).toMatchObject({ total: 5, items: [{ id: "hau-giang" }] });
});

test("UNIT-10 a list without units says what to do", async () => {
  const none = await cchc("unit", "list", "--level", "commune");
  expect(none).toMatchObject({ code: 0, stdout: "Không có mục nào khớp.\n" });
  expect(none.stderr).toContain("unit add");
});

test("UNIT-2 what the rules refuse of a new unit has its exit code and writes nothing", async () => {
  const before = treeHash(made.root);
  const unit = ["--level", "commune", "--category", "other"];
  const cases: [code: number, error: string, args: string[]][] = [
    [2, "missing-argument", ["unit", "add"]],
    [2, "missing-flag", ["unit", "add", "x", "--name", "X", "--level", "commune"]],
    [2, "bad-choice", ["unit", "add", "x", "--name", "X", "--level", "bản", "--category", "other"]],
    [2, "unit-id-malformed", ["unit", "add", "Xã", "--name", "X", ...unit]],
    [2, "bad-date", ["unit", "add", "x", "--name", "X", ...unit, "--from", "31/2/2023"]],
    [3, "unit-exists", ["unit", "add", "so-noi-vu", "--name", "X", ...unit]],
    [3, "validity-empty", ["unit", "add", "x", "--name", "X", ...unit, "--from", "2/1/2023", "--to", "1/1/2023"]],
    [4, "unit-not-found", ["unit", "add", "x", "--name", "X", ...unit, "--parent", "khong-co"]],
    [4, "unit-not-found", ["unit", "show", "khong-co"]],
    [2, "id-ambiguous", ["unit", "show", "huyen"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc(...args, "--json");
    expect([args.join(" "), run.code, jsonOf(run)]).toMatchObject([args.join(" "), code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("UNIT-11 after a merger each unit shows where it came from and went, and the heir owes the findings", async () => {
  const visit = await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Niêm yết thiếu thủ tục"]);
  const merged = await cchc(
    ...["unit", "change", "--kind", "merge", "--units", "huyen-vi-thuy", "--into", "huyen-phung-hiep"],
    ...["--on", "1/7/2023", "--document", "NQ 12/NQ-HĐND"],
  );
  expect(merged).toMatchObject({ code: 0 });
  expect(merged.stdout).toContain("sáp nhập UBND huyện Vị Thủy thành UBND huyện Phụng Hiệp từ ngày 01/07/2023");
  expect(merged.stdout).toContain("1 tồn tại chưa xong được bàn giao cho UBND huyện Phụng Hiệp");
  const gone = jsonOf(await cchc("unit", "show", "ubnd huyen vi thuy", "--json"));
  expect(gone).toMatchObject({
    kind: "unit",
    item: {
      id: "huyen-vi-thuy",
      inForce: false,
      openFindings: 0,
      visits: 1,
      successors: [{ id: "huyen-phung-hiep", event: "merge", on: "2023-07-01", document: "NQ 12/NQ-HĐND" }],
      predecessors: [],
      versions: [{ from: null, to: "2023-07-01" }],
    },
  });
  const heir = jsonOf(await cchc("unit", "show", "huyen-phung-hiep", "--json"));
  expect(heir).toMatchObject({ item: { openFindings: 1, predecessors: [{ id: "huyen-vi-thuy" }] } });
  const then = jsonOf(await cchc("unit", "show", "huyen-vi-thuy", "--as-of", "30/6/2023", "--json"));
  expect(then).toMatchObject({ item: { inForce: true, openFindings: 1 } });
  const human = await cchc("unit", "show", "huyen-phung-hiep");
  expect(human.stdout).toContain("- UBND huyện Vị Thủy (huyen-vi-thuy), sáp nhập ngày 01/07/2023");
  expect((await cchc("history", `${visit.number}.1`)).stdout).toContain(
    `bàn giao ${visit.number}.1 từ UBND huyện Vị Thủy sang UBND huyện Phụng Hiệp`,
  );
});

test("UNIT-3 a rename needs its name, a division its heir; nothing is written without", async () => {
  await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Niêm yết thiếu thủ tục"]);
  const before = treeHash(made.root);
  const event = ["--on", "1/7/2023", "--document", "NQ 12"];
  const rename = await cchc("unit", "change", "--kind", "rename", "--units", "so-noi-vu", ...event, "--json");
  expect([rename.code, jsonOf(rename)]).toMatchObject([2, { error: { code: "event-needs-name" } }]);
  const split = await cchc(
    ...["unit", "change", "--kind", "split", "--units", "huyen-vi-thuy", "--into", "huyen-phung-hiep", "so-noi-vu"],
    ...[...event, "--json"],
  );
  expect([split.code, jsonOf(split)]).toMatchObject([3, { error: { code: "event-needs-heir" } }]);
  const missing = await cchc("unit", "change", "--kind", "merge");
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("--units")]);
  expect(treeHash(made.root)).toBe(before);
});

test("UNIT-12 a table is tried first, then imported whole; run again it changes nothing", async () => {
  const file = table(
    "don-vi",
    "\ufeffid;name;level;category;parent;from;to",
    "xa-a;Xã A;commune;people-committee;huyen-b;;",
    '"huyen-b";"Huyện B";district;people-committee;;;1/7/2025',
    "so-noi-vu;Sở Nội vụ;province;department;;;",
  );
  const before = treeHash(made.root);
  const tried = await cchc("unit", "import", file, "--json");
  expect([tried.code, jsonOf(tried)]).toMatchObject([
    0,
    {
      kind: "unit.import",
      item: {
        rows: 3,
        unchanged: ["so-noi-vu"],
        problems: [],
        applied: false,
        added: [{ unitId: "huyen-b" }, { unitId: "xa-a" }],
      },
    },
  ]);
  expect(treeHash(made.root)).toBe(before);
  expect(await cchc("unit", "import", file, "--apply")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Đã nhập 2 đơn vị."),
  });
  expect(jsonOf(await cchc("unit", "show", "xa-a", "--json"))).toMatchObject({ item: { parentId: "huyen-b" } });
  const after = treeHash(made.root);
  expect(await cchc("unit", "import", file, "--apply")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Không có gì để nhập"),
  });
  expect(treeHash(made.root)).toBe(after);
  expect(await cchc("undo", "units")).toMatchObject({ code: 0, stdout: expect.stringContaining("nhập 2 đơn vị từ") });
  expect(await namesOf()).not.toContain("xa-a");
});

test("UNIT-12 each problem is told with row, column and what would do; with --apply nothing is written", async () => {
  const file = table(
    "loi",
    "id,name,level,category,parent,from,to",
    "xa-a,Xã A,xóm,people-committee,,,",
    "xa-b,,commune,people-committee,,31/2/2023,",
    "xa-c,Xã C,commune,people-committee,Huyện Vị Thủi,,",
    "xa-c,Xã C,commune,people-committee,,,,thừa",
    "vong-1,V1,commune,other,vong-2,,",
    "vong-2,V2,commune,other,vong-1,,",
    "so-noi-vu,Sở Nội vụ mới,province,department,,,",
    "xa-d,Xã D,commune,people-committee,,,",
  );
  const before = treeHash(made.root);
  const run = await cchc("unit", "import", file, "--apply", "--json");
  expect(run.code).toBe(5);
  const { item } = jsonOf(run) as { item: { applied: boolean; problems: Record<string, unknown>[] } };
  expect(item.applied).toBe(false);
  expect(item.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "level", "cell-choice"],
    [3, "name", "cell-empty"],
    [3, "from", "cell-day"],
    [4, "parent", "unit-not-found"],
    [5, "", "cell-extra"],
    [5, "id", "row-repeats"],
    [6, "parent", "unit-circle"],
    [7, "parent", "unit-circle"],
    [8, "name", "row-differs"],
  ]);
  expect(item.problems[3]).toMatchObject({ hint: expect.stringContaining("“UBND huyện Vị Thủy”") });
  expect(item.problems[0]).toMatchObject({ value: "xóm", hint: expect.stringContaining("Cấp xã") });
  expect(treeHash(made.root)).toBe(before);
});

test("UNIT-12 a file that is no such table is refused with its place", async () => {
  const before = treeHash(made.root);
  const cases: [number, string, string][] = [
    [5, "table-columns-missing", table("cot", "ma,so", "a,b")],
    [5, "table-malformed", table("ngoac", "id,name,level,category", '"a,b,c,d')],
    [5, "table-malformed", table("rong")],
    [4, "file-not-found", join(made.root, "khong-co.csv")],
  ];
  for (const [code, error, file] of cases) {
    const run = await cchc("unit", "import", file, "--apply", "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("UNIT-11 a unit is named by its name wherever it is named by its id; looking back shows what had started", async () => {
  await made.startedVisit("huyen-vi-thuy", "2023-05-09", []);
  const visits = async (...asOf: string[]) =>
    (jsonOf(await cchc("unit", "show", "Huyện Vị Thủy", ...asOf, "--json")) as { item: { visits: number } }).item
      .visits;
  expect([await visits(), await visits("--as-of", "9/5/2023"), await visits("--as-of", "1/1/2020")]).toEqual([1, 1, 0]);
  for (const command of [
    ["visit", "plan", "Huyện Vị Thủy", "--on", "5/12/2023", "--kind", "surprise"],
    ["person", "add", "Trần Thị Bình", "--unit", "Huyện Vị Thủy"],
    ["person", "update", "Trần Thị Bình", "--unit", "huyen vi thuy"],
    ["person", "list", "--unit", "Huyện Vị Thủy"],
  ]) {
    const run = await cchc(...command, "--json");
    expect([run.code, run.stdout], command.join(" ")).toEqual([0, expect.stringContaining('"huyen-vi-thuy"')]);
  }
});
