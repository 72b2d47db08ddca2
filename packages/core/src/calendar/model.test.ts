import { expect, test } from "vitest";
import * as z from "zod";
import { calendarContentSchema } from "./model.ts";

const content = {
  weekend: [6, 7],
  years: [
    {
      year: 2028,
      announced: true,
      source: "s",
      daysOff: [{ day: "2028-01-03", kind: "holiday", source: "s" }],
      workedDays: [{ day: "2028-01-08", source: "s" }],
    },
  ],
};

test("CAL-2 unknown fields survive at every level", () => {
  const [year] = content.years;
  const withMore = {
    ...content,
    more: 1,
    years: [{ ...year, more: 2, daysOff: [{ ...year?.daysOff[0], more: 3 }], workedDays: [] }],
  };
  expect(calendarContentSchema.parse(withMore)).toEqual(withMore);
});

test.each<[string, object, string, string]>([
  [
    "a day outside its year",
    { daysOff: [{ day: "2027-12-31", kind: "swap", source: "s" }] },
    "years.0.daysOff.0.day",
    "day-outside-year",
  ],
  [
    "a day both off and worked",
    { workedDays: [{ day: "2028-01-03", source: "s" }] },
    "years.0.workedDays.0.day",
    "day-listed-twice",
  ],
  [
    "a day that does not exist",
    { workedDays: [{ day: "2028-02-30", source: "s" }] },
    "years.0.workedDays.0.day",
    "calendar-day",
  ],
])("CAL-2 %s is refused where it stands", (_, change, path, message) => {
  const result = calendarContentSchema.safeParse({ ...content, years: [{ ...content.years[0], ...change }] });
  expect(result.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
});

test("CAL-2 an entry without its legal source is refused", () => {
  const daysOff = [{ day: "2028-01-03", kind: "holiday", source: "" }];
  expect(calendarContentSchema.safeParse({ ...content, years: [{ ...content.years[0], daysOff }] }).success).toBe(
    false,
  );
});

test("CAL-2 a year listed twice is refused", () => {
  const result = calendarContentSchema.safeParse({ ...content, years: [content.years[0], content.years[0]] });
  expect(result.error?.issues.map((issue) => issue.message)).toEqual(["year-listed-twice"]);
});

test("CAL-2 a week needs a weekday that is worked", () => {
  expect(calendarContentSchema.safeParse({ ...content, weekend: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
  expect(calendarContentSchema.safeParse({ ...content, weekend: [7, 7] }).success).toBe(false);
  expect(calendarContentSchema.safeParse({ ...content, weekend: [0] }).success).toBe(false);
  expect(calendarContentSchema.safeParse({ ...content, weekend: [7] }).success).toBe(true);
});

test("CAL-2 the content has a JSON Schema", () => {
  expect(z.toJSONSchema(calendarContentSchema, { io: "input" }).type).toBe("object");
});
