import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOfScale } from "./indices/scheme.ts";
import { percentOf } from "./query/period-summary.ts";
import { roundedTo } from "./rounding.ts";
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
