import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { applyChange, applyDutyMaking } from "../change/apply.ts";
import { type DutyChange, type DutyMaking, nextDutyNumber } from "../change/duty-change.ts";
import type { CalendarDay } from "../day.ts";
import type { Duty } from "../model/duty.ts";
import { visitFacts } from "../query/facts.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { planAfter, planWithTask, taskToAdd } from "../test-support/plan-bench.ts";
import { concludedVisit, contextOn, heldBy, problemOf, someUnits, unit } from "../test-support/workbench.ts";
import { dutyDue } from "./due.ts";
import { boundUnits, rollCallOf, rollCalls } from "./roll-call.ts";

const making: DutyMaking = {
  type: "duty.create",
  number: "DK1",
  title: "Báo cáo tháng",
  dutyKind: "report",
  frequency: "monthly",
  dueRule: { kind: "term", count: 5, dayKind: "working" },
  binds: { by: "list", unitIds: ["department", "district"] },
  from: "2023-01-01",
};
const made = (change: Partial<DutyMaking> = {}) => heldBy(applyDutyMaking({ ...making, ...change }, contextOn()));
const after = (duty: Duty, ...changes: DutyChange[]) =>
  changes.reduce((current, change) => heldBy(applyChange("duty", current, change, contextOn())), duty);
const refusal = (duty: Duty, change: DutyChange, context = contextOn()) =>
  problemOf(applyChange("duty", duty, change, context));
const sources = (change: Partial<Parameters<typeof rollCallOf>[3]> = {}) => ({
  units: unitDirectory(someUnits()),
  calendar: announcedCalendar,
  plans: [],
  visits: [],
  ...change,
});
const report = (change: Partial<Extract<DutyChange, { type: "duty.report" }>> = {}) =>
  ({
    type: "duty.report",
    period: "2023-03",
    unitIds: ["department"],
    on: "2023-04-05",
    document: null,
    ...change,
  }) as const;

test("DUTY-2 a turn is due so many working days after its period, or on the next such day of a month, moved to a working day", () => {
  const due = (rule: Parameters<typeof dutyDue>[0], last: CalendarDay) => dutyDue(rule, last, announcedCalendar).due;
  // 30/4 and 1/5/2023 are holidays, 2 and 3/5 their substitutes.
  expect(due({ kind: "term", count: 5, dayKind: "working" }, "2023-04-30")).toBe("2023-05-10");
  expect(due({ kind: "day", dayOfMonth: 5 }, "2023-03-31")).toBe("2023-04-05");
  expect(due({ kind: "day", dayOfMonth: 20 }, "2023-03-14")).toBe("2023-03-20");
  expect(due({ kind: "day", dayOfMonth: 20 }, "2023-05-14")).toBe("2023-05-22");
  expect(due({ kind: "day", dayOfMonth: 31 }, "2023-01-31")).toBe("2023-02-28");
  expect(due({ kind: "day", dayOfMonth: 10 }, "2023-12-31")).toBe("2024-01-10");
});

test("DUTY-3 periods that end while the duty is in force are called, no others", () => {
  const duty = made({ from: "2023-02-15", to: "2023-04-30" });
  const calls = rollCalls(duty, { first: "2023-01-01", last: "2023-12-31" }, "2023-12-31", sources());
  expect(calls.map(({ period }) => period)).toEqual(["2023-02", "2023-03", "2023-04"]);
  expect(rollCallOf(duty, "2023-05", "2023-12-31", sources())).toBeUndefined();
});

test("DUTY-4 who reported, who did so late, who is missing and who still has time, as of a day", () => {
  const duty = after(made(), report(), report({ unitIds: ["district"], on: "2023-04-10", document: "3/BC" }));
  const statuses = (asOf: CalendarDay) =>
    rollCallOf(duty, "2023-03", asOf, sources())?.entries.map(({ status, daysLate }) => [status, daysLate]);
  expect(statuses("2023-04-04")).toEqual([
    ["awaited", 0],
    ["awaited", 0],
  ]);
  expect(statuses("2023-04-08")).toEqual([
    ["reported", 0],
    ["missing", 1],
  ]);
  expect(statuses("2023-04-30")).toEqual([
    ["reported", 0],
    ["reported-late", 3],
  ]);
  expect(rollCallOf(duty, "2023-03", "2023-04-30", sources())?.counts).toEqual({
    bound: 2,
    reported: 1,
    "reported-late": 1,
    missing: 0,
    awaited: 0,
  });
});

test("DUTY-5 a duty binds units by name, or all of a level and category that exist when the period ends", () => {
  const group = made({
    binds: { by: "group", levels: ["district", "commune"], categories: [], exceptIds: ["commune"] },
  });
  const units = unitDirectory(someUnits());
  expect(boundUnits(group, "2023-03-31", units)).toEqual(["district", "other-commune"]);
  expect(boundUnits(group, "2025-07-01", units)).toEqual(["new-commune"]);
  expect(boundUnits(made(), "2025-07-31", units)).toEqual(["department"]);
});

describe("DUTY-6 a duty done by reporting on tasks", () => {
  const duty = made({
    fulfilledBy: "task-progress",
    binds: { by: "group", levels: [], categories: [], exceptIds: [] },
  });
  const { plan: one, task } = planWithTask();
  const plan = planAfter(one, { type: "task.add", tasks: [taskToAdd({ title: "khác", leadUnitId: "district" })] });
  const progress = (taskId: string, on: CalendarDay, percent = 10) =>
    ({ type: "task.progress", taskId, on, by: "P1", percent }) as const;
  const statuses = (plans: (typeof plan)[], asOf: CalendarDay, key = "2023-03") =>
    rollCallOf(duty, key, asOf, sources({ plans }))?.entries.map(({ unitId, status }) => [unitId, status]);

  test("DUTY-6 binds whoever leads an unfinished task, and is done once all of them had a report in the period", () => {
    expect(statuses([plan], "2023-04-30")).toEqual([
      ["district", "missing"],
      ["department", "missing"],
    ]);
    const reported = planAfter(plan, progress(task.id, "2023-03-30"));
    expect(statuses([reported], "2023-04-30")).toContainEqual(["department", "reported"]);
    const two = planAfter(reported, { type: "task.add", tasks: [taskToAdd({ title: "thứ hai" })] });
    expect(statuses([two], "2023-04-30")).toContainEqual(["department", "missing"]);
  });

  test("DUTY-6 asks nothing for a task that was finished before, and is not recorded by hand", () => {
    const done = planAfter(plan, progress(task.id, "2023-02-20", 100));
    expect(statuses([done], "2023-04-30")).toEqual([["district", "missing"]]);
    expect(refusal(duty, report()).code).toBe("duty-counted");
  });
});

test("DUTY-8 a report is of a period that has begun, by a unit bound then, once, and not dated after today", () => {
  const duty = made();
  expect(refusal(duty, report({ period: "tháng 3" }))).toMatchObject({ code: "duty-period-malformed" });
  expect(refusal(duty, report({ period: "2022-12", on: "2023-01-05" })).code).toBe("duty-not-in-force");
  expect(refusal(duty, report({ on: "2023-02-28" })).code).toBe("duty-not-yet");
  expect(refusal(duty, report({ on: "2024-01-05" })).code).toBe("act-in-future");
  expect(refusal(duty, report({ unitIds: ["commune"] }))).toMatchObject({ code: "duty-not-bound" });
  expect(refusal(after(duty, report()), report())).toMatchObject({
    code: "duty-reported-already",
    params: { period: "2023-03", on: "2023-04-05" },
  });
});

test("DUTY-8 the due date of a turn is kept with the report: a later calendar does not move it", () => {
  const duty = after(made(), report({ period: "2023-04", on: "2023-05-09" }));
  expect(duty.reports[0]).toMatchObject({ due: "2023-05-10" });
  const years = announcedCalendar.years.map((year) =>
    year.year === 2023 ? { ...year, daysOff: [], workedDays: [] } : year,
  );
  const calendar = { ...announcedCalendar, years };
  const call = rollCallOf(duty, "2023-04", "2023-12-31", sources({ calendar }));
  expect(call?.due).toBe("2023-05-05");
  expect(call?.entries[0]).toMatchObject({ status: "reported", daysLate: 0 });
});

test("DUTY-4 a duty after every inspection is called once for each visit that was minuted", () => {
  const { visit } = concludedVisit();
  const duty = made({
    frequency: "after-visit",
    binds: { by: "group", levels: ["commune"], categories: [], exceptIds: [] },
  });
  const facts = sources({ visits: [visitFacts(visit)] });
  const call = () => rollCallOf(duty, visit.number, "2023-05-31", facts);
  expect(call()).toMatchObject({ visitNumber: "2023-001", to: "2023-05-10", counts: { bound: 1, missing: 1 } });
  expect(refusal(duty, report()).code).toBe("duty-visit-needed");
  const held = after(
    duty,
    report({
      visit: { id: visit.id, number: visit.number, minutedOn: "2023-05-10" },
      unitIds: ["commune"],
      on: "2023-05-15",
    }),
  );
  expect(rollCallOf(held, visit.id, "2023-05-31", facts)?.counts.reported).toBe(1);
});

test("DUTY-7 a duty changes its title, units and end; how often and until when it is due do not change", () => {
  const duty = after(made(), { type: "duty.update", title: "Báo cáo hằng tháng", to: "2023-12-31" });
  expect(duty).toMatchObject({ title: "Báo cáo hằng tháng", to: "2023-12-31", frequency: "monthly" });
  expect(refusal(duty, { type: "duty.update", to: "2022-12-31" }).code).toBe("plan-days-reversed");
  const nobody = { by: "list", unitIds: ["nobody"] } as const;
  expect(refusal(duty, { type: "duty.update", binds: { ...nobody, unitIds: ["nobody"] } }).code).toBe("unit-not-found");
});

test("DUTY-9 duties get the next number DK1, DK2 …", () => {
  expect(nextDutyNumber([])).toBe("DK1");
  expect(nextDutyNumber(["DK1", "DK10", "DK2"])).toBe("DK11");
});

test("DUTY-2 a day of the month says nothing after a week or an inspection", () => {
  const refused = applyDutyMaking(
    { ...making, frequency: "weekly", dueRule: { kind: "day", dayOfMonth: 5 } },
    contextOn(),
  );
  expect(problemOf(refused).code).toBe("duty-day-needed");
});

test("DUTY-5 a unit that reported stays in the call when it is bound no longer", () => {
  const units = someUnits();
  const duty = after(made(), report({ unitIds: ["district"] }));
  const changed = after(duty, { type: "duty.update", binds: { by: "list", unitIds: ["department"] } });
  const call = rollCallOf(
    changed,
    "2023-03",
    "2023-12-31",
    sources({ units: unitDirectory({ ...units, units: [...units.units, unit("x", null)] }) }),
  );
  expect(call?.entries.map(({ unitId }) => unitId)).toEqual(["department", "district"]);
});
