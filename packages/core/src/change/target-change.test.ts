import { expect, test } from "vitest";
import type { Target } from "../model/target.ts";
import { isBelowMinimum } from "../query/plan-item.ts";
import { planAfter, refusalOfPlan, yearPlan } from "../test-support/plan-bench.ts";
import type { TargetFields } from "./compose-target.ts";

const period = () => yearPlan({ scope: "period", from: "2020-01-01", to: "2025-12-31", areaListId: "76-2021" });
const set = (target: TargetFields) => ({ type: "target.set", ...rank, ...target }) as const;
const ofRank = (goal: number) => set({ goal: { targetKind: "rank", goal } });
const rank: TargetFields = {
  title: "PCI trong 10 tỉnh dẫn đầu",
  scheme: "PCI",
  goal: { targetKind: "rank", goal: 10 },
  when: { frequency: "yearly", firstYear: 2020, lastYear: 2025 },
  binds: ["total"],
};
const cut: TargetFields = {
  title: "Giảm đơn vị sự nghiệp công lập",
  goal: { targetKind: "change", goal: -10 },
  when: { frequency: "once", due: "2021-12-31" },
  baseline: { year: 2015 },
  binds: ["each-unit", "total"],
};

test("TARGET-1 a target is an amount, a rank or a change, once or every year", () => {
  const plan = planAfter(period(), set({}), { type: "target.set", ...cut });
  expect(plan.targets.map(({ ordinal, goal }) => [ordinal, goal])).toEqual([
    [1, 10],
    [2, -10],
  ]);
  expect(plan.targets[1]).toMatchObject({ direction: "at-most", measure: "%", baseline: { year: 2015, value: null } });
  expect(refusalOfPlan(period(), ofRank(0)).code).toBe("rank-not-positive");
  expect(refusalOfPlan(period(), ofRank(2.5)).code).toBe("rank-not-positive");
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
  expect(refusalOfPlan(period(), { type: "target.set", ...without }).code).toBe("target-needs-baseline");
  const first = planAfter(period(), { type: "target.set", ...cut });
  const firstId = (first.targets[0] as Target).id;
  const chained: TargetFields = {
    ...cut,
    when: { frequency: "once", due: "2025-12-31" },
    baseline: { targetId: firstId },
  };
  const both = planAfter(first, { type: "target.set", ...chained });
  expect(both.targets[1]?.baseline).toEqual({ year: 2021, value: null, targetId: firstId });
  const secondId = (both.targets[1] as Target).id;
  const circle = { ...cut, baseline: { year: 2015, targetId: secondId } };
  expect(refusalOfPlan(both, { type: "target.set", targetId: firstId, ...circle }).code).toBe("target-circle");
  expect(refusalOfPlan(first, { type: "target.set", ...cut, baseline: { year: 2022, value: 80 } }).code).toBe(
    "baseline-after-goal",
  );
});

test("TARGET-4 a goal that falls behind what a superior asks for is seen", () => {
  const minimum = { value: 80, source: "Nghị quyết 76/NQ-CP" };
  expect(isBelowMinimum({ direction: "at-least", goal: 75, minimum })).toBe(true);
  expect(isBelowMinimum({ direction: "at-least", goal: 80, minimum })).toBe(false);
  expect(isBelowMinimum({ direction: "at-most", goal: 15, minimum: { ...minimum, value: 10 } })).toBe(true);
});

test("TARGET-5 setting a target again keeps its number and what is not given, whatever was set meanwhile", () => {
  const plan = planAfter(period(), set({ note: "theo Nghị quyết" }));
  const { id } = plan.targets[0] as Target;
  const change = (fields: TargetFields) => ({ type: "target.set", targetId: id, ...fields }) as const;
  const again = planAfter(plan, change({ goal: { targetKind: "rank", goal: 5 } }), change({ qualifier: "trong" }));
  const { qualifier: _qualifier, ...rest } = again.targets[0] as Target;
  expect(again.targets).toMatchObject([{ id, ordinal: 1, goal: 5, qualifier: "trong", note: "theo Nghị quyết" }]);
  expect(rest).toEqual({ ...plan.targets[0], goal: 5 });
  expect(planAfter(again, change({ note: null })).targets[0]).not.toHaveProperty("note");
  expect(refusalOfPlan(plan, { ...change({ goal: { targetKind: "rank", goal: 5 } }), targetId: "nobody" }).code).toBe(
    "target-not-found",
  );
});

test("TARGET-5 a new target names what it lacks; parts of a baseline and of a minimum come one by one", () => {
  const missing = (fields: TargetFields) => refusalOfPlan(period(), { type: "target.set", ...fields }).params;
  expect(missing({})).toEqual({ missing: ["title", "goal", "when"] });
  expect(missing({ ...rank, goal: { targetKind: "value", goal: 80 } })).toEqual({ missing: ["measure"] });
  expect(missing({ ...cut, baseline: { value: 80 } })).toEqual({ missing: ["baseline-year"] });
  expect(missing({ ...rank, minimum: { value: 12 } })).toEqual({ missing: ["minimum-source"] });
  expect(missing({ ...rank, minimum: { source: "76/NQ-CP" } })).toEqual({ missing: ["minimum"] });
  const plan = planAfter(period(), { type: "target.set", ...cut });
  const { id } = plan.targets[0] as Target;
  const valued = planAfter(plan, { type: "target.set", targetId: id, baseline: { value: 80 } });
  expect(valued.targets[0]?.baseline).toEqual({ year: 2015, value: 80 });
  expect(planAfter(valued, { type: "target.set", targetId: id, direction: "at-least" }).targets[0]?.direction).toBe(
    "at-most",
  );
});

test("TARGET-2 new days of a plan leave no target outside", () => {
  const plan = planAfter(period(), set({}));
  expect(refusalOfPlan(plan, { type: "plan.update", to: "2024-12-31" })).toMatchObject({
    code: "target-outside-plan",
    params: { lastYear: 2025, to: "2024-12-31" },
  });
  expect(planAfter(plan, { type: "plan.update", to: "2025-11-30" }).to).toBe("2025-11-30");
});
