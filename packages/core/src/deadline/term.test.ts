import { expect, test } from "vitest";
import { parseTerm, readTerm } from "./term.ts";

test.each([
  ["10wd", { count: 10, dayKind: "working" }],
  ["15d", { count: 15, dayKind: "calendar" }],
  ["10WD", { count: 10, dayKind: "working" }],
  [" 15 D ", { count: 15, dayKind: "calendar" }],
  ["+5wd", { count: 5, dayKind: "working" }],
  ["1d", { count: 1, dayKind: "calendar" }],
  ["3650d", { count: 3650, dayKind: "calendar" }],
])("DL-1 %j is a term", (text, term) => {
  expect(parseTerm(text)).toEqual({ ok: true, value: term });
});

test.each([
  ["0wd", 0],
  ["-3d", -3],
])("DL-1 %s does not count forward", (text, count) => {
  expect(parseTerm(text)).toEqual({ ok: false, problem: { code: "count-not-positive", params: { count } } });
});

test("DL-1 more than ten years is refused", () => {
  const problem = { code: "count-too-large", params: { count: 3651, limit: 3650 } };
  expect(parseTerm("3651d")).toEqual({ ok: false, problem });
  expect(parseTerm(`${"9".repeat(400)}wd`).ok).toBe(false);
});

test.each(["", "10", "wd", "10w", "1.5d", "10 days", "15 ngày làm việc", "10wd5d", "١٠d", "1e2d"])(
  "DL-1 %j is no term",
  (text) => {
    expect(parseTerm(text)).toEqual({ ok: false, problem: { code: "term-malformed", params: { text } } });
  },
);

test.each([
  ["15 ngày làm việc", { count: 15, dayKind: "working" }],
  ["15 ngay lam viec", { count: 15, dayKind: "working" }],
  ["10 nlv", { count: 10, dayKind: "working" }],
  ["30 ngày", { count: 30, dayKind: "calendar" }],
  ["5 working days", { count: 5, dayKind: "working" }],
  ["10wd", { count: 10, dayKind: "working" }],
  ["20", { count: 20, dayKind: "working" }],
])("DL-1 %j is a term in words", (text, term) => {
  expect(readTerm(text, "working")).toEqual({ ok: true, value: term });
});

test.each(["", "mười ngày", "15 tháng", "1.5 ngày", "15 ngày làm việc nữa"])("DL-1 %j is no term in words", (text) => {
  expect(readTerm(text, "working")).toEqual({ ok: false, problem: { code: "term-malformed", params: { text } } });
});
