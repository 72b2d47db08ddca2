import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
let visit: string;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
  visit = (await inspection.startedVisit("huyen-phung-hiep", "2023-05-09")).number;
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-12-31" } });

test("a strength is recorded and listed, by visit, unit and below, area and year", async () => {
  const text = "100% thủ tục được niêm yết";
  const added = await cchc("strength", "add", visit, "--area", "procedures", "--text", text, "--json");
  expect(added).toMatchObject({ code: 0, stderr: "" });
  const item = {
    visitNumber: visit,
    unitId: "huyen-phung-hiep",
    unitName: "UBND huyện Phụng Hiệp",
    area: "procedures",
    text,
  };
  expect(jsonOf(added)).toMatchObject({ schemaVersion: 1, kind: "strength", item });
  for (const [flags, total] of [
    [[visit], 1],
    [["--unit", "hau-giang", "--area", "procedures", "--year", "2023"], 1],
    [["--year", "2022"], 0],
    [["--area", "steering"], 0],
    [["--as-of", "8/5/2023"], 0],
  ] as const) {
    const listed = await cchc("strength", "list", ...flags, "--json");
    expect(jsonOf(listed), flags.join(" ")).toMatchObject({ schemaVersion: 1, kind: "strength.list", total });
  }
  const { stdout } = await cchc("strength", "list");
  expect(stdout).toContain("Cải cách thủ tục hành chính");
});

test("an empty list says what to do", async () => {
  const run = await cchc("strength", "list", "--year", "2020");
  expect(run).toMatchObject({ code: 0, stdout: "Không có mục nào khớp.\n" });
  expect(run.stderr).toContain("strength add LƯỢT");
});

test.each([
  ["without --area", ["--text", "Tốt"], 2, "missing-flag"],
  ["without --text", ["--area", "procedures"], 2, "missing-flag"],
  ["in an area the visit does not look at", ["--area", "khac", "--text", "Tốt"], 3, "area-not-in-visit"],
] as const)("bad input leaves every byte as it was: %s", async (_name, flags, code, error) => {
  const before = treeHash(inspection.root);
  const run = await cchc("strength", "add", visit, ...flags, "--json");
  expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code, json: { error: { code: error } } });
  expect(treeHash(inspection.root)).toBe(before);
});

test("lists name a unit that is not there", async () => {
  const run = await cchc("strength", "list", "--unit", "khong-co", "--json");
  expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code: 4, json: { error: { code: "unit-not-found" } } });
});
