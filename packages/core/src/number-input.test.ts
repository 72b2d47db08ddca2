import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDeclaredNumber, parseNumber } from "./number-input.ts";

const values: readonly (readonly [string, number])[] = [
  ["1854", 1854],
  ["0", 0],
  ["-3", -3],
  ["83,37", 83.37],
  ["1.854", 1854],
  ["-20.000", -20_000],
  ["20.000.000", 20_000_000],
  ["1.854.000,5", 1_854_000.5],
  ["1.854,25", 1854.25],
  [" 12 ", 12],
  ["1854,000", 1854],
];

test.each(values)("NUM-1 reads %s as people in Vietnam mean it", (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value });
});

test.each([
  ["1,854", null, { whole: "1854", decimal: "1,8540" }],
  ["83.37", null, { whole: null, decimal: "83,37" }],
  ["1.854", 100, { whole: null, decimal: "1,854" }],
  ["83.37", 100, { whole: null, decimal: "83,37" }],
])("NUM-1 refuses %s of at most %s with what to write", (text, most, meanings) => {
  const refused = { ok: false, problem: { code: "number-ambiguous", params: { text, ...meanings } } };
  expect(parseNumber(text, most)).toMatchObject(refused);
  const ofCell = { ok: false, problem: { code: "cell-number-ambiguous", params: { value: text, ...meanings } } };
  expect(parseDeclaredNumber(text, "value", most)).toMatchObject(ofCell);
});

test.each(["9.007.199.254.740.993", "-1854,12345678901234567", "9".repeat(400)])(
  "NUM-4 refuses %s, of which digits would be lost",
  (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, problem: { code: "number-too-long", params: { text } } });
  },
);

test("NUM-4 fifteen digits are always kept, zeros in front and behind do not count", () => {
  const fifteen = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }));
  fc.assert(
    fc.property(fifteen, ([whole, rest]) => {
      const text = `00${whole},${String(rest).padStart(6, "0")}00`;
      expect(parseNumber(text)).toEqual({ ok: true, value: Number(text.replace(",", ".")) });
    }),
  );
  expect(parseNumber("-0,00")).toMatchObject({ ok: true });
});

test("NUM-1 decimals of a share or of a scale below a thousand need no further digit", () => {
  expect([parseNumber("1,854", 100), parseNumber("43,854", 999)]).toEqual([
    { ok: true, value: 1.854 },
    { ok: true, value: 43.854 },
  ]);
  expect(parseNumber("1.854", 2000)).toEqual({ ok: true, value: 1854 });
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
