import { expect, test } from "vitest";
import { applyChange, applyDutyMaking } from "../change/apply.ts";
import type { CalendarDay } from "../day.ts";
import { agendaSources, planAfter, planWithTask, taskToAdd } from "../test-support/plan-bench.ts";
import { after, concludedVisit, contextOn, heldBy, plannedVisit, someUnits } from "../test-support/workbench.ts";
import { type AgendaFilter, type AgendaSources, agenda, agendaUntil, isAgendaEmpty } from "./agenda.ts";
import { agendaEntries } from "./agenda-entries.ts";
import { unitDirectory } from "./unit-directory.ts";

const units = unitDirectory(someUnits());

/** A finding due 30/6, tasks due 30/6 and 31/7, a monthly report of March and April, a visit planned for 28/6/2023. */
function sources(change: Partial<AgendaSources> = {}): AgendaSources {
  const { visit } = concludedVisit();
  const { plan: one } = planWithTask({ person: "P1" });
  const plan = planAfter(one, {
    type: "task.add",
    tasks: [
      taskToAdd({ title: "Công khai", due: "2023-07-31", leadUnitId: "district", coordinatorUnitIds: ["department"] }),
    ],
  });
  const duty = heldBy(
    applyDutyMaking(
      {
        type: "duty.create",
        number: "DK1",
        title: "Báo cáo tháng",
        dutyKind: "report",
        frequency: "monthly",
        dueRule: { kind: "term", count: 5, dayKind: "working" },
        binds: { by: "list", unitIds: ["department", "district"] },
        from: "2023-05-01",
      },
      contextOn(),
    ),
  );
  const reported = heldBy(
    applyChange(
      "duty",
      duty,
      { type: "duty.report", period: "2023-05", unitIds: ["department"], on: "2023-06-02", document: null },
      contextOn(),
    ),
  );
  const team = [{ person: "P2", role: "head" as const }];
  const planned = after(plannedVisit({ number: "2023-002", on: "2023-06-28", unitId: "district", team }));
  return agendaSources([visit, planned], units, {
    plans: [plan],
    duties: [reported],
    people: new Map([
      ["P1", "Nguyễn Văn A"],
      ["P2", "Trần Thị B"],
    ]),
    ...change,
  });
}

const seen = (asOf: CalendarDay, until: CalendarDay, filter: AgendaFilter = {}, from = sources()) => {
  const found = agenda(from, asOf, until, filter);
  return {
    overdue: found.overdue.map(({ number }) => number),
    dueSoon: found.dueSoon.map(({ number }) => number),
    visitsAhead: found.visitsAhead.map(({ visit }) => visit.number),
    tasksLate: found.tasksLate.map(({ task }) => task.title),
    tasksDueSoon: found.tasksDueSoon.map(({ task }) => task.title),
    dutiesMissing: found.dutiesMissing.map(({ call, owing }) => [call.period, ...owing]),
    dutiesDue: found.dutiesDue.map(({ call, owing }) => [call.period, ...owing]),
  };
};
const nothing = {
  overdue: [],
  dueSoon: [],
  visitsAhead: [],
  tasksLate: [],
  tasksDueSoon: [],
  dutiesMissing: [],
  dutiesDue: [],
};

test("QUERY-7 an agenda reaches so many days ahead, to Sunday, or to the end of the month", () => {
  expect(agendaUntil("2023-06-28", { days: 10 })).toBe("2023-07-08");
  expect(agendaUntil("2023-06-28", "week")).toBe("2023-07-02");
  expect(agendaUntil("2023-07-02", "week")).toBe("2023-07-02");
  expect(agendaUntil("2024-02-01", "month")).toBe("2024-02-29");
});

test("QUERY-7 findings, tasks, duties and visits stand in it, what is past its day and what is ahead", () => {
  expect(seen("2023-06-26", "2023-07-08")).toEqual({
    ...nothing,
    dueSoon: ["2023-001.1"],
    visitsAhead: ["2023-002"],
    tasksDueSoon: ["Rà soát thủ tục hành chính"],
    dutiesMissing: [["2023-05", "district"]],
    dutiesDue: [["2023-06", "department", "district"]],
  });
  expect(seen("2023-07-10", "2023-07-31")).toEqual({
    ...nothing,
    overdue: ["2023-001.1"],
    visitsAhead: ["2023-002"],
    tasksLate: ["Rà soát thủ tục hành chính"],
    tasksDueSoon: ["Công khai"],
    dutiesMissing: [["2023-06", "department", "district"]],
  });
  expect(isAgendaEmpty(agenda(agendaSources([], units), "2023-07-10", "2023-07-31"))).toBe(true);
});

test("QUERY-8 the agenda of a unit holds what it was found with, answers for, leads, helps with or owes, and those below it", () => {
  expect(seen("2023-07-10", "2023-07-31", { unitId: "district" })).toEqual({
    ...nothing,
    overdue: ["2023-001.1"],
    visitsAhead: ["2023-002"],
    tasksDueSoon: ["Công khai"],
    dutiesMissing: [["2023-06", "district"]],
  });
  expect(seen("2023-07-10", "2023-07-31", { unitId: "department" })).toMatchObject({
    overdue: [],
    tasksLate: ["Rà soát thủ tục hành chính"],
    tasksDueSoon: ["Công khai"],
    dutiesMissing: [["2023-06", "department"]],
  });
});

test("QUERY-8 the agenda of a person holds the findings and tasks they answer for and the visits they go on", () => {
  expect(seen("2023-07-10", "2023-07-31", { person: "P1" })).toEqual({
    ...nothing,
    tasksLate: ["Rà soát thủ tục hành chính"],
  });
  expect(seen("2023-06-26", "2023-07-08", { person: "P2" })).toEqual({ ...nothing, visitsAhead: ["2023-002"] });
});

test("QUERY-9 everything is an entry on its day, of an identity that stays", () => {
  const entries = (asOf: CalendarDay) => agendaEntries(agenda(sources(), asOf, "2023-07-31"), units);
  const early = entries("2023-06-26");
  expect(early.map(({ kind, on, late }) => [kind, on, late])).toEqual([
    ["duty", "2023-06-07", true],
    ["visit", "2023-06-28", false],
    ["finding", "2023-06-30", false],
    ["task", "2023-06-30", false],
    ["duty", "2023-07-07", false],
    ["task", "2023-07-31", false],
  ]);
  expect(early[0]).toMatchObject({ number: "DK1", unitName: "Unit district", turn: { period: "2023-05", owing: 1 } });
  expect(new Set(early.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(early.length);
});
