import { expect, test } from "vitest";
import type { Figure, Figures } from "../model/figures.ts";
import type { Indicator } from "../model/indicators.ts";
import { breakdownsOf } from "../query/figure-sums.ts";
import { comparePartitions, compareShare } from "./compare-figure.ts";
import type { PlacedFigure } from "./placed-figure.ts";

const money = [755_479_361_995, 700_000_000_000, 55_479_361_995];

test("STAT-5 NUM-3 amounts in đồng that add up have no difference", () => {
  const [whole, ...parts] = placed(money);
  const indicator = { id: "i0", title: "Chi", partitions: [{ label: "nguồn", parts: ["i1", "i2"] }] } as Indicator;
  if (whole === undefined) throw new Error("there is one");
  expect(comparePartitions(whole, indicator, [], [whole, ...parts])).toMatchObject([
    { sum: 755_479_361_995, difference: 0 },
  ]);
});

test("FIG-1 NUM-3 a figure in đồng beside its parts has no difference", () => {
  const figures = placed(money).map(({ figure }) => figure);
  const [whole] = figures;
  if (whole === undefined) throw new Error("there is one");
  expect(breakdownsOf(figures, { ...whole, parts: ["f1", "f2"] })).toMatchObject([
    { sum: 755_479_361_995, difference: 0 },
  ]);
});

test("STAT-5 NUM-3 a share is computed with a half away from zero: 23 of 160 are 14,38 %", () => {
  const all = placed([14.3, 23, 160]);
  const [share] = all;
  if (share === undefined) throw new Error("there is one");
  const indicator = { id: "i0", title: "Tỷ lệ", numeratorId: "i1", denominatorId: "i2" } as Indicator;
  expect(compareShare(share, indicator, [], all)).toMatchObject({ computed: 14.38, difference: -0.08 });
});

/** Figures of one collection, each of an indicator of its own. */
function placed(values: readonly number[]): PlacedFigure[] {
  const period = { from: "2023-01-01", to: "2023-12-31" };
  const figures = values.map((value, at) => ({
    id: `f${at}`,
    indicatorId: `i${at}`,
    label: `${at}`,
    value,
    measure: "",
  }));
  const collection = { figures } as unknown as Figures;
  return figures.map((figure) => ({ figure: figure as Figure, collection, period }) as PlacedFigure);
}
