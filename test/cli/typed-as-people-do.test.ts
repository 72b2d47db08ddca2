import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

/* What people type without thinking of rules for arguments. */

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

test("BAD-3 a word too many is said to be too many, not that the command does not exist", async () => {
  const run = await cchc("check", "foo");
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("Thừa “foo”");
  expect(jsonOf(await cchc("agenda", "foo", "--json"))).toMatchObject({ error: { code: "unexpected-argument" } });
});

test("EVID-1 a report names its evidence by the name of the file, blanks and commas included", async () => {
  const visit = await concluded();
  const file = join(made.root, "ảnh niêm yết, mặt trước (1).txt");
  writeFileSync(file, "x");
  expect((await cchc("evidence", "add", visit, file)).code).toBe(0);
  const report = await cchc(
    "finding",
    "report",
    `${visit}.1`,
    "--on",
    "2023-06-01",
    "--evidence",
    "ảnh niêm yết, mặt trước (1).txt",
  );
  expect(report.code, report.stderr).toBe(0);
});

test("FIND-6 a unit that reported under its name does not verify under its id", async () => {
  const visit = await concluded();
  const report = ["finding", "report", `${visit}.1`, "--on", "2023-06-01", "--text", "Xong", "--by", "Sở Nội vụ"];
  expect((await cchc(...report)).code).toBe(0);
  const verify = ["finding", "verify", `${visit}.1`, "--on", "2023-06-02", "--result", "accepted", "--by"];
  expect((await cchc(...verify, "so-noi-vu")).code).toBe(3);
  expect((await cchc(...verify, "Trần Thị B")).code).toBe(0);
});

test("QUERY-6 visits are listed in the order of their numbers, planned ones with their day", async () => {
  for (const day of ["2023-09-05", "2023-03-07", "2023-06-06"]) await made.startedVisit("huyen-vi-thuy", day);
  expect((await cchc("visit", "plan", "so-noi-vu", "--on", "2024-01-09", "--kind", "surprise")).code).toBe(0);
  const list = jsonOf(await cchc("visit", "list", "--json")) as { items: { number: string }[] };
  expect(list.items.map(({ number }) => number)).toEqual(["2023-001", "2023-002", "2023-003", "2024-001"]);
  expect((await cchc("visit", "list")).stdout).toContain("(09/01/2024)");
});

test("UNIT-7 a visit to a district after 30/6/2025 is refused, one before is planned", async () => {
  const plan = (on: string) => cchc("visit", "plan", "huyen-vi-thuy", "--kind", "surprise", "--on", on);
  expect((await plan("2025-07-01")).code).toBe(3);
  expect((await plan("2025-06-30")).code).toBe(0);
});

async function concluded(): Promise<string> {
  const { number } = await made.startedVisit("huyen-phung-hiep", "2023-05-09", ["Niêm yết thiếu thủ tục"]);
  expect((await cchc("visit", "minute", number, "--on", "2023-05-10")).code).toBe(0);
  expect((await cchc("visit", "conclude", number, "--notice", "1/TB-SNV", "--on", "2023-05-12")).code).toBe(0);
  return number;
}

function cchc(...args: string[]): Promise<CliRun> {
  return runCli(args, { cwd: made.root, env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "a@example.vn" } });
}
