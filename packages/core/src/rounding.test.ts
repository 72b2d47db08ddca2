import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOfScale } from "./indices/scheme.ts";
import { percentOf } from "./query/period-summary.ts";
import { decimalsOf, differenceOf, roundedTo, sumOfNumbers } from "./rounding.ts";
import { percentOfPoints } from "./scoring/points.ts";

const hundredths = fc.integer({ min: 1, max: 1_000_000 });

test("INDEX-18 a share is rounded half up as people count it, and alike in indices and scorecards", () => {
  expect(percentOfScale(0.57, { maximum: 8 })).toBe(7.13);
  expect(percentOf(57, 800)).toBe(7.13);
  fc.assert(
    fc.property(hundredths, hundredths, (part, whole) => {
      const exact = Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;
      expect(percentOfScale(part / 100, { maximum: whole / 100 })).toBe(exact);
      expect(percentOf(part, whole)).toBe(exact);
      expect(percentOfPoints(part / 100, whole / 100)).toBe(exact);
    }),
    // Halves are rare: maxima of which a share ends in one.
    { examples: [15, 57, 115, 201, 203, 1999].map((part): [number, number] => [part, 800]) },
  );
});

test("INDEX-18 rounding is the same on both sides of zero and leaves what is round", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (whole) => {
      expect(roundedTo(whole / 100, 2)).toBe(whole === 0 ? 0 : whole / 100);
      expect(roundedTo(-whole / 1000, 2)).toBe(0 - roundedTo(whole / 1000, 2));
    }),
  );
});

test("NUM-3 sums and differences are those of the decimal digits", () => {
  expect(sumOfNumbers([])).toBe(0);
  expect(sumOfNumbers([0.1, 0.2])).toBe(0.3);
  expect(sumOfNumbers([755_479_361_990, 5, 0.07, -0.07])).toBe(755_479_361_995);
  expect(differenceOf(755_479_361_995, 755_479_361_995)).toBe(0);
  expect(differenceOf(1e21, 1)).toBe(1e21);
  expect(differenceOf(2e-7, 1e-7)).toBe(1e-7);
  const hundredths = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
  fc.assert(
    fc.property(fc.array(hundredths, { maxLength: 20 }), (parts) => {
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(sumOfNumbers(parts.map((part) => part / 100))).toBe(sum === 0 ? 0 : sum / 100);
      expect(differenceOf(sum / 100, sumOfNumbers(parts.map((part) => part / 100)))).toBe(0);
    }),
  );
});

test("NUM-3 rounding leaves every digit of large whole numbers, and takes halves away from zero", () => {
  expect(roundedTo(12_345_678_901_234, 2)).toBe(12_345_678_901_234);
  expect(roundedTo(9_007_199_254_740_991, 6)).toBe(9_007_199_254_740_991);
  expect([roundedTo(1.005, 2), roundedTo(-1.005, 2), roundedTo((23 / 160) * 100, 2)]).toEqual([1.01, -1.01, 14.38]);
  expect([decimalsOf(3), decimalsOf(0.125), decimalsOf(1e-7), decimalsOf(1e21)]).toEqual([0, 3, 7, 0]);
});
