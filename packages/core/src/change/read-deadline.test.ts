import { describe, expect, test } from "vitest";
import { readDeadline } from "./read-deadline.ts";

const working = (count: number) => ({ count, dayKind: "working" });

describe("DL-11 a deadline as people write it", () => {
  test.each([
    ["30/6/2023", { kind: "fixed", due: "2023-06-30" }],
    ["2023-06-30", { kind: "fixed", due: "2023-06-30" }],
    ["15 ngày làm việc", { kind: "pending", term: working(15) }],
    ["15 NGAY LAM VIEC", { kind: "pending", term: working(15) }],
    ["15", { kind: "pending", term: working(15) }],
    ["30 ngày", { kind: "pending", term: { count: 30, dayKind: "calendar" } }],
    ["10 working days", { kind: "pending", term: working(10) }],
    ["15 ngày làm việc từ 5/6/2023", { kind: "started", term: working(15), from: "2023-06-05", trigger: "signing" }],
    [
      "15 ngày làm việc kể từ ngày ký 05/06/2023",
      { kind: "started", term: working(15), from: "2023-06-05", trigger: "signing" },
    ],
    [
      "10 ngày làm việc từ ngày nhận 5/6/2023",
      { kind: "started", term: working(10), from: "2023-06-05", trigger: "receipt" },
    ],
    [
      "10 working days from receipt 5/6/2023",
      { kind: "started", term: working(10), from: "2023-06-05", trigger: "receipt" },
    ],
  ])("DL-11 %s", (text, deadline) => {
    expect(readDeadline(text)).toEqual({ ok: true, value: deadline });
  });

  test.each(["", "sớm", "15 tuần", "31/02/2023", "15 ngày từ hôm qua", "15 ngày làm việc từ 31/2/2023", "từ 5/6/2023"])(
    "DL-11 “%s” is no deadline",
    (text) => {
      expect(readDeadline(text)).toMatchObject({ ok: false, problem: { code: "term-malformed" } });
    },
  );

  test("DL-11 a count that cannot be counted is told as such", () => {
    expect(readDeadline("0 ngày")).toMatchObject({ ok: false, problem: { code: "count-not-positive" } });
    expect(readDeadline("99999 ngày")).toMatchObject({ ok: false, problem: { code: "count-too-large" } });
  });
});
