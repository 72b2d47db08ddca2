import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDay, dayFromNumber } from "../day.ts";
import type { Task, TaskAct } from "../model/task.ts";
import { planWithTask } from "../test-support/plan-bench.ts";
import { owesReportIn, taskCounts } from "./task-query.ts";
import { isReportedIn, taskState, unclearPoints } from "./task-state.ts";

const progress = (on: CalendarDay, percent: number): TaskAct => ({
  act: "progress",
  id: `${on}-${percent}`,
  on,
  by: "P1",
  percent,
  evidenceIds: [],
});
const moved = (on: CalendarDay, from: CalendarDay, until: CalendarDay): TaskAct => ({
  act: "reschedule",
  id: on,
  on,
  by: "P1",
  from,
  until,
  reason: "chờ hướng dẫn",
});

test("TASK-3 not started, on course, late, done, done late: from reports, the due date and the day", () => {
  const task = { due: "2023-06-30" as const, acts: [progress("2023-03-31", 40), progress("2023-07-05", 100)] };
  const on = (day: CalendarDay) => taskState(task, day).status;
  expect(on("2023-03-30")).toBe("not-started");
  expect(on("2023-03-31")).toBe("on-course");
  expect(on("2023-06-30")).toBe("on-course");
  expect(on("2023-07-01")).toBe("late");
  expect(on("2023-07-05")).toBe("done-late");
  expect(taskState({ ...task, acts: [progress("2023-06-30", 100)] }, "2023-12-31").status).toBe("done");
  expect(taskState({ due: null, acts: [] }, "2023-12-31").status).toBe("not-started");
});

test("TASK-3 a report below 100 % opens a task again, and the due date in force is the one that counts", () => {
  const reopened = { due: "2023-06-30" as const, acts: [progress("2023-06-01", 100), progress("2023-06-15", 80)] };
  expect(taskState(reopened, "2023-06-10").status).toBe("done");
  expect(taskState(reopened, "2023-07-01").status).toBe("late");
  const later = {
    due: "2023-06-30" as const,
    acts: [moved("2023-06-20", "2023-06-30", "2023-09-30"), progress("2023-08-01", 100)],
  };
  expect(taskState(later, "2023-06-19").due).toBe("2023-06-30");
  expect(taskState(later, "2023-08-01")).toMatchObject({ status: "done", due: "2023-09-30" });
});

test("TASK-3 done late stays late when the day is moved afterwards, until it is opened again", () => {
  const acts = [progress("2023-03-10", 100), moved("2023-03-15", "2023-03-01", "2023-06-30")];
  const late = { due: "2023-03-01" as const, acts };
  expect(taskState(late, "2023-12-31")).toMatchObject({
    status: "done-late",
    due: "2023-03-01",
    doneOn: "2023-03-10",
  });
  const again = [...acts, progress("2023-05-01", 90), progress("2023-06-30", 100)];
  expect(taskState({ ...late, acts: again }, "2023-05-01")).toMatchObject({ status: "on-course", due: "2023-06-30" });
  expect(taskState({ ...late, acts: again }, "2023-12-31")).toMatchObject({ status: "done", due: "2023-06-30" });
  const sameDay = [progress("2023-03-10", 100), moved("2023-03-10", "2023-03-01", "2023-03-31")];
  expect(taskState({ ...late, acts: sameDay }, "2023-12-31").status).toBe("done");
});

test("TASK-3 a second report of 100 % moves the day it was done on nowhere", () => {
  const twice = { due: "2023-06-30" as const, acts: [progress("2023-06-30", 100), progress("2023-07-31", 100)] };
  expect(taskState(twice, "2023-12-31")).toMatchObject({ status: "done", doneOn: "2023-06-30" });
  const moves = [
    progress("2023-07-10", 100),
    moved("2023-07-15", "2023-06-30", "2023-09-30"),
    progress("2023-07-31", 100),
  ];
  expect(taskState({ ...twice, acts: moves }, "2023-12-31")).toMatchObject({
    status: "done-late",
    due: "2023-06-30",
    doneOn: "2023-07-10",
  });
});

test("TASK-14 a task done within the month asked about owes its report of that month, and none of the next", () => {
  const { plan, task } = planWithTask();
  const done = { ...task, acts: [progress("2023-06-15", 100)] };
  const owes = (month: string) => owesReportIn(plan, done, month, "2023-12-31");
  expect([owes("2023-05"), owes("2023-06"), owes("2023-07")]).toEqual([true, true, false]);
});

test("TASK-3 what happens later changes no earlier day", () => {
  const day = fc.integer({ min: 19_400, max: 19_800 }).map(dayFromNumber);
  const act = fc.oneof(
    fc.tuple(day, fc.integer({ min: 0, max: 100 })).map(([on, percent]) => progress(on, percent)),
    fc.tuple(day, day).map(([on, until]) => moved(on, "2023-06-30", until)),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), act, day, (acts, later, asOf) => {
      const task = { due: "2023-06-30" as const, acts };
      const one = { ...later, on: addDays(asOf, 1) };
      expect(taskState({ ...task, acts: [...acts, one] }, asOf)).toEqual(taskState(task, asOf));
    }),
  );
});

test("TASK-6 a task says who, what, until when, who answers, which product and who decides; what is missing is named", () => {
  const { task } = planWithTask();
  expect(unclearPoints(task)).toEqual(["person", "product", "authority"]);
  expect(unclearPoints(task, ["time", "product"])).toEqual(["product"]);
  const open: Task = { ...task, due: null, leadUnitId: null };
  expect(unclearPoints(open)).toEqual(["person", "time", "responsibility", "product", "authority"]);
  const clear: Task = { ...task, person: "P1", product: "Quyết định", authority: "Chủ tịch UBND tỉnh" };
  expect(unclearPoints(clear)).toEqual([]);
});

test("TASK-7 tasks are counted by state; a dropped one is in no total", () => {
  const { task } = planWithTask();
  const dropped: TaskAct = { act: "drop", id: "d", on: "2023-02-01", by: "P1", reason: "trùng việc" };
  const tasks = [task, { ...task, acts: [progress("2023-05-31", 100)] }, { ...task, acts: [dropped] }];
  expect(taskCounts(tasks, "2023-12-31")).toEqual({
    total: 2,
    "not-started": 0,
    "on-course": 0,
    late: 1,
    done: 1,
    "done-late": 0,
    dropped: 1,
  });
});

test("TASK-8 a month counts as reported when a report is dated in it", () => {
  const task = { due: null, acts: [progress("2023-03-31", 40)] };
  expect(isReportedIn(task, "2023-03", "2023-03-31")).toBe(true);
  expect(isReportedIn(task, "2023-03", "2023-03-30")).toBe(false);
  expect(isReportedIn(task, "2023-04", "2023-04-30")).toBe(false);
});
