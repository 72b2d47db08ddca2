import { expect, test } from "vitest";
import { planAfter, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { tasksByArea } from "./task-order.ts";

const add = (title: string, more: Parameters<typeof taskToAdd>[0] = {}) =>
  ({ type: "task.add", tasks: [taskToAdd({ title, code: title, ...more })] }) as const;

test("TASK-18 tasks are read area by area, each followed by its parts", () => {
  const plan = planAfter(
    yearPlan(),
    add("a", { area: "procedures" }),
    add("b", { area: "institutions" }),
    add("c", { area: "procedures" }),
    add("a1", { area: "procedures", parent: "a" }),
    add("a11", { area: "procedures", parent: "a1" }),
    add("a2", { area: "procedures", parent: "a" }),
    add("a3", { area: "institutions", parent: "a" }),
  );
  const read = tasksByArea(plan).map(({ area, tasks }) => [
    area,
    tasks.map(({ task, depth }) => `${depth}${task.title}`),
  ]);
  expect(Object.fromEntries(read)).toMatchObject({
    institutions: ["0b", "0a3"],
    procedures: ["0a", "1a1", "2a11", "1a2", "0c"],
    organization: [],
  });
  expect(read.map(([area]) => area)).toEqual(plan.areas);
});

test("TASK-18 tasks in a circle are shown all the same", () => {
  const plan = planAfter(yearPlan(), add("a"), add("b", { parent: "a" }));
  const [a, b] = plan.tasks;
  if (a === undefined || b === undefined) throw new Error("two tasks");
  const circle = { ...plan, tasks: [{ ...a, parentTaskId: b.id }, b] };
  expect(tasksByArea(circle).flatMap(({ tasks }) => tasks)).toHaveLength(2);
});
