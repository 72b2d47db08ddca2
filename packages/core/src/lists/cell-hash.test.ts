import fc from "fast-check";
import { expect, test } from "vitest";
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
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { minLength: 1 }));
  const values = fc.uniqueArray(value, {
    minLength: 200,
    maxLength: 2000,
    selector: (one) => JSON.stringify(one).trim(),
  });
  fc.assert(
    fc.property(values, (all) => {
      const kept = all.filter((one) => typeof one !== "string" || (one !== "" && one.trim() === one));
      const seen = new Map<string, unknown>();
      for (const one of kept) {
        const hash = cellHash(one);
        const other = seen.get(hash);
        if (other !== undefined) expect([other, one]).toEqual([one, one]);
        seen.set(hash, one);
      }
    }),
    { numRuns: 20 },
  );
});
