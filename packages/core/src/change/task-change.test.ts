import { expect, test } from "vitest";
import { lastTask, planAfter, planWithTask, refusalOfPlan, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { contextOn, heldBy } from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import { undoLastChange } from "./undo.ts";

const add = (change: Parameters<typeof taskToAdd>[0]) => ({ type: "task.add", tasks: [taskToAdd(change)] }) as const;

test("TASK-1 exactly one unit leads; co-ordinators are others, each named once", () => {
  const { task } = planWithTask({ coordinatorUnitIds: ["district", "commune"] });
  expect(task).toMatchObject({ leadUnitId: "department", coordinatorUnitIds: ["district", "commune"] });
  expect(refusalOfPlan(yearPlan(), add({ coordinatorUnitIds: ["department"] }))).toMatchObject({
    code: "lead-co-ordinates",
    params: { unit: "Unit department" },
  });
  expect(refusalOfPlan(yearPlan(), add({ coordinatorUnitIds: ["district", "district"] })).code).toBe(
    "co-ordinator-repeats",
  );
});

test("TASK-2 a task is due within its plan", () => {
  expect(refusalOfPlan(yearPlan(), add({ due: "2024-01-01" }))).toEqual({
    code: "task-due-outside-plan",
    params: {
      task: "Rà soát thủ tục hành chính",
      due: "2024-01-01",
      plan: "KH2023",
      from: "2023-01-01",
      to: "2023-12-31",
    },
  });
  expect(lastTask(planAfter(yearPlan(), add({ due: "2023-12-31" }))).due).toBe("2023-12-31");
  expect(lastTask(planAfter(yearPlan(), add({ due: null }))).due).toBeNull();
});

test("TASK-2 a task is in an area of its plan, and its units exist on some day of it", () => {
  expect(refusalOfPlan(yearPlan(), add({ area: "steering" })).code).toBe("area-not-in-plan");
  expect(refusalOfPlan(yearPlan(), add({ leadUnitId: "nobody" })).code).toBe("unit-not-found");
  expect(refusalOfPlan(yearPlan(), add({ leadUnitId: "new-commune" })).code).toBe("unit-not-in-force");
  const period = yearPlan({ scope: "period", from: "2021-01-01", to: "2025-12-31" });
  expect(lastTask(planAfter(period, add({ leadUnitId: "new-commune" }))).leadUnitId).toBe("new-commune");
});

test("TASK-2 a plan's own code names one task", () => {
  const { plan } = planWithTask({ code: "I.1" });
  expect(refusalOfPlan(plan, add({ code: "I.1" }))).toMatchObject({
    code: "task-code-repeats",
    params: { code: "I.1", other: "KH2023.1" },
  });
  const two = planAfter(plan, add({ code: "I.2" }));
  expect(refusalOfPlan(two, { type: "task.update", taskId: lastTask(two).id, code: "I.1" }).code).toBe(
    "task-code-repeats",
  );
});

test("TASK-4 a month may be reported after the next one; reports stand in the order of their days", () => {
  const { plan, task } = planWithTask();
  const report = (on: `${number}-${number}-${number}`, percent: number) =>
    ({ type: "task.progress", taskId: task.id, on, by: "P1", percent }) as const;
  const reported = planAfter(plan, report("2023-04-28", 50), report("2023-03-31", 30));
  expect(lastTask(reported).acts.map(({ on }) => on)).toEqual(["2023-03-31", "2023-04-28"]);
  expect(refusalOfPlan(reported, report("2024-01-05", 60))).toMatchObject({ code: "act-in-future" });
  expect(refusalOfPlan(reported, report("2023-05-31", 101))).toEqual({
    code: "percent-out-of-range",
    params: { percent: 101 },
  });
  expect(refusalOfPlan(reported, report("2023-05-31", 12.5)).code).toBe("percent-out-of-range");
});

test("TASK-4 nothing is done to a task after it was dropped, and a drop comes after what was done", () => {
  const { plan, task } = planWithTask();
  const drop = { type: "task.drop", taskId: task.id, on: "2023-05-15", by: "P1", reason: "trùng việc" } as const;
  const reported = planAfter(plan, { type: "task.progress", taskId: task.id, on: "2023-05-31", by: "P1", percent: 5 });
  expect(refusalOfPlan(reported, drop)).toMatchObject({
    code: "act-before-previous",
    params: { previous: "progress", previousOn: "2023-05-31" },
  });
  const dropped = planAfter(plan, drop);
  expect(refusalOfPlan(dropped, { ...drop, on: "2023-06-01" }).code).toBe("task-dropped");
  expect(
    refusalOfPlan(dropped, { type: "task.progress", taskId: task.id, on: "2023-06-01", by: "P1", percent: 5 }).code,
  ).toBe("task-dropped");
  const report = { type: "task.progress", taskId: task.id, by: "P1", percent: 5 } as const;
  expect(refusalOfPlan(dropped, { ...report, on: "2023-05-15" }).code).toBe("task-dropped");
  expect(lastTask(planAfter(dropped, { ...report, on: "2023-05-14" })).acts).toHaveLength(2);
});

test("TASK-4 an act is not dated after today, nor before its plan began or was issued", () => {
  const { plan, task } = planWithTask();
  const act = { taskId: task.id, by: "P1", reason: "chờ hướng dẫn" } as const;
  const acts = (on: `${number}-${number}-${number}`) =>
    [
      { type: "task.progress", ...act, on, percent: 5 },
      { type: "task.reschedule", ...act, on, until: "2023-09-30" },
      { type: "task.drop", ...act, on },
    ] as const;
  for (const future of acts("2024-01-01")) expect(refusalOfPlan(plan, future).code).toBe("act-in-future");
  for (const early of acts("2022-12-31")) {
    expect(refusalOfPlan(plan, early)).toMatchObject({
      code: "act-before-plan",
      params: { record: "KH2023.1", plan: "KH2023", earliest: "2023-01-01" },
    });
  }
  const issued = planAfter(plan, { type: "plan.update", issuedOn: "2022-12-20" });
  for (const one of acts("2022-12-31")) expect(lastTask(planAfter(issued, one)).acts).toHaveLength(1);
  const [, , drop] = acts("2022-12-31");
  const dropped = heldBy(applyChange("plan", plan, drop, contextOn("2022-12-31")));
  expect(lastTask(dropped).acts).toHaveLength(1);
  const later = planAfter(plan, { type: "plan.update", issuedOn: "2023-01-16" });
  for (const one of acts("2023-01-01")) expect(lastTask(planAfter(later, one)).acts).toHaveLength(1);
});

test("TASK-4 a finished task gets no other due date until a report opens it again", () => {
  const { plan, task } = planWithTask();
  const report = { type: "task.progress", taskId: task.id, by: "P1" } as const;
  const move = { type: "task.reschedule", taskId: task.id, by: "P1", until: "2023-09-30", reason: "x" } as const;
  const done = planAfter(plan, { ...report, on: "2023-07-10", percent: 100 });
  expect(refusalOfPlan(done, { ...move, on: "2023-07-15" })).toEqual({
    code: "task-finished",
    params: { task: "KH2023.1", on: "2023-07-10" },
  });
  const reopened = planAfter(done, { ...report, on: "2023-07-14", percent: 80 });
  expect(lastTask(planAfter(reopened, { ...move, on: "2023-07-15" })).acts).toHaveLength(3);
});

test("TASK-4 a due date moves with a reason, within the plan, and the first one stays", () => {
  const { plan, task } = planWithTask();
  const move = {
    type: "task.reschedule",
    taskId: task.id,
    on: "2023-06-20",
    by: "P1",
    until: "2023-09-30",
    reason: "chờ hướng dẫn",
  } as const;
  const moved = planAfter(plan, move);
  expect(lastTask(moved)).toMatchObject({ due: "2023-06-30", acts: [{ from: "2023-06-30", until: "2023-09-30" }] });
  expect(refusalOfPlan(plan, { ...move, until: "2024-02-01" }).code).toBe("task-due-outside-plan");
  expect(refusalOfPlan(moved, { type: "task.update", taskId: task.id, due: "2023-07-31" }).code).toBe(
    "task-rescheduled",
  );
});

test("TASK-5 a task is part of another one of its plan, and never in a circle", () => {
  const { plan, task: first } = planWithTask({ code: "1" });
  const two = planAfter(plan, add({ code: "1.1", parent: "1" }));
  const second = lastTask(two);
  expect(second.parentTaskId).toBe(first.id);
  const three = planAfter(two, add({ parent: second.id }));
  expect(refusalOfPlan(three, { type: "task.update", taskId: first.id, parentTaskId: lastTask(three).id })).toEqual({
    code: "task-circle",
    params: { task: "KH2023.1", parent: "KH2023.3" },
  });
  expect(refusalOfPlan(two, { type: "task.update", taskId: first.id, parentTaskId: first.id }).code).toBe(
    "task-circle",
  );
  expect(refusalOfPlan(two, add({ parent: "9" })).code).toBe("task-not-found");
  const freed = planAfter(two, { type: "task.update", taskId: second.id, parentTaskId: null });
  expect(lastTask(freed)).not.toHaveProperty("parentTaskId");
});

test("TASK-17 a task is put before another one or behind all, and keeps its number", () => {
  const { plan, task } = planWithTask({ code: "I.1" });
  const three = planAfter(plan, add({ title: "b" }), add({ title: "c" }));
  const numbers = (of: typeof plan) => of.tasks.map(({ ordinal }) => ordinal);
  const [, , last] = three.tasks;
  const move = (taskId: string, before: string | null) => ({ type: "task.move", taskId, before }) as const;
  const first = planAfter(three, move(last?.id ?? "", "I.1"));
  expect(numbers(first)).toEqual([3, 1, 2]);
  expect(numbers(planAfter(first, move(task.id, null)))).toEqual([3, 2, 1]);
  expect(numbers(planAfter(first, move(task.id, "KH2023.3")))).toEqual([1, 3, 2]);
  expect(planAfter(three, move(task.id, task.id))).toBe(three);
  expect(planAfter(three, move(last?.id ?? "", null))).toBe(three);
  expect(refusalOfPlan(three, move(task.id, "nobody")).code).toBe("task-not-found");
  expect(refusalOfPlan(three, move("nobody", null)).code).toBe("task-not-found");
});

test("TASK-17 a task is added before another one", () => {
  const { plan, task } = planWithTask({ code: "I.1" });
  const two = planAfter(plan, add({ title: "b", before: task.id }));
  expect(two.tasks.map(({ ordinal }) => ordinal)).toEqual([2, 1]);
  expect(refusalOfPlan(two, add({ before: "nobody" })).code).toBe("task-not-found");
});

test("TASK-17 the history keeps where it stood and no more, and undo puts it back among what changed meanwhile", () => {
  const { plan, task } = planWithTask();
  const three = planAfter(plan, add({ title: "b" }), add({ title: "c" }));
  const moved = planAfter(three, { type: "task.move", taskId: task.id, before: null });
  expect(moved.history.at(-1)).toMatchObject({
    records: [task.id],
    back: [{ op: "move", path: ["tasks", `#${task.id}`], after: null }],
  });
  const other = three.tasks[1]?.id ?? "";
  const later = planAfter(moved, { type: "task.update", taskId: other, title: "khác" });
  const undone = heldBy(undoLastChange(later, task.id, contextOn()));
  expect(undone.tasks.map(({ title }) => title)).toEqual([task.title, "khác", "c"]);
});
