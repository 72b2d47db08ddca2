import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatId, isId } from "./ids.ts";

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const milliseconds = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test("ID-1 an id is 48 bits of time and 80 random bits in 26 characters", () => {
  expect(formatId(0, new Uint8Array(10))).toBe("0".repeat(26));
  expect(formatId(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe(`7${"z".repeat(25)}`);
  // The example of the ULID specification, in lower case.
  expect(formatId(1_469_918_176_385, new Uint8Array(10)).slice(0, 10)).toBe("01aryz6s41");
});

test("ID-1 every id made is recognised, and later ones sort after earlier ones", () => {
  fc.assert(
    fc.property(milliseconds, bytes, milliseconds, bytes, (first, firstBytes, second, secondBytes) => {
      const [left, right] = [formatId(first, firstBytes), formatId(second, secondBytes)];
      expect(isId(left)).toBe(true);
      if (first < second) expect(left < right).toBe(true);
    }),
  );
});

test("ID-1 different random bytes give different ids", () => {
  fc.assert(
    fc.property(milliseconds, bytes, bytes, (time, left, right) => {
      const same = left.every((byte, index) => byte === right[index]);
      expect(formatId(time, left) === formatId(time, right)).toBe(same);
    }),
  );
});

test("ID-1 what is no id is not taken for one", () => {
  const id = formatId(1_700_000_000_000, new Uint8Array(10).fill(7));
  for (const text of ["", id.slice(1), `${id}0`, id.toUpperCase(), id.replace(/.$/, "u"), id.replace(/^./, "8")]) {
    expect(isId(text), text).toBe(false);
  }
  expect(() => formatId(0, new Uint8Array(9))).toThrow();
});
