import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { Unit } from "../model/units.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { unit } from "../test-support/workbench.ts";
import { type UnitNames, unitNames } from "./names.ts";
import { columnLetters } from "./sheet-place.ts";

const named = (id: string, name: string, parentId: string | null): Unit => {
  const one = unit(id, parentId);
  return { ...one, versions: one.versions.map((version) => ({ ...version, name })) };
};
const units = unitDirectory({
  units: [
    named("tinh", "UBND tỉnh", null),
    named("huyen-a", "UBND huyện A", "tinh"),
    named("huyen-b", "UBND huyện B", "tinh"),
    named("a-long-my", "UBND xã Long Mỹ", "huyen-a"),
    named("b-long-my", "UBND xã Long Mỹ", "huyen-b"),
    named("so-noi-vu", "Sở Nội vụ", "tinh"),
  ],
  events: [],
});

test("LIST-13 a unit that is not there is told with the nearest, two of one name with what they belong to", () => {
  const names = unitNames(units, "2023-07-01");
  expect(names.find("Sở Nội vụ")).toEqual({ ok: true, value: "so-noi-vu" });
  expect(names.find("Sở Nội vu.")).toMatchObject({
    problem: { code: "unit-not-found", params: { nearest: [{ id: "so-noi-vu", name: "Sở Nội vụ" }] } },
  });
  expect(names.find("ubnd xa long my")).toMatchObject({
    problem: {
      code: "id-ambiguous",
      params: {
        candidates: [
          { id: "a-long-my", label: "UBND xã Long Mỹ, UBND huyện A" },
          { id: "b-long-my", label: "UBND xã Long Mỹ, UBND huyện B" },
        ],
      },
    },
  });
});

test("LIST-13 columns of sheets have letters", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("LIST-13 marks that were typed count: the exact name wins, and only a name without marks is matched without them", () => {
  const commune = unitDirectory({
    units: [
      named("a", "Xã Tân An", null),
      named("y-te", "Sở Y tế", null),
      named("y-te-sai", "Sở Y tê", null),
      named("hoa", "Xã Hòa An", null),
    ],
    events: [],
  });
  const names = unitNames(commune, "2023-07-01");
  const other = names.find("Xã Tân Ân");
  expect(other).toMatchObject({ problem: { code: "unit-not-found" } });
  expect(JSON.stringify(other)).toContain("Xã Tân An");
  expect(names.find("xa tan an")).toEqual({ ok: true, value: "a" });
  expect(names.find("SỞ  Y TẾ".normalize("NFD"))).toEqual({ ok: true, value: "y-te" });
  expect(names.find("Xã Hoà An")).toEqual({ ok: true, value: "hoa" });
  expect(names.find("So Y te")).toMatchObject({ problem: { code: "id-ambiguous" } });
});

test("LIST-13 an id in brackets is read only behind the name of its unit", () => {
  const names = unitNames(units, "2023-07-01");
  expect(names.find("Sở Nội vụ (so-noi-vu)")).toEqual({ ok: true, value: "so-noi-vu" });
  expect(names.find("UBND xã Long Mỹ (b-long-my)")).toEqual({ ok: true, value: "b-long-my" });
  expect(names.find("UBND huyện A (so-noi-vu)")).toMatchObject({
    problem: { code: "id-ambiguous", params: { candidates: [{ id: "huyen-a" }, { id: "so-noi-vu" }] } },
  });
  expect(names.find("Sở Y tế (so-noi-vu)")).toMatchObject({
    problem: { code: "unit-not-found", params: { nearest: [{ id: "so-noi-vu", name: "Sở Nội vụ" }] } },
  });
});

const lasting = (id: string, name: string, from: CalendarDay | null, to: CalendarDay | null): Unit => {
  const one = named(id, name, null);
  return { ...one, versions: one.versions.map((version) => ({ ...version, from, to })) };
};
/** Names before and after the merger of 1 July 2025. */
const merged = unitDirectory({
  units: [
    lasting("cu-tan-an", "Phường Tân An", null, "2025-07-01"),
    lasting("moi-tan-an", "Phường Tân An", "2025-07-01", null),
    lasting("cu-ba-lang", "Phường Ba Láng", null, "2025-07-01"),
    lasting("cu-an-hoa", "Phường An Hòa", null, "2025-07-01"),
    lasting("cu-an-hoa-2", "Phường An Hòa", null, "2025-07-01"),
    lasting("moi-cai-rang", "Phường Cái Răng", "2025-07-01", null),
    lasting("so-ba-lan", "Phường Ba Lan", "2025-07-01", null),
  ],
  events: [],
});
const found = (id: string) => ({ ok: true, value: id });

test("LIST-13 of several units that ever bore a name the group's is meant, else the one in force on the day", () => {
  const names = unitNames(merged, "2026-11-05");
  expect(names.find("Phường Tân An")).toEqual(found("moi-tan-an"));
  expect(names.on("2024-05-01").find("Phường Tân An")).toEqual(found("cu-tan-an"));
  expect(names.on("2025-06-30").find("phuong tan an")).toEqual(found("cu-tan-an"));
  expect(names.among(new Set(["cu-tan-an"]), "2026-11-05").find("Phường Tân An")).toEqual(found("cu-tan-an"));
  expect(names.find("Phường Ba Láng")).toEqual(found("cu-ba-lang"));
  // None in force: nothing decides.
  expect(names.find("Phường An Hòa")).toMatchObject({ problem: { code: "id-ambiguous" } });
  expect(names.nameOf("moi-tan-an")).toBe("Phường Tân An");
});

test("LIST-13 a place is understood with the words of its committee before it", () => {
  const names = unitNames(merged, "2026-11-05");
  for (const text of ["UBND phường Cái Răng", "Ủy ban nhân dân phường Cái Răng", "ubnd phuong cai rang"]) {
    expect(names.find(text), text).toEqual(found("moi-cai-rang"));
  }
  expect(names.find("UBND phường Tân An")).toEqual(found("moi-tan-an"));
  expect(unitNames(units, "2023-07-01").find("Huyện A")).toEqual(found("huyen-a"));
  expect(names.find("UBND phường Cái Ràng")).toMatchObject({ problem: { code: "unit-not-found" } });
});

test("LIST-13 suggestions leave out units that are not in force, and those of the group come before all others", () => {
  const suggested = (names: UnitNames, text: string) => {
    const told = names.find(text);
    return !told.ok && told.problem.code === "unit-not-found" ? told.problem.params.nearest?.map(({ id }) => id) : told;
  };
  const names = unitNames(merged, "2026-11-05");
  expect(suggested(names, "Phường Ba Lắng")).toEqual(["so-ba-lan", "moi-cai-rang", "moi-tan-an"]);
  expect(suggested(names.on("2024-01-01"), "Phường Ba Lắng")).toContain("cu-ba-lang");
  expect(suggested(names.among(new Set(["moi-tan-an"]), "2026-11-05"), "Phường")).toEqual(["moi-tan-an"]);
});
