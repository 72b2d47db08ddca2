import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { calendarVersion } from "../calendar/version.ts";
import { addWorkingDays } from "../calendar/working-days.ts";
import type { CalendarDocument } from "../model/calendar-document.ts";
import type { Documents } from "../model/documents.ts";
import type { Figure, Figures } from "../model/figures.ts";
import type { People } from "../model/people.ts";
import { contextOn, heldBy, problemOf, undone } from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import type { ChangeByKind } from "./change-kinds.ts";

const head = { schemaVersion: 1, revision: 0, id: "d", history: [] } as const;

describe("CAL-8 calendar", () => {
  const calendar: CalendarDocument = {
    kind: "calendar",
    ...head,
    current: announcedCalendar,
    earlier: [],
    history: [],
  };
  const change = (document: CalendarDocument, one: ChangeByKind["calendar"]) =>
    heldBy(applyChange("calendar", document, one, contextOn()));

  test("CAL-8 the content that deadlines may name is kept under its version when another takes its place", () => {
    const off = { type: "calendar.set-off", day: "2026-06-15", source: "QĐ 1", provisional: false } as const;
    const changed = change(calendar, off);
    expect(changed.earlier).toEqual([{ version: calendarVersion(announcedCalendar), content: announcedCalendar }]);
    expect(change(changed, off)).toBe(changed);
    const back = change(changed, { type: "calendar.clear", day: "2026-06-15" });
    expect(calendarVersion(back.current)).toBe(calendarVersion(announcedCalendar));
    expect(back.earlier.map(({ version }) => version)).toHaveLength(2);
    const undoing = undone(changed);
    expect(undoing.current).toEqual(announcedCalendar);
    expect(undoing.earlier.map(({ version }) => version)).toEqual(back.earlier.map(({ version }) => version));
  });

  test("CAL-4 the first entry of a year that is not listed keeps the holidays of the law", () => {
    const changed = change(calendar, {
      type: "calendar.set-off",
      day: "2027-06-15",
      source: "QĐ 1",
      provisional: false,
    });
    expect(addWorkingDays(changed.current, "2027-04-29", 1).day).toBe(
      addWorkingDays(announcedCalendar, "2027-04-29", 1).day,
    );
    expect(addWorkingDays(changed.current, "2027-06-14", 1).day).toBe("2027-06-16");
  });

  test("CAL-2 a day stands in its year once, off or worked", () => {
    const worked = change(calendar, { type: "calendar.set-worked", day: "2026-09-01", source: "QĐ 2" });
    const year = worked.current.years.find((one) => one.year === 2026);
    expect(year?.daysOff.some(({ day }) => day === "2026-09-01")).toBe(false);
    expect(year?.workedDays.map(({ day }) => day)).toContain("2026-09-01");
    const broken = { ...announcedCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] as const };
    const result = applyChange(
      "calendar",
      calendar,
      { type: "calendar.replace", content: { ...broken, weekend: [...broken.weekend] } },
      contextOn(),
    );
    expect(problemOf(result)).toMatchObject({ code: "value-invalid", params: { path: "current.weekend" } });
  });
});

describe("ID-3 people", () => {
  const people: People = { kind: "people", ...head, people: [], history: [] };
  const add = { type: "person.add", name: "Nguyễn Văn A", unitId: "department", from: null, to: null } as const;
  const change = (document: People, one: ChangeByKind["people"]) => applyChange("people", document, one, contextOn());

  test("ID-3 get the next number that people say", () => {
    const two = heldBy(change(heldBy(change(people, add)), { ...add, name: "Trần Thị B", title: "Trưởng phòng" }));
    expect(two.people.map(({ number, name }) => [number, name])).toEqual([
      ["P1", "Nguyễn Văn A"],
      ["P2", "Trần Thị B"],
    ]);
    expect(heldBy(change(undone(two, two.people[0]?.id), add)).people.map(({ number }) => number)).toEqual([
      "P2",
      "P3",
    ]);
  });

  test("ID-3 belong to a unit that is known, for a time that is not empty", () => {
    expect(problemOf(change(people, { ...add, unitId: "none" })).code).toBe("unit-not-found");
    expect(problemOf(change(people, { ...add, from: "2023-01-01", to: "2023-01-01" })).code).toBe("validity-empty");
    const one = heldBy(change(people, { ...add, from: "2023-01-01" }));
    const update = { type: "person.update", personId: one.people[0]?.id ?? "" } as const;
    expect(problemOf(change(one, { ...update, to: "2022-01-01" })).code).toBe("validity-empty");
    expect(problemOf(change(one, { ...update, personId: "none" })).code).toBe("person-not-found");
    expect(heldBy(change(one, { ...update, title: "Giám đốc" })).people[0]).toMatchObject({
      title: "Giám đốc",
      from: "2023-01-01",
    });
  });
});

describe("REG-1 documents", () => {
  const documents: Documents = { kind: "documents", ...head, documents: [], history: [] };
  test.each(["05/BC-SNV", "03-NQ/TU", "1348/KHPH-SNV-MTTQ", "không số", null])(
    "REG-1 a number is kept as printed: %s",
    (number) => {
      const added = heldBy(
        applyChange(
          "documents",
          documents,
          { type: "document.add", document: { number, title: "Báo cáo", issuedOn: null } },
          contextOn(),
        ),
      );
      expect(added.documents[0]?.number).toBe(number);
    },
  );
});

describe("FIG-2 figures", () => {
  const figures: Figures = {
    kind: "figures",
    ...head,
    title: "2023",
    from: "2022-12-15",
    to: "2023-12-14",
    figures: [],
    history: [],
  };
  const figure: Figure = { id: "new", label: "Ban hành mới", value: 12, measure: "thủ tục", documentId: "d" };
  const set = (document: Figures, one: Figure) =>
    applyChange("figures", document, { type: "figure.set", figure: one }, contextOn());

  test("FIG-2 setting one replaces the one with its id; unknown fields survive", () => {
    const one = heldBy(set(figures, { ...figure, ...{ later: "kept" }, qualifier: "hơn" }));
    const two = heldBy(set(one, { ...figure, value: 13 }));
    expect(two.figures).toEqual([{ ...figure, value: 13, later: "kept" }]);
    expect(two.history.at(-1)?.records).toEqual(["new"]);
  });

  test("FIG-2 parts are figures of the same file", () => {
    const one = heldBy(set(figures, figure));
    const total = { ...figure, id: "total", parts: ["new"] };
    expect(problemOf(set(figures, total))).toMatchObject({ code: "figure-part-not-found", params: { part: "new" } });
    expect(problemOf(set(one, { ...total, parts: ["total"] })).code).toBe("figure-part-not-found");
    expect(() => undone(heldBy(set(one, total)), "new")).toThrow("undo-blocked");
  });
});
