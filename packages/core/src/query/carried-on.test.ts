import { expect, test } from "vitest";
import type { Task } from "../model/task.ts";
import { planWithTask, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { contextOn } from "../test-support/workbench.ts";
import { queryTasks } from "./task-query.ts";

const { units } = contextOn();
const { plan: source, task } = planWithTask();
const copyOf = ({ id }: Task, number: string, year: 2024 | 2025) =>
  yearPlan({
    number,
    ...({ from: `${year}-01-01`, to: `${year}-12-31` } as const),
    tasks: [taskToAdd({ due: `${year}-06-30`, sourceTaskId: id })],
  });
const copy = copyOf(task, "KH2024", 2024);
const withActs = (plan: typeof copy, acts: Task["acts"]) => ({
  ...plan,
  tasks: plan.tasks.map((one) => ({ ...one, acts })),
});
const late = (plans: (typeof copy)[], asOf: `${number}-${number}-${number}`) =>
  queryTasks(plans, { late: true }, asOf, units).map(({ plan }) => plan.number);

test("TASK-16 a task carried on is late in the latest plan that began, and still after that plan has ended", () => {
  expect(late([source, copy], "2023-12-31")).toEqual(["KH2023"]);
  expect(late([source, copy], "2024-01-01")).toEqual([]);
  expect(late([source, copy], "2024-07-01")).toEqual(["KH2024"]);
  expect(late([source, copy], "2025-07-01")).toEqual(["KH2024"]);
  const later = copyOf(copy.tasks[0] as Task, "KH2025", 2025);
  expect(late([source, copy, later], "2025-01-01")).toEqual([]);
  expect(late([source, copy, later], "2026-01-01")).toEqual(["KH2025"]);
});

test("TASK-16 what was done or dropped where it was carried to comes back nowhere", () => {
  const by = { id: "a", on: "2024-05-15", by: "P1" } as const;
  const done = withActs(copy, [{ act: "progress", ...by, percent: 100, evidenceIds: [] }]);
  const dropped = withActs(copy, [{ act: "drop", ...by, reason: "trùng việc" }]);
  for (const plan of [done, dropped]) {
    expect(late([source, plan], "2024-12-31")).toEqual([]);
    expect(late([source, plan], "2025-01-01")).toEqual([]);
  }
});
