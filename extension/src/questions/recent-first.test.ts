import { expect, test } from "vitest";
import { recentFirst } from "./recent-first.ts";

const headings = { recent: "Chọn gần đây", all: "Tất cả" };
const items = ["a", "b", "c", "d"].map((id) => ({ id }));

test("FLOW-4 the usual answer comes first, then what was chosen lately, then the rest", () => {
  const found = recentFirst(items, ["d", "b", "gone"], headings, "c");
  expect(found.map(({ item, group }) => [item.id, group])).toEqual([
    ["c", undefined],
    ["d", headings.recent],
    ["b", headings.recent],
    ["a", headings.all],
  ]);
});

test("FLOW-4 without recent choices there are no headings", () => {
  expect(recentFirst(items, [], headings).every(({ group }) => group === undefined)).toBe(true);
});
