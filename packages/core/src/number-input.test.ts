import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "./number-input.ts";

const values: readonly (readonly [string, number])[] = [
  ["1854", 1854],
  ["0", 0],
  ["-3", -3],
  ["83,37", 83.37],
  ["83.37", 83.37],
  ["20.000.000", 20_000_000],
  ["1.854.000,5", 1_854_000.5],
  ["1.854,25", 1854.25],
  [" 12 ", 12],
  ["1854,000", 1854],
];

test.each(values)("NUM-1 reads %s as people in Vietnam mean it", (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value });
});

test.each(["1.854", "1,854", "-20.000"])("NUM-1 refuses %s, which has two meanings", (text) => {
  expect(parseNumber(text)).toMatchObject({ ok: false, problem: { code: "number-ambiguous" } });
});

test.each(["", "1,2,3", "1.85.400", "1e5", "0x10", "Infinity", "12 thủ tục", "1.854.00", "--1"])(
  "NUM-1 refuses %j, which is no number",
  (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, problem: { code: "number-malformed" } });
  },
);

test("NUM-1 reads back every number written with a decimal comma", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const text = `${whole},${String(cents).padStart(2, "0")}`;
      expect(parseNumber(text)).toEqual({ ok: true, value: Number(text.replace(",", ".")) });
    }),
  );
});
