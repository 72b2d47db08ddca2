import { expect, test } from "vitest";
import type { Unit } from "../model/units.ts";
import { endOfVersion, unitDirectory } from "./unit-directory.ts";

const version = { from: null, to: null, name: "Huyện A", category: "people-committee", parentId: null } as const;
const district: Unit = { id: "huyen-a", versions: [{ ...version, level: "district" }] };
const commune: Unit = { id: "xa-b", versions: [{ ...version, level: "commune" }] };
const directory = unitDirectory({ units: [district, commune], events: [] });

test("UNIT-7 a district is in force until 30/6/2025 and not a day longer, though its entry has no end", () => {
  expect(directory.version("huyen-a", "2025-06-30")?.name).toBe("Huyện A");
  expect(directory.version("huyen-a", "2025-07-01")).toBeUndefined();
  expect(directory.nearestVersion("huyen-a", "2026-01-01")?.name).toBe("Huyện A");
});

test("UNIT-7 other levels go on, and an earlier end of a district stands", () => {
  expect(directory.version("xa-b", "2026-01-01")?.name).toBe("Huyện A");
  expect(endOfVersion({ ...version, level: "district", to: "2020-01-01" })).toBe("2020-01-01");
  expect(endOfVersion({ ...version, level: "commune" })).toBeNull();
});
