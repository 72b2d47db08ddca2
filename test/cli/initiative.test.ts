import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
const zalo = ["--unit", "so-noi-vu", "--title", "Tra cứu tình trạng hồ sơ qua Zalo", "--year", "2020"];
const apology = [
  "--unit",
  "UBND huyện Vị Thủy",
  "--title",
  "Thư xin lỗi khi hồ sơ trễ hạn",
  "--effect",
  "thư chúc mừng",
];

test("REG-11 an initiative is registered, changed, emptied field by field, told in its history and taken back", async () => {
  const first = await cchc("initiative", "add", ...zalo, "--area", "procedures", "--document", "số 12", "--json");
  expect([first.code, jsonOf(first)]).toEqual([
    0,
    {
      schemaVersion: 1,
      kind: "initiative",
      item: {
        id: expect.any(String),
        number: "SK1",
        title: "Tra cứu tình trạng hồ sơ qua Zalo",
        unitId: "so-noi-vu",
        unitName: "Sở Nội vụ",
        year: 2020,
        areaListId: "inspection",
        area: "procedures",
        document: "số 12",
        effect: null,
        invented: false,
      },
    },
  ]);
  const second = await cchc("initiative", "add", ...apology);
  expect(second).toMatchObject({
    code: 0,
    stdout: "Đã thêm SK2 “Thư xin lỗi khi hồ sơ trễ hạn” của UBND huyện Vị Thủy.\n",
  });
  expect(second.stderr).toContain("initiative show SK2");
  const changed = await cchc("initiative", "update", "sk1", "--effect", "5.000 lượt", "--clear", "area", "--json");
  expect(jsonOf(changed)).toMatchObject({
    item: { number: "SK1", area: null, areaListId: null, effect: "5.000 lượt" },
  });
  expect((await cchc("history", "SK1")).stdout).toContain("sửa sáng kiến: hiệu quả; bỏ trống lĩnh vực");
  expect((await cchc("undo", "SK1")).code).toBe(0);
  expect(jsonOf(await cchc("initiative", "show", "SK1", "--json"))).toMatchObject({
    item: { area: "procedures", effect: null },
  });
  expect((await cchc("initiative", "show", "SK1")).stdout).toContain("Cải cách thủ tục hành chính");
  expect((await cchc("check")).code).toBe(0);
  expect((await cchc("history", "initiatives")).stdout).toContain("tạo sổ");
});

test("REG-12 initiatives are narrowed by year, unit and below, area and words; units are counted beside them", async () => {
  expect((await cchc("initiative", "list")).stderr).toContain("initiative add");
  await cchc("initiative", "add", ...zalo, "--area", "procedures");
  await cchc("initiative", "add", ...apology);
  await cchc("initiative", "add", ...apology.slice(0, 2), "--title", "Ngày không hẹn");
  const numbers = async (...filter: string[]) =>
    (jsonOf(await cchc("initiative", "list", ...filter, "--json")) as { items: { number: string }[] }).items.map(
      ({ number }) => number,
    );
  expect(await numbers()).toEqual(["SK2", "SK3", "SK1"]);
  expect(await numbers("--year", "2020")).toEqual(["SK1"]);
  expect(await numbers("--unit", "hau-giang")).toEqual(["SK2", "SK3", "SK1"]);
  expect(await numbers("--unit", "huyen-vi-thuy")).toEqual(["SK2", "SK3"]);
  expect(await numbers("--area", "procedures")).toEqual(["SK1"]);
  expect(await numbers("--search", "thu chuc mung")).toEqual(["SK2"]);
  expect((await cchc("initiative", "list")).stderr).toContain("3 sáng kiến của 2 đơn vị");
  expect(await cchc("initiative", "list", "--area", "procedure")).toMatchObject({ code: 2 });
});

test("REG-11 what is refused leaves no register behind", async () => {
  const before = treeHash(made.root);
  const cases: [number, string, string[]][] = [
    [3, "area-not-in-list", ["add", ...zalo, "--area", "impact"]],
    [4, "unit-not-found", ["add", "--unit", "khong-co", "--title", "x"]],
    [2, "missing-flag", ["add", "--unit", "so-noi-vu"]],
    [2, "bad-number", ["add", ...zalo.slice(0, 4), "--year", "20"]],
    [4, "initiative-not-found", ["show", "SK9"]],
    [4, "initiative-not-found", ["update", "SK9", "--title", "x"]],
    [2, "missing-one-of", ["update", "SK9"]],
    [2, "exclusive-flags", ["update", "SK9", "--area", "procedures", "--clear", "area"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc("initiative", ...args, "--json");
    expect([args, run.code, jsonOf(run)]).toMatchObject([args, code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
  expect(existsSync(join(made.root, "initiatives.json"))).toBe(false);
});

test("REG-13 two initiatives with one number: check names the later made and gives it the next number", async () => {
  await cchc("initiative", "add", ...zalo, "--area", "procedures");
  await cchc("initiative", "add", ...apology);
  const file = join(made.root, "initiatives.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"SK2"', '"SK1"').replace('"procedures"', '"nothing"'));
  const checked = jsonOf(await cchc("check", "--json")) as {
    items: { code: string; fixable: boolean; path: string }[];
  };
  expect(checked.items).toMatchObject([
    { code: "unknown-area", fixable: false },
    { code: "duplicate-number", fixable: true },
  ]);
  await cchc("check", "--fix");
  const list = jsonOf(await cchc("initiative", "list", "--json")) as { items: { number: string }[] };
  expect(list.items.map(({ number }) => number)).toEqual(["SK2", "SK1"]);
});

test("REG-13 two checks that mend at once give every number once", async () => {
  for (const title of ["Một", "Hai", "Ba"]) await cchc("initiative", "add", "--unit", "so-noi-vu", "--title", title);
  for (const name of ["An", "Bình", "Chi"]) await cchc("person", "add", name);
  for (const [name, number] of [
    ["initiatives.json", "SK"],
    ["people.json", "P"],
  ] as const) {
    const file = join(made.root, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(new RegExp(`"${number}[23]"`, "g"), `"${number}1"`));
  }
  await Promise.all([cchc("check", "--fix"), cchc("check", "--fix"), cchc("check", "--fix")]);
  for (const [kind, expected] of [
    ["initiative", ["SK1", "SK2", "SK3"]],
    ["person", ["P1", "P2", "P3"]],
  ] as const) {
    const { items } = jsonOf(await cchc(kind, "list", "--json")) as { items: { number: string }[] };
    expect(items.map(({ number }) => number).sort()).toEqual(expected);
  }
  expect((await cchc("history", "people")).stdout.match(/đổi số/g)).toHaveLength(2);
});
