import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../check/check-plan.ts";
import { remarkKinds } from "../check/remark.ts";
import { addDays } from "../day.ts";
import { serialiseDocument } from "../documents/parse-document.ts";
import type { AnyDocument } from "../model/document-kinds.ts";
import type { Figure, Figures } from "../model/figures.ts";
import type { Plan } from "../model/plan.ts";
import type { Units } from "../model/units.ts";
import { lastTask, planAfter, planWithTask, refusalOfPlan, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { contextOn, heldBy, newId, problemOf, someUnits, today, undone } from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import type { PlanChange } from "./plan-change.ts";
import { undoLastChange } from "./undo.ts";
import type { NewUnit, UnitsChange } from "./units-change.ts";

const refusalOfUndo = (document: AnyDocument, record: string, context = contextOn()) =>
  problemOf(undoLastChange(document, record, context));
const update = (taskId: string, change: object): PlanChange => ({ type: "task.update", taskId, ...change });
const add = (change: Parameters<typeof taskToAdd>[0]): PlanChange => ({ type: "task.add", tasks: [taskToAdd(change)] });

function unitAfter(units: Units, ...changes: UnitsChange[]): Units {
  return changes.reduce((now, change) => heldBy(applyChange("units", now, change, contextOn(today, now))), units);
}
const newUnit = (unitId: string, parentId: string): NewUnit => ({
  unitId,
  name: `Đơn vị ${unitId}`,
  level: "commune",
  category: "people-committee",
  parentId,
  from: null,
  to: null,
});

describe("HIST-5 what an import names stays", () => {
  test("HIST-5 a unit that imported ones belong to", () => {
    const units = unitAfter(
      someUnits(),
      { type: "unit.add", ...newUnit("x", "province") },
      { type: "unit.import", source: "a.csv", units: [newUnit("y", "x"), newUnit("z", "x")] },
    );
    expect(refusalOfUndo(units, "x")).toEqual({
      code: "undo-blocked",
      params: { record: "x", change: "unit.add", by: "unit.import", records: ["y", "z"] },
    });
    expect(undone(undone(units, "y"), "x").units).toEqual(someUnits().units);
  });

  test("HIST-5 a task that imported ones are a part of, whatever was done since", () => {
    const { plan: first, task } = planWithTask({ code: "1" });
    const imported = planAfter(first, {
      type: "task.change-many",
      source: "a.csv",
      changes: Array.from({ length: 21 }, (_, index) => ({
        type: "task.add" as const,
        tasks: [taskToAdd({ code: `1.${index}`, parent: "1" })],
      })),
    });
    const plan = planAfter(imported, add({ title: "việc khác" }));
    const [part] = imported.tasks.slice(1);
    expect(refusalOfUndo(plan, task.id)).toMatchObject({
      code: "undo-blocked",
      params: { by: "task.change-many", records: expect.arrayContaining([part?.id]) },
    });
    expect(undone(undone(plan, part?.id), task.id).tasks).toHaveLength(1);
  });

  test("HIST-5 a task that its part names by the plan's own code", () => {
    const { plan: first, task } = planWithTask({ code: "1" });
    const plan = planAfter(first, add({ parent: "1" }));
    expect(refusalOfUndo(plan, task.id)).toMatchObject({
      code: "undo-blocked",
      params: { by: "task.add", records: [lastTask(plan).id] },
    });
  });

  test("HIST-5 a figure that an imported one is made up of", () => {
    const figure = (id: string, parts: string[]): Figure => ({
      id,
      label: `Số ${id}`,
      value: 1,
      measure: "thủ tục",
      documentId: "d",
      ...(parts.length === 0 ? {} : { parts }),
    });
    const empty: Figures = {
      kind: "figures",
      schemaVersion: 1,
      id: newId(),
      revision: 1,
      title: "Quý I",
      from: "2023-01-01",
      to: "2023-03-31",
      figures: [],
      history: [],
    };
    const one = heldBy(applyChange("figures", empty, { type: "figure.set", figure: figure("b", []) }, contextOn()));
    const change = { type: "figure.import", source: "a.csv", figures: [figure("a", ["b"])] } as const;
    const two = heldBy(applyChange("figures", one, change, contextOn()));
    expect(refusalOfUndo(two, "b")).toMatchObject({
      code: "undo-blocked",
      params: { by: "figure.import", records: ["a"] },
    });
    expect(undone(undone(two, "a"), "b").figures).toEqual([]);
  });
});

describe("HIST-5 undo brings no state that the door refuses", () => {
  test("HIST-5 a circle of tasks", () => {
    const { plan: first, task: a } = planWithTask();
    const two = planAfter(first, add({ title: "b" }));
    const b = lastTask(two);
    const plan = planAfter(
      two,
      update(a.id, { parentTaskId: b.id }),
      update(a.id, { parentTaskId: null }),
      update(b.id, { parentTaskId: a.id }),
      add({ title: "việc khác" }),
    );
    expect(refusalOfUndo(plan, a.id)).toMatchObject({
      code: "undo-blocked",
      params: { change: "task.update", by: "task.update", records: [b.id] },
    });
    expect(undone(undone(plan, b.id), a.id).tasks[0]?.parentTaskId).toBe(b.id);
  });

  test("HIST-5 an area or a day that the plan no longer has", () => {
    const { plan, task } = planWithTask();
    const areas = plan.areas.filter((area) => area !== "procedures");
    const moved = planAfter(
      plan,
      update(task.id, { area: areas[0] }),
      { type: "plan.update", areas },
      add({ area: areas[0] ?? "", title: "khác" }),
    );
    expect(refusalOfUndo(moved, task.id)).toMatchObject({
      code: "undo-blocked",
      params: { by: "plan.update", records: [plan.id] },
    });
    const narrowed = planAfter(
      plan,
      update(task.id, { due: "2023-03-31" }),
      { type: "plan.update", to: "2023-05-31" },
      { type: "plan.update", note: "khác" },
    );
    expect(refusalOfUndo(narrowed, task.id)).toMatchObject({ code: "undo-blocked", params: { by: "plan.update" } });
  });

  test("HIST-5 a code or a number that another task has now", () => {
    const { plan: first, task } = planWithTask({ code: "1" });
    const coded = planAfter(first, update(task.id, { code: "2" }), add({ code: "1", title: "b" }));
    expect(refusalOfUndo(coded, task.id)).toMatchObject({
      code: "undo-blocked",
      params: { by: "task.add", records: [lastTask(coded).id] },
    });
    const two = planAfter(first, add({ title: "b" }));
    const b = lastTask(two);
    const renumbered = planAfter(
      two,
      { type: "task.renumber", taskId: task.id, ordinal: 9 },
      { type: "task.renumber", taskId: b.id, ordinal: 1 },
    );
    expect(refusalOfUndo(renumbered, task.id)).toMatchObject({ code: "undo-blocked", params: { records: [b.id] } });
  });

  test("HIST-5 a unit that is no longer registered is named; what was wrong before is no reason to refuse", () => {
    const { plan, task } = planWithTask({ leadUnitId: "commune" });
    const updated = planAfter(plan, update(task.id, { leadUnitId: "department" }));
    const { units } = someUnits();
    const fewer = contextOn(today, { units: units.filter(({ id }) => id !== "commune"), events: [] });
    expect(refusalOfUndo(updated, task.id, fewer)).toEqual({ code: "unit-not-found", params: { unit: "commune" } });
    const noted = planAfter(plan, update(task.id, { note: "a" }));
    expect(undoLastChange(noted, task.id, fewer).ok).toBe(true);
  });
});

test("TARGET-1 an area that a target is in stays in the plan", () => {
  const plan = planAfter(yearPlan(), planChange(yearPlan(), 14, 0, 0));
  const areas = plan.areas.filter((area) => area !== plan.targets[0]?.area);
  expect(refusalOfPlan(plan, { type: "plan.update", areas }).code).toBe("plan-area-in-use");
});

interface Throw {
  what: number;
  which: number;
  other: number;
}
const throws = fc.array(fc.record({ what: fc.nat(100), which: fc.nat(5), other: fc.nat(5) }), {
  minLength: 8,
  maxLength: 25,
});
const picks = fc.array(fc.nat(12), { maxLength: 10 });

/** A plan of which chance makes one task after the other, moves them, and narrows the plan; what the door allows. */
function livePlan(thrown: readonly Throw[]): Plan[] {
  const revisions = [yearPlan()];
  for (const { what, which, other } of thrown) {
    const plan = revisions.at(-1) ?? yearPlan();
    const changed = applyChange("plan", plan, planChange(plan, what, which, other), contextOn());
    if (changed.ok && changed.value !== plan) revisions.push(changed.value);
  }
  return revisions;
}

function planChange(plan: Plan, what: number, which: number, other: number): PlanChange {
  const taskId = plan.tasks[which % Math.max(1, plan.tasks.length)]?.id ?? "none";
  const parent = plan.tasks[other]?.id;
  const area = yearPlan().areas[which % 3] ?? "";
  const code = `${other}`;
  const due = addDays("2023-04-30", 30 * other);
  const changes: PlanChange[] = [
    add({ title: `việc ${what}`, area, due, ...(parent === undefined ? { code } : { parent }) }),
    add({ title: `việc ${what}`, area, due }),
    update(taskId, { code }),
    update(taskId, { code: null }),
    update(taskId, { parentTaskId: parent ?? null }),
    update(taskId, { parentTaskId: null }),
    update(taskId, { area: yearPlan().areas[other % 3] }),
    update(taskId, { due }),
    { type: "plan.update", areas: yearPlan().areas.filter((_, index) => index !== other % 3) },
    { type: "plan.update", areas: yearPlan().areas },
    { type: "plan.update", to: addDays("2023-06-30", 30 * other) },
    { type: "task.renumber", taskId, ordinal: 20 + other },
    { type: "task.progress", taskId, on: due, by: "A", percent: 10 * which },
    { type: "task.drop", taskId, on: due, by: "A", reason: "trùng" },
    {
      type: "target.set",
      title: `chỉ tiêu ${what}`,
      area,
      goal: { targetKind: "value", goal: 90 },
      measure: "%",
      when: { frequency: "once", due },
    },
    {
      type: "plan.add-evidence",
      evidence: { file: "evidence/a.jpg", sha256: "0".repeat(64), bytes: 1, on: null, taskId: parent ?? null },
    },
    { type: "task.move", taskId, before: parent ?? null },
  ];
  return changes[what % changes.length] ?? add({});
}

/** Errors of a plan's own check, as `code place`. */
function errorsOfPlan(plan: Plan): string[] {
  const { units } = contextOn();
  const context = {
    today,
    units,
    areaLists: [],
    unitsOfPeople: new Map(),
    clarity: [],
    planRecords: null,
    indexRecords: null,
    indexSchemes: null,
    plans: new Map(),
    indicators: null,
  };
  const tasks = new Set(plan.tasks.map(({ id }) => id));
  return [
    ...checkPlan("p", plan, context)
      .filter(({ code }) => remarkKinds[code].severity === "error")
      .map(({ code }) => code),
    ...plan.evidence.flatMap(({ taskId }) => (taskId === null || tasks.has(taskId) ? [] : [taskId])),
  ];
}

const contentOf = (plan: Plan) => serialiseDocument("plan", { ...plan, revision: 0, history: [] });

describe("HIST-5 undo of plans", () => {
  test("HIST-3 of a plan one by one, newest first, gives back every earlier content byte for byte", () => {
    fc.assert(
      fc.property(throws, (thrown) => {
        const revisions = livePlan(thrown);
        let plan = revisions.at(-1) ?? yearPlan();
        for (const earlier of revisions.toReversed().slice(1)) {
          plan = undone(plan);
          expect(contentOf(plan)).toBe(contentOf(earlier));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("HIST-5 of any task at any time leaves a plan that contradicts itself nowhere, or is refused", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(throws, picks, (thrown, picked) => {
        let plan = livePlan(thrown).at(-1) ?? yearPlan();
        expect(errorsOfPlan(plan)).toEqual([]);
        for (const pick of picked) {
          const records = [...plan.tasks, ...plan.targets].map(({ id }) => id);
          const result = undoLastChange(plan, records[pick % records.length] ?? plan.id, contextOn());
          met.add(result.ok ? "ok" : result.problem.code);
          if (!result.ok) continue;
          plan = result.value;
          expect(errorsOfPlan(plan)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect([...met].sort()).toEqual(["ok", "undo-blocked", "undo-nothing"]);
  });
});
