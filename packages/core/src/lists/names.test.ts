import { expect, test } from "vitest";
import type { Unit } from "../model/units.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { unit } from "../test-support/workbench.ts";
import { unitNames } from "./names.ts";
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
