import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "../text.ts";
import { cellHash } from "./cell-hash.ts";

test("XLS-2 what a value gives never changes: sheets carry it", () => {
  expect(["Sở Nội vụ", 1854, true, "2023-05-09", ["a", "b"]].map(cellHash)).toMatchInlineSnapshot(`
    [
      "sox0svcho2",
      "0vf4yuzwa9",
      "ues7vqenel",
      "l3vo68rb2s",
      "acp4rzy95v",
    ]
  `);
});

test("XLS-2 nothing, an empty text and an empty list are one; texts count as they come in", () => {
  expect([null, undefined, "", " ", []].map(cellHash)).toEqual(["", "", "", "", ""]);
  expect(cellHash("Sở Nội vụ".normalize("NFD"))).toBe(cellHash("Sở Nội vụ"));
  expect(cellHash(" a\u00a0b ")).toBe(cellHash("a b"));
});

test("XLS-2 other values have other fingerprints", () => {
  const text = fc
    .string({ minLength: 1 })
    .map(normaliseText)
    .filter((one) => one !== "");
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { minLength: 1 }));
  const values = fc.uniqueArray(value, { minLength: 200, maxLength: 1000, selector: (one) => JSON.stringify(one) });
  fc.assert(
    fc.property(values, (all) => {
      expect(new Set(all.map(cellHash)).size).toBe(all.length);
    }),
    { numRuns: 20 },
  );
});
