import { applyChange } from "@cchc/core/change/apply";
import type { TaskToAdd } from "@cchc/core/change/task-change";
import type { Plan } from "@cchc/core/model/plan";
import { tasksByArea } from "@cchc/core/query/task-order";
import { planAfter, taskToAdd, yearPlan } from "@cchc/core/test-support/plan-bench";
import { contextOn, heldBy } from "@cchc/core/test-support/workbench";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type PlanAct, planActSchema } from "../../protocol/plan-form.ts";
import { planChange } from "./plan-change.ts";

const of = (plan: Plan, act: PlanAct) =>
  applyChange("plan", plan, planChange(planActSchema.parse(act), plan, "P1"), contextOn());
const after = (plan: Plan, act: PlanAct) => heldBy(of(plan, act));
const planOf = (...tasks: Partial<TaskToAdd>[]) =>
  planAfter(yearPlan(), { type: "task.add", tasks: tasks.map((task) => taskToAdd(task)) });
const ids = (plan: Plan) => plan.tasks.map(({ id }) => id);

test("PFORM-9 an empty text empties its field; a title is refused instead", () => {
  const plan = planOf({ product: "Báo cáo" });
  const [taskId = ""] = ids(plan);
  const emptied = after(plan, { act: "task.text", taskId, field: "product", text: " " });
  expect(emptied.tasks[0]).not.toHaveProperty("product");
  expect(of(plan, { act: "task.text", taskId, field: "title", text: "" }).ok).toBe(false);
  const based = after(plan, { act: "plan.legal-bases", text: "Nghị quyết 76/NQ-CP\n\n  Kế hoạch 12/KH-UBND " });
  expect(based.legalBases).toEqual(["Nghị quyết 76/NQ-CP", "Kế hoạch 12/KH-UBND"]);
  expect(after(based, { act: "plan.text", field: "document", text: "" }).document).toBeNull();
});

test("PFORM-11 new days are held against the plans around, and an area in use stays", () => {
  const plan = planOf({ area: "procedures" });
  const longer = after(plan, { act: "plan.day", end: "to", day: "2024-01-31" });
  expect(longer).toMatchObject({ from: plan.from, to: "2024-01-31" });
  const period = { id: "period", number: "KH2021-2023", from: "2021-01-01", to: "2023-12-31" } as const;
  const within = planChange({ act: "plan.day", end: "to", day: "2024-01-31" }, plan, "P1", { within: period });
  expect(applyChange("plan", plan, within, contextOn())).toMatchObject({ problem: { code: "plan-outside-period" } });
  expect(of(plan, { act: "plan.day", end: "from", day: "2024-06-01" })).toMatchObject({
    problem: { code: "plan-days-reversed" },
  });
  expect(after(plan, { act: "plan.areas", areas: ["procedures"] }).areas).toEqual(["procedures"]);
  expect(of(plan, { act: "plan.areas", areas: ["institutions"] })).toMatchObject({
    problem: { code: "plan-area-in-use" },
  });
});

test("PFORM-12 what a target is measured by and against is one change of only what was given, refused like any other", () => {
  const rank = { targetKind: "rank", goal: 10 } as const;
  const when = { frequency: "once", due: "2023-12-31" } as const;
  const change = { targetKind: "change", goal: -10 } as const;
  const plan = planAfter(planAfter(yearPlan(), { type: "target.set", title: "PCI", goal: rank, when }), {
    type: "target.set",
    title: "Đơn vị",
    goal: change,
    when,
    baseline: { year: 2021, value: 100 },
  });
  const [pci, fewer] = plan.targets;
  const measure = (targetId = "", fields: object) => ({ act: "target.measure", targetId, ...fields }) as PlanAct;
  const byIndex = after(
    plan,
    measure(pci?.id, { measuredBy: "index PCI", minimum: { value: 15, source: "76/NQ-CP" } }),
  );
  expect(byIndex.targets[0]).toEqual({ ...pci, scheme: "PCI", minimum: { value: 15, source: "76/NQ-CP" } });
  expect(byIndex.history).toHaveLength(plan.history.length + 1);
  const byIndicator = after(byIndex, measure(pci?.id, { measuredBy: "indicator ho-so", minimum: null }));
  expect(byIndicator.targets[0]).toEqual({ ...pci, indicatorId: "ho-so" });
  expect(after(byIndicator, measure(pci?.id, { measuredBy: null })).targets[0]).toEqual(pci);

  const chained = after(plan, measure(fewer?.id, { baseline: { year: 2021, value: null, after: pci?.id } }));
  expect(chained.targets[1]?.baseline).toEqual({ year: 2023, value: null, targetId: pci?.id });
  const loose = after(chained, measure(fewer?.id, { baseline: { year: 2015, value: 120.5, after: null } }));
  expect(loose.targets[1]?.baseline).toEqual({ year: 2015, value: 120.5 });
  const each = measure(fewer?.id, {
    binds: ["each-unit"],
    bound: { level: "province", category: "department", unitIds: [] },
  });
  expect(after(plan, each).targets[1]).toMatchObject({ bound: { level: "province", category: "department" } });
  const named = measure(fewer?.id, { bound: { level: null, category: null, unitIds: ["commune"] } });
  expect(after(after(plan, each), named).targets[1]?.bound).toEqual({ unitIds: ["commune"] });
  const none = measure(fewer?.id, { bound: { level: null, category: null, unitIds: [] } });
  expect(after(after(plan, each), none).targets[1]).not.toHaveProperty("bound");

  for (const [fields, code] of [
    [{ baseline: { year: null, value: null, after: null } }, "target-needs-baseline"],
    [{ baseline: { year: 2024, value: null, after: null } }, "baseline-after-goal"],
    [{ baseline: { year: null, value: null, after: fewer?.id } }, "target-circle"],
    [{ bound: { level: null, category: null, unitIds: ["nowhere"] } }, "unit-not-found"],
  ] as const) {
    expect(of(plan, measure(fewer?.id, fields))).toMatchObject({ problem: { code } });
  }
});

test("PFORM-9 a lead and a due date for many are one change with one entry", () => {
  const plan = planOf({}, {}, {});
  const led = after(plan, { act: "tasks.lead", taskIds: ids(plan), unitId: "commune" });
  expect(led.tasks.map(({ leadUnitId }) => leadUnitId)).toEqual(["commune", "commune", "commune"]);
  expect(led.history).toHaveLength(plan.history.length + 1);
  const none = { on: "2023-06-01", reason: "", document: "" } as const;
  const due = after(led, { act: "tasks.due", taskIds: ids(led), due: "2023-09-30", ...none });
  expect(due.tasks.map((task) => task.due)).toEqual(["2023-09-30", "2023-09-30", "2023-09-30"]);
  const moved = after(due, {
    act: "tasks.due",
    taskIds: ids(due),
    due: "2023-10-31",
    ...none,
    reason: "chờ hướng dẫn",
  });
  expect(moved.tasks.map((task) => [task.due, task.acts.length])).toEqual([
    ["2023-09-30", 1],
    ["2023-09-30", 1],
    ["2023-09-30", 1],
  ]);
  expect(moved.history).toHaveLength(plan.history.length + 3);
});

test("PFORM-9 one that is refused leaves all as they were", () => {
  const plan = planOf({}, {});
  const [first = "", second = ""] = ids(plan);
  const moved = after(plan, {
    act: "task.reschedule",
    taskId: second,
    on: "2023-05-01",
    until: "2023-08-31",
    reason: "x",
    document: "",
  });
  const act = {
    act: "tasks.due",
    taskIds: [first, second],
    due: "2023-09-30",
    on: "2023-06-01",
    reason: "",
    document: "",
  } satisfies PlanAct;
  expect(of(moved, act)).toMatchObject({ ok: false, problem: { code: "task-rescheduled" } });
});

test("PFORM-8 a task that goes to another area is part of nothing there, and it is one change", () => {
  const plan = planOf({ code: "a" }, { parent: "a" }, { area: "institutions" });
  const [, part = ""] = ids(plan);
  const moved = after(plan, { act: "task.move", taskId: part, area: "institutions", before: null });
  const task = moved.tasks.find(({ id }) => id === part);
  expect(task).toMatchObject({ area: "institutions" });
  expect(task).not.toHaveProperty("parentTaskId");
  expect(moved.history).toHaveLength(plan.history.length + 1);
});

test("PFORM-8 wherever a task is put, it is read there and the others stay in their order", () => {
  const areas = ["procedures", "institutions", "organization"] as const;
  const task = fc.record({ area: fc.constantFrom(...areas) });
  fc.assert(
    fc.property(
      fc.array(task, { minLength: 2, maxLength: 8 }),
      fc.nat(7),
      fc.constantFrom(...areas),
      fc.nat(8),
      (tasks, which, area, place) => {
        const plan = planOf(...tasks);
        const taskId = ids(plan)[which % plan.tasks.length] ?? "";
        const there = readIn(plan, area).filter((id) => id !== taskId);
        const before = there[place] ?? null;
        const moved = after(plan, { act: "task.move", taskId, area, before });
        expect(readIn(moved, area)).toEqual(there.toSpliced(before === null ? there.length : place, 0, taskId));
        for (const other of areas.filter((one) => one !== area)) {
          expect(readIn(moved, other)).toEqual(readIn(plan, other).filter((id) => id !== taskId));
        }
      },
    ),
  );
});

function readIn(plan: Plan, area: string): string[] {
  return (
    tasksByArea(plan)
      .find((one) => one.area === area)
      ?.tasks.map((placed) => placed.task.id) ?? []
  );
}
