import { describe, expect, test } from "vitest";
import { bandOf } from "../scoring/bands.ts";
import { unevenMaxima } from "../scoring/criteria-items.ts";
import {
  criteriaMaking,
  criteriaWith,
  finalScorecard,
  pointsFor,
  scorecardOf,
  scored,
} from "../test-support/score-bench.ts";
import { scoreSheet } from "./score-sheet.ts";

const criteria = criteriaWith();
const sheetOf = (card: Parameters<typeof scoreSheet>[0], asOf: Parameters<typeof scoreSheet>[2]) => {
  const sheet = scoreSheet(card, criteria, asOf);
  if (sheet === undefined) throw new Error("there is no scorecard yet");
  return sheet;
};
const all = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };

test("SCORE-1 printed maxima that do not add up are told with the difference and kept", () => {
  expect(unevenMaxima(criteria)).toEqual([]);
  const [first, ...others] = criteriaMaking.fields;
  const uneven = criteriaWith({
    maximum: 99.5,
    fields: first === undefined ? [] : [{ ...first, maximum: 41.25 }, ...others],
  });
  expect(unevenMaxima(uneven)).toMatchObject([
    { code: null, maximum: 99.5, sum: 101.25, difference: -1.75 },
    { code: "1", maximum: 41.25, sum: 40, difference: 1.25 },
  ]);
  expect(uneven.maximum).toBe(99.5);
});

test("SCORE-4 what is not scored is not 0: sums leave it out, and there is no result before all is scored", () => {
  const card = scored(criteria, scorecardOf(criteria), {
    type: "scorecard.score",
    on: "2022-11-05",
    by: "unit",
    entries: pointsFor(criteria, { "1.1.1": 0 }),
  });
  const sheet = sheetOf(card, "2022-11-06");
  expect(sheet.totals).toMatchObject({ self: 0, appraised: null, survey: null, counted: null });
  expect(sheet.fields[1]).toMatchObject({ self: null, counted: null });
  expect(sheet.unscored).toEqual(["1.1.1", "1.1.2", "1.2", "2.1", "2.2"]);
  expect(sheet).toMatchObject({ points: null, percent: null, band: null });
});

test("SFORM-3 points given by mistake are taken back: their item is without points, and what was said of them is gone", () => {
  const [item] = pointsFor(criteria, { "1.1.1": 8 });
  const itemId = item?.itemId ?? "";
  const score = { type: "scorecard.score", on: "2022-11-05", by: "unit" } as const;
  const given = { ...score, entries: [{ itemId, points: 8, note: "x" }] };
  const card = scored(criteria, scorecardOf(criteria), given);
  expect(sheetOf(card, "2022-11-06").fields[0]?.items[0]).toMatchObject({ self: 8, notes: { self: "x" } });
  const taken = scored(criteria, card, { ...score, entries: [{ itemId, points: null }] });
  const sheet = sheetOf(taken, "2022-11-06");
  expect(sheet.fields[0]?.items[0]).toMatchObject({ self: null, counted: null, notes: {} });
  expect(sheet.totals).toMatchObject({ self: null });
});

describe("SCORE-5 a unit's own maximum is of the items that apply to it", () => {
  test("what it is excepted from is in no sum", () => {
    const { "2.1": _none, ...own } = all;
    const sheet = sheetOf(finalScorecard(criteria, "c", own, { "1.2": 9, "2.2": 17.75 }), "2022-12-31");
    expect(sheet.totals).toMatchObject({ maximum: 60, self: 28.25, appraised: 37.25, survey: 17.75, counted: 55 });
    expect(sheet).toMatchObject({ points: 55, percent: 91.67, band: "Tốt" });
  });

  test("a criterion that does not apply takes its parts along", () => {
    const [first, ...others] = criteriaMaking.fields;
    const [criterion, ...rest] = first?.criteria ?? [];
    if (first === undefined || criterion === undefined) throw new Error("the set has a criterion with parts");
    const fields = [{ ...first, criteria: [{ ...criterion, exceptIds: ["b"] }, ...rest] }, ...others];
    const excepting = criteriaWith({ fields });
    const maxima = ["a", "b"].map((unitId) => {
      return scoreSheet(scorecardOf(excepting, { unitId }), excepting, "2022-12-31")?.totals.maximum;
    });
    expect(maxima).toEqual([100, 70]);
  });

  test("bonus and penalty stand beside it and count up to their cap", () => {
    const others = { "1.2": 9, "2.2": 17.75, T1: 1.5, T2: 1, P1: 0.75 };
    const sheet = sheetOf(finalScorecard(criteria, "a", all, others), "2022-12-31");
    expect(sheet.totals.maximum).toBe(100);
    expect([sheet.bonus.points, sheet.penalty.points]).toEqual([2, 0.75]);
    expect(sheet.points).toBe(10 + 18.25 + 33.5 + 9 + 17.75 + 2 - 0.75);
  });
});

describe("SCORE-8 a band reaches from its percentage to the next", () => {
  test("its percentage is in it, and below the lowest there is none", () => {
    const bands = [
      { name: "Khá", minimum: 65 },
      { name: "Tốt", minimum: 80 },
    ];
    expect([100, 80, 79.99, 65, 64.99].map((percent) => bandOf(percent, bands))).toEqual([
      "Tốt",
      "Tốt",
      "Khá",
      "Khá",
      null,
    ]);
  });

  test("of a final scorecard it is the one in force when it became final, of others the one in force on the day asked for", () => {
    const card = finalScorecard(criteria, "a", all, { "1.2": 9, "2.2": 17.75 });
    expect(sheetOf(card, "2023-06-01").band).toBe("Tốt");
    const open = { ...card, acts: card.acts.slice(0, -1) };
    expect(sheetOf(open, "2022-12-31").band).toBe("Tốt");
    expect(sheetOf(open, "2023-01-01").band).toBe("Đạt");
  });
});

test("SCORE-7 as of a day a scorecard is what it was", () => {
  const card = finalScorecard(criteria, "a", all, { "1.2": 9, "2.2": 17.75 });
  expect(scoreSheet(card, criteria, "2022-10-31")).toBeUndefined();
  const days = ["2022-11-01", "2022-11-05", "2022-11-10", "2022-11-20", "2022-12-15"] as const;
  expect(days.map((day) => sheetOf(card, day).state.status)).toEqual([
    "draft",
    "draft",
    "submitted",
    "appraised",
    "final",
  ]);
  expect(sheetOf(card, "2022-11-05").totals).toMatchObject({ self: 61.75, appraised: null });
  expect(sheetOf(card, "2022-12-14").state.finalOn).toBeNull();
});
