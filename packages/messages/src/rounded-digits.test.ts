import { groupedDigits as coreGroups } from "@cchc/core/grouped-digits";
import { roundedTo } from "@cchc/core/rounding";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupedDigits, roundedDigits } from "./rounded-digits.ts";

test("NUM-3 numbers are written as core rounds them, a half away from zero", () => {
  expect([7.125, 1.005, -0.005, -0.004, 23 / 1.6, 12345678901234].map((value) => roundedDigits(value, 2))).toEqual([
    "7.13",
    "1.01",
    "-0.01",
    "0.00",
    "14.38",
    "12345678901234.00",
  ]);
  const value = fc.oneof(
    fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([whole, places]) => whole / 10 ** places),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  );
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
      expect(Number(roundedDigits(number, decimals)) + 0).toBe(roundedTo(number, decimals) + 0);
    }),
  );
});

test("NUM-3 thousands are parted as in sheets", () => {
  expect(["0", "-999", "1000", "-1234567"].map(groupedDigits)).toEqual(["0", "-999", "1.000", "-1.234.567"]);
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(groupedDigits(`${whole}`)).toBe(coreGroups(`${whole}`));
    }),
  );
});
