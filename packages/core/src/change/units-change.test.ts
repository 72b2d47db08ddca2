import { describe, expect, test } from "vitest";
import type { Units } from "../model/units.ts";
import type { Problem } from "../problem.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { contextOn, heldBy, problemOf, someUnits, undone, unit } from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import { type UnitsChange, unitsEndedBy } from "./units-change.ts";

type EventChange = Extract<UnitsChange, { type: "unit.change" }>;

function event(change: Partial<EventChange>): EventChange {
  return {
    type: "unit.change",
    event: "merge",
    unitIds: ["commune", "other-commune"],
    intoIds: ["new-commune"],
    on: "2025-07-01",
    document: "NQ 202/2025/QH15",
    heirId: null,
    ...change,
  };
}
const apply = (units: Units, change: UnitsChange) =>
  applyChange("units", units, change, contextOn("2025-07-01", units));
const changed = (units: Units, change: UnitsChange) => heldBy(apply(units, change));
const refused = (units: Units, change: UnitsChange): Problem => problemOf(apply(units, change));

/** Units of which nobody has entered yet that they end. */
function openUnits(): Units {
  const units = someUnits();
  return {
    ...units,
    units: units.units.map((one) => ({ ...one, versions: one.versions.map((version) => ({ ...version, to: null })) })),
  };
}
const lastTo = (units: Units, id: string) => units.units.find((one) => one.id === id)?.versions.at(-1)?.to;

describe("UNIT-19 twins", () => {
  const add = {
    type: "unit.add",
    unitId: "so-y-te",
    name: "Sở Y tế",
    level: "commune",
    category: "people-committee",
    parentId: "district",
    from: "2024-01-01",
    to: null,
  } as const;

  test("UNIT-19 a name is there once below one parent, of one level, at one time", () => {
    const units = changed(someUnits(), add);
    for (const twin of [{}, { name: "SỞ  Y TẾ" }, { from: null }, { from: "2025-01-01" as const }]) {
      expect(refused(units, { ...add, unitId: "1", ...twin })).toMatchObject({
        code: "unit-twin",
        params: { unit: "1", name: "Sở Y tế", existing: "so-y-te" },
      });
    }
    const { type: _type, ...row } = add;
    const rows = [row, { ...row, unitId: "1" }];
    expect(refused(someUnits(), { type: "unit.import", source: "a.csv", units: rows }).code).toBe("unit-twin");
  });

  test("UNIT-19 homonyms of another parent, level, time or mark stay allowed", () => {
    const units = changed(someUnits(), add);
    for (const other of [
      { parentId: null },
      { level: "district" as const },
      { from: null, to: "2024-01-01" as const },
      { name: "Sở Ỷ tế" },
    ]) {
      expect(changed(units, { ...add, unitId: "khac", ...other }).units.at(-1)?.id).toBe("khac");
    }
  });
});

describe("UNIT-2 adding", () => {
  const add = {
    type: "unit.add",
    unitId: "xa-moi",
    name: "Xã Mới",
    level: "commune",
    category: "people-committee",
    parentId: "district",
    from: null,
    to: null,
  } as const;

  test("UNIT-2 a unit is entered once, under a slug, for a time that is not empty", () => {
    const units = changed(someUnits(), add);
    expect(units.units.at(-1)).toMatchObject({ id: "xa-moi", versions: [{ name: "Xã Mới", parentId: "district" }] });
    expect(refused(units, add)).toMatchObject({ code: "unit-exists", params: { name: "Xã Mới" } });
    for (const unitId of ["Xã", "xa_moi", "-xa", "xa--moi", ""]) {
      expect(refused(units, { ...add, unitId }).code).toBe("unit-id-malformed");
    }
    expect(refused(units, { ...add, unitId: "x", from: "2023-01-01", to: "2023-01-01" }).code).toBe("validity-empty");
    expect(refused(units, { ...add, unitId: "x", name: "  " })).toMatchObject({ code: "value-invalid" });
  });

  test("UNIT-2 its parent is known and in force on its first day; nobody is above themselves", () => {
    const units = someUnits();
    expect(refused(units, { ...add, parentId: "none" }).code).toBe("unit-not-found");
    expect(refused(units, { ...add, from: "2025-07-01" })).toMatchObject({
      code: "unit-not-in-force",
      params: { unit: "district" },
    });
    expect(changed(units, { ...add, from: "2025-06-30" }).units).toHaveLength(7);
    expect(refused(units, { ...add, unitId: "self", parentId: "self" }).code).toBe("unit-not-found");
  });
});

describe("UNIT-3 events", () => {
  test.each([
    ["merge", { unitIds: ["commune", "other-commune"] }, ["commune", "other-commune"]],
    ["merge", { unitIds: ["commune", "other-commune"], intoIds: ["commune"] }, ["other-commune"]],
    ["split", { unitIds: ["commune"], intoIds: ["new-commune", "department"] }, ["commune"]],
    ["abolish", { unitIds: ["commune"], intoIds: [] }, ["commune"]],
    ["rename", { unitIds: ["commune"], intoIds: [], name: "Xã Khác" }, []],
    ["move", { unitIds: ["commune"], intoIds: [], parentId: "province" }, []],
  ] as const)("UNIT-3 %s ends what it does not become: %o", (kind, change, ended) => {
    const units = changed(openUnits(), event({ event: kind, ...change }));
    expect(unitsEndedBy(event({ event: kind, ...change }))).toEqual(ended);
    for (const { id } of units.units)
      expect(lastTo(units, id)).toBe(ended.some((one) => one === id) ? "2025-07-01" : null);
    expect(units.events).toMatchObject([{ event: kind, on: "2025-07-01", document: "NQ 202/2025/QH15" }]);
  });

  test("UNIT-3 a new name or parent begins a new version; the old one stays for its days", () => {
    const renamed = changed(
      openUnits(),
      event({ event: "rename", unitIds: ["commune"], intoIds: [], name: "Xã Khác" }),
    );
    const moved = changed(
      renamed,
      event({ event: "move", unitIds: ["commune"], intoIds: [], parentId: "province", on: "2025-09-01" }),
    );
    const { version } = unitDirectory(moved);
    expect(version("commune", "2025-06-30")).toMatchObject({ name: "Unit commune", parentId: "district" });
    expect(version("commune", "2025-07-01")).toMatchObject({ name: "Xã Khác", parentId: "district" });
    expect(version("commune", "2025-09-01")).toMatchObject({ name: "Xã Khác", parentId: "province" });
  });

  test("UNIT-3 the same event again is refused, and so is a second end", () => {
    const units = changed(openUnits(), event({}));
    expect(refused(units, event({}))).toMatchObject({
      code: "unit-not-in-force",
      params: { successors: ["new-commune"] },
    });
    expect(refused(units, event({ event: "abolish", unitIds: ["commune"], intoIds: [], on: "2026-01-01" })).code).toBe(
      "unit-not-in-force",
    );
    expect(refused(units, event({ event: "abolish", unitIds: ["commune"], intoIds: [], on: "2024-01-01" }))).toEqual({
      code: "unit-changed-later",
      params: { unit: "commune", on: "2024-01-01", later: "2025-07-01" },
    });
  });

  test("UNIT-3 an end before a change that is already recorded is refused, not written over it", () => {
    const units = changed(openUnits(), event({ event: "rename", unitIds: ["commune"], intoIds: [], name: "Xã Khác" }));
    expect(refused(units, event({ event: "abolish", unitIds: ["commune"], intoIds: [], on: "2025-01-01" })).code).toBe(
      "unit-changed-later",
    );
  });

  test("UNIT-3 a unit entered with the day it ends may have the event that ends it", () => {
    expect(changed(someUnits(), event({})).events).toHaveLength(1);
    expect(refused(someUnits(), event({ on: "2025-08-01" })).code).toBe("unit-not-in-force");
  });

  test("UNIT-3 an event says all it needs", () => {
    const units = openUnits();
    expect(refused(units, event({ intoIds: [] })).code).toBe("event-needs-into");
    expect(refused(units, event({ event: "split", unitIds: ["commune"] })).code).toBe("event-needs-into");
    expect(refused(units, event({ event: "rename", unitIds: ["commune"], intoIds: [] })).code).toBe("event-needs-name");
    expect(refused(units, event({ event: "move", unitIds: ["commune"], intoIds: [] })).code).toBe("event-needs-parent");
    expect(refused(units, event({ unitIds: ["none"] })).code).toBe("unit-not-found");
    expect(refused(units, event({ heirId: "commune" })).code).toBe("heir-ends-too");
    expect(refused(someUnits(), event({ intoIds: ["new-commune"], on: "2025-06-30" })).code).toBe("unit-not-in-force");
  });

  test("UNIT-3 a new name or parent before a version that is already there is refused: it would be lost from then on", () => {
    const rename = event({ event: "rename", unitIds: ["commune"], intoIds: [], name: "Xã Khác" });
    const units = changed(openUnits(), rename);
    const earlier = { ...rename, name: "Xã Xưa", on: "2024-01-01" } as const;
    const later = { code: "unit-changed-later", params: { unit: "commune", on: "2024-01-01", later: "2025-07-01" } };
    expect(refused(units, earlier)).toEqual(later);
    const move = event({ event: "move", unitIds: ["commune"], intoIds: [], parentId: "province", on: "2024-01-01" });
    expect(refused(units, move)).toEqual(later);
  });

  test("UNIT-3 an event that changes nothing is refused", () => {
    const units = openUnits();
    const nothing = (change: Partial<EventChange>) => expect(refused(units, event(change)).code);
    nothing({ unitIds: ["commune"], intoIds: ["commune"] }).toBe("event-changes-nothing");
    nothing({ event: "abolish", unitIds: ["commune"], intoIds: ["commune"] }).toBe("event-changes-nothing");
    nothing({ event: "split", unitIds: ["commune"], intoIds: ["commune", "commune"] }).toBe("event-needs-into");
    nothing({ event: "rename", unitIds: ["commune"], intoIds: [], name: "Unit commune" }).toBe("event-changes-nothing");
    nothing({ event: "move", unitIds: ["commune"], intoIds: [], parentId: "district", on: "2025-06-01" }).toBe(
      "event-changes-nothing",
    );
  });

  test.each([
    ["into", { event: "rename", intoIds: ["new-commune"], name: "Xã Khác" }],
    ["heir", { event: "rename", heirId: "new-commune", name: "Xã Khác" }],
    ["parent", { event: "rename", parentId: "province", name: "Xã Khác" }],
    ["into", { event: "move", intoIds: ["new-commune"], parentId: "province" }],
    ["heir", { event: "move", heirId: "new-commune", parentId: "province" }],
    ["name", { event: "move", name: "Xã Khác", parentId: "province" }],
    ["name", { event: "merge", intoIds: ["new-commune"], name: "Xã Khác" }],
    ["parent", { event: "abolish", parentId: "province" }],
  ] as const)("UNIT-3 an event takes nothing that it has no use for: --%s %o", (parameter, change) => {
    const problem = refused(openUnits(), event({ unitIds: ["commune"], intoIds: [], ...change }));
    expect(problem).toEqual({ code: "event-takes-no", params: { event: change.event, parameter } });
  });

  test("UNIT-3 a unit that ended by joining another is not among its own successors", () => {
    const entered = changed(openUnits(), event({ unitIds: ["commune", "other-commune"], intoIds: ["commune"] }));
    const units = changed(entered, event({ unitIds: ["commune"], on: "2025-09-01" }));
    expect(refused(units, event({ unitIds: ["commune"], on: "2025-10-01" }))).toMatchObject({
      params: { successors: ["new-commune"] },
    });
  });

  test("UNIT-3 a unit named twice is one unit", () => {
    const units = changed(openUnits(), event({ unitIds: ["commune", "commune", "other-commune"] }));
    expect(units.events[0]?.unitIds).toEqual(["commune", "other-commune"]);
  });

  test("UNIT-6 a circle of parents is refused", () => {
    const move = event({ event: "move", unitIds: ["district"], intoIds: [], parentId: "commune", on: "2025-06-01" });
    expect(refused(openUnits(), move)).toEqual({
      code: "unit-circle",
      params: { unit: "district", parent: "commune" },
    });
    expect(refused(openUnits(), { ...move, parentId: "district" }).code).toBe("unit-circle");
  });

  test("HIST-3 an event goes back as a whole", () => {
    const before = openUnits();
    const units = changed(before, event({}));
    expect(undone(units)).toMatchObject({ units: before.units, events: [] });
  });

  test("HIST-5 a unit that another one names as its parent stays", () => {
    const add = { type: "unit.add", name: "X", level: "commune", category: "other", from: null, to: null } as const;
    let units = changed(someUnits(), { ...add, unitId: "parent", parentId: "province" });
    units = changed(units, { ...add, unitId: "child", parentId: "parent" });
    expect(() => undone(units, "parent")).toThrow("undo-blocked");
    expect(undone(undone(units, "child"), "parent").units).toHaveLength(6);
  });
});

describe("UNIT-1 validity", () => {
  test("UNIT-1 is half-open, without end or start where none is given", () => {
    const { version, nearestVersion } = unitDirectory({
      units: [unit("u", null, "2020-01-01", "2021-01-01"), unit("v", null)],
      events: [],
    });
    expect([version("u", "2019-12-31"), version("u", "2021-01-01")]).toEqual([undefined, undefined]);
    expect(version("u", "2020-01-01")).toBe(version("u", "2020-12-31"));
    expect(version("u", "2020-01-01")).toBeDefined();
    expect(version("v", "1900-01-01")).toBe(version("v", "2199-12-31"));
    expect(nearestVersion("u", "1999-01-01")?.name).toBe("Unit u");
    expect(nearestVersion("u", "2030-01-01")?.name).toBe("Unit u");
    expect(nearestVersion("none", "2030-01-01")).toBeUndefined();
  });

  test("UNIT-6 a circle of parents in a file ends a walk", () => {
    const { isAtOrBelow } = unitDirectory({ units: [unit("u", "v"), unit("v", "u")], events: [] });
    expect(isAtOrBelow("u", "w", "2020-01-01")).toBe(false);
    expect(isAtOrBelow("u", "v", "2020-01-01")).toBe(true);
  });
});
