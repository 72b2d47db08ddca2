import { remark } from "@cchc/core/check/remark";
import { expect, test } from "vitest";
import type { CheckLine } from "./check-line.ts";
import { oncePerPersonOfAll } from "./person-lines.ts";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } as unknown as Extract<
  CheckLine,
  { remark: unknown }
>["range"];
const line = (file: string, person: string, times?: number): CheckLine => ({
  remark: remark("free-text-person", file, [], { record: file, person, ...(times === undefined ? {} : { times }) }),
  line: 1,
  range,
});
const unread: CheckLine = { remark: remark("unknown-file", "x.json", [], { name: "x.json" }), line: 0, range };

test("CHECK-19 a person of several files is one line with how often and in how many files", () => {
  const found = oncePerPersonOfAll([line("a", "Tâm", 3), unread, line("b", "Tâm"), line("b", "Hoa"), line("c", "Tâm")]);
  expect(found).toMatchObject([
    { remark: { file: "a", params: { person: "Tâm", times: 5, files: 3 } } },
    unread,
    { remark: { file: "b", params: { person: "Hoa" } } },
  ]);
  expect(found).toHaveLength(3);
});

test("CHECK-19 what stands in one file stays as it was told", () => {
  const lines = [line("a", "Tâm", 2), line("a", "Hoa")];
  expect(oncePerPersonOfAll(lines)).toEqual(lines);
});
