import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    env: { CCHC_TODAY: "2026-08-20", CCHC_ACTOR: "an@snv.example" },
  });
const dueOf = async (date: string, term: string) =>
  (jsonOf(await cchc("deadline", date, term, "--json")) as { item: { due: string } }).item.due;

test("CAL-3 a year shows its days off with names and sources, worked Saturdays, and what is provisional", async () => {
  const { kind, item } = jsonOf(await cchc("calendar", "show", "--json")) as {
    kind: string;
    item: Record<string, unknown>;
  };
  expect(kind).toBe("calendar");
  expect(item).toMatchObject({
    year: 2026,
    announced: true,
    version: expect.stringMatching(/^[0-9a-f]{16}$/),
    workedDays: [{ day: "2026-01-10" }, { day: "2026-08-22" }],
  });
  expect(item.daysOff).toContainEqual(
    expect.objectContaining({ day: "2026-11-24", holiday: "culture-day", provisional: true }),
  );
  const human = await cchc("calendar", "show", "--year", "2027");
  expect(human.stdout).toContain("Tạm tính");
  expect(human.stdout).toContain("thứ Sáu 01/01/2027");
  expect(await cchc("calendar", "show", "--year", "3000")).toMatchObject({ code: 2, stdout: "" });
});

test("CAL-8 a day that is set moves what is computed from now on, and can be taken back", async () => {
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-07");
  const set = await cchc(
    ...["calendar", "set", "28/8/2026", "--off", "--name", "Nghỉ thêm", "--source", "CV 1/VPCP-KGVX", "--json"],
  );
  expect([set.code, jsonOf(set)]).toMatchObject([
    0,
    { kind: "calendar.set", item: { day: "2026-08-28", working: false, dayOff: { name: "Nghỉ thêm" }, worked: null } },
  ]);
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-08");
  await cchc("calendar", "set", "29/8/2026", "--worked", "--source", "CV 1/VPCP-KGVX");
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-07");
  expect(await cchc("undo", "calendar")).toMatchObject({
    code: 0,
    stdout: "Đã hoàn tác thay đổi cuối cùng của lịch ngày làm việc: đặt 29/08/2026 là ngày làm việc.\n",
  });
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-08");
  const { earlier } = JSON.parse(readFileSync(join(made.root, "calendar.json"), "utf8"));
  expect(earlier.length).toBeGreaterThanOrEqual(2);
  expect(await cchc("calendar", "set", "28/8/2026", "--clear")).toMatchObject({ code: 0 });
  const again = await cchc("calendar", "set", "28/8/2026", "--clear");
  expect(again.stdout).toContain("không có gì thay đổi");
});

test("CAL-1 what makes no sense of a day is refused, and nothing is written", async () => {
  const before = treeHash(made.root);
  const cases: [string, string[]][] = [
    ["missing-one-of", ["28/8/2026"]],
    ["exclusive-flags", ["28/8/2026", "--off", "--clear"]],
    ["missing-flag", ["28/8/2026", "--off"]],
    ["bad-date", ["31/9/2026", "--off", "--source", "x"]],
    ["missing-argument", ["--off"]],
  ];
  for (const [error, args] of cases) {
    const run = await cchc("calendar", "set", ...args, "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([2, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("REG-10 a workspace that counted by the announced days gets a calendar of its own with the first entry", async () => {
  rmSync(join(made.root, "calendar.json"));
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-07");
  expect(await cchc("calendar", "set", "28/8/2026", "--off", "--source", "x")).toMatchObject({ code: 0 });
  expect(existsSync(join(made.root, "calendar.json"))).toBe(true);
  expect(await dueOf("20/8/2026", "10wd")).toBe("2026-09-08");
  expect((await cchc("history", "calendar")).stdout).toContain("đặt 28/08/2026 là ngày nghỉ");
});

test("CAL-10 a calendar in a file is tried first, then put in force; a broken one is told with its place", async () => {
  const file = join(made.root, ".cchc", "lich.json");
  const { current } = JSON.parse(readFileSync(join(made.root, "calendar.json"), "utf8"));
  const year = {
    year: 2027,
    announced: true,
    daysOff: [{ day: "2027-03-03", kind: "holiday", source: "x" }],
    workedDays: [],
    source: "x",
  };
  writeFileSync(file, JSON.stringify({ ...current, years: [...current.years, year] }, null, 2));
  const before = treeHash(made.root);
  const tried = await cchc("calendar", "import", file, "--json");
  expect([tried.code, jsonOf(tried)]).toMatchObject([
    0,
    { kind: "calendar.import", item: { yearsAdded: [2027], nowOff: ["2027-03-03"], applied: false } },
  ]);
  expect(treeHash(made.root)).toBe(before);
  expect(await cchc("calendar", "import", file, "--apply")).toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("calendar", "show", "--year", "2027", "--json"))).toMatchObject({
    item: { announced: true },
  });
  const after = treeHash(made.root);
  expect((await cchc("calendar", "import", file, "--apply")).stdout).toContain("Không có gì để nhập");
  writeFileSync(file, JSON.stringify({ ...current, years: [{ ...year, daysOff: [{ day: "2027-13-01" }] }] }, null, 2));
  const broken = await cchc("calendar", "import", file, "--apply", "--json");
  expect([broken.code, jsonOf(broken)]).toMatchObject([5, { error: { code: "document-invalid" } }]);
  expect(broken.stdout).toMatch(/dòng \d+: years.*2027-13-01/);
  expect(treeHash(made.root)).toBe(after);
});
