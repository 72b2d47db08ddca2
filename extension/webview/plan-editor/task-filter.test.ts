import { expect, test } from "vitest";
import { countsByState, matchesFilter, noFilter, ShownTasks } from "./task-filter.ts";
import { someTask } from "./test-support.ts";

test("PFORM-7 a task is found by its words without marks, in whatever its row says", () => {
  const task = someTask({ title: "Rà soát thủ tục", lead: { id: "so-noi-vu", name: "Sở Nội vụ" }, product: "Báo cáo" });
  for (const typed of ["ra soat", "noi vu bao cao", "KH2022.1", ""]) {
    expect(matchesFilter(task, { typed, state: "all" })).toBe(true);
  }
  expect(matchesFilter(task, { typed: "tai chinh", state: "all" })).toBe(false);
});

test("PFORM-7 states are late, unclear, or still owed", () => {
  const late = someTask({ id: "a", status: "late" });
  const unclear = someTask({ id: "b", status: "done", unclear: ["person"] });
  const dropped = someTask({ id: "c", status: "dropped" });
  expect(countsByState([late, unclear, dropped])).toEqual({ all: 3, open: 1, late: 1, unclear: 1 });
});

test("PFORM-7 a row that is mended stays until the filter is another, and a new one is shown", () => {
  const shown = new ShownTasks();
  const unclear = { typed: "", state: "unclear" } as const;
  const before = [someTask({ id: "a", unclear: ["person"] }), someTask({ id: "b" })];
  expect(before.map(shown.apply(before, unclear))).toEqual([true, false]);
  const after = [someTask({ id: "a" }), someTask({ id: "b" }), someTask({ id: "c" })];
  expect(after.map(shown.apply(after, unclear))).toEqual([true, false, true]);
  expect(after.map(shown.apply(after, { ...unclear, typed: "x" }))).toEqual([false, false, false]);
  expect(after.map(shown.apply(after, noFilter))).toEqual([true, true, true]);
});
