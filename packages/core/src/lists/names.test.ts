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
