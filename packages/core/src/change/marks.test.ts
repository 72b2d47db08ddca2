import { expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { serialiseDocument } from "../documents/parse-document.ts";
import type { People } from "../model/people.ts";
import type { Units } from "../model/units.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import type { Result } from "../result.ts";
import { applyChange, applyPlanning } from "./apply.ts";
import type { ChangeContext } from "./context.ts";

const version = {
  from: null,
  to: null,
  name: "A",
  level: "commune",
  category: "people-committee",
  parentId: null,
} as const;
const units = unitDirectory({ units: [{ id: "a", versions: [version] }], events: [] });
let made = 0;
const context: ChangeContext = {
  today: "2023-05-10",
  now: "2023-05-10T08:00:00+07:00",
  actor: "a@example.org",
  newId: () => `id-${made++}`,
  units,
  calendar: announcedCalendar,
  areaLists: [],
  people: new Map(),
};
const head = { schemaVersion: 1 as const, revision: 1, id: "x", history: [] };

test("SAMPLE-1 what is invented says so in a field of its own, and only then", () => {
  for (const invented of [true as const, undefined]) {
    const planning = {
      type: "visit.plan",
      number: "2023-001",
      unitId: "a",
      on: "2023-05-09",
      visitKind: "surprise",
    } as const;
    let visit = value(applyPlanning({ ...planning, invented }, context));
    visit = value(applyChange("visit", visit, { type: "visit.start", on: "2023-05-09" }, context));
    visit = value(
      applyChange("visit", visit, { type: "strength.add", area: "steering", text: "t", invented }, context),
    );
    const finding = { area: "steering", title: "t", severity: "minor", source: "inspection" } as const;
    const deadline = { kind: "pending", term: { count: 15, dayKind: "working" } } as const;
    visit = value(applyChange("visit", visit, { type: "finding.add", ...finding, deadline, invented }, context));
    expect([visit, visit.strengths[0], visit.findings[0]].map((record) => record?.invented)).toEqual(
      Array(3).fill(invented),
    );
    expect(serialiseDocument("visit", visit).includes("invented")).toBe(invented === true);
  }
  const people: People = { kind: "people", ...head, people: [] };
  const person = { type: "person.add", name: "B", unitId: "a", from: null, to: null, invented: true } as const;
  expect(value(applyChange("people", people, person, context)).people[0]?.invented).toBe(true);
});

test("UNIT-1 a unit keeps the note it was entered with", () => {
  const empty: Units = { kind: "units", ...head, units: [], events: [] };
  const change = { type: "unit.add", unitId: "b", ...version, note: "n" } as const;
  expect(value(applyChange("units", empty, change, context)).units[0]).toEqual({
    id: "b",
    versions: [version],
    note: "n",
  });
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
