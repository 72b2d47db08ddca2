import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
  await cchc("programme", "create", "--year", "2023", "--title", "Kế hoạch kiểm tra 2023", "--themes", "Công vụ");
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-01-10" } });
const table = (name: string, lines: readonly string[]) => {
  const file = join(inspection.root, name);
  writeFileSync(file, `\ufeff${lines.join("\r\n")}\r\n`);
  return file;
};
const visits = async () =>
  (jsonOf(await cchc("visit", "list", "--json")) as { items: { number: string; unitId: string; kind: string }[] })
    .items;

test("LIST-11 a table of visits is planned in a programme, and read again changes nothing", async () => {
  const file = table("lượt.csv", [
    "Đơn vị;Ngày dự kiến;Loại hình",
    "Sở Nội vụ;15/3/2023;Đột xuất",
    "huyen-vi-thuy;20/4/2023;",
    "UBND huyện Phụng Hiệp;05/05/2023;Định kỳ",
  ]);
  const tried = await cchc("import", file, "--as", "visits", "--programme", "KT2023", "--json");
  expect(jsonOf(tried)).toMatchObject({ item: { new: 3, unchanged: 0, wrong: 0, applied: false } });
  expect(await visits()).toEqual([]);
  const applied = await cchc("import", file, "--as", "visits", "--programme", "KT2023", "--apply");
  expect(applied.code).toBe(0);
  expect(applied.stderr).toContain("visit list --programme KT2023");
  // The making of a document cannot be undone; what helps is said.
  expect(applied.stderr).toContain("hủy từng lượt");
  expect(applied.stderr).toContain("visit cancel 2023-001");
  expect((await visits()).map(({ number, unitId, kind }) => [number, unitId, kind])).toEqual([
    ["2023-001", "so-noi-vu", "surprise"],
    ["2023-002", "huyen-vi-thuy", "scheduled"],
    ["2023-003", "huyen-phung-hiep", "scheduled"],
  ]);
  const shown = jsonOf(await cchc("visit", "show", "2023-001", "--json"));
  expect(shown).toMatchObject({ item: { themes: ["Công vụ"] } });
  const again = await cchc("import", file, "--as", "visits", "--programme", "KT2023", "--json");
  expect(jsonOf(again)).toMatchObject({ item: { new: 0, unchanged: 3, wrong: 0 } });
});

test("LIST-11 what was exported comes back unchanged, and a row that differs from its visit is a problem", async () => {
  const out = join(inspection.root, "ra.csv");
  expect((await cchc("export", "visits", "--programme", "KT2023", "-o", out)).code).toBe(0);
  expect(jsonOf(await cchc("import", out, "--as", "visits", "--json"))).toMatchObject({
    item: { rows: 3, new: 0, changed: 0, unchanged: 3, wrong: 0 },
  });
  const moved = table("dời.csv", ["Số;Đơn vị;Ngày dự kiến", "2023-001;so-noi-vu;16/3/2023"]);
  const run = await cchc("import", moved, "--as", "visits", "--apply", "--json");
  expect(run.code).toBe(5);
  expect(jsonOf(run)).toMatchObject({ item: { problems: [{ column: "plannedOn", code: "row-differs" }] } });
});

test("LIST-11 one wrong row refuses all, and a failed writing leaves none", async () => {
  const wrong = table("sai.csv", [
    "Đơn vị;Ngày dự kiến",
    "so-noi-vu;1/6/2023",
    "huyen-vi-thuy;1/7/2026",
    "xa-khac;1/6/2023",
    "so-noi-vu;1/6/2023",
  ]);
  const run = await cchc("import", wrong, "--as", "visits", "--apply", "--json");
  expect(run.code).toBe(5);
  expect(jsonOf(run)).toMatchObject({
    item: { wrong: 3, problems: [{ row: 3, code: "unit-not-in-force" }, { row: 4 }, { row: 5, code: "row-repeats" }] },
  });
  // The second visit's folder cannot be made: its year is a file.
  mkdirSync(join(inspection.root, "visits"), { recursive: true });
  writeFileSync(join(inspection.root, "visits", "2024"), "");
  const two = table("hai.csv", ["Đơn vị;Ngày dự kiến", "so-noi-vu;1/6/2023", "so-noi-vu;1/6/2024"]);
  const failed = await cchc("import", two, "--as", "visits", "--apply", "--json");
  expect(failed.code).not.toBe(0);
  expect(readdirSync(join(inspection.root, "visits", "2023"))).toHaveLength(3);
});
