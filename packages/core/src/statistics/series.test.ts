import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { Figure, Figures } from "../model/figures.ts";
import type { Indicator } from "../model/indicators.ts";
import { placedFigures } from "./placed-figure.ts";
import { seriesOf } from "./series.ts";

const indicator: Indicator = { id: "visits", title: "Lượt", measure: "lượt", kind: "count", period: "year" };

function year(number: number, value: number, more: Partial<Figure> = {}): Figures {
  const [from, to] = [`${number}-01-01`, `${number}-12-31`] as CalendarDay[];
  if (from === undefined || to === undefined) throw new Error("a year has days");
  const figure = { id: "v", label: "v", value, measure: "lượt", documentId: "d", indicatorId: "visits", ...more };
  const head = {
    kind: "figures" as const,
    schemaVersion: 1 as const,
    revision: 1,
    id: `c${number}${value}`,
    title: "x",
  };
  return { ...head, from, to, figures: [figure], history: [] };
}

describe("STAT-6 series", () => {
  const shown = (collections: Figures[], of = indicator) =>
    seriesOf(of, placedFigures(collections)).map(({ points }) =>
      points.map(({ placed, change, break: reason }) => [placed.figure.value, change?.difference ?? reason]),
    );

  test("STAT-6 values stand in the order of their periods, each against the one before", () => {
    expect(shown([year(2023, 46), year(2021, 34), year(2022, 42)])).toEqual([
      [
        [34, null],
        [42, 8],
        [46, 4],
      ],
    ]);
    const [series] = seriesOf(indicator, placedFigures([year(2021, 40), year(2022, 50)]));
    expect(series?.points[1]?.change).toEqual({ difference: 10, percent: 25 });
  });

  test("STAT-6 no line goes through a change of definition", () => {
    const definitions = [
      { from: null, text: "old" },
      { from: "2022-06-01" as const, text: "new" },
    ];
    const redefined = { ...indicator, definitions };
    expect(shown([year(2021, 34), year(2022, 42), year(2023, 46)], redefined)).toEqual([
      [
        [34, null],
        [42, "definition"],
        [46, 4],
      ],
    ]);
  });

  test("STAT-6 other units, levels and lengths of period stand apart; a calendar and a reporting year are as long", () => {
    const nine = { from: "2023-01-01", to: "2023-09-30" } as const;
    expect(
      shown([year(2021, 1), year(2022, 2, { unitId: "u" }), year(2022, 3, { level: "commune" }), year(2023, 4, nine)]),
    ).toHaveLength(4);
    const reporting = { from: "2021-12-15", to: "2022-12-14" } as const;
    expect(shown([year(2020, 1), year(2022, 2, reporting)])).toEqual([
      [
        [1, null],
        [2, 1],
      ],
    ]);
  });

  test("STAT-6 what is only about so much, said twice, measured otherwise or overlapping is not compared", () => {
    expect(shown([year(2021, 34), year(2022, 42, { qualifier: "hơn" })])).toEqual([
      [
        [34, null],
        [42, "qualified"],
      ],
    ]);
    expect(shown([year(2021, 34), year(2022, 42, { measure: "%" })])).toEqual([
      [
        [34, null],
        [42, "measure"],
      ],
    ]);
    expect(shown([year(2021, 34), year(2021, 35), year(2022, 42)])).toEqual([
      [
        [34, "several-values"],
        [35, "several-values"],
        [42, "several-values"],
      ],
    ]);
    const over = { from: "2021-12-15", to: "2022-12-14" } as const;
    expect(shown([year(2021, 34), year(2022, 42, over)])).toEqual([
      [
        [34, null],
        [42, "overlapping"],
      ],
    ]);
  });

  test("STAT-6 a law: every value of the indicator is in one series, and changes lead from the first value to the last", () => {
    const years = fc.uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: -999, max: 999 })), {
      selector: ([number]) => number,
      minLength: 1,
    });
    fc.assert(
      fc.property(years, (pairs) => {
        const [series, ...others] = seriesOf(indicator, placedFigures(pairs.map(([one, value]) => year(one, value))));
        const points = series?.points ?? [];
        expect(others).toEqual([]);
        expect(points).toHaveLength(pairs.length);
        const moved = points.reduce((sum, { change }) => sum + (change?.difference ?? 0), 0);
        const [first, last] = [points[0], points.at(-1)].map((point) => point?.placed.figure.value ?? 0);
        expect((first ?? 0) + moved).toBe(last);
      }),
    );
  });
});
