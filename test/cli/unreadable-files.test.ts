import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { InspectionWorkspace } from "../support/inspection-workspace.ts";
import { planWorkspace } from "../support/plan-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await planWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const addTask = (...flags: string[]) =>
  cchc("task", "add", "KH2023", "--area", "procedures", "--title", "Rà soát thủ tục", "--lead", "so-noi-vu", ...flags);
/** The files of a folder with their texts changed. */
function rewrite(folder: string, change: (text: string) => string): void {
  for (const name of readdirSync(join(made.root, folder))) {
    const path = join(made.root, folder, name);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
}
const truncated = (text: string) => text.slice(0, -40);

test("STORE-2 lists go on without people.json that cannot be read, and name it", async () => {
  await addTask("--due", "2/6/2023");
  writeFileSync(join(made.root, "people.json"), "{");
  const tasks = await cchc("task", "list", "--json");
  expect(tasks.code).toBe(0);
  expect(jsonOf(tasks)).toMatchObject({ total: 1, skipped: [{ file: "people.json" }] });
  const exported = await cchc("export", "tasks", "--plan", "KH2023");
  expect(exported.code).toBe(0);
  expect(exported.stdout).toContain("Rà soát thủ tục");
  expect(exported.stderr).toContain("people.json");
  const agenda = await cchc("agenda", "--json");
  expect(agenda.code).toBe(0);
  expect(jsonOf(agenda)).toMatchObject({ item: { tasksLate: [{ number: "KH2023.1" }] } });
  expect(agenda.stdout).toContain("people.json");
});

test("PLAN-3 a plan that is broken off keeps its number, and hinders no other plan", async () => {
  rewrite("plans", truncated);
  expect(jsonOf(await cchc("plan", "create", "--year", "2024", "--json"))).toMatchObject({
    item: { number: "KH2024" },
  });
  expect(jsonOf(await cchc("plan", "create", "--year", "2023", "--json"))).toMatchObject({
    item: { number: "KH2023-2" },
  });
  expect((await cchc("plan", "show", "kh2023")).code).toBe(5);
  expect((await cchc("plan", "show", "KH2030")).code).toBe(4);
});

test("DUTY-9 a duty that is broken off keeps its number, and hinders no other duty", async () => {
  const add = () =>
    cchc(
      "duty",
      "add",
      "--title",
      "Báo cáo",
      "--every",
      "monthly",
      "--within",
      "5wd",
      "--from",
      "1/1/2023",
      "--units",
      "so-noi-vu",
      "--json",
    );
  expect((await add()).code).toBe(0);
  rewrite("duties", truncated);
  expect(jsonOf(await add())).toMatchObject({ item: { number: "DK2" } });
  expect((await cchc("duty", "show", "DK1")).code).toBe(5);
  expect((await cchc("duty", "show", "DK9")).code).toBe(4);
});

test("CHECK-4 three checks that mend at once give each clashing number anew once", async () => {
  for (const title of ["Một", "Hai"]) await cchc("programme", "create", "--year", "2023", "--title", title);
  rewrite("programmes", (text) => text.replaceAll("KT2023-2", "KT2023"));
  for (const _ of [1, 2]) await addTask();
  rewrite("plans", (text) => text.replaceAll('"ordinal": 2', '"ordinal": 1'));
  await made.startedVisit("so-noi-vu", "2023-05-09", ["Một", "Hai"]);
  await Promise.all([1, 2, 3].map(() => cchc("check", "--fix", "--yes")));
  expect((await cchc("check")).code).toBe(0);
  const numbersOf = async (...list: string[]) =>
    (jsonOf(await cchc(...list, "--json")) as { items: { number: string }[] }).items.map(({ number }) => number).sort();
  expect(await numbersOf("programme", "list")).toEqual(["KT2023", "KT2023-2"]);
  expect(await numbersOf("task", "list")).toEqual(["KH2023.1", "KH2023.2"]);
});

test("ASOF-4 evidence of a task is not there before its day, in no list", async () => {
  await addTask("--due", "2/6/2023");
  appendFileSync(join(made.root, "báo cáo.txt"), "đã rà soát\n");
  expect((await cchc("evidence", "add", "KH2023.1", "báo cáo.txt", "--on", "5/6/2023")).code).toBe(0);
  const seen = async (day: string) => {
    const task = jsonOf(await cchc("task", "show", "KH2023.1", "--as-of", day, "--json")) as { item: { evidence: [] } };
    const plan = jsonOf(await cchc("plan", "show", "KH2023", "--as-of", day, "--json")) as { item: { evidence: [] } };
    const list = jsonOf(await cchc("evidence", "list", "--as-of", day, "--json")) as { total: number };
    return [task.item.evidence.length, plan.item.evidence.length, list.total];
  };
  expect(await seen("2023-06-04")).toEqual([0, 0, 0]);
  expect(await seen("2023-06-05")).toEqual([1, 1, 1]);
});

test("ASOF-2 a table of tasks has the due dates that were in force on the day it is written of", async () => {
  await addTask("--due", "2/6/2023");
  const moved = await cchc(
    ...["task", "update", "KH2023.1", "--due", "30/9/2023", "--on", "1/6/2023", "--reason", "Chờ hướng dẫn"],
  );
  expect(moved.code).toBe(0);
  expect((await cchc("export", "tasks", "--plan", "KH2023", "--as-of", "31/5/2023")).stdout).toContain("02/06/2023");
  expect((await cchc("export", "tasks", "--plan", "KH2023")).stdout).toContain("30/09/2023");
});

test("ID-6 a record in a file that cannot be read is not called missing, by no command that looks it up", async () => {
  const { number, file } = await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Hồ sơ trễ hạn"]);
  const other = (await made.startedVisit("so-noi-vu", "2023-05-10", [])).number;
  const path = join(made.root, file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, whole.replace("\n", "\n<<<<<<< HEAD\n"));
  const adding = ["--area", "procedures", "--title", "Thiếu bảng niêm yết", "--due", "1/8/2023"];
  const commands = [
    ["finding", "add", number, ...adding],
    ["finding", "list", "--visit", number],
    ["finding", "show", `${number}.1`],
    ["history", number],
    ["undo", `${number}.1`],
    ["evidence", "list", number],
    ["finding", "add", other, ...adding, "--previous", `${number}.1`],
  ];
  for (const command of commands) {
    const run = await cchc(...command);
    expect([run.code, run.stderr], command.join(" ")).toEqual([5, expect.stringContaining(file)]);
  }
  // What stands in a file that can be read, or in none, is answered as ever.
  expect((await cchc("history", other)).code).toBe(0);
  expect((await cchc("history", "2023-099")).code).toBe(4);
  // Nobody knows what an empty file held.
  writeFileSync(path, "");
  expect((await cchc("history", "2023-099")).code).toBe(5);
});
