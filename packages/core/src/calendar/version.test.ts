import fc from "fast-check";
import { expect, test } from "vitest";
import { announcedCalendar } from "./announced.ts";
import { type CalendarContent, calendarContentSchema } from "./model.ts";
import { calendarVersion } from "./version.ts";

test("CAL-7 the version is 16 hexadecimal digits and stays what it is", () => {
  expect(calendarVersion(announcedCalendar)).toMatch(/^[0-9a-f]{16}$/);
  expect(calendarVersion({ weekend: [6, 7], years: [] })).toBe("954c9470cfba7af5");
});

test("CAL-7 the order of keys and entries does not matter", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const shuffled = shuffle(announcedCalendar, () => numbers.next().value ?? 0);
      expect(calendarVersion(calendarContentSchema.parse(shuffled))).toBe(calendarVersion(announcedCalendar));
    }),
  );
});

test("CAL-7 any change of an entry is another version", () => {
  const versions = new Set([calendarVersion(announcedCalendar)]);
  let changes = 0;
  for (const [at, year] of announcedCalendar.years.entries()) {
    for (const entry of year.daysOff) {
      const without = year.daysOff.filter((other) => other !== entry);
      versions.add(calendarVersion(replaceYear(at, { daysOff: without })));
      const provisional = year.daysOff.map((other) => (other === entry ? { ...entry, provisional: false } : other));
      versions.add(calendarVersion(replaceYear(at, { daysOff: provisional })));
      changes += 2;
    }
    versions.add(calendarVersion(replaceYear(at, { announced: false })));
    changes++;
  }
  versions.add(calendarVersion({ ...announcedCalendar, weekend: [7] }));
  expect(versions.size).toBe(changes + 2);
});

test("CAL-7 the document around the content does not count", () => {
  const envelope = { kind: "calendar", revision: 7, history: [1] };
  const document: CalendarContent = { ...announcedCalendar, ...envelope };
  expect(calendarVersion(document)).toBe(calendarVersion(announcedCalendar));
});

test("CAL-7 decomposed text is the same text", () => {
  const decomposed = JSON.parse(JSON.stringify(announcedCalendar).normalize("NFD"));
  expect(calendarVersion(calendarContentSchema.parse(decomposed))).toBe(calendarVersion(announcedCalendar));
});

function replaceYear(at: number, change: Partial<CalendarContent["years"][number]>): CalendarContent {
  const years = announcedCalendar.years.map((year, index) => (index === at ? { ...year, ...change } : year));
  return { ...announcedCalendar, years };
}

function shuffle(value: unknown, next: () => number): unknown {
  const mix = <T>(items: T[]) =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((left, right) => left.at - right.at)
      .map(({ item }) => item);
  if (Array.isArray(value)) return mix(value.map((item) => shuffle(item, next)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(mix(Object.entries(value)).map(([key, member]) => [key, shuffle(member, next)]));
}
