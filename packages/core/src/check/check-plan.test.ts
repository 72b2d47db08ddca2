import { expect, test } from "vitest";
import { clarityPoints } from "../model/codes.ts";
import type { Indicator } from "../model/indicators.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { lastTask, planWithTask } from "../test-support/plan-bench.ts";
import { contextOn } from "../test-support/workbench.ts";
import { checkPlan, type PlanCheckContext } from "./check-plan.ts";

const { units } = contextOn();
const context: PlanCheckContext = {
  today: "2023-12-31",
  units,
  areaLists: [],
  unitsOfPeople: new Map([["p1", null]]),
  clarity: [],
  indexRecords: null,
  indexSchemes: null,
  planRecords: new Set(),
  plans: new Map([["p", { number: "KH2021-2025", from: "2021-01-01", to: "2025-12-31", id: "p", targets: [] }]]),
  indicators: [],
};

/** The codes of a plan with one task that was edited by hand. */
function codes(task: Partial<Task>, plan: Partial<Plan> = {}, given: Partial<PlanCheckContext> = {}): string[] {
  const made = planWithTask().plan;
  const edited = { ...made, document: "1/KH", tasks: [{ ...lastTask(made), ...task }], ...plan };
  return checkPlan("plans/a.plan.json", edited, { ...context, ...given }).map(({ code }) => code);
}
const progress = (on: Task["acts"][number]["on"], percent: number, text?: string) => ({
  act: "progress" as const,
  id: `${on}${percent}`,
  on,
  by: "x",
  percent,
  evidenceIds: [],
  ...(text === undefined ? {} : { text }),
});

test("CHECK-14 a plan in order has nothing to remark on; each fault has its own remark", () => {
  expect(codes({})).toEqual([]);
  expect(codes({}, { document: null })).toEqual(["plan-without-number"]);
  expect(codes({}, { areaListId: "nothing" })).toContain("unknown-area-list");
  expect(codes({}, { periodPlanId: "x" })).toEqual(["plan-reference-lost"]);
  expect(codes({}, { periodPlanId: "x" }, { planRecords: null })).toEqual([]);
  expect(codes({ sourceTaskId: "x" })).toEqual(["plan-reference-lost"]);
  expect(codes({ area: "impact" })).toEqual(["task-area-not-in-plan"]);
  expect(codes({ due: "2024-01-01" })).toEqual(["task-due-outside-plan"]);
  expect(codes({ leadUnitId: "nobody" })).toEqual(["unknown-unit"]);
  expect(codes({ coordinatorUnitIds: ["nobody"] })).toEqual(["unknown-unit"]);
  expect(codes({ person: "Nguyễn Văn A" })).toEqual(["free-text-person"]);
  expect(codes({ person: "p1" })).toEqual(["person-without-unit"]);
  expect(codes({}, {}, { clarity: clarityPoints })).toEqual(["task-unclear"]);
  expect(codes({ parentTaskId: "nobody" })).toEqual(["task-parent-unknown"]);
  const rollout = { id: "r", unitId: "nobody", on: "2023-01-05" as const, document: null };
  expect(codes({}, { rollouts: [rollout] })).toEqual(["unknown-unit"]);
});

test("CHECK-14 TASK-2 a code that two tasks have is an error of the later one", () => {
  const { plan } = planWithTask({ code: "1" });
  const first = lastTask(plan);
  const second = { ...first, id: "second", ordinal: 2 };
  const remarks = checkPlan("plans/a.plan.json", { ...plan, document: "1/KH", tasks: [first, second] }, context);
  expect(remarks).toMatchObject([
    {
      code: "task-code-twice",
      path: ["tasks", 1, "code"],
      params: { task: "KH2023.2", code: "1", other: "KH2023.1" },
    },
  ]);
});

test("PLAN-2 a yearly plan that lies outside its period's plan is remarked on", () => {
  const planRecords = new Set(["p"]);
  expect(codes({}, { periodPlanId: "p" }, { planRecords })).toEqual([]);
  const plans = new Map([
    ["p", { number: "KH2024-2025", from: "2024-01-01" as const, to: "2025-12-31" as const, id: "p", targets: [] }],
  ]);
  expect(codes({}, { periodPlanId: "p" }, { planRecords, plans })).toEqual(["plan-outside-period"]);
});

test("CHECK-14 reports out of order, in the future, or falling without a word are remarked on", () => {
  expect(codes({ acts: [progress("2023-03-01", 20), progress("2023-02-01", 30)] })).toEqual(["act-out-of-order"]);
  expect(codes({ acts: [progress("2024-03-01", 20)] })).toEqual(["act-not-yet"]);
  expect(codes({ acts: [progress("2023-02-01", 50), progress("2023-03-01", 20)] })).toEqual(["task-percent-fell"]);
  expect(codes({ acts: [progress("2023-02-01", 50), progress("2023-03-01", 20, "đếm lại")] })).toEqual([]);
});

test("CHECK-14 parts: a circle, due after the whole, still open when the whole is done", () => {
  const { task } = planWithTask();
  expect(codes({}, { tasks: [{ ...task, parentTaskId: task.id }] })).toEqual(["task-circle"]);
  const part: Task = { ...task, id: "part", ordinal: 2, parentTaskId: task.id, due: "2023-09-30" };
  expect(codes({}, { tasks: [task, part] })).toEqual(["task-due-after-parent"]);
  const done: Task = { ...task, due: "2023-09-30", acts: [progress("2023-06-01", 100)] };
  expect(codes({}, { tasks: [done, part] })).toEqual(["task-done-before-parts"]);
});

test("CHECK-14 a lead that ends before an unfinished task is due is named with what it became", () => {
  const { plan } = planWithTask();
  const department = units.all.find(({ id }) => id === "department");
  const version = department?.versions.at(-1);
  if (department === undefined || version === undefined) throw new Error("the bench has a department");
  const event = {
    id: "e",
    event: "merge" as const,
    unitIds: ["department"],
    intoIds: ["heir"],
    heirId: "heir",
    on: "2023-03-01" as const,
    document: "1/QĐ",
  };
  const directory = unitDirectory({
    units: [{ ...department, versions: [{ ...version, to: "2023-03-01" }] }],
    events: [event],
  });
  const found = checkPlan("a", { ...plan, document: "1/KH" }, { ...context, units: directory, today: "2023-02-01" });
  expect(found).toMatchObject([
    { code: "task-lead-ended", params: { unit: "department", on: "2023-03-01", successors: ["heir"] } },
  ]);
});

const target: Target = {
  id: "t",
  ordinal: 1,
  title: "Hồ sơ trực tuyến",
  indicatorId: "ho-so",
  targetKind: "value",
  direction: "at-least",
  goal: 70,
  measure: "%",
  when: { frequency: "once", due: "2023-12-31" },
  binds: ["total"],
};
const indicators: Indicator[] = [{ id: "ho-so", title: "Hồ sơ", measure: "%", kind: "percent", period: "year" }];

test("CHECK-14 a target behind what a superior asks for", () => {
  const asked = { ...target, minimum: { value: 80, source: "76/NQ-CP" } };
  expect(codes({}, { targets: [asked] }, { indicators })).toEqual(["target-below-minimum"]);
  expect(codes({}, { targets: [{ ...asked, goal: 80 }] }, { indicators })).toEqual([]);
});

test("TARGET-15 a target behind what the period's plan asks for in that year", () => {
  const planRecords = new Set(["p"]);
  const days = { from: "2021-01-01", to: "2025-12-31" } as const;
  const asked = { ...target, goal: 75, when: { frequency: "yearly", firstYear: 2021, lastYear: 2025 } } as const;
  const plans = new Map([["p", { id: "p", number: "KH2021-2025", ...days, targets: [asked] as Target[] }]]);
  const found = (goal: number) =>
    codes({}, { periodPlanId: "p", targets: [{ ...target, goal }] }, { indicators, planRecords, plans });
  expect(found(74)).toEqual(["target-below-period"]);
  expect(found(75)).toEqual([]);
});

test("TARGET-17 an index that is neither built in nor recorded is remarked on, unless a scheme cannot be read", () => {
  const { indicatorId: _none, ...bare } = target;
  const found = (scheme: string, indexSchemes: ReadonlySet<string> | null) =>
    codes({}, { targets: [{ ...bare, scheme }] }, { indexSchemes });
  expect(found("PCJ", new Set(["PAR-SO"]))).toEqual(["target-scheme-unknown"]);
  expect([found("pci", new Set()), found("par-so", new Set(["PAR-SO"])), found("PCJ", null)]).toEqual([[], [], []]);
});

test("TARGET-16 of two plans that measure differently the later one is remarked on, with each difference", () => {
  const days = { from: "2021-01-01", to: "2025-12-31" } as const;
  const found = (own: Partial<Target>, other: Partial<Target>, plan: Partial<Plan> = {}) => {
    const plans = new Map([["q", { id: "q", number: "KH2021-2025", ...days, targets: [{ ...target, ...other }] }]]);
    return codes({}, { targets: [{ ...target, ...own }], ...plan }, { indicators, plans });
  };
  const change = { targetKind: "change", direction: "at-most", goal: -10 } as const;
  const against = (year: number, value: number | null = null) => ({ ...change, baseline: { year, value } });
  const told = ["target-measured-otherwise"];
  expect(found({}, {})).toEqual([]);
  expect(found({}, { targetKind: "rank", goal: 10, measure: "" })).toEqual(told);
  expect(found({}, { measure: "hồ sơ" })).toEqual(told);
  expect(found({}, { direction: "at-most" })).toEqual(told);
  expect(found(against(2015), against(2021))).toEqual(told);
  expect(found(against(2015, 100), against(2015, 98))).toEqual(told);
  expect(found(against(2015, 100), against(2015))).toEqual([]);
  // The earlier and longer plan says nothing of the later one, and plans of other years have nothing in common.
  expect(found({}, { measure: "hồ sơ" }, { from: "2020-01-01" })).toEqual([]);
  expect(found({}, { measure: "hồ sơ" }, { from: "2026-01-01", to: "2026-12-31", tasks: [] })).toEqual([]);
});

test("TARGET-7 a target that nothing measures, or an indicator that is not there, is remarked on", () => {
  const { indicatorId: _none, ...unmeasured } = target;
  expect(codes({}, { targets: [unmeasured] }, { indicators })).toEqual(["target-unmeasured"]);
  expect(codes({}, { targets: [target] })).toEqual(["target-indicator-unknown"]);
  expect(codes({}, { targets: [target] }, { indicators: null })).toEqual([]);
});
