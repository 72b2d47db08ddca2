import fc from "fast-check";
import { expect, test } from "vitest";
import type { SingleTaskChange } from "../change/task-change.ts";
import { planAfter, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { contextOn } from "../test-support/workbench.ts";
import { attemptTasks } from "./attempt-tasks.ts";

const context = contextOn("2023-07-01");
const adding = (code: string, parent?: string): SingleTaskChange => ({
  type: "task.add",
  tasks: [taskToAdd({ code, ...(parent === undefined ? {} : { parent }) })],
});

test("TASK-15 whatever the order of rows, every part finds what it is part of", () => {
  const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).chain((picks) => {
    const rows = picks.map((pick, at) => ({ code: `M${at}`, parent: at === 0 ? undefined : `M${pick % at}` }));
    return fc.shuffledSubarray(rows, { minLength: rows.length });
  });
  fc.assert(
    fc.property(trees, (rows) => {
      const { accepted, refused } = attemptTasks(
        yearPlan(),
        rows.map(({ code, parent }) => adding(code, parent)),
        context,
      );
      expect(refused.size).toBe(0);
      const { tasks } = planAfter(yearPlan(), { type: "task.change-many", changes: accepted });
      const codeOf = new Map(tasks.map(({ id, code }) => [id, code]));
      const found = new Map(tasks.map(({ code, parentTaskId }) => [code, codeOf.get(parentTaskId ?? "")]));
      expect(found).toEqual(new Map(rows.map(({ code, parent }) => [code, parent])));
    }),
  );
});

test("TASK-15 twenty thousand parts that each stand above what they are part of are tried in one go", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => adding(`M${at}`, at === 19_999 ? undefined : `M${at + 1}`));
  expect(attemptTasks(yearPlan(), rows, context).accepted).toHaveLength(20_000);
});

test("TASK-15 codes may move on by one; two that change places are both refused", () => {
  const plan = planAfter(yearPlan(), adding("1"), adding("2"), adding("3"));
  const recode = (at: number, code: string): SingleTaskChange => {
    const task = plan.tasks[at];
    if (task === undefined) throw new Error("no such task");
    return { type: "task.update", taskId: task.id, code };
  };
  const moved = [recode(0, "2"), recode(1, "3"), recode(2, "4"), adding("1")];
  expect(attemptTasks(plan, moved, context)).toMatchObject({
    accepted: moved
      .toReversed()
      .slice(1)
      .concat(moved[3] ?? []),
  });
  const exchanged = attemptTasks(plan, [recode(0, "2"), recode(1, "1")], context);
  expect([...exchanged.refused.values()].map(({ column, problem }) => [column, problem.code])).toEqual([
    ["code", "task-code-repeats"],
    ["code", "task-code-repeats"],
  ]);
});
