import fc from "fast-check";
import { expect, test } from "vitest";
import { isPoints } from "../model/is-points.ts";
import { differenceOfPoints, percentOfPoints, sumOfPoints } from "./points.ts";

const hundredths = fc.integer({ min: 0, max: 1_000_000 });

test("SCORE-2 points are added exactly, in any order, whatever binary fractions make of them", () => {
  expect(sumOfPoints([0.1, 0.2])).toBe(0.3);
  expect(sumOfPoints(Array.from({ length: 100 }, () => 0.01))).toBe(1);
  expect(differenceOfPoints(12, 12.5)).toBe(-0.5);
  expect(isPoints(1.25)).toBe(true);
  expect(isPoints(1.255)).toBe(false);
  fc.assert(
    fc.property(fc.array(hundredths), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const points = parts.map((part) => part / 100);
      expect(points.every(isPoints)).toBe(true);
      expect(sumOfPoints(points)).toBe(whole / 100);
      expect(sumOfPoints(points.toReversed())).toBe(whole / 100);
      expect(differenceOfPoints(whole / 100, sumOfPoints(points))).toBe(0);
    }),
  );
});

test("SCORE-6 percent is of the maximum, with two decimals, half up; of no maximum there is none", () => {
  expect(percentOfPoints(35, 70)).toBe(50);
  expect(percentOfPoints(63.8, 70.5)).toBe(90.5);
  expect(percentOfPoints(2, 3)).toBe(66.67);
  expect(percentOfPoints(1, 3)).toBe(33.33);
  // 0.125 %: half goes up.
  expect(percentOfPoints(0.5, 400)).toBe(0.13);
  expect(percentOfPoints(0, 0)).toBeNull();
  fc.assert(
    fc.property(hundredths, fc.integer({ min: 1, max: 1_000_000 }), (points, maximum) => {
      const percent = percentOfPoints(points / 100, maximum / 100) ?? Number.NaN;
      expect(isPoints(percent)).toBe(true);
      expect(Math.abs(percent - (100 * points) / maximum)).toBeLessThanOrEqual(0.005_000_1);
    }),
  );
});
