import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { Index } from "../model/indices.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { indexWith, someResult } from "../test-support/index-bench.ts";
import { contextOn, unit } from "../test-support/workbench.ts";
import { resultsOfUnit } from "./compare.ts";
import { unitOfCompetitor } from "./own-competitor.ts";

test("INDEX-17 before the merger a unit is not followed: a year of which only the later successor has a result has none of it", () => {
  const units = {
    units: [unit("hau-giang", null, null, "2025-07-01", "province"), unit("can-tho", null, null, null, "province")],
    events: [
      {
        ...{ id: "e", event: "merge" as const, on: "2025-07-01" as CalendarDay, unitIds: ["hau-giang", "can-tho"] },
        ...{ intoIds: ["can-tho"], heirId: null, document: "NQ 202/2025/QH15" },
      },
    ],
  };
  const results = [2023, 2025].map((year) => someResult(year, { unitId: "can-tho" }));
  const index = indexWith(results, contextOn("2026-11-22", units));
  const found = (year: number) => resultsOfUnit(index, unitDirectory(units), "hau-giang", year);
  expect(found(2023)).toEqual([]);
  expect(found(2025).map(({ unitId }) => unitId)).toEqual(["can-tho"]);
});

test("INDEX-28 a name that a peer and a commune share is the peer's; of a commune alone it is no competitor's of provinces", () => {
  const named = (id: string, name: string, level: "province" | "commune") => {
    const one = unit(id, null, null, null, level);
    return { ...one, versions: one.versions.map((version) => ({ ...version, name })) };
  };
  const units = unitDirectory({
    units: [
      named("bac-lieu", "Tỉnh Bạc Liêu", "province"),
      named("phuong-bac-lieu", "Bạc Liêu", "commune"),
      named("phuong-vi-thanh", "Vị Thanh", "commune"),
    ],
    events: [],
  });
  const found = (level: "province" | "commune", unitName: string) => {
    const index: Pick<Index, "peerGroup"> = { peerGroup: { name: "peers", counts: [], level } };
    return unitOfCompetitor(index, { unitId: null, unitName, year: 2024 }, units)?.id ?? null;
  };
  expect(found("province", "Bạc Liêu")).toBe("bac-lieu");
  expect(found("province", "Vị Thanh")).toBeNull();
  expect(found("commune", "Vị Thanh")).toBe("phuong-vi-thanh");
});
