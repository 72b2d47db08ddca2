import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
let visitFile: string;
let visitNumber: string;
beforeEach(async () => {
  made = await inspectionWorkspace();
  ({ file: visitFile, number: visitNumber } = await made.startedVisit("huyen-vi-thuy", "2023-05-09", [
    "Niêm yết thiếu",
  ]));
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const path = (file: string) => join(made.root, file);
const damage = (file: string, from: string, to: string) =>
  writeFileSync(path(file), readFileSync(path(file), "utf8").replace(from, to));
const codesOf = async (...flags: string[]) => {
  const { items } = jsonOf(await cchc("check", ...flags, "--json")) as { items: { code: string }[] };
  return items.map(({ code }) => code);
};

test("CHECK-10 warnings and notes end it with 0, with their counts", async () => {
  const run = await cchc("check", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([
    0,
    {
      kind: "check.list",
      total: 1,
      errors: 0,
      warnings: 0,
      notes: 1,
      items: [{ severity: "info", code: "notice-skipped" }],
    },
  ]);
});

test("CHECK-10 errors come first, with file, line, path and next step, and end it with 5", async () => {
  const line = readFileSync(path(visitFile), "utf8").split('"area": "procedures"')[0]?.split("\n").length;
  damage(visitFile, '"area": "procedures"', '"area": "nowhere"');
  writeFileSync(path("people.json"), "{");
  const run = await cchc("check", "--json");
  expect(run).toMatchObject({ code: 5, stderr: "" });
  const { items } = jsonOf(run) as { items: { severity: string }[] };
  expect(items.map(({ severity }) => severity)).toEqual(["error", "error", "info"]);
  expect(items).toContainEqual({
    severity: "error",
    code: "area-not-looked-at",
    file: visitFile,
    line,
    path: "findings.0.area",
    message: expect.stringContaining(`${visitNumber}.1`),
    hint: expect.stringContaining("cchc visit update"),
    fixable: false,
  });
  const human = await cchc("check");
  expect(human.code).toBe(5);
  expect(human.stdout).toMatch(/^LỖI \(2\)\n {2}people\.json:1\n/);
  expect(human.stdout).toContain(`  ${visitFile}:${line}\n`);
  expect(human.stderr).toContain("2 lỗi, 0 cảnh báo, 1 ghi chú.");
  expect(jsonOf(await cchc("check", "--limit", "1", "--json"))).toMatchObject({
    total: 3,
    items: [{ severity: "error" }],
  });
});

test("CHECK-13 a missing or broken register is told once, and nothing that refers to it is called wrong", async () => {
  rmSync(path("units.json"));
  expect(await codesOf()).toEqual(["file-not-found", "notice-skipped"]);
  writeFileSync(path("units.json"), "[");
  expect(await codesOf()).toEqual(["json-malformed", "notice-skipped"]);
});

test("CHECK-12 only a temporary file older than a minute is a leftover", async () => {
  const young = ".units.json.0123456789ab.tmp";
  const old = "visits/2023/.x.visit.json.ba9876543210.tmp";
  for (const file of [young, old]) writeFileSync(path(file), "{");
  const hourAgo = Date.now() / 1000 - 3600;
  utimesSync(path(old), hourAgo, hourAgo);
  const run = await cchc("check", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([
    0,
    { warnings: 1, items: [{ severity: "warning", code: "temporary-file", file: old, fixable: true }, {}] },
  ]);
  expect(await cchc("check", "--fix")).toMatchObject({ code: 0 });
  expect([existsSync(path(young)), existsSync(path(old))]).toEqual([true, false]);
});

test("CHECK-11 --fix says what it will mend, mends it and looks again; then there is nothing to mend", async () => {
  const { file } = await made.startedVisit("huyen-phung-hiep", "2023-06-01", ["Trả kết quả trễ"]);
  damage(file, '"number": "2023-002"', '"number": "2023-001"');
  damage("people.json", '"$schema": "./schemas/people.schema.json",', "");
  const found = await codesOf();
  expect(found[0]).toBe("duplicate-number");
  expect(found).toContain("schema-reference-missing");
  const fixed = await cchc("check", "--fix");
  expect(fixed.code).toBe(0);
  expect(fixed.stderr).toContain("Sẽ tự sửa 2 điểm:");
  expect(fixed.stderr).toContain(`Số 2023-001 trong ${file} đổi thành 2023-002.`);
  expect(fixed.stderr).toContain("0 lỗi, 0 cảnh báo, 2 ghi chú.");
  expect((await cchc("history", "2023-002")).stdout).toContain("đổi số hiển thị thành 2023-002");
  const before = treeHash(made.root);
  const again = await cchc("check", "--fix");
  expect(again.stderr).toContain("Không có gì tự sửa được.");
  expect(treeHash(made.root)).toBe(before);
});

test("MIG-4 nothing to do is said; a missing $schema and missing schemas come back, all other bytes stay", async () => {
  expect(await cchc("migrate")).toMatchObject({ code: 0, stdout: expect.stringContaining("Không có gì để làm") });
  const before = readFileSync(path("people.json"), "utf8");
  damage("people.json", '\n  "$schema": "./schemas/people.schema.json",', "");
  rmSync(path("schemas"), { recursive: true });
  const run = await cchc("migrate", "--json");
  expect([run.code, jsonOf(run)]).toMatchObject([
    0,
    { kind: "migration", item: { migrated: [], referencesFilled: ["people.json"], skipped: [] } },
  ]);
  expect(readFileSync(path("people.json"), "utf8")).toBe(before);
  expect(existsSync(path("schemas/visit.schema.json"))).toBe(true);
});

test("MIG-4 a newer and a broken file are named and left alone", async () => {
  damage(visitFile, '"schemaVersion": 1', '"schemaVersion": 99');
  writeFileSync(path("people.json"), "{");
  const before = treeHash(made.root);
  const run = await cchc("migrate", "--json");
  const { item } = jsonOf(run) as { item: { skipped: { file: string; code: string }[] } };
  expect(run.code).toBe(5);
  expect(item.skipped.map(({ file, code }) => [file, code])).toEqual([
    ["people.json", "json-malformed"],
    [visitFile, "document-too-new"],
  ]);
  expect(treeHash(made.root)).toBe(before);
});
