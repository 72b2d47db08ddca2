import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOfPoints, sumOfPoints } from "../scoring/points.ts";
import { criteriaWith, departments, finalScorecard } from "../test-support/score-bench.ts";
import { groupLosses } from "./group-losses.ts";
import { rankedSheets } from "./ranking.ts";

const criteria = criteriaWith();
const card = (unitId: string, field: number, survey: number) =>
  finalScorecard(
    criteria,
    unitId,
    { "1.1.1": 10.5, "1.1.2": 19.5, ...(unitId === "c" ? {} : { "2.1": field }) },
    { "1.2": 10, "2.2": survey },
  );
const lossesOf = (...cards: ReturnType<typeof card>[]) =>
  groupLosses(criteria, [...rankedSheets(criteria, cards, "2022-12-31", departments).sheets.values()]);

test("SCORE-24 a group's losses are those of its units together, each of its own maximum, the largest item first", () => {
  const { fields, items } = lossesOf(card("a", 30, 20), card("b", 20, 10), card("c", 0, 5));
  expect(fields[0]).toMatchObject({ code: "1", lost: 0, full: 3, reachedPercent: 100 });
  // 60, 60 and 20 points.
  expect(fields[1]).toMatchObject({ code: "2", maximum: 60, points: 85, wholeMaximum: 140, lost: 55, full: 0 });
  expect(fields[1]).toMatchObject({ reachedPercent: 60.71, medianPercent: 50 });
  expect(fields[1]?.units.map(({ unitId, percent }) => [unitId, percent])).toEqual([
    ["c", 25],
    ["b", 50],
    ["a", 83.33],
  ]);
  expect(items.map(({ code, lost }) => [code, lost])).toEqual([
    ["2.1", 30],
    ["2.2", 25],
    ["1.1.1", 0],
    ["1.1.2", 0],
    ["1.2", 0],
  ]);
  expect(items[0]?.units).toHaveLength(2);
});

test("SCORE-24 what the items lost is what the fields lost, and points and losses make the maxima, exactly", () => {
  const quarters = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((number) => number / 4);
  fc.assert(
    fc.property(quarters(40), quarters(20), quarters(40), quarters(20), (one, two, three, four) => {
      const { fields, items } = lossesOf(card("a", one, two), card("b", three, four), card("c", 0, two));
      const sum = (parts: readonly { lost: number }[]) => sumOfPoints(parts.map(({ lost }) => lost));
      expect(sum(items)).toBe(sum(fields));
      for (const { points, lost, wholeMaximum } of [...fields, ...items]) {
        expect(differenceOfPoints(wholeMaximum, lost)).toBe(points);
      }
    }),
    { numRuns: 30 },
  );
});
