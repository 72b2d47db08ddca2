import { expect, test } from "vitest";
import type { Target } from "../model/target.ts";
import { measuredOtherwise, type PlanToCompare } from "./measured-otherwise.ts";

const value: Target = {
  id: "t",
  ordinal: 1,
  title: "Hồ sơ trực tuyến",
  indicatorId: "ho-so",
  targetKind: "value",
  direction: "at-least",
  goal: 70,
  measure: "%",
  when: { frequency: "once", due: "2025-12-31" },
  binds: ["total"],
};
const rank: Target = { ...value, targetKind: "rank", goal: 20, measure: "" };
const change: Target = { ...value, targetKind: "change", goal: -10 };

test("TARGET-16 another base year is a difference of targets of change only: a value or a rank is not counted from it", () => {
  const plan = { id: "p", number: "KH2025", from: "2025-01-01", to: "2025-12-31", targets: [] } as const;
  const differences = (target: Target, year: number) => {
    const own = { ...target, baseline: { year: 2015, value: null } };
    const other = { ...target, baseline: { year, value: null } };
    const days = { from: "2021-01-01", to: "2025-12-31" } as const;
    const plans: PlanToCompare[] = [{ id: "q", number: "KH2021-2025", ...days, targets: [other] }];
    return measuredOtherwise({ ...plan, targets: [own] }, own, plans)?.differences ?? [];
  };
  expect(differences(change, 2021)).toEqual([{ code: "baseline-year", own: 2015, other: 2021 }]);
  expect([differences(value, 2021), differences(rank, 2021), differences(change, 2015)]).toEqual([[], [], []]);
});
