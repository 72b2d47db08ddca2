import { expect, test } from "vitest";
import { areasOfList, builtInAreaLists, defaultVisitAreaList } from "./area-lists.ts";

test("AREA-1 built-in lists have their areas once, and lead area by area to their successors", () => {
  for (const { id, areas, successor } of builtInAreaLists) {
    expect(new Set(areas).size).toBe(areas.length);
    if (successor === undefined) continue;
    const next = areasOfList(successor.listId, []);
    expect(Object.keys(successor.areas).sort()).toEqual([...areas].sort());
    for (const area of Object.values(successor.areas)) expect(next, id).toContain(area);
  }
  expect(areasOfList("30c-2011", [])).toEqual([
    "institutions",
    "procedures",
    "organization",
    "workforce",
    "public-finance",
    "modernization",
  ]);
  expect(areasOfList(defaultVisitAreaList, [])).toHaveLength(8);
});

test("AREA-1 a workspace's own list is found by its id; an unknown one is not", () => {
  const own = [{ id: "rieng", title: "Riêng", areas: [{ id: "mot-cua", name: "Một cửa" }] }];
  expect(areasOfList("rieng", own)).toEqual(["mot-cua"]);
  expect(areasOfList("rieng", [])).toBeUndefined();
});
