import { expect, test } from "vitest";
import type { Target } from "../model/target.ts";
import { isBelowMinimum } from "../query/plan-item.ts";
import { planAfter, refusalOfPlan, yearPlan } from "../test-support/plan-bench.ts";
import type { TargetToSet } from "./target-change.ts";

const period = () => yearPlan({ scope: "period", from: "2020-01-01", to: "2025-12-31", areaListId: "76-2021" });
const set = (target: Partial<TargetToSet>) => ({ type: "target.set", target: { ...rank, ...target } }) as const;
const rank: TargetToSet = {
  title: "PCI trong 10 tỉnh dẫn đầu",
  scheme: "PCI",
  targetKind: "rank",
  direction: "at-most",
  goal: 10,
  measure: "",
  when: { frequency: "yearly", firstYear: 2020, lastYear: 2025 },
  binds: ["total"],
};
const cut: TargetToSet = {
  title: "Giảm đơn vị sự nghiệp công lập",
  targetKind: "change",
  direction: "at-most",
  goal: -10,
  measure: "%",
  when: { frequency: "once", due: "2021-12-31" },
  baseline: { year: 2015, value: null },
  binds: ["each-unit", "total"],
};

test("TARGET-1 a target is an amount, a rank or a change, once or every year", () => {
  const plan = planAfter(period(), set({}), { type: "target.set", target: cut });
  expect(plan.targets.map(({ ordinal, goal }) => [ordinal, goal])).toEqual([
    [1, 10],
    [2, -10],
  ]);
  expect(refusalOfPlan(period(), set({ goal: 0 })).code).toBe("rank-not-positive");
  expect(refusalOfPlan(period(), set({ goal: 2.5 })).code).toBe("rank-not-positive");
});

test("TARGET-2 a target is reached within its plan", () => {
  const years = (firstYear: number, lastYear: number) => set({ when: { frequency: "yearly", firstYear, lastYear } });
  expect(refusalOfPlan(period(), years(2025, 2020)).code).toBe("target-years-reversed");
  expect(refusalOfPlan(period(), years(2020, 2026)).code).toBe("target-outside-plan");
  expect(refusalOfPlan(period(), set({ when: { frequency: "once", due: "2026-01-01" } })).code).toBe(
    "target-outside-plan",
  );
});

test("TARGET-3 a change has a baseline, which another target's result may be, but not its own", () => {
  const { baseline: _baseline, ...without } = cut;
  expect(refusalOfPlan(period(), { type: "target.set", target: without }).code).toBe("target-needs-baseline");
  const first = planAfter(period(), { type: "target.set", target: cut });
  const firstId = (first.targets[0] as Target).id;
  const chained: TargetToSet = {
    ...cut,
    when: { frequency: "once", due: "2025-12-31" },
    baseline: { year: 2021, value: null, targetId: firstId },
  };
  const both = planAfter(first, { type: "target.set", target: chained });
  const secondId = (both.targets[1] as Target).id;
  const circle = { ...cut, baseline: { year: 2015, value: null, targetId: secondId } };
  expect(refusalOfPlan(both, { type: "target.set", targetId: firstId, target: circle }).code).toBe("target-circle");
  expect(
    refusalOfPlan(first, { type: "target.set", target: { ...cut, baseline: { year: 2022, value: 80 } } }).code,
  ).toBe("baseline-after-goal");
});

test("TARGET-4 a goal that falls behind what a superior asks for is seen", () => {
  const minimum = { value: 80, source: "Nghị quyết 76/NQ-CP" };
  expect(isBelowMinimum({ direction: "at-least", goal: 75, minimum })).toBe(true);
  expect(isBelowMinimum({ direction: "at-least", goal: 80, minimum })).toBe(false);
  expect(isBelowMinimum({ direction: "at-most", goal: 15, minimum: { ...minimum, value: 10 } })).toBe(true);
});

test("TARGET-1 setting a target again replaces it and keeps its number", () => {
  const plan = planAfter(period(), set({}));
  const { id } = plan.targets[0] as Target;
  const again = planAfter(plan, { type: "target.set", targetId: id, target: { ...rank, goal: 5 } });
  expect(again.targets).toMatchObject([{ id, ordinal: 1, goal: 5 }]);
  expect(refusalOfPlan(plan, { type: "target.set", targetId: "nobody", target: rank }).code).toBe("target-not-found");
});
