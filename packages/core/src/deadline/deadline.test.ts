import { describe, expect, test } from "vitest";
import * as z from "zod";
import { announcedCalendar } from "../calendar/announced.ts";
import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import {
  type Deadline,
  fixedDeadline,
  forecastDeadline,
  pendingDeadline,
  pinDeadline,
  startedDeadline,
  type Term,
} from "./deadline.ts";
import { deadlineSchema } from "./deadline-schema.ts";

const TEN: Term = { count: 10, dayKind: "working" };
const VERSION = calendarVersion(announcedCalendar);
const LAW_ONLY: CalendarContent = { weekend: [6, 7], years: [] };

describe("making", () => {
  test("DL-5 a pending deadline has a term and no dates", () => {
    expect(pendingDeadline(TEN)).toEqual({
      due: null,
      original: null,
      trigger: { kind: "conclusion", on: null },
      count: 10,
      dayKind: "working",
      calendarVersion: null,
      provisional: false,
    });
  });

  test("DL-6 a started deadline is pinned at once, from a signing unless told otherwise", () => {
    expect(startedDeadline(TEN, "2024-02-05", announcedCalendar)).toEqual({
      ok: true,
      value: {
        due: "2024-02-26",
        original: "2024-02-26",
        trigger: { kind: "signing", on: "2024-02-05" },
        count: 10,
        dayKind: "working",
        calendarVersion: VERSION,
        provisional: false,
      },
    });
    const received = startedDeadline(TEN, "2024-02-05", announcedCalendar, "receipt");
    expect(received).toMatchObject({ ok: true, value: { trigger: { kind: "receipt" } } });
  });

  test.each([0, -1, 3651])("DL-1 a term of %i days made elsewhere is refused as a typed one is", (count) => {
    const code = count > 0 ? "count-too-large" : "count-not-positive";
    const started = startedDeadline({ count, dayKind: "calendar" }, "2024-02-05", announcedCalendar);
    expect(started).toMatchObject({ ok: false, problem: { code } });
  });

  test("DL-7 a fixed deadline keeps its date, even on a Sunday, and starts at the finding", () => {
    expect(fixedDeadline("2024-03-03", "2024-03-03", announcedCalendar)).toEqual({
      ok: true,
      value: {
        due: "2024-03-03",
        original: "2024-03-03",
        trigger: { kind: "fixed", on: "2024-03-03" },
        count: null,
        dayKind: null,
        calendarVersion: VERSION,
        provisional: false,
      },
    });
  });

  test("DL-7 a fixed deadline before the finding is refused", () => {
    expect(fixedDeadline("2024-03-03", "2024-03-04", announcedCalendar)).toEqual({
      ok: false,
      problem: { code: "due-before-trigger", params: { due: "2024-03-03", trigger: "2024-03-04" } },
    });
  });
});

describe("pinning", () => {
  test("DL-8 the conclusion pins a pending deadline", () => {
    expect(pinDeadline(pendingDeadline(TEN), "2026-08-20", announcedCalendar)).toEqual({
      due: "2026-09-07",
      original: "2026-09-07",
      trigger: { kind: "conclusion", on: "2026-08-20" },
      count: 10,
      dayKind: "working",
      calendarVersion: VERSION,
      provisional: false,
    });
  });

  test("DL-8 a started deadline does not move, whatever day or calendar comes later", () => {
    const pinned = pinDeadline(pendingDeadline(TEN), "2026-08-20", announcedCalendar);
    expect(pinDeadline(pinned, "2026-09-20", LAW_ONLY)).toBe(pinned);
    const fixed = madeBy(fixedDeadline("2024-03-03", "2024-03-01", announcedCalendar));
    expect(pinDeadline(fixed, "2024-03-02", announcedCalendar)).toBe(fixed);
  });

  test("DL-8 pinning leaves the pending value as it was and keeps unknown fields", () => {
    const unknown = { note: "n", trigger: { kind: "conclusion" as const, on: null, ref: "r" } };
    const pending: Deadline = { ...pendingDeadline(TEN), ...unknown };
    const before = structuredClone(pending);
    const pinned = pinDeadline(pending, "2026-08-20", announcedCalendar);
    expect(pending).toEqual(before);
    expect(pinned).toMatchObject({ note: "n", trigger: { ref: "r", on: "2026-08-20" } });
  });

  test("CAL-5 a deadline pinned by a year not announced says so", () => {
    const pinned = pinDeadline(pendingDeadline(TEN), "2027-03-01", announcedCalendar);
    expect(pinned).toMatchObject({ due: "2027-03-15", provisional: true });
  });

  test("DL-5 a forecast shows what a conclusion would pin, and the pinned date once there is one", () => {
    const pending = pendingDeadline(TEN);
    expect(forecastDeadline(pending, "2024-02-05", announcedCalendar)).toEqual({
      due: "2024-02-26",
      provisional: false,
      calendarVersion: VERSION,
      isForecast: true,
    });
    const pinned = pinDeadline(pending, "2024-02-05", announcedCalendar);
    expect(forecastDeadline(pinned, "2025-02-05", announcedCalendar)).toMatchObject({
      due: "2024-02-26",
      isForecast: false,
    });
  });
});

describe("stored", () => {
  const pinned = pinDeadline(pendingDeadline(TEN), "2024-02-05", announcedCalendar);

  test("DL-8 what the functions make is valid, and unknown fields survive", () => {
    const fixed = madeBy(fixedDeadline("2024-03-03", "2024-03-01", announcedCalendar));
    for (const deadline of [pendingDeadline(TEN), pinned, fixed]) {
      expect(deadlineSchema.parse({ ...deadline, more: 1 })).toEqual({ ...deadline, more: 1 });
    }
  });

  test.each<[string, object, string]>([
    ["a counted one without count", { count: null }, "count-belongs-to-counted-deadline"],
    ["a counted one without kind of days", { dayKind: null }, "day-kind-belongs-to-counted-deadline"],
    ["a started one without due date", { due: null, original: null }, "due-and-trigger-day-go-together"],
    ["a due date without the original", { original: null }, "original-and-due-go-together"],
  ])("DL-8 %s is refused", (_, change, message) => {
    const issues = deadlineSchema.safeParse({ ...pinned, ...change }).error?.issues;
    expect(issues?.map((issue) => issue.message)).toEqual([message]);
  });

  test("DL-8 a fixed one without dates, a count of zero and a day that does not exist are refused", () => {
    const fixed = madeBy(fixedDeadline("2024-03-03", "2024-03-01", announcedCalendar));
    const blank = { ...fixed, due: null, original: null, trigger: { kind: "fixed", on: null } };
    for (const wrong of [blank, { ...pinned, count: 0 }, { ...pinned, due: "2024-02-30" }, { ...pinned, count: 1.5 }]) {
      expect(deadlineSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test("DL-8 it has a JSON Schema", () => {
    expect(z.toJSONSchema(deadlineSchema, { io: "input" }).required).toContain("calendarVersion");
  });
});

function madeBy<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error("a problem where a value was expected");
  return result.value;
}
