import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PlanChange } from "../../packages/core/src/change/plan-change.ts";
import { findPlan } from "../../packages/store/src/find-plan.ts";
import {
  dayOf,
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchcOn = (today: string, ...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: today, CCHC_ACTOR: "an@snv.example" } });
const cchc = (...args: string[]) => cchcOn("2023-12-31", ...args);

/** Changes a plan without the CLI. */
async function change(number: string, ...changes: PlanChange[]) {
  const { file } = good(await findPlan(made.workspace, number));
  for (const one of changes) good(await made.workspace.change("plan", file, one, ports()));
  return good(await findPlan(made.workspace, number));
}

const tasksOf2023: PlanChange = {
  type: "task.add",
  tasks: [
    {
      area: "procedures",
      title: "Rà soát thủ tục",
      leadUnitId: "so-noi-vu",
      due: dayOf("2023-06-30"),
      product: "Báo cáo",
    },
    { area: "procedures", title: "Công khai thủ tục", leadUnitId: "so-noi-vu", due: dayOf("2023-12-30") },
    { area: "institutions", title: "Theo dõi thi hành pháp luật" },
  ],
};

test("PLAN-3 a plan of a year and one of a period are made, listed and shown", async () => {
  expect((await cchc("plan", "list")).stderr).toContain("plan create");
  const period = await cchc("plan", "create", "--period", "2021-2025", "--basis", "Nghị quyết 76/NQ-CP");
  expect(period).toMatchObject({
    code: 0,
    stdout: "Đã lập KH2021-2025 “Kế hoạch cải cách hành chính giai đoạn 2021–2025” (01/01/2021 – 31/12/2025).\n",
  });
  const year = await cchc(
    ...["plan", "create", "--year", "2023", "--title", "Kế hoạch 2023", "--document", "01/KH-UBND"],
    ...["--issued-on", "5/1/2023", "--areas", "procedures,institutions", "--period-plan", "KH2021-2025", "--json"],
  );
  expect(jsonOf(year)).toMatchObject({
    kind: "plan",
    item: {
      number: "KH2023",
      scope: "year",
      from: "2023-01-01",
      to: "2023-12-31",
      document: "01/KH-UBND",
      issuedOn: "2023-01-05",
      areaListId: "76-2021",
      areas: ["institutions", "procedures"],
      taken: null,
    },
  });
  await change("KH2023", tasksOf2023);
  expect(jsonOf(await cchc("plan", "list", "--json"))).toMatchObject({
    kind: "plan.list",
    total: 2,
    items: [{ number: "KH2021-2025" }, { number: "KH2023", taskCounts: { total: 3, late: 2 } }],
  });
  const shown = jsonOf(await cchc("plan", "show", "kh2023", "--as-of", "1/7/2023", "--json"));
  expect(shown).toMatchObject({
    item: {
      periodPlanNumber: "KH2021-2025",
      taskCounts: { total: 3, late: 1 },
      lateTasks: [{ number: "KH2023.1", daysLate: 1, leadUnitName: "Sở Nội vụ" }],
      unclear: {
        tasks: 3,
        byPoint: [
          { point: "person", tasks: 3 },
          { point: "time", tasks: 1 },
          { point: "responsibility", tasks: 1 },
          { point: "product", tasks: 2 },
          { point: "authority", tasks: 3 },
        ],
      },
    },
  });
  const page = await cchc("plan", "show", "KH2023");
  expect(page.stdout).toContain("Cải cách thủ tục hành chính  ▒▒▒▒▒▒▒▒▒▒▒▒     0     2     2\n");
  expect(page.stdout).toContain("- chưa rõ thời gian: 1\n");
  expect((await cchc("plan", "show", "KH2021-2025")).stdout).toContain("Kế hoạch các năm  KH2023");
});

test("PLAN-5 a year's plan made from the period's realises it, and what stays open is told", async () => {
  await cchc("plan", "create", "--period", "2021-2025");
  const { plan } = await change("KH2021-2025", {
    type: "task.add",
    tasks: [
      { area: "procedures", title: "Xong rồi", due: dayOf("2022-06-30") },
      { area: "procedures", title: "Trong năm", due: dayOf("2023-12-31") },
      { area: "procedures", title: "Về sau", due: dayOf("2025-12-31") },
    ],
  });
  const done = { type: "task.progress" as const, on: dayOf("2022-06-01"), by: "x", percent: 100 };
  await change("KH2021-2025", { ...done, taskId: plan.tasks[0]?.id ?? "" });
  const run = await cchcOn("2022-12-20", "plan", "create", "--year", "2023", "--from-plan", "KH2021-2025");
  expect(run.stdout).toContain("Lấy từ KH2021-2025: 2 nhiệm vụ, 0 chỉ tiêu.");
  expect(run.stderr).toMatch(/1 nhiệm vụ chưa có thời hạn\. Xem: cchc task list KH2023 --unclear/);
  expect(run.stderr).toContain("Thời hạn rơi vào ngày nghỉ, được giữ nguyên: KH2023.1 (31/12/2023).");
  expect(jsonOf(await cchc("plan", "show", "KH2023", "--json"))).toMatchObject({
    item: { periodPlanNumber: "KH2021-2025", previousPlanNumber: null },
  });
});

test("PLAN-6 a year's plan made from an earlier year's takes all but the dropped, or only what is still owed", async () => {
  await cchc("plan", "create", "--year", "2023", "--areas", "procedures,institutions");
  const { plan } = await change("KH2023", tasksOf2023);
  const done = { type: "task.progress" as const, on: dayOf("2023-06-01"), by: "x", percent: 100 };
  await change("KH2023", { ...done, taskId: plan.tasks[0]?.id ?? "" });
  const all = await cchc("plan", "create", "--year", "2024", "--from-plan", "KH2023", "--json");
  expect(jsonOf(all)).toMatchObject({
    item: {
      number: "KH2024",
      previousPlanId: plan.id,
      periodPlanId: null,
      areas: ["institutions", "procedures"],
      taken: {
        planNumber: "KH2023",
        tasks: 3,
        targets: 0,
        targetsLeft: 0,
        withoutDue: 1,
        dueOnDaysOff: [{ taskNumber: "KH2024.1", due: "2024-06-30" }],
      },
    },
  });
  const owed = await cchc("plan", "create", "--year", "2024", "--from-plan", "KH2023", "--unfinished", "--json");
  expect(jsonOf(owed)).toMatchObject({ item: { number: "KH2024-2", taken: { tasks: 2 } } });
});

test("PLAN-8 a plan of the next programme takes tasks of the last one in the areas that followed theirs", async () => {
  await cchc("plan", "create", "--year", "2020");
  await change("KH2020", { type: "task.add", tasks: [{ area: "modernization", title: "Một cửa điện tử" }] });
  const run = await cchc("plan", "create", "--year", "2021", "--from-plan", "KH2020", "--area-list", "76-2021");
  expect(run.code).toBe(0);
  const { plan } = good(await findPlan(made.workspace, "KH2021"));
  expect(plan.tasks[0]).toMatchObject({ area: "digital-government", sourceTaskId: expect.any(String) });
});

test("PLAN-1 what is refused leaves every byte as it was", async () => {
  await cchc("plan", "create", "--period", "2021-2025");
  const before = treeHash(made.root);
  const cases: [number, string, string[]][] = [
    [2, "missing-one-of", ["create"]],
    [2, "bad-years", ["create", "--period", "2025-2021"]],
    [2, "bad-number", ["create", "--year", "26"]],
    [2, "exclusive-flags", ["create", "--year", "2023", "--period", "2021-2025"]],
    [2, "flag-needs", ["create", "--year", "2023", "--unfinished"]],
    [3, "plan-outside-period", ["create", "--year", "2026", "--period-plan", "KH2021-2025"]],
    [3, "area-not-in-list", ["create", "--year", "2023", "--areas", "steering"]],
    [4, "area-list-not-found", ["create", "--year", "2023", "--area-list", "khong-co"]],
    [4, "plan-not-found", ["create", "--year", "2023", "--from-plan", "KH1999"]],
    [4, "plan-not-found", ["show", "KH1999"]],
    [2, "missing-argument", ["show"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc("plan", ...args, "--json");
    expect([args, run.code, jsonOf(run)]).toMatchObject([args, code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("ROLL-1 a unit that did not exist on that day is refused, and nothing is written", async () => {
  await cchcOn("2026-03-01", "plan", "create", "--period", "1/1/2025..31/12/2026", "--title", "Kế hoạch");
  const before = jsonOf(await cchcOn("2026-03-01", "plan", "rollout", "KH2025-2026", "--json"));
  const units = ["--units", "huyen-vi-thuy", "--on", "10/2/2026"];
  const refused = await cchcOn("2026-03-01", "plan", "rollout", "KH2025-2026", ...units, "--json");
  expect(refused.code).toBe(3);
  expect(jsonOf(refused)).toMatchObject({ error: { code: "unit-not-in-force" } });
  expect(jsonOf(await cchcOn("2026-03-01", "plan", "rollout", "KH2025-2026", "--json"))).toEqual(before);
});

test("ROLL-3 reports of units are recorded, listed, and those who have not reported are named", async () => {
  await cchc("plan", "create", "--year", "2023", "--issued-on", "5/1/2023");
  const recorded = await cchc(
    ...["plan", "rollout", "KH2023", "--units", "so-noi-vu,UBND huyện Vị Thủy", "--on", "20/1/2023"],
    ...["--document", "15/KH", "--json"],
  );
  expect([recorded.code, jsonOf(recorded)]).toMatchObject([
    0,
    { kind: "rollout", item: { planNumber: "KH2023", items: [{ unitId: "so-noi-vu" }, { unitId: "huyen-vi-thuy" }] } },
  ]);
  expect(jsonOf(await cchc("plan", "rollout", "KH2023", "--level", "district", "--json"))).toMatchObject({
    kind: "rollout.list",
    total: 1,
    reports: 1,
    units: 1,
    items: [{ unitName: "UBND huyện Vị Thủy", document: "15/KH" }],
  });
  expect(jsonOf(await cchc("plan", "rollout", "KH2023", "--missing", "--json"))).toMatchObject({
    kind: "unit.list",
    units: 3,
    reported: 2,
    items: [{ id: "huyen-phung-hiep" }],
  });
  const early = await cchc("plan", "rollout", "KH2023", "--missing", "--as-of", "10/1/2023", "--level", "district");
  expect(early.stdout).toMatch(/Cấp huyện +Ủy ban nhân dân +0 +2 +2\n/);
  expect(early.stderr).toContain("0/2 đơn vị đã báo cáo, 2 chưa.");
  const before = treeHash(made.root);
  const refusals: [number, string, string[]][] = [
    [3, "rollout-repeats", ["--units", "so-noi-vu", "--on", "20/1/2023", "--document", "15/KH"]],
    [3, "rollout-before-plan", ["--units", "so-noi-vu", "--on", "1/1/2023"]],
    [4, "unit-not-found", ["--units", "so-noi-vu,khong-co", "--on", "21/1/2023"]],
    [2, "missing-flag", ["--units", "so-noi-vu"]],
    [2, "flag-needs", ["--on", "21/1/2023"]],
  ];
  for (const [code, error, flags] of refusals) {
    const run = await cchc("plan", "rollout", "KH2023", ...flags, "--json");
    expect([flags, run.code, jsonOf(run)]).toMatchObject([flags, code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("PLAN-1 a plan gets its number later, is emptied field by field, told in its history and taken back", async () => {
  await cchc("plan", "create", "--period", "2021-2025");
  await cchc("plan", "create", "--year", "2023", "--from-plan", "KH2021-2025", "--note", "x");
  const updated = await cchc(
    ...["plan", "update", "KH2023", "--document", "5/KH-UBND", "--issued-on", "5/1/2023", "--clear", "note", "--json"],
  );
  expect(jsonOf(updated)).toMatchObject({ item: { document: "5/KH-UBND", issuedOn: "2023-01-05", note: null } });
  expect((await cchc("history", "KH2023")).stdout).toContain("số văn bản, ngày ban hành; bỏ trống ghi chú");
  const outside = await cchc("plan", "update", "KH2023", "--to", "31/12/2026", "--json");
  expect(jsonOf(outside)).toMatchObject({ error: { code: "plan-outside-period" } });
  expect((await cchc("undo", "KH2023")).code).toBe(0);
  expect(jsonOf(await cchc("plan", "show", "KH2023", "--json"))).toMatchObject({ item: { document: null, note: "x" } });
  expect((await cchc("plan", "update", "KH2023", "--clear", "period-plan")).code).toBe(0);
  expect((await cchc("plan", "update", "KH2023", "--title", "Kế hoạch cải cách hành chính năm 2023")).stdout).toContain(
    "vốn đã như vậy",
  );
  expect((await cchc("plan", "update", "KH2023")).code).toBe(2);
});

test("CHECK-15 of plans, tasks and targets with one number the later made gets the next one", async () => {
  await cchc("plan", "create", "--year", "2023", "--document", "1/KH");
  await change("KH2023", tasksOf2023);
  await cchc("target", "set", "KH2023", "--title", "PCI", "--rank", "10");
  await cchc("target", "set", "KH2023", "--title", "PAPI", "--rank", "10");
  const twin = await cchc("plan", "create", "--year", "2023", "--document", "2/KH");
  expect(twin.stderr).toContain("Đã có KH2023 cùng thời gian; kế hoạch mới mang số KH2023-2.");
  const second = good(await findPlan(made.workspace, "KH2023-2"));
  const first = good(await findPlan(made.workspace, "KH2023"));
  const edit = (file: string, from: string, to: string) => {
    const path = join(made.root, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  edit(second.file, '"number": "KH2023-2"', '"number": "KH2023"');
  edit(first.file, '"ordinal": 3', '"ordinal": 1');
  edit(first.file, '"ordinal": 2,\n      "title": "PAPI"', '"ordinal": 1,\n      "title": "PAPI"');
  const checked = jsonOf(await cchc("check", "--json")) as { items: { code: string; path: string }[] };
  const clashes = checked.items.filter(({ code }) => code === "duplicate-number").map(({ path }) => path);
  // Tasks of one change were made at once: which of them is the later one, their ids decide by chance.
  expect(clashes.sort()).toEqual(["number", "targets.1.ordinal", expect.stringMatching(/^tasks\.[02]\.ordinal$/)]);
  expect((await cchc("check", "--fix")).stderr).toContain("Số KH2023/CT1 trong");
  const numbers = (await Promise.all([cchc("plan", "list", "--json"), cchc("target", "list", "--json")])).map((run) =>
    (jsonOf(run) as { items: { number: string }[] }).items.map(({ number }) => number),
  );
  expect(numbers).toEqual([
    ["KH2023", "KH2023-2"],
    ["KH2023/CT1", "KH2023/CT2"],
  ]);
  expect((await cchc("check")).code).toBe(0);
});
