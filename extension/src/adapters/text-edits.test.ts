import fc from "fast-check";
import { expect, test } from "vitest";
import { type LineEdit, lineEdits, linesOf } from "./text-edits.ts";

const line = fc.constantFrom("{", "}", '  "a": 1,', '  "a": 2,', "", "[");
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

test("EXT-1 the edits of any two texts lead from one to the other, apart from each other and in order", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineEdits(before, after);
      expect(applied(before, edits)).toEqual(linesOf(after));
      for (const [index, edit] of edits.entries()) expect(edit.from).toBeGreaterThan(edits[index - 1]?.to ?? -1);
    }),
  );
});

test("EXT-1 a change at two ends of a text leaves the lines between alone", () => {
  const before = ["{", '  "revision": 1,', ...Array.from({ length: 50 }, (_, at) => `  "${at}": 0,`), "}", ""];
  const after = before.with(1, '  "revision": 2,').with(51, '  "49": 1,');
  expect(lineEdits(before.join("\n"), after.join("\n"))).toEqual([
    { from: 1, to: 2, lines: ['  "revision": 2,'] },
    { from: 51, to: 52, lines: ['  "49": 1,'] },
  ]);
});

test("EXT-1 line ends are no difference", () => {
  expect(lineEdits('{\r\n  "a": 1\r\n}\r\n', '{\n  "a": 1\n}\n')).toEqual([]);
});

/** The lines of `before` after the edits, as an editor would apply them: from the end. */
function applied(before: string, edits: readonly LineEdit[]): string[] {
  const lines = linesOf(before);
  for (const { from, to, lines: put } of edits.toReversed()) lines.splice(from, to - from, ...put);
  return lines;
}
