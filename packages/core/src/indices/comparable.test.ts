import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import { type RankPoint, rankLines } from "../query/rank-lines.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { indexWith, resultsOf, someResult } from "../test-support/index-bench.ts";
import { contextOn, unit } from "../test-support/workbench.ts";
import { type ComparedResult, comparability } from "./comparable.ts";
import { compareResults, resultsOfUnit } from "./compare.ts";
import { rankPoints } from "./rank-points.ts";

const percent = { measure: "percent" as const, maximum: 100 };
const base: ComparedResult = {
  ...{ scheme: "PAR", peerGroup: "provinces", year: 2022, unit: "province", value: 80, qualifier: null },
  ...{ scale: percent, rank: 20, outOf: 63, group: null },
};
const against = (more: Partial<ComparedResult>) => {
  const { rank, value, obstacles } = comparability(base, { ...base, year: 2023, ...more });
  return [rank, value, ...obstacles.map(({ code }) => code)];
};

test("INDEX-12 what stands in the way of a comparison is said, each by its code", () => {
  expect(against({})).toEqual([true, "same-scale"]);
  expect(against({ outOf: 34 })).toEqual([false, "same-scale", "competitors-differ"]);
  expect(against({ outOf: null })).toEqual([false, "same-scale", "competitors-unknown"]);
  expect(against({ rank: null })).toEqual([false, "same-scale", "rank-missing"]);
  expect(against({ rank: 64 })).toEqual([false, "same-scale", "rank-impossible"]);
  expect(against({ value: null })).toEqual([true, "no", "value-missing"]);
  expect(against({ qualifier: "trên" })).toEqual([true, "no", "value-qualified"]);
  expect(against({ scale: { measure: "points", maximum: 80 } })).toEqual([true, "share-only", "scale-differs"]);
  expect(against({ peerGroup: "districts" })).toEqual([false, "no", "peers-differ"]);
  expect(against({ scheme: "PAR-H" })).toEqual([false, "no", "scheme-differs"]);
  const merged = { event: "merge" as const, on: "2025-07-01" as CalendarDay, document: "NQ" };
  expect(comparability(base, { ...base, year: 2025 }, [merged])).toEqual({
    rank: false,
    value: "no",
    obstacles: [{ code: "unit-changed", ...merged }],
  });
});

const anyResult = fc.record({
  scheme: fc.constantFrom("PAR", "PCI"),
  peerGroup: fc.constantFrom("provinces", "districts"),
  year: fc.integer({ min: 2010, max: 2030 }),
  unit: fc.constant("province"),
  value: fc.option(fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 100)),
  qualifier: fc.option(fc.constant("trên"), { freq: 4 }),
  scale: fc.constantFrom(percent, { measure: "points" as const, maximum: 80 }),
  rank: fc.option(fc.integer({ min: 1, max: 70 })),
  outOf: fc.option(fc.constantFrom(34, 63)),
  group: fc.constant(null),
}) satisfies fc.Arbitrary<ComparedResult>;

test("INDEX-12 for any two results: the same both ways, with a reason for every no, and never across 63 and 34", () => {
  fc.assert(
    fc.property(anyResult, anyResult, (left, right) => {
      const [there, back] = [comparability(left, right), comparability(right, left)];
      expect([back.rank, back.value, back.obstacles.map(({ code }) => code).sort()]).toEqual([
        there.rank,
        there.value,
        there.obstacles.map(({ code }) => code).sort(),
      ]);
      if (there.rank) {
        expect(left.outOf).toBe(right.outOf);
        expect([left.rank, right.rank, left.outOf]).not.toContain(null);
      }
      if (!there.rank || there.value !== "same-scale") expect(there.obstacles).not.toEqual([]);
    }),
  );
});

test("INDEX-13 a better rank is a positive change; both ways round the changes are opposite, and a score against its rank is said", () => {
  const context = contextOn("2026-11-22");
  const index = indexWith(
    [
      someResult(2020, { value: 83.37, rank: 11 }),
      someResult(2021, { value: 84.1, rank: 14 }),
      someResult(2022, { value: 84, rank: 10 }),
      someResult(2024, { value: 86, rank: 10 }),
    ],
    context,
  );
  const [first, second, third, fourth] = resultsOf(index, 4);
  if (!first || !second || !third || !fourth) throw new Error("four results");
  const risen = compareResults(index, first, second, context.units);
  expect(risen).toMatchObject({ rankChange: -3, valueChange: 0.73, percentChange: 0.73, comparable: true });
  expect(risen.derived).toEqual(["rankChange", "valueChange", "percentChange"]);
  expect(risen.notes).toEqual([{ code: "score-up-rank-down", valueChange: 0.73, rankChange: -3 }]);
  expect(compareResults(index, second, third, context.units).notes.map(({ code }) => code)).toEqual([
    "score-down-rank-up",
  ]);
  expect(compareResults(index, third, fourth, context.units).notes).toEqual([{ code: "years-missing", years: [2023] }]);
  const [there, back] = [
    compareResults(index, first, third, context.units),
    compareResults(index, third, first, context.units),
  ];
  expect([back.rankChange, back.valueChange]).toEqual([-(there.rankChange ?? 0), -(there.valueChange ?? 0)]);
});

test("INDEX-17 a unit that became part of another one is followed into it, and no line goes over the merger", () => {
  const units = {
    units: [unit("hau-giang", null, null, "2025-07-01", "province"), unit("can-tho", null, null, null, "province")],
    events: [
      {
        ...{ id: "e", event: "merge" as const, on: "2025-07-01" as CalendarDay, unitIds: ["hau-giang", "can-tho"] },
        ...{ intoIds: ["can-tho"], heirId: null, document: "NQ 202/2025/QH15" },
      },
    ],
  };
  const context = contextOn("2026-11-22", units);
  const results = [2023, 2024, 2025].map((year) =>
    someResult(year, { unitId: year < 2025 ? "hau-giang" : "can-tho", outOf: year < 2025 ? 63 : 34 }),
  );
  const index = indexWith(results, context);
  const directory = unitDirectory(units);
  expect(resultsOfUnit(index, directory, "hau-giang", 2025).map(({ unitId }) => unitId)).toEqual(["can-tho"]);
  expect(resultsOfUnit(index, directory, "hau-giang", 2024).map(({ unitId }) => unitId)).toEqual(["hau-giang"]);
  const [, before, after] = resultsOf(index, 3);
  if (!before || !after) throw new Error("results");
  const compared = compareResults(index, before, after, directory);
  expect([compared.rankChange, compared.valueChange, compared.comparable]).toEqual([null, null, false]);
  expect(compared.notes.map(({ code }) => code)).toEqual(["unit-changed", "competitors-differ", "successor"]);
  const lines = rankLines(rankPoints([index], directory, "hau-giang"));
  expect(lines.map(({ outOf, points }) => [outOf, points.map(({ year }) => year)])).toEqual([
    [63, [2023, 2024]],
    [34, [2025]],
  ]);
});

test("INDEX-22 whatever the points, a line joins neighbouring years that compare and loses none", () => {
  const anyPoint = anyResult
    .filter(({ rank }) => rank !== null)
    .map((one): RankPoint => ({ ...one, rank: one.rank ?? 1, title: one.scheme, changes: [] }));
  const distinct = { selector: ({ scheme, year }: RankPoint) => `${scheme} ${year}` };
  fc.assert(
    fc.property(fc.uniqueArray(anyPoint, distinct), (points) => {
      const lines = rankLines(points);
      expect(lines.flatMap((line) => line.points)).toHaveLength(points.length);
      for (const { points: joined } of lines)
        for (const [place, point] of joined.entries()) {
          const before = joined[place - 1];
          if (before === undefined) continue;
          expect([point.year - before.year, point.outOf, comparability(before, point).rank]).toEqual([
            1,
            before.outOf,
            true,
          ]);
        }
    }),
  );
});
