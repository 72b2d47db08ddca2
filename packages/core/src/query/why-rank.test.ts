import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scorecard } from "../model/scorecard.ts";
import { differenceOfPoints, percentOfPoints, sumOfPoints } from "../scoring/points.ts";
import { criteriaWith, departments, finalScorecard, scorecardOf } from "../test-support/score-bench.ts";
import { ranking } from "./ranking.ts";
import { type WhyRank, whyRank } from "./why-rank.ts";

const DAY = "2022-12-31";
const criteria = criteriaWith({ penalty: { cap: 3, items: criteriaWith().penalty.items } });
const maxima = { "1.1.1": 10.5, "1.1.2": 19.5, "1.2": 10, "2.1": 40, "2.2": 20, T1: 1.5, T2: 1.5, P1: 5 } as const;
type Code = keyof typeof maxima;
type Points = Record<Code, number>;
const ownCodes: readonly Code[] = ["1.1.1", "1.1.2", "2.1"];

/** A final scorecard with these points; `c` has no 2.1. */
function cardOf(unitId: string, points: Points): Scorecard {
  const pick = (codes: readonly Code[]) =>
    Object.fromEntries(codes.flatMap((code) => (unitId === "c" && code === "2.1" ? [] : [[code, points[code]]])));
  return finalScorecard(criteria, unitId, pick(ownCodes), pick(["1.2", "2.2", "T1", "T2", "P1"]));
}
function why(card: Scorecard, cards: readonly Scorecard[]): WhyRank {
  const found = whyRank(card, criteria, cards, DAY, departments);
  if (found === undefined) throw new Error("no scorecard by that day");
  return found;
}
const anyPoints = fc.record(
  Object.fromEntries(
    Object.entries(maxima).map(([code, maximum]) => [
      code,
      fc.integer({ min: 0, max: maximum * 4 }).map((quarters) => Math.min(maximum, quarters / 4)),
    ]),
  ),
) as fc.Arbitrary<Points>;
/** Four units; the last one may have the points of another. */
const anyGroup = fc
  .tuple(anyPoints, anyPoints, anyPoints, fc.option(anyPoints, { nil: null }))
  .map(([a, b, c, d]) => [cardOf("a", a), cardOf("b", b), cardOf("c", c), cardOf("d", d ?? a)]);
const full: Points = { ...maxima, T1: 0, T2: 0, P1: 0 };

test("SCORE-18 what the fields lost, less the bonus, with the penalty, is the maximum less the points, exactly", () => {
  fc.assert(
    fc.property(anyGroup, (cards) => {
      for (const card of cards) {
        const found = why(card, cards);
        const lost = sumOfPoints(found.fields.map((one) => one.lost));
        expect(sumOfPoints(found.criteria.map((one) => one.lost))).toBe(lost);
        for (const { parts, lost: whole } of found.criteria) {
          if (parts.length > 0) expect(sumOfPoints(parts.map((part) => part.lost))).toBe(whole);
        }
        const withExtras = differenceOfPoints(sumOfPoints([lost, found.penalty.counted]), found.bonus.counted);
        expect(withExtras).toBe(differenceOfPoints(found.maximum, found.points ?? Number.NaN));
        expect(withExtras).toBe(found.lost);
        const order = found.criteria.map((one) => one.lost);
        expect(order).toEqual(order.toSorted((left, right) => right - left));
      }
    }),
    { numRuns: 40 },
  );
});

test("SCORE-18 a loss stands beside the middle of the ranked units to which the item applies, by their own maxima", () => {
  const half = { ...full, "2.1": 20 };
  const cards = [cardOf("a", full), cardOf("b", half), cardOf("c", full)];
  const found = why(cards[1] ?? cardOf("b", half), cards);
  expect(found.criteria[0]).toMatchObject({
    code: "2.1",
    fieldCode: "2",
    lost: 20,
    percent: 50,
    // Of a and b: it does not apply to c.
    compared: 2,
    medianPercent: 75,
    medianPoints: 30,
    behind: 10,
  });
  // Field 2 is 60 points for a and b and 20 for c: 100, 66.67 and 100 percent.
  expect(found.fields[0]).toMatchObject({ code: "2", maximum: 60, percent: 66.67, compared: 3, medianPercent: 100 });
  expect(why(cards[2] ?? cardOf("c", full), cards).fields.map(({ maximum }) => maximum)).toEqual([40, 20]);
});

test("SCORE-19 with the points that part it from the unit above a unit has its percentage, with a hundredth less it does not", () => {
  fc.assert(
    fc.property(anyGroup, (cards) => {
      for (const card of cards) {
        const { above, below, points, maximum, percent, rank } = why(card, cards);
        if (points === null || percent === null || rank === null) throw new Error("not ranked");
        const at = (other: number) => percentOfPoints(sumOfPoints([points, other]), maximum) ?? Number.NaN;
        expect(above === null).toBe(rank === 1);
        if (above !== null) {
          expect(above.rank).toBeLessThan(rank);
          expect(above.percentAway).toBe(differenceOfPoints(above.percent, percent));
          expect(at(above.pointsAway)).toBeGreaterThanOrEqual(above.percent);
          expect(at(differenceOfPoints(above.pointsAway, 0.01))).toBeLessThan(above.percent);
        }
        if (below !== null) {
          expect(at(-below.pointsAway)).toBeLessThanOrEqual(below.percent);
          expect(at(differenceOfPoints(0.01, below.pointsAway))).toBeGreaterThan(below.percent);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("SCORE-19 units of one percentage name each other, and nobody else does", () => {
  fc.assert(
    fc.property(anyGroup, (cards) => {
      const all = cards.map((card) => why(card, cards));
      for (const one of all) {
        const same = all.filter((other) => other !== one && other.percent === one.percent);
        expect(one.sharedWith.map(({ unitId }) => unitId).toSorted()).toEqual(same.map(({ unitId }) => unitId));
        for (const other of same) expect(other.rank).toBe(one.rank);
      }
    }),
    { numRuns: 30 },
  );
});

test("SCORE-19 more points for any item never make a rank worse, fewer never make it better", () => {
  const codes = fc.constantFrom(...(Object.keys(maxima) as Code[]).filter((code) => code !== "P1"));
  fc.assert(
    fc.property(anyPoints, anyPoints, anyPoints, codes, anyPoints, (a, b, c, code, other) => {
      const rest = [cardOf("b", b), cardOf("c", c)];
      const rankOf = (points: number) => {
        const card = cardOf("a", { ...a, [code]: points });
        return ranking(criteria, [card, ...rest], DAY, departments).rows.find(({ unitId }) => unitId === "a")?.rank;
      };
      const [less, more] = [a[code], other[code]].toSorted((left, right) => left - right);
      expect(rankOf(more ?? 0)).toBeLessThanOrEqual(rankOf(less ?? 0) ?? 0);
    }),
    { numRuns: 40 },
  );
});

test("SCORE-20 the next band says what is missing, which single item would close it, and the fewest that would together", () => {
  // 61 of 100: 4 points to 65 %, and 19 to 80 %.
  const card = cardOf("a", { ...full, "1.1.1": 10, "1.1.2": 16, "1.2": 0, "2.1": 15 });
  expect(why(card, [card]).nextBand).toEqual({
    name: "Khá",
    minimum: 65,
    missingPercent: 4,
    missingPoints: 4,
    alone: [
      { code: "2.1", title: "Mục 2.1", lost: 25 },
      { code: "1.2", title: "Mục 1.2", lost: 10 },
    ],
    together: [{ code: "2.1", title: "Mục 2.1", lost: 25 }],
  });
  expect(why(cardOf("a", full), [cardOf("a", full)]).nextBand).toBeNull();
  fc.assert(
    fc.property(anyPoints, (points) => {
      const one = cardOf("b", points);
      const { nextBand: next, points: reached, maximum, criteria: losses } = why(one, [one]);
      if (next === null || reached === null) return;
      const worth = (items: readonly { lost: number }[]) => sumOfPoints(items.map(({ lost }) => lost));
      expect(percentOfPoints(sumOfPoints([reached, next.missingPoints]), maximum)).toBeGreaterThanOrEqual(next.minimum);
      if (next.together.length > 0) {
        expect(worth(next.together)).toBeGreaterThanOrEqual(next.missingPoints);
        expect(worth(next.together.slice(0, -1))).toBeLessThan(next.missingPoints);
      } else expect(worth(losses)).toBeLessThan(next.missingPoints);
      expect(next.alone.length > 0).toBe(next.together.length === 1);
    }),
    { numRuns: 40 },
  );
});

test("SCORE-20 what a cap took away is told, with the rank there would be without it", () => {
  const best = cardOf("b", { ...full, "1.1.1": 10, T1: 1.5 });
  const capped = cardOf("a", { ...full, "1.1.1": 9.25, T1: 1.5, T2: 1.5 });
  const found = why(capped, [best, capped]);
  expect(found.bonus).toEqual({
    items: [
      { code: "T1", title: "Mục T1", points: 1.5 },
      { code: "T2", title: "Mục T2", points: 1.5 },
    ],
    given: 3,
    cap: 2,
    counted: 2,
    cut: 1,
  });
  expect([found.rank, found.percent, found.withoutCaps]).toEqual([2, 100.75, { percent: 101.75, rank: 1 }]);
  expect(why(best, [best, capped]).withoutCaps).toBeNull();
});

test("SCORE-20 where the appraisal differs from what the unit gave itself both stand, the largest difference first", () => {
  const card = finalScorecard(
    criteria,
    "a",
    { "1.1.1": 10, "1.1.2": 19, "2.1": 40 },
    { "1.1.1": 10.5, "1.1.2": 12, "1.2": 10, "2.2": 20 },
  );
  expect(
    why(card, [card]).differences.map(({ code, self, appraised, difference }) => [code, self, appraised, difference]),
  ).toEqual([
    ["1.1.2", 19, 12, -7],
    ["1.1.1", 10, 10.5, 0.5],
  ]);
});

test("SCORE-18 a unit that is not ranked has no rank and neighbours, and what is not scored is not lost", () => {
  const draft = scorecardOf(criteria);
  const found = why(draft, [draft, cardOf("b", full)]);
  expect(found).toMatchObject({ rank: null, ranked: 1, above: null, below: null, nextBand: null, lost: null });
  expect(found.fields.map(({ lost, counted }) => [lost, counted])).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(found.unscored).toHaveLength(5);
  expect(whyRank(draft, criteria, [draft], "2022-10-01", departments)).toBeUndefined();
});
