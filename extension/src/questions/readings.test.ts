import { announcedCalendar } from "@cchc/core/calendar/announced";
import { problem } from "@cchc/core/problem";
import * as texts from "@cchc/messages/vi/catalogue";
import { expect, test } from "vitest";
import { type ReadingContext, readDay, readPercent, readTermTyped, readYear } from "./readings.ts";

const context: ReadingContext = { texts, calendar: announcedCalendar, today: "2023-10-16" };

test("FLOW-3 a day is told with its weekday while it is typed, and a day off as one", () => {
  expect(readDay("16/10/2023", context)).toEqual({ value: "2023-10-16", remark: "thứ Hai 16/10/2023" });
  expect(readDay("1/9/2023", context)).toMatchObject({ value: "2023-09-01", isWarning: true });
  expect(readDay("14/10/2023", context)).toEqual({
    value: "2023-10-14",
    remark: "thứ Bảy 14/10/2023, ngày nghỉ hằng tuần",
    isWarning: true,
  });
  expect(readDay("30/2/2023", context)).toEqual({ problem: texts.prompts.badDay });
});

test("FLOW-3 what a rule refuses is said in its words while it is typed", () => {
  const early = () => problem("due-before-trigger", { due: "2023-10-16", trigger: "2023-10-20" });
  expect(readDay("16/10/2023", context, early)).toMatchObject({ problem: expect.stringContaining("20/10/2023") });
});

test("FLOW-3 a term in words is told with the day it comes to", () => {
  expect(readTermTyped("15 ngày làm việc", "working", null, context)).toEqual({
    value: { count: 15, dayKind: "working" },
    remark: "dự kiến 06/11/2023 nếu kết luận hôm nay",
  });
  const started = readTermTyped("10", "working", { from: "2024-02-05", trigger: "signing" }, context);
  expect(started).toMatchObject({ value: { count: 10, dayKind: "working" } });
  expect(started).toMatchObject({ remark: expect.stringContaining("26/02/2024") });
  expect(readTermTyped("15 tháng", "working", null, context)).toMatchObject({ problem: expect.any(String) });
});

test("FLOW-3 percentages and years are what they say", () => {
  expect(readPercent("60 %", texts)).toEqual({ value: 60 });
  expect(readPercent("101", texts)).toMatchObject({ problem: expect.any(String) });
  expect(readYear("2024", texts)).toEqual({ value: 2024 });
  expect(readYear("24", texts)).toMatchObject({ problem: expect.any(String) });
});
