import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralText, plainText } from "./neutral-text.ts";

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+84 912", "'+84 912"],
  ["- Chưa niêm yết", "'- Chưa niêm yết"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["\rx", "'\rx"],
  ["  =1", "'  =1"],
  ["＝1+1", "'＝1+1"],
  ["'=1", "''=1"],
  ["Xã A = xã B", "Xã A = xã B"],
  ["'quoted'", "'quoted'"],
  ["", ""],
])("CSV-4 %j is written as %j", (text, written) => {
  expect(neutralText(text)).toBe(written);
  expect(plainText(written)).toBe(text);
});

test("CSV-4 every text comes back, and none begins like a formula", () => {
  const hostile = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", " ", "\t", "\r", "\n", "＝", "＋", "a") });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      expect(plainText(neutralText(text))).toBe(text);
      expect(neutralText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
    }),
  );
});
