import { expect, test } from "vitest";
import { headGaps, takenOver, teamOn } from "../query/programme-team.ts";
import { contextOn, heldBy, problemOf, undone } from "../test-support/workbench.ts";
import { applyChange, applyProgrammeCreation } from "./apply.ts";
import type { ProgrammeChange, ProgrammeCreation } from "./change-kinds.ts";

const creation: ProgrammeCreation = {
  type: "programme.create",
  number: "KT2026",
  year: 2026,
  title: "Kế hoạch kiểm tra",
  decision: { number: null, issuedOn: null },
};
const create = (given: Partial<ProgrammeCreation> = {}) =>
  heldBy(applyProgrammeCreation({ ...creation, ...given }, contextOn()));
const change = (programme: ReturnType<typeof create>, one: ProgrammeChange) =>
  heldBy(applyChange("programme", programme, one, contextOn()));
const team = [
  { person: "an", role: "head" },
  { person: "binh", role: "member" },
] as const;

test("PROG-1 a programme looks at every area of its list unless told otherwise, and at none of another list", () => {
  expect(create().areas).toHaveLength(8);
  expect(create({ areas: ["procedures"], areaListId: "76-2021" })).toMatchObject({
    areaListId: "76-2021",
    areas: ["procedures"],
  });
  expect(problemOf(applyProgrammeCreation({ ...creation, areas: ["impact"] }, contextOn())).code).toBe(
    "area-not-in-list",
  );
  expect(problemOf(applyProgrammeCreation({ ...creation, areaListId: "none" }, contextOn())).code).toBe(
    "area-list-not-found",
  );
});

test("PROG-1 a decision gets its number and day later; another number is another paper than the registered one", () => {
  const programme = create({ decision: { number: "1/QĐ", issuedOn: "2026-01-05", documentId: "paper" } });
  const later = change(programme, { type: "programme.update", decision: { issuedOn: "2026-01-06" } });
  expect(later.decision).toEqual({ number: "1/QĐ", issuedOn: "2026-01-06", documentId: "paper" });
  const other = change(later, { type: "programme.update", decision: { number: "2/QĐ" } });
  expect(other.decision).toEqual({ number: "2/QĐ", issuedOn: "2026-01-06" });
  expect(change(other, { type: "programme.update", decision: { number: "2/QĐ" } })).toBe(other);
  expect(undone(other).decision).toEqual(later.decision);
});

test("PROG-3 a head who hands over on a day is head until the day before", () => {
  const programme = create({ team });
  const replaced = change(programme, {
    type: "programme.team",
    on: "2026-07-01",
    remove: ["an"],
    add: [{ person: "cuong", role: "head" }],
  });
  expect(teamOn(replaced, "2026-06-30")).toEqual(team);
  expect(teamOn(replaced, "2026-07-01")).toEqual([
    { person: "cuong", role: "head" },
    { person: "binh", role: "member" },
  ]);
  expect(headGaps(replaced)).toEqual([]);
  expect(undone(replaced).team).toEqual(programme.team);
});

test("PROG-3 a new role ends the old one; a member who is in office in it already changes nothing", () => {
  const programme = create({ team });
  const one = { type: "programme.team", on: "2026-03-01" } as const;
  expect(change(programme, { ...one, add: [{ person: "binh", role: "member" }] })).toBe(programme);
  const promoted = change(programme, { ...one, add: [{ person: "binh", role: "deputy" }] });
  expect(teamOn(promoted, "2026-02-28")).toEqual(team);
  expect(teamOn(promoted, "2026-03-01")).toEqual([
    { person: "an", role: "head" },
    { person: "binh", role: "deputy" },
  ]);
});

test("PROG-3 the whole team is set anew from a day: who stays keeps the first day, who would never have been goes", () => {
  const programme = create({ team });
  const planned = change(programme, {
    type: "programme.team",
    on: "2026-09-01",
    add: [{ person: "dung", role: "member" }],
  });
  const anew = change(planned, {
    type: "programme.team",
    on: "2026-03-01",
    set: [{ person: "an", role: "head" }],
  });
  expect(anew.team.map(({ person, from, to }) => ({ person, from, to }))).toEqual([
    { person: "an", from: null, to: null },
    { person: "binh", from: null, to: "2026-03-01" },
  ]);
});

test("PROG-3 nobody leaves who is not in the team on that day or later", () => {
  const programme = create({ team });
  const gone = change(programme, { type: "programme.team", on: "2026-03-01", remove: ["binh"] });
  const again: ProgrammeChange = { type: "programme.team", on: "2026-03-01", remove: ["binh"] };
  expect(problemOf(applyChange("programme", gone, again, contextOn())).code).toBe("team-member-not-found");
});

test("PROG-4 times without a head or with two are found until the end of the programme's year", () => {
  const gap = change(create({ team }), { type: "programme.team", on: "2026-07-01", remove: ["an"] });
  expect(headGaps(gap)).toEqual([{ from: "2026-07-01", heads: [] }]);
  const two = change(create({ team }), {
    type: "programme.team",
    on: "2026-07-01",
    add: [{ person: "cuong", role: "head" }],
  });
  expect(headGaps(two)).toEqual([{ from: "2026-07-01", heads: ["an", "cuong"] }]);
  const ended = change(create({ team }), { type: "programme.team", on: "2027-01-01", remove: ["an", "binh"] });
  expect(headGaps(ended)).toEqual([]);
  expect(headGaps(create())).toEqual([{ from: null, heads: [] }]);
});

test("PROG-5 a visit takes over the team of its planned day", () => {
  const replaced = change(create({ team, themes: ["Dân vận"] }), {
    type: "programme.team",
    on: "2026-07-01",
    set: [{ person: "cuong", role: "head" }],
  });
  expect(takenOver(replaced, "2026-06-30")).toMatchObject({ programmeId: replaced.id, themes: ["Dân vận"], team });
  expect(takenOver(replaced, "2026-07-01").team).toEqual([{ person: "cuong", role: "head" }]);
});
