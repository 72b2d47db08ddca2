import { loadCatalogue } from "@cchc/messages/catalogue";
import fc from "fast-check";
import { expect, test } from "vitest";
import { agendaCalendar } from "./agenda-calendar.ts";

const texts = await loadCatalogue("vi");
type Entry = Parameters<typeof agendaCalendar>[0][number];
const entry = (change: Partial<Entry> = {}): Entry => ({
  kind: "finding",
  on: "2023-06-30",
  id: "01h",
  number: "2023-001.1",
  title: "Hồ sơ trễ hạn",
  unitName: "Xã Tân Bình",
  late: false,
  ...change,
});
const file = (entries: readonly Entry[], remindDays: number | null = null) =>
  agendaCalendar(entries, { title: "CCHC", now: "2023-06-01T08:00:00+07:00", remindDays }, texts);
/** The lines as a calendar program reads them: unfolded (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
const textOf = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === "n" ? "\n" : escaped));

test("ICS-1 an entry is an all-day event on its day, whatever the time zone", () => {
  const zone = process.env.TZ;
  try {
    for (const other of ["America/Los_Angeles", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"]) {
      process.env.TZ = other;
      const lines = linesOf(file([entry()]));
      expect(lines).toContain("DTSTART;VALUE=DATE:20230630");
      expect(lines).toContain("DTEND;VALUE=DATE:20230701");
      expect(lines).toContain("DTSTAMP:20230601T010000Z");
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("ICS-1 lines are at most 75 octets and any title comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
      const title = words.replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, " ");
      const text = file([entry({ title })]);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(textOf(text, "SUMMARY")).toBe(`Hạn khắc phục 2023-001.1: ${title}`);
    }),
  );
});

test("ICS-1 no control of a title, of a unit or of the workspace gets into the file", () => {
  const text = agendaCalendar(
    [entry({ title: "Hồ\u001b]0;x\u0007 sơ\u0085", unitName: "Xã\u0000" })],
    { title: "CC\u001bHC", now: "2023-06-01T08:00:00+07:00", remindDays: null },
    texts,
  );
  expect(text.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
});

test("ICS-2 an entry keeps its identity when it moves or is renamed", () => {
  const uid = (change: Partial<Entry>) => textOf(file([entry(change)]), "UID");
  expect(uid({ on: "2023-07-31", title: "Khác", late: true })).toBe(uid({}));
  expect(uid({ kind: "task" })).not.toBe(uid({}));
});

test("ICS-3 a reminder is told for 8 o'clock, so many days before", () => {
  const triggers = (days: number | null) => linesOf(file([entry()], days)).filter((line) => line.startsWith("TRIGGER"));
  expect(triggers(null)).toEqual([]);
  expect(triggers(2)).toEqual(["TRIGGER;RELATED=START:-P1DT16H"]);
  expect(triggers(0)).toEqual(["TRIGGER;RELATED=START:PT8H"]);
});
