import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, isCalendarDay, yearOf } from "../day.ts";
import { lastTask, planAfter, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { movedByYears, startFromPeriod, startFromYear } from "./plan-from.ts";

const year2023 = { from: "2023-01-01", to: "2023-12-31" } as const;
const year2024 = { from: "2024-01-01", to: "2024-12-31" } as const;

test("PLAN-5 a year's plan takes from the period's what is still owed, due when that falls into the year, else open", () => {
  const period = planAfter(yearPlan({ scope: "period", from: "2021-01-01", to: "2025-12-31" }), {
    type: "task.add",
    tasks: [
      taskToAdd({ title: "năm nay", due: "2023-06-30" }),
      taskToAdd({ title: "về sau", due: "2025-06-30" }),
      taskToAdd({ title: "xong rồi", due: "2022-06-30" }),
    ],
  });
  const done = planAfter(period, {
    type: "task.progress",
    taskId: lastTask(period).id,
    on: "2022-05-31",
    by: "P1",
    percent: 100,
  });
  const start = startFromPeriod(done, year2023, "2022-12-20");
  expect(start.tasks.map(({ title, due }) => [title, due])).toEqual([
    ["năm nay", "2023-06-30"],
    ["về sau", null],
  ]);
  expect(start.withoutDue).toBe(1);
  expect(start.tasks[0]?.sourceTaskId).toBe(done.tasks[0]?.id);
});

test("PLAN-6 a year's plan takes last year's tasks with their days moved, parts behind what they are part of", () => {
  const earlier = planAfter(yearPlan({ from: "2024-01-01", to: "2024-12-31", issuedOn: "2023-12-15" }), {
    type: "task.add",
    tasks: [
      taskToAdd({ code: "1", due: "2024-02-29" }),
      taskToAdd({ code: "1.1", parent: "1", due: "2024-06-30" }),
      taskToAdd({ code: "2", due: null }),
    ],
  });
  const [first, part] = earlier.tasks;
  const dropped = planAfter(earlier, {
    type: "task.drop",
    taskId: lastTask(earlier).id,
    on: "2023-12-20",
    by: "P1",
    reason: "trùng việc",
  });
  const year2025 = { from: "2025-01-01", to: "2025-12-31" } as const;
  const start = startFromYear(dropped, year2025, "2024-12-20", { onlyUnfinished: false });
  expect(start.tasks.map(({ code, due, parent }) => [code, due, parent])).toEqual([
    ["1", "2025-02-28", undefined],
    ["1.1", "2025-06-30", first?.id],
  ]);
  const plan = yearPlan({ number: "KH2025", ...year2025, tasks: start.tasks });
  expect(plan.tasks[1]?.parentTaskId).toBe(plan.tasks[0]?.id);
  expect(plan.tasks[1]?.sourceTaskId).toBe(part?.id);
});

test("PLAN-6 only what is still owed, when asked for", () => {
  const earlier = planAfter(yearPlan(), { type: "task.add", tasks: [taskToAdd(), taskToAdd({ title: "còn lại" })] });
  const done = planAfter(earlier, {
    type: "task.progress",
    taskId: earlier.tasks[0]?.id ?? "",
    on: "2023-05-31",
    by: "P1",
    percent: 100,
  });
  const titles = (onlyUnfinished: boolean) =>
    startFromYear(done, year2024, "2023-12-20", { onlyUnfinished }).tasks.map(({ title }) => title);
  expect(titles(true)).toEqual(["còn lại"]);
  expect(titles(false)).toEqual(["Rà soát thủ tục hành chính", "còn lại"]);
});

test("PLAN-6 targets are set once more for the new year but those that compare with a baseline", () => {
  const change = { targetKind: "change", goal: -10 } as const;
  const earlier = planAfter(
    yearPlan(),
    { type: "target.set", title: "PCI", goal: { targetKind: "rank", goal: 10 } },
    { type: "target.set", title: "Đơn vị sự nghiệp", goal: change, baseline: { year: 2022 } },
    {
      ...{ type: "target.set", title: "Hồ sơ trực tuyến", goal: { targetKind: "value", goal: 80 }, measure: "%" },
      when: { frequency: "once", due: "2023-06-30" },
    },
  );
  const { targets } = startFromYear(earlier, year2024, "2023-12-20", { onlyUnfinished: false });
  expect(targets.map(({ title, when }) => [title, when])).toEqual([
    ["PCI", { frequency: "yearly", firstYear: 2024, lastYear: 2024 }],
    ["Hồ sơ trực tuyến", { frequency: "once", due: "2024-06-30" }],
  ]);
});

test("PLAN-6 a day moved by years exists and lies in the year meant", () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber);
  fc.assert(
    fc.property(day, fc.integer({ min: -20, max: 20 }), (from, years) => {
      const moved = movedByYears(from, years);
      expect(isCalendarDay(moved)).toBe(true);
      expect(yearOf(moved)).toBe(yearOf(from) + years);
    }),
  );
});
