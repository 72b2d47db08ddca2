import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

interface AgendaItem {
  counts: unknown;
  overdue: { number: string; daysLate: number }[];
  dueSoon: unknown[];
  visitsAhead: unknown[];
  until: string;
}

let inspection: InspectionWorkspace;
let number: string;

beforeAll(async () => {
  inspection = await inspectionWorkspace();
  number = (await inspection.startedVisit("huyen-vi-thuy", "2023-05-09", ["Một", "Hai"])).number;
  await cchc("visit", "minute", number, "--on", "10/5/2023");
  await cchc("visit", "conclude", number, "--notice", "05/TB-SNV", "--on", "16/5/2023");
  await cchc("visit", "plan", "so-noi-vu", "--on", "5/6/2023", "--kind", "surprise");
  await cchc("visit", "plan", "so-noi-vu", "--on", "20/5/2023", "--kind", "scheduled");
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "lan@example.vn" } });
const agendaOn = async (day: string) =>
  (jsonOf(await cchc("agenda", "--as-of", day, "--json")) as { item: AgendaItem }).item;

test("QUERY-4 overdue, due soon and visits ahead are those of the as-of day", async () => {
  const soon = await agendaOn("2023-05-25");
  expect(soon).toMatchObject({ until: "2023-06-04", overdue: [], dueSoon: [{ status: "concluded" }, {}] });
  expect(soon.counts).toEqual({ overdue: 0, dueSoon: 2, visitsAhead: { visits: 1, units: 1 } });
  const late = await agendaOn("2023-05-31");
  expect(late.counts).toEqual({ overdue: 2, dueSoon: 0, visitsAhead: { visits: 2, units: 1 } });
  expect(late.overdue[0]).toMatchObject({ number: `${number}.1`, daysLate: 1 });
});

test("a bare cchc is the agenda: parts with counts, slipped visits, what comes next", async () => {
  const run = await cchc("--as-of", "31/5/2023");
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("QUÁ HẠN (2)");
  expect(run.stdout).toContain("trễ 1 ngày");
  expect(run.stdout).toContain("(2 lượt, 1 đơn vị)");
  expect(run.stdout).toContain("đã qua ngày dự kiến");
  expect(run.stderr).toContain(`cchc finding show ${number}.1`);
  const short = await cchc("--as-of", "31/5/2023", "--limit", "1");
  expect(short.stdout).toContain("… và 1 mục nữa: cchc finding list --overdue");
});

test("nothing to do is said in a sentence", async () => {
  const run = await cchc("--as-of", "1/1/2023");
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toContain("Không có gì quá hạn tính đến 01/01/2023");
});

test("where there is no workspace, a bare cchc says how to begin and exits 4", async () => {
  const cwd = mkdtempSync(join(realpathSync(tmpdir()), "cchc-none-"));
  try {
    const run = await runCli([], { cwd });
    expect(run).toMatchObject({ code: 4, stdout: "" });
    expect(run.stderr).toContain("cchc init\n");
    expect(run.stderr).toContain("cchc init --sample hau-giang");
    const json = await runCli(["--json"], { cwd });
    expect(json.code).toBe(4);
    expect(jsonOf(json)).toMatchObject({ error: { code: "workspace-not-found" } });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
