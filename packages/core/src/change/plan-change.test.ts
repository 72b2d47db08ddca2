import { expect, test } from "vitest";
import {
  planAfter,
  planRefusal,
  planWithTask,
  refusalOfPlan,
  taskToAdd,
  yearPlan,
} from "../test-support/plan-bench.ts";
import { contextOn, undone } from "../test-support/workbench.ts";
import { nextPlanNumber } from "./plan-change.ts";

test("PLAN-1 a plan ends on its first day or later, and so it stays", () => {
  expect(planRefusal({ from: "2023-12-31", to: "2023-01-01" })).toEqual({
    code: "plan-days-reversed",
    params: { from: "2023-12-31", to: "2023-01-01" },
  });
  expect(refusalOfPlan(yearPlan(), { type: "plan.update", to: "2022-12-31" }).code).toBe("plan-days-reversed");
});

test("PLAN-1 no task is left outside when a plan becomes shorter", () => {
  const { plan } = planWithTask({ due: "2023-11-30" });
  expect(refusalOfPlan(plan, { type: "plan.update", to: "2023-10-31" })).toMatchObject({
    code: "task-due-outside-plan",
    params: { due: "2023-11-30", to: "2023-10-31" },
  });
  expect(planAfter(plan, { type: "plan.update", to: "2023-11-30" }).to).toBe("2023-11-30");
});

test("PLAN-2 a year's plan lies within the plan of the period it realises", () => {
  const periodPlan = { id: "p", number: "KH2021-2025", from: "2021-01-01", to: "2025-12-31" } as const;
  expect(yearPlan({ periodPlan }).periodPlanId).toBe("p");
  expect(planRefusal({ periodPlan, from: "2026-01-01", to: "2026-12-31" })).toMatchObject({
    code: "plan-outside-period",
    params: { plan: "KH2021-2025", planTo: "2025-12-31", to: "2026-12-31" },
  });
});

test("PLAN-2 new days lie in the period's plan and leave no yearly plan below outside", () => {
  const within = { id: "p", number: "KH2021-2025", from: "2021-01-01", to: "2023-12-31" } as const;
  expect(refusalOfPlan(yearPlan(), { type: "plan.update", to: "2024-01-31", within })).toMatchObject({
    code: "plan-outside-period",
    params: { plan: "KH2021-2025", yearPlan: null, to: "2024-01-31" },
  });
  expect(planAfter(yearPlan(), { type: "plan.update", to: "2023-11-30", within }).to).toBe("2023-11-30");
  const period = yearPlan({ number: "KH2021-2025", scope: "period", from: "2021-01-01", to: "2025-12-31" });
  const below = { id: "y", number: "KH2023", from: "2023-01-01", to: "2023-12-31" } as const;
  const shorten = (to: "2023-12-30" | "2023-12-31") => ({ type: "plan.update", to, realisedBy: [below] }) as const;
  expect(refusalOfPlan(period, shorten("2023-12-30"))).toMatchObject({
    code: "plan-outside-period",
    params: { plan: "KH2021-2025", planTo: "2023-12-30", yearPlan: "KH2023", to: "2023-12-31" },
  });
  expect(planAfter(period, shorten("2023-12-31")).to).toBe("2023-12-31");
});

test("PLAN-1 the due date in force stays within new days, as the first one does", () => {
  const { plan, task } = planWithTask({ due: "2023-06-30" });
  const moved = planAfter(plan, {
    type: "task.reschedule",
    taskId: task.id,
    on: "2023-06-20",
    by: "P1",
    until: "2023-11-30",
    reason: "chờ hướng dẫn",
  });
  expect(refusalOfPlan(moved, { type: "plan.update", to: "2023-10-31" })).toMatchObject({
    code: "task-due-outside-plan",
    params: { due: "2023-11-30" },
  });
  expect(refusalOfPlan(moved, { type: "plan.update", from: "2023-07-01" })).toMatchObject({
    params: { due: "2023-06-30" },
  });
});

test("PLAN-3 a plan's number says its years; a second one of the same years is told apart", () => {
  const year = { scope: "year", from: "2026-01-01", to: "2026-12-31" } as const;
  expect(nextPlanNumber(year, [])).toBe("KH2026");
  expect(nextPlanNumber(year, ["KH2026", "KH2025"])).toBe("KH2026-2");
  expect(nextPlanNumber(year, ["KH2026", "KH2026-2"])).toBe("KH2026-3");
  expect(nextPlanNumber({ scope: "period", from: "2021-01-01", to: "2025-12-31" }, [])).toBe("KH2021-2025");
});

test("PLAN-4 the areas are those of the Government's programme of that time, or the ones that were chosen", () => {
  expect(yearPlan().areaListId).toBe("76-2021");
  expect(yearPlan({ from: "2020-01-01", to: "2020-12-31" }).areaListId).toBe("30c-2011");
  expect(yearPlan({ areas: ["public-finance", "institutions"] }).areas).toEqual(["institutions", "public-finance"]);
  expect(planRefusal({ areas: ["modernization"] }).code).toBe("area-not-in-list");
});

test("PLAN-4 an area with a task or a target stays in the plan", () => {
  const { plan } = planWithTask();
  const refusal = (from: typeof plan) => refusalOfPlan(from, { type: "plan.update", areas: ["institutions"] });
  expect(refusal(plan)).toEqual({
    code: "plan-area-in-use",
    params: { plan: "KH2023", area: "procedures", record: "KH2023.1", of: "task" },
  });
  const goal = { targetKind: "rank", goal: 10 } as const;
  const aimed = planAfter(yearPlan(), { type: "target.set", title: "PCI", goal, area: "procedures" });
  expect(refusal(aimed)).toMatchObject({ code: "plan-area-in-use", params: { record: "KH2023/CT1", of: "target" } });
});

test("PLAN-7 a plan is made with all of its tasks and targets, or not at all", () => {
  const good = taskToAdd();
  expect(yearPlan({ tasks: [good, { ...good, title: "Công khai thủ tục" }] }).tasks).toHaveLength(2);
  expect(planRefusal({ tasks: [good, taskToAdd({ due: "2024-01-15" })] }).code).toBe("task-due-outside-plan");
});

test("ROLL-1 a unit reports acting on a plan by one document on one day, and existed then", () => {
  const plan = planAfter(yearPlan(), {
    type: "plan.roll-out",
    unitIds: ["department", "district"],
    on: "2023-02-10",
    document: "15/KH-UBND",
  });
  expect(plan.rollouts.map(({ unitId, document }) => [unitId, document])).toEqual([
    ["department", "15/KH-UBND"],
    ["district", "15/KH-UBND"],
  ]);
  const again = { type: "plan.roll-out", unitIds: ["district"], on: "2023-02-10", document: "15/KH-UBND" } as const;
  expect(refusalOfPlan(plan, again).code).toBe("rollout-repeats");
  expect(planAfter(plan, { ...again, document: "16/KH-UBND" }).rollouts).toHaveLength(3);
});

test("ROLL-1 a unit that did not exist then is refused with its successors", () => {
  const change = { type: "plan.roll-out", unitIds: ["new-commune"], on: "2023-02-10", document: null } as const;
  expect(refusalOfPlan(yearPlan(), change)).toMatchObject({ code: "unit-not-in-force", params: { on: "2023-02-10" } });
  const later = contextOn("2026-03-01");
  const plan = yearPlan({ from: "2025-01-01", to: "2026-12-31" }, later);
  const district = { type: "plan.roll-out", unitIds: ["district"], on: "2026-02-10", document: null } as const;
  expect(refusalOfPlan(plan, district, later)).toMatchObject({
    code: "unit-not-in-force",
    params: { unit: "district" },
  });
});

test("ROLL-2 a report is not dated after today, nor before the plan was issued", () => {
  const plan = yearPlan({ issuedOn: "2023-01-16" });
  const change = { type: "plan.roll-out", unitIds: ["department"], document: null } as const;
  expect(refusalOfPlan(plan, { ...change, on: "2024-01-10" }).code).toBe("act-in-future");
  expect(refusalOfPlan(plan, { ...change, on: "2023-01-15" })).toMatchObject({
    code: "rollout-before-plan",
    params: { issuedOn: "2023-01-16" },
  });
  expect(planAfter(plan, { ...change, on: "2023-01-16" }).rollouts).toHaveLength(1);
});

test("HIST-3 what was done to a plan is taken back", () => {
  const { plan, task } = planWithTask();
  const reported = planAfter(plan, { type: "task.progress", taskId: task.id, on: "2023-03-31", by: "P1", percent: 40 });
  expect(reported.history.at(-1)?.records).toEqual([task.id]);
  expect(undone(reported, task.id).tasks).toEqual(plan.tasks);
});
