import { ranking } from "@cchc/core/query/ranking";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";
import { criteriaWith, departments, finalScorecard } from "../../../../packages/core/src/test-support/score-bench.ts";
import { rankingPicture } from "./ranking-picture.ts";

const texts = await loadCatalogue("vi");
const criteria = criteriaWith();
const bands = criteria.scales[0]?.bands ?? [];
const own = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };

test("DASH-10 units have a bar in the part of their band, equal ones one rank; who did not submit has none", () => {
  const cards = [
    finalScorecard(criteria, "a", own, { "1.2": 9, "2.2": 17.75 }),
    finalScorecard(criteria, "b", own, { "1.2": 9, "2.2": 17.75 }),
    finalScorecard(criteria, "d", own, { "1.2": 0, "2.2": 5 }),
  ];
  const made = ranking(criteria, cards, "2022-12-31", departments);
  const keys = new Map<string, { scorecardId: string }>();
  const picture = rankingPicture(made, bands, texts, keys);
  expect(picture.categories.map(({ name }) => name)).toEqual(
    made.rows.map(({ rank, unitName }) => `${rank}. ${unitName}`),
  );
  expect(made.rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  const part = (name: string) => picture.series.find((series) => series.name === name)?.values;
  expect(part("Tốt")).toEqual([88.5, 88.5, null]);
  expect(part("Khá")).toEqual([null, null, 66.75]);
  expect(picture.marks).toEqual(["88,5%", "88,5%", "66,75%"]);
  // Every unit has one bar, and the key of the bar is that of its row.
  const bars = made.rows.map((_, at) => picture.series.filter(({ values }) => values[at] !== null).length);
  expect(bars).toEqual([1, 1, 1]);
  for (const [at, row] of made.rows.entries()) {
    const key = picture.table.rows[at]?.cells[0]?.key ?? "";
    expect(keys.get(key)?.scorecardId).toBe(row.scorecardId);
    const series = picture.series.findIndex(({ values }) => values[at] !== null);
    expect(key).toBe(`ranking.${series}.${at}`);
  }
  expect(made.notSubmitted.map(({ unitId }) => unitId)).toEqual(["c"]);
});
