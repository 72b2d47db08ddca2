import fc from "fast-check";
import { expect, test } from "vitest";
import { shareUnchanged } from "./share-unchanged.ts";

test("PFORM-4 what says the same is the same value, also where it moved", () => {
  const before = {
    title: "a",
    tasks: [
      { id: "1", due: null },
      { id: "2", due: "2026-01-01" },
    ],
  };
  const after = shareUnchanged(before, {
    title: "b",
    tasks: [
      { id: "2", due: "2026-01-01" },
      { id: "1", due: "2026-02-01" },
    ],
  });
  expect(after.tasks[0]).toBe(before.tasks[1]);
  expect(after.tasks[1]).not.toBe(before.tasks[0]);
  expect(shareUnchanged(before, structuredClone(before))).toBe(before);
});

test("PFORM-4 sharing never changes what is said", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(shareUnchanged(before, structuredClone(next))).toEqual(next);
    }),
  );
});

test("PFORM-4 a part that is gone is no longer there", () => {
  expect(shareUnchanged({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
  expect("b" in shareUnchanged<object>({ a: 1, b: undefined }, { a: 1 })).toBe(false);
  expect("b" in shareUnchanged<object>({ a: 1 }, { a: 1, b: undefined })).toBe(true);
});
