import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { calendarVersion } from "../calendar/version.ts";
import { addDays, type CalendarDay, dayFromNumber, weekdayOf } from "../day.ts";
import { computeDue } from "./due.ts";

const anyDay = fc.integer({ min: -7305, max: 65_742 }).map(dayFromNumber);

describe("known cases", () => {
  test.each<[CalendarDay, number, CalendarDay]>([
    ["2024-02-05", 10, "2024-02-26"],
    ["2025-08-28", 5, "2025-09-08"],
    ["2026-08-20", 10, "2026-09-07"],
  ])("DL-2, DL-3 %s + %i working days is %s", (from, count, due) => {
    expect(computeDue({ count, dayKind: "working" }, from, announcedCalendar)).toEqual({
      due,
      provisional: false,
      calendarVersion: calendarVersion(announcedCalendar),
    });
  });

  test.each<[string, CalendarDay, number, CalendarDay]>([
    ["ends on a working day", "2024-03-01", 14, "2024-03-15"],
    ["ends on a Saturday", "2024-03-01", 15, "2024-03-18"],
    ["ends on the eve of Tet", "2024-01-30", 10, "2024-02-15"],
    ["ends on a Saturday that is worked", "2024-04-24", 10, "2024-05-04"],
    ["ends on a swapped Monday", "2024-04-24", 5, "2024-05-02"],
  ])("DL-4 a term in calendar days that %s", (_, from, count, due) => {
    expect(computeDue({ count, dayKind: "calendar" }, from, announcedCalendar).due).toBe(due);
  });

  test("CAL-5 calendar days across a provisional day are sure, if they do not end there", () => {
    const due = (count: number) => computeDue({ count, dayKind: "calendar" }, "2026-11-10", announcedCalendar);
    expect(due(14)).toMatchObject({ due: "2026-11-25", provisional: true });
    expect(due(17)).toMatchObject({ due: "2026-11-27", provisional: false });
  });

  test("DAY-1 the last day there is can still be due", () => {
    expect(computeDue({ count: 2, dayKind: "calendar" }, "2199-12-29", announcedCalendar).due).toBe("2199-12-31");
    expect(computeDue({ count: 1, dayKind: "working" }, "2199-12-30", announcedCalendar).due).toBe("2199-12-31");
  });

  test("DAY-1 calendar days past 2199 are a problem, not a wrong day", () => {
    for (const from of ["2199-12-30", "2199-12-29"] as const) {
      expect(() => computeDue({ count: 5, dayKind: "calendar" }, from, announcedCalendar)).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: "day-out-of-range" }) }),
      );
    }
  });
});

describe("laws", () => {
  test("DL-4 later starts and larger counts never end earlier, and the end is never before the count", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 3649 }), (from, count) => {
        const due = (start: CalendarDay, days: number) =>
          computeDue({ count: days, dayKind: "calendar" }, start, announcedCalendar).due;
        expect(due(from, count + 1) >= due(from, count)).toBe(true);
        expect(due(addDays(from, 1), count) >= due(from, count)).toBe(true);
        expect(due(from, count) >= addDays(from, count)).toBe(true);
      }),
    );
  });
});

/*
 * An oracle that shares nothing with the code but the printed tables: every day off as a date, walked day by day.
 * Early 2027 (by the law) is needed for terms that start at the end of 2026.
 */
const OFF = new Set(
  `2021-01-01 2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16 2021-04-21 2021-04-30 2021-05-03 2021-09-02
   2021-09-03 2022-01-03 2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04 2022-04-11 2022-05-02 2022-05-03
   2022-09-01 2022-09-02 2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-05-01 2023-05-02
   2023-05-03 2023-09-01 2023-09-04 2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18
   2024-04-29 2024-04-30 2024-05-01 2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30
   2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16
   2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02
   2026-11-24 2027-01-01 2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10`.split(/\s+/),
);
const WORKED = new Set(["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"]);
const isWorked = (day: CalendarDay) => WORKED.has(day) || (weekdayOf(day) <= 5 && !OFF.has(day));

describe("every start from 2021 to 2026, 1 to 60 days, against a walk day by day", () => {
  const starts: CalendarDay[] = [];
  for (let day: CalendarDay = "2021-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) starts.push(day);

  test("DL-3 working days", () => {
    const wrong: string[] = [];
    for (const from of starts) {
      let day = from;
      for (let count = 1; count <= 60; count++) {
        do day = addDays(day, 1);
        while (!isWorked(day));
        const { due } = computeDue({ count, dayKind: "working" }, from, announcedCalendar);
        if (due !== day) wrong.push(`${from} + ${count}: ${due}, not ${day}`);
      }
    }
    expect(starts.length).toBe(2191);
    expect(wrong).toEqual([]);
  });

  test("DL-4 calendar days", () => {
    const wrong: string[] = [];
    for (const from of starts) {
      for (let count = 1; count <= 60; count++) {
        let day = addDays(from, count);
        while (!isWorked(day)) day = addDays(day, 1);
        const { due } = computeDue({ count, dayKind: "calendar" }, from, announcedCalendar);
        if (due !== day) wrong.push(`${from} + ${count}: ${due}, not ${day}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
