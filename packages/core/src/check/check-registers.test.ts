import { describe, expect, test } from "vitest";
import type { Documents } from "../model/documents.ts";
import type { People } from "../model/people.ts";
import type { Unit, Units } from "../model/units.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { someUnits, unit } from "../test-support/workbench.ts";
import { checkPeople, checkRegisteredDocuments, checkUnits } from "./check-registers.ts";

const codesOf = (units: Partial<Units>, province: string | null = null) =>
  checkUnits("units.json", { ...someUnits(), ...units }, province).map(({ code, path }) => `${code} ${path.join(".")}`);
const versions = (
  ...spans: [`${number}-${number}-${number}` | null, `${number}-${number}-${number}` | null][]
): Unit => {
  const one = unit("u", null);
  return { ...one, versions: spans.flatMap(([from, to]) => one.versions.map((version) => ({ ...version, from, to }))) };
};

describe("CHECK-1 units", () => {
  test("CHECK-1 what came through the door contradicts nothing", () => {
    expect(codesOf({}, "province")).toEqual([]);
  });

  test("CHECK-1 the province, ids, parents and events are there", () => {
    expect(codesOf({}, "elsewhere")).toEqual(["province-missing units"]);
    expect(codesOf({ units: [unit("u", null), unit("u", null)] })).toEqual(["duplicate-id units.1"]);
    expect(codesOf({ units: [unit("u", "none")] })).toEqual(["unknown-unit units.0.versions.0.parentId"]);
    const event = {
      id: "e",
      event: "abolish",
      on: "2025-07-01",
      unitIds: ["none"],
      intoIds: [],
      heirId: null,
      document: "",
    } as const;
    expect(codesOf({ events: [{ ...event, unitIds: ["none"], intoIds: [] }] })).toEqual(["unknown-unit events.0"]);
  });

  test("CHECK-1 versions of a unit follow each other; a gap is allowed", () => {
    expect(codesOf({ units: [versions([null, "2020-01-01"], ["2020-01-01", null])] })).toEqual([]);
    expect(codesOf({ units: [versions([null, "2019-01-01"], ["2020-01-01", null])] })).toEqual([]);
    for (const broken of [
      versions([null, "2020-01-02"], ["2020-01-01", null]),
      versions([null, null], ["2020-01-01", null]),
      versions(["2020-01-01", null], [null, "2020-01-01"]),
      versions(["2020-01-01", "2020-01-01"]),
    ]) {
      expect(codesOf({ units: [broken] })).toEqual(["unit-versions-overlap units.0"]);
    }
  });

  test("UNIT-19 two units of one name, level and parent at one time are remarked on at the later one", () => {
    const named = (id: string, from: `${number}-${number}-${number}` | null, to: typeof from) => {
      const one = unit(id, null, from, to);
      return { ...one, versions: one.versions.map((version) => ({ ...version, name: "Sở Y tế" })) };
    };
    expect(codesOf({ units: [named("a", null, null), named("b", "2024-01-01", null)] })).toEqual(["unit-twin units.1"]);
    expect(codesOf({ units: [named("a", null, "2024-01-01"), named("b", "2024-01-01", null)] })).toEqual([]);
  });

  test("CHECK-2 a parent is in force when the unit begins, and not of a lower level", () => {
    expect(codesOf({ units: [unit("p", null, null, "2020-01-01", "province"), unit("u", "p", "2020-01-01")] })).toEqual(
      ["parent-not-in-force units.1.versions.0.parentId"],
    );
    expect(codesOf({ units: [unit("p", null), unit("u", "p", null, null, "province")] })).toEqual([
      "parent-level units.1.versions.0.parentId",
    ]);
  });

  test("UNIT-6 a circle of parents is found at any time it was there", () => {
    expect(codesOf({ units: [unit("u", "v"), unit("v", "u")] })).toEqual([
      "unit-circle units.0.versions.0.parentId",
      "unit-circle units.1.versions.0.parentId",
    ]);
    const past = unit("u", "v", null, "2020-01-01");
    const units = [
      { ...past, versions: [...past.versions, ...unit("u", null, "2020-01-01").versions] },
      unit("v", "u", null, "2020-01-01"),
    ];
    expect(codesOf({ units })).toContain("unit-circle units.0.versions.0.parentId");
  });
});

test("CHECK-5 people: ids, numbers, units and validity; documents: ids", () => {
  const person = { id: "a", number: "P1", name: "An", unitId: null, from: null, to: null };
  const head = { schemaVersion: 1 as const, revision: 1, id: "r", history: [] };
  const people: People = {
    kind: "people",
    ...head,
    people: [
      { ...person, id: "b" },
      person,
      { ...person, number: "P2" },
      { ...person, id: "c", number: "P3", unitId: "none", from: "2023-01-01", to: "2023-01-01" },
    ],
  };
  const said = checkPeople("people.json", people, unitDirectory(someUnits())).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
  expect(said).toEqual([
    "duplicate-number people.0.number",
    "duplicate-id people.2",
    "unknown-unit people.3.unitId",
    "validity-empty people.3.to",
  ]);
  const paper = { id: "d", number: null, title: "x", issuedOn: null };
  const documents: Documents = { kind: "documents", ...head, documents: [paper, paper] };
  expect(checkRegisteredDocuments("documents.json", documents)).toMatchObject([{ code: "duplicate-id" }]);
});

test("CHECK-5 REG-14 one number twice is told with the first of it, in a register of thousands without a wait", () => {
  const paper = (at: number, number: string | null, issuer = "UBND tỉnh") => {
    return { id: `d${at}`, number, title: `t${at}`, issuer, issuedOn: "2023-05-09" as const };
  };
  const many = Array.from({ length: 4000 }, (_, at) => paper(at, `${at + 1}/QĐ-UBND`));
  const more = [paper(4000, "7/QD-UBND"), paper(4001, "7/QĐ-UBND", "UBND huyện"), paper(4002, null), paper(4003, null)];
  const head = { schemaVersion: 1 as const, revision: 1, id: "r", history: [] };
  const register: Documents = { kind: "documents", ...head, documents: [...many, ...more] };
  const before = process.cpuUsage();
  const remarks = checkRegisteredDocuments("documents.json", register);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  expect(remarks).toMatchObject([
    {
      code: "document-number-twice",
      path: ["documents", 4000, "number"],
      params: { number: "7/QD-UBND", other: "t6" },
    },
  ]);
});
