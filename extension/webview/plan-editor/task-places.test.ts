import fc from "fast-check";
import { expect, test } from "vitest";
import { placeByDrop, placeByStep } from "./task-places.ts";
import { someArea, someTask } from "./test-support.ts";

const root = (id: string) => someTask({ id });
const part = (id: string, of: string) => someTask({ id, parentTaskId: of, depth: 1 });
const area = someArea("p", [root("a"), part("a1", "a"), part("a2", "a"), root("b"), root("c")]);
const task = (id: string) => area.tasks.find((one) => one.id === id) ?? someTask();

test("PFORM-8 a step goes over a sibling, parts and all, and no further than the ends", () => {
  expect(placeByStep(area, task("b"), -1)).toEqual({ area: "p", before: "a" });
  expect(placeByStep(area, task("a"), 1)).toEqual({ area: "p", before: "c" });
  expect(placeByStep(area, task("b"), 1)).toEqual({ area: "p", before: null });
  expect(placeByStep(area, task("a2"), -1)).toEqual({ area: "p", before: "a1" });
  expect(placeByStep(area, task("a"), -1)).toBeUndefined();
  expect(placeByStep(area, task("c"), 1)).toBeUndefined();
  expect(placeByStep(area, task("a2"), 1)).toBeUndefined();
});

test("PFORM-8 dropping on half of a row means before or behind it; what would change nothing is no place", () => {
  const other = someArea("q", [root("x")]);
  const areas = [area, other];
  expect(placeByDrop(areas, task("c"), task("a"), "upper")).toEqual({ area: "p", before: "a" });
  expect(placeByDrop(areas, task("a"), task("c"), "lower")).toEqual({ area: "p", before: null });
  expect(placeByDrop(areas, task("b"), task("a"), "lower")).toBeUndefined();
  expect(placeByDrop(areas, task("b"), task("b"), "upper")).toBeUndefined();
  expect(placeByDrop(areas, task("b"), other.tasks[0] ?? task("a"), "lower")).toEqual({ area: "q", before: null });
});

test("PFORM-8 a part stays among its siblings", () => {
  expect(placeByDrop([area], task("a1"), task("b"), "upper")).toBeUndefined();
  expect(placeByDrop([area], task("b"), task("a1"), "upper")).toBeUndefined();
  expect(placeByDrop([area], task("a2"), task("a1"), "upper")).toEqual({ area: "p", before: "a1" });
});

test("PFORM-8 dropped anywhere, a task stands where it was dropped", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const flat = someArea("p", ids.map(root));
  const at = fc.nat(4);
  fc.assert(
    fc.property(at, at, fc.constantFrom("upper" as const, "lower" as const), (from, to, half) => {
      const [dragged, on] = [flat.tasks[from], flat.tasks[to]];
      if (dragged === undefined || on === undefined) return;
      const place = placeByDrop([flat], dragged, on, half);
      const left = ids.filter((id) => id !== dragged.id);
      const end = place === undefined ? from : place.before === null ? left.length : left.indexOf(place.before);
      const after = left.toSpliced(end, 0, dragged.id);
      if (from !== to) expect(after.indexOf(dragged.id) - after.indexOf(on.id)).toBe(half === "upper" ? -1 : 1);
    }),
  );
});
