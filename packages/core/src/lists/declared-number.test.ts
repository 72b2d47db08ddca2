import fc from "fast-check";
import { expect, test } from "vitest";
import { numberText, parseDeclaredNumber } from "../number-input.ts";

test.each([
  ["1854", 1854],
  ["1.854", 1854],
  ["20.000.000", 20_000_000],
  ["83,37", 83.37],
  ["1.854,5", 1854.5],
  ["-1,5", -1.5],
  ["0,854", 0.854],
  ["1,8540", 1.854],
  [" 7 ", 7],
])("NUM-2 %s is %d", (text, value) => {
  expect(parseDeclaredNumber(text, "value")).toEqual({ ok: true, value });
});

test.each([
  ["1,854", "cell-number-ambiguous", { whole: "1854", decimal: "1,8540" }],
  ["1,854,000", "cell-number-ambiguous", { whole: "1854000", decimal: null }],
  ["83.37", "cell-number-ambiguous", { whole: null, decimal: "83,37" }],
  ["1.85", "cell-number-ambiguous", { whole: null, decimal: "1,85" }],
  ["0.854", "cell-number-ambiguous", { whole: null, decimal: "0,854" }],
  ["1.85.000", "cell-number", {}],
  ["một", "cell-number", { joined: null }],
  ["1 854,5", "cell-number", { joined: "1854,5" }],
  ["18 54", "cell-number", { joined: null }],
  ["1e3", "cell-number", {}],
  ["9.007.199.254.740.993", "cell-number-too-long", {}],
  ["0,12345678901234567", "cell-number-too-long", {}],
  ["9".repeat(400), "cell-number-too-long", {}],
])("NUM-2 %s is refused: %s", (text, code, params) => {
  expect(parseDeclaredNumber(text, "value")).toMatchObject({ ok: false, problem: { code, params } });
});

test("NUM-2 every number comes back as it was written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseDeclaredNumber(numberText(value), "value")).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
  expect(numberText(1.854)).toBe("1,8540");
});
