import { rankLines } from "@cchc/core/query/rank-lines";
import { loadCatalogue } from "@cchc/messages/catalogue";
import type { IndexResultDetail } from "@cchc/store/index-detail";
import { expect, test } from "vitest";
import { rankPicture } from "./index-view.ts";

const texts = await loadCatalogue("vi");

test("DASH-12 ranks among 63 and among 34 are two lines; a missing year is a gap, and the table has what was published", () => {
  const point = (year: number, rank: number, outOf: number) => ({
    ...{ scheme: "PAR", title: "PAR INDEX", peerGroup: "x", unit: "hau-giang", year, rank, outOf },
    ...{ value: 80, qualifier: null, scale: { measure: "percent" as const, maximum: 100 }, group: null, changes: [] },
  });
  const points = [point(2021, 20, 63), point(2022, 11, 63), point(2024, 9, 63), point(2025, 6, 34)];
  const series = points as unknown as IndexResultDetail[];
  const picture = rankPicture({ lines: rankLines(points), series, title: "PAR INDEX" }, texts);
  expect(picture.series.map(({ name, values }) => [name, values])).toEqual([
    ["trong 63", [20, 11, null, null]],
    ["trong 63", [null, null, 9, null]],
    ["trong 34", [null, null, null, 6]],
  ]);
  expect(picture.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(["20/63", "11/63", "9/63", "6/34"]);
});
