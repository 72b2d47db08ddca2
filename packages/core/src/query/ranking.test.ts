import fc from "fast-check";
import { expect, test } from "vitest";
import { criteriaWith, departments, finalScorecard, scorecardOf } from "../test-support/score-bench.ts";
import { ranking } from "./ranking.ts";

const criteria = criteriaWith({ bonus: { cap: null, items: [] }, penalty: { cap: null, items: [] } });
/** A final scorecard with this many points for the survey, and none for anything else. */
const card = (unitId: string, points: number) =>
  finalScorecard(
    criteria,
    unitId,
    { "1.1.1": 0, "1.1.2": 0, ...(unitId === "c" ? {} : { "2.1": 0 }) },
    { "1.2": 0, "2.2": points },
  );
const ranksOf = (cards: Parameters<typeof ranking>[1], asOf: Parameters<typeof ranking>[2] = "2022-12-31") =>
  ranking(criteria, cards, asOf, departments);

test("SCORE-10 equal units share a rank and the next one is left out: 1, 2, 2, 4", () => {
  const { rows } = ranksOf([card("a", 10), card("b", 20), card("c", 6), card("d", 5)]);
  // c has a maximum of its own: 6 of 60 are as much as 10 of 100.
  expect(rows.map(({ unitId, rank, shared, percent }) => [unitId, rank, shared, percent])).toEqual([
    ["b", 1, false, 20],
    ["a", 2, true, 10],
    ["c", 2, true, 10],
    ["d", 4, false, 5],
  ]);
});

test("SCORE-10 who did not submit stands apart and is never 0; nor is who has no scorecard", () => {
  const ranked = ranksOf([card("a", 0), scorecardOf(criteria, { unitId: "b", number: "PC2022-b" })]);
  expect(ranked.rows.map(({ unitId, points }) => [unitId, points])).toEqual([["a", 0]]);
  expect(ranked.notSubmitted.map(({ unitId, status }) => [unitId, status])).toEqual([
    ["b", "draft"],
    ["c", null],
    ["d", null],
  ]);
});

test("SCORE-10 what is not final is pending; a provisional ranking has what was appraised with all its points", () => {
  const done = card("a", 10);
  const open = { ...done, acts: done.acts.slice(0, -1) };
  expect(ranksOf([open])).toMatchObject({ rows: [], pending: [{ unitId: "a", status: "appraised" }] });
  const { rows } = ranking(criteria, [open], "2022-12-31", departments, { provisional: true });
  expect(rows).toMatchObject([{ unitId: "a", status: "appraised", rank: 1 }]);
  // As of a day before, it was submitted only.
  expect(ranksOf([done], "2022-11-15").pending).toMatchObject([{ unitId: "a", status: "submitted" }]);
});

test("SCORE-9 only units of the peer group at the end of the year are ranked, by this set alone, each once", () => {
  const first = card("a", 10);
  const second = { ...card("a", 20), number: "PC2022-a2" };
  const stranger = { ...card("b", 20), unitId: "commune" };
  const other = { ...card("d", 20), criteriaId: "another" };
  const ranked = ranksOf([second, first, stranger, other], "2026-01-01");
  expect(ranked.rows.map(({ unitId, percent }) => [unitId, percent])).toEqual([["a", 10]]);
  expect(ranked.leftOut.map(({ unitId, reason }) => [unitId, reason])).toEqual([
    ["a", "second-scorecard"],
    ["commune", "outside-group"],
  ]);
  // e ended in 2021.
  expect(ranked.notSubmitted.map(({ unitId }) => unitId)).toEqual(["b", "c", "d"]);
});

test("SCORE-10 a rank is one more than the units with more, and the same units have the same ranks in any order", () => {
  const points = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(points, points, points, (one, two, three) => {
      const cards = [card("a", one), card("b", two), card("d", three)];
      const { rows } = ranksOf(cards);
      for (const row of rows) {
        expect(row.rank).toBe(rows.filter(({ percent }) => percent > row.percent).length + 1);
        expect(row.shared).toBe(rows.filter(({ rank }) => rank === row.rank).length > 1);
      }
      const rankOf = (list: typeof rows) => new Map(list.map(({ unitId, rank }) => [unitId, rank]));
      expect(rankOf(ranksOf(cards.toReversed()).rows)).toEqual(rankOf(rows));
    }),
    { numRuns: 30 },
  );
});
