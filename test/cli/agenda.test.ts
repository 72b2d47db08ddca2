import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  const none = {
    targetsBehind: 0,
    targetsUnknown: 0,
    tasksLate: 0,
    tasksDueSoon: 0,
    dutiesMissing: 0,
    dutiesDue: 0,
    scoresMissing: 0,
    scoresDue: 0,
  };
  expect(soon.counts).toEqual({ overdue: 0, dueSoon: 2, visitsAhead: { visits: 1, units: 1 }, ...none });
  const late = await agendaOn("2023-05-31");
  expect(late.counts).toEqual({ overdue: 2, dueSoon: 0, visitsAhead: { visits: 2, units: 1 }, ...none });
  expect(late.overdue[0]).toMatchObject({ number: `${number}.1`, daysLate: 1 });
});

test("a bare cchc is the agenda: parts with counts, slipped visits, what comes next", async () => {
  const run = await cchc("--as-of", "31/5/2023");
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("QUÁ HẠN (2)");
  expect(run.stdout).toContain("trễ 1 ngày");
  expect(run.stdout).toContain("(2 lượt, 1 đơn vị)");
  expect(run.stdout).toContain("đã qua ngày dự kiến");
  expect(run.stderr).toContain(`finding show ${number}.1`);
  const short = await cchc("--as-of", "31/5/2023", "--limit", "1");
  expect(short.stdout).toMatch(/… và 1 mục nữa: cchc finding list --overdue/);
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

describe("with a plan and a duty", () => {
  let task: string;
  beforeAll(async () => {
    await cchc("person", "add", "Nguyễn Văn An", "--unit", "so-noi-vu");
    await cchc("plan", "create", "--year", "2023", "--title", "Kế hoạch CCHC năm 2023");
    const added = await cchc(
      ...["task", "add", "KH2023", "--area", "procedures", "--title", "Rà soát thủ tục", "--lead", "so-noi-vu"],
      ...["--person", "P1", "--due", "2/6/2023", "--json"],
    );
    task = (jsonOf(added) as { item: { number: string } }).item.number;
    await cchc(
      ...["duty", "add", "--title", "Báo cáo tháng", "--every", "monthly", "--within", "5wd", "--units", "so-noi-vu"],
      ...["--from", "1/5/2023"],
    );
  });

  test("QUERY-7 late tasks and duties stand beside overdue findings, with the commands that show more", async () => {
    const run = await cchc("--as-of", "8/6/2023");
    expect(run.stdout).toContain("NHIỆM VỤ CHẬM TIẾN ĐỘ (1)");
    expect(run.stdout).toContain("VIỆC ĐỊNH KỲ QUÁ HẠN CÒN ĐƠN VỊ CHƯA BÁO CÁO (1)");
    expect(run.stderr).toContain(`task show ${task}`);
    expect(run.stderr).toContain("duty roll-call DK1 --missing");
    const item = (await agendaOn("2023-06-08")) as unknown as Record<string, unknown>;
    expect(item.tasksLate).toMatchObject([{ number: task, status: "late", daysLate: 6 }]);
    expect(item.dutiesMissing).toMatchObject([{ dutyNumber: "DK1", period: "2023-05", owing: ["so-noi-vu"] }]);
  });

  test("QUERY-7 a week and a month are pages, day by day", async () => {
    const week = await cchc("agenda", "--week", "--as-of", "29/5/2023");
    expect(week.stdout).toContain("LỊCH TUẦN, TỪ 29/05/2023 ĐẾN 04/06/2023");
    expect(week.stdout).toMatch(/thứ Ba 30\/05\/2023 +Hạn khắc phục/);
    expect(week.stdout).toMatch(/thứ Sáu 02\/06\/2023 +Hạn nhiệm vụ +KH2023\.1 +Rà soát thủ tục – Sở Nội vụ/);
    expect(week.stdout).not.toContain("DK1");
    const month = await cchc("agenda", "--month", "--as-of", "1/6/2023");
    expect(month.stdout).toMatch(/thứ Tư 07\/06\/2023 +Hạn định kỳ +DK1 +Báo cáo tháng – tháng 5\/2023, 1 đơn vị/);
    const some = await cchc("agenda", "--month", "--unit", "huyen-vi-thuy", "--limit", "1", "--as-of", "8/6/2023");
    expect(some.stdout).toContain("agenda --month --unit huyen-vi-thuy --as-of 08/06/2023 --limit 0");
  });

  test("QUERY-8 of a unit, of a person; one that is not there is a problem", async () => {
    const mine = await cchc("agenda", "--person", "P1", "--as-of", "8/6/2023");
    expect(mine.stdout).toContain("Nguyễn Văn An");
    expect(mine.stdout).toContain("Rà soát thủ tục");
    expect(mine.stdout).not.toContain("QUÁ HẠN (2)");
    const district = await cchc("agenda", "--unit", "huyen-vi-thuy", "--as-of", "8/6/2023", "--json");
    expect(jsonOf(district)).toMatchObject({ item: { unitId: "huyen-vi-thuy", counts: { overdue: 2, tasksLate: 0 } } });
    expect((await cchc("agenda", "--person", "P9", "--json")).code).toBe(4);
    expect((await cchc("agenda", "--unit", "xa-khac", "--json")).code).toBe(4);
    expect((await cchc("agenda", "--week", "--month")).code).toBe(2);
  });

  test("ICS-1 the agenda is exported for a calendar program, to a file or to standard output", async () => {
    const file = join(inspection.root, "lịch việc.ics");
    const written = await cchc(
      "export",
      "agenda",
      "--as-of",
      "29/5/2023",
      "--format",
      "ics",
      "-o",
      file,
      "--remind",
      "1",
    );
    expect(written).toMatchObject({ code: 0 });
    const text = readFileSync(file, "utf8");
    expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(text).toContain("DTSTART;VALUE=DATE:20230602");
    // Two findings, two visits, a task, and the duty for May, June and July.
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect(written.stdout).toContain("8 việc");
    expect((await cchc("export", "agenda", "--as-of", "29/5/2023", "-o", file)).code).toBe(2);
    const again = await cchc("export", "agenda", "--as-of", "29/5/2023", "-o", file, "--yes");
    expect(again.code).toBe(0);
    const out = await cchc("export", "agenda", "--as-of", "29/5/2023", "--week", "--person", "P1");
    expect(out.stdout).toContain("SUMMARY:Hạn nhiệm vụ KH2023.1: Rà soát thủ tục");
    const json = jsonOf(await cchc("export", "agenda", "--as-of", "29/5/2023", "--week", "--person", "P1", "--json"));
    expect(json).toMatchObject({
      kind: "agenda.export",
      item: { total: 1, entries: [{ kind: "task", on: "2023-06-02" }] },
    });
  });
});
