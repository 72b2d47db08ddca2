import { describe, expect, test } from "vitest";
import type { Figure, Figures } from "../model/figures.ts";
import type { Indicator, Indicators } from "../model/indicators.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { placedFigures } from "../statistics/placed-figure.ts";
import { someUnits } from "../test-support/workbench.ts";
import { checkFigures, checkIndicators, type FigureCheckContext } from "./check-statistics.ts";

const nothingElse: FigureCheckContext = {
  documents: null,
  units: unitDirectory(someUnits()),
  indicators: null,
  placedFigures: [],
  figureJumpPercent: null,
};
const figure = (id: string, value: number, parts?: string[]): Figure => ({
  id,
  label: id,
  value,
  measure: "lượt",
  documentId: "d",
  ...(parts === undefined ? {} : { parts }),
});
const file = (...figures: Figure[]): Figures => ({
  kind: "figures",
  schemaVersion: 1,
  revision: 1,
  id: "x",
  title: "x",
  from: "2023-01-01",
  to: "2023-12-31",
  figures,
  history: [],
});
describe("FIG-1 figures", () => {
  const remarks = (figures: Figures) =>
    checkFigures("f", figures, nothingElse).map(({ code, params }) => ({ code, params }));

  test("FIG-1 what does not add up is said with the difference, and left as it is", () => {
    const wrong = file(figure("a", 70), figure("b", 50), figure("total", 122, ["a", "b"]));
    expect(remarks(wrong)).toEqual([
      {
        code: "figure-sum",
        params: { figure: "total", label: "total", breakdown: null, value: 122, sum: 120, difference: 2 },
      },
    ]);
    expect(remarks(file(figure("a", 72), figure("b", 50), figure("total", 122, ["a", "b"])))).toEqual([]);
  });

  test("FIG-1 the error of binary fractions is no difference, and none is shown", () => {
    expect(remarks(file(figure("a", 0.1), figure("b", 0.2), figure("total", 0.3, ["a", "b"])))).toEqual([]);
    expect(remarks(file(figure("a", 83.36), figure("total", 83.37, ["a"])))).toMatchObject([
      { params: { difference: 0.01 } },
    ]);
  });

  test("FIG-1 parts, documents and ids are there", () => {
    expect(remarks(file(figure("total", 1, ["none"])))).toMatchObject([{ code: "figure-part-unknown" }]);
    expect(remarks(file(figure("a", 1), figure("a", 1)))).toMatchObject([{ code: "duplicate-id" }]);
    const documents = {
      kind: "documents",
      schemaVersion: 1,
      revision: 1,
      id: "r",
      documents: [],
      history: [],
    } as const;
    const empty = { ...documents, documents: [], history: [] };
    expect(checkFigures("f", file(figure("a", 1)), { ...nothingElse, documents: empty })).toMatchObject([
      { code: "figure-document-unknown" },
    ]);
  });

  test("FIG-11 each breakdown is compared on its own: what is no partition is said with its difference", () => {
    const breakdowns = [
      { label: "by kind", parts: ["same", "between"] },
      { label: "by half", parts: ["b", "a"] },
    ];
    const parts = [figure("same", 1407), figure("between", 420), figure("a", 854), figure("b", 1000)];
    const total = { ...figure("total", 1854, ["a", "b"]), breakdowns };
    expect(remarks(file(...parts, total))).toEqual([
      {
        code: "figure-sum",
        params: { figure: "total", label: "total", breakdown: "by kind", value: 1854, sum: 1827, difference: 27 },
      },
    ]);
    const [dangling] = remarks(file({ ...figure("t", 1), breakdowns: [{ label: "x", parts: ["none"] }] }));
    expect(dangling).toMatchObject({ code: "figure-part-unknown", params: { part: "none" } });
    expect(remarks(file({ ...figure("t", 1), unitId: "nobody" }))).toMatchObject([{ code: "unknown-unit" }]);
  });
});

describe("STAT-5 figures beside their indicators", () => {
  const catalogue: Indicator[] = [
    { ...indicator("all"), partitions: [{ label: "by level", parts: ["high", "low"] }] },
    indicator("high"),
    indicator("low"),
    { ...indicator("rate"), kind: "percent", measure: "%", numeratorId: "high", denominatorId: "all" },
    { ...indicator("time"), kind: "before-after", measure: "ngày" },
  ];
  const of = (id: string, value: number, indicatorId: string, more: Partial<Figure> = {}): Figure => ({
    ...figure(id, value),
    indicatorId,
    ...more,
  });
  const remarks = (figures: Figures, jump: number | null = null, others: Figures[] = []) =>
    checkFigures("f", figures, {
      ...nothingElse,
      indicators: catalogue,
      placedFigures: placedFigures([...others, figures]),
      figureJumpPercent: jump,
    }).map(({ code, params }) => ({ code, params }));

  test("STAT-5 a sum is compared over the figures of the same unit and days, and never balanced", () => {
    const parts = [of("h", 1407, "high"), of("l", 420, "low")];
    expect(remarks(file(...parts, of("a", 1827, "all")))).toEqual([]);
    expect(remarks(file(...parts, of("a", 1854, "all")))).toMatchObject([
      { code: "figure-sum", params: { figure: "a", breakdown: "by level", sum: 1827, difference: 27 } },
    ]);
    const elsewhere = [of("h", 1407, "high"), of("l", 420, "low", { from: "2022-01-01", to: "2022-12-31" })];
    expect(remarks(file(...elsewhere, of("a", 1854, "all")))).toEqual([]);
    const about = of("h", 1407, "high", { qualifier: "hơn" });
    expect(remarks(file(about, of("l", 420, "low"), of("a", 1854, "all")))).toEqual([]);
  });

  test("STAT-5 a breakdown that the figure makes itself is told once", () => {
    const total = of("a", 1854, "all", { parts: ["h", "l"] });
    expect(remarks(file(of("h", 1407, "high"), of("l", 420, "low"), total))).toHaveLength(1);
  });

  test("STAT-5 a partition is right for its days only: there is no district level since 1 July 2025", () => {
    const [all, ...rest] = catalogue;
    if (all === undefined) throw new Error("there is one");
    const ended = { ...all, partitions: [{ label: "by level", parts: ["high", "low"], to: "2023-07-01" as const }] };
    const figures = file(of("h", 1, "high"), of("l", 1, "low"), of("a", 5, "all"));
    const context = { ...nothingElse, indicators: [ended, ...rest], placedFigures: placedFigures([figures]) };
    expect(checkFigures("f", figures, context)).toEqual([]);
  });

  test("STAT-5 a share is compared with its terms to the decimals that are printed", () => {
    const terms = [of("h", 1407, "high"), of("l", 420, "low"), of("a", 1827, "all")];
    expect(remarks(file(...terms, of("r", 77.01, "rate", { measure: "%" })))).toEqual([]);
    expect(remarks(file(...terms, of("r", 77, "rate", { measure: "%" })))).toEqual([]);
    expect(remarks(file(...terms, of("r", 83.37, "rate", { measure: "%" })))).toMatchObject([
      { code: "figure-share", params: { numerator: 1407, denominator: 1827, computed: 77.01, difference: 6.36 } },
    ]);
    expect(remarks(file(of("r", 83.37, "rate", { measure: "%" })))).toEqual([]);
  });

  test("STAT-5 measure, level, unknown indicators, a missing value before and two values of one thing are said", () => {
    expect(remarks(file(of("a", 1, "none")))).toMatchObject([{ code: "figure-indicator-unknown" }]);
    expect(remarks(file(of("a", 1, "high", { measure: "%" })))).toMatchObject([{ code: "figure-measure-differs" }]);
    expect(remarks(file(of("a", 20, "time", { measure: "ngày" })))).toMatchObject([{ code: "figure-before-missing" }]);
    expect(remarks(file(of("a", 20, "time", { measure: "ngày", before: 30 })))).toEqual([]);
    const twice = file(of("a", 1, "high"), of("b", 2, "high"));
    expect(remarks(twice)).toMatchObject([
      { code: "figure-twice", params: { figure: "b", other: "a", otherValue: 1 } },
    ]);
  });

  test("STAT-9 a jump is a remark only where a setting says from which change", () => {
    const before = { ...file(of("h", 10, "high")), id: "before", from: "2022-01-01", to: "2022-12-31" } as const;
    const now = file(of("h", 16, "high"));
    expect(remarks(now, null, [before])).toEqual([]);
    expect(remarks(now, 80, [before])).toEqual([]);
    expect(remarks(now, 50, [before])).toMatchObject([{ code: "figure-jump", params: { percent: 60, limit: 50 } }]);
  });
});

test("STAT-2 a catalogue that contradicts itself is said: ids, parts, circles, terms, definitions, areas", () => {
  const codes = (...indicators: Indicator[]) =>
    checkIndicators("indicators.json", register(indicators), []).map(({ code, path }) => `${code} ${path.join(".")}`);
  expect(codes(indicator("a"), indicator("b"))).toEqual([]);
  expect(codes(indicator("a"), indicator("a"))).toEqual(["duplicate-id indicators.1"]);
  const of = (id: string, ...parts: string[]) => ({ ...indicator(id), partitions: [{ label: "x", parts }] });
  expect(codes(of("a", "none"))).toEqual(["indicator-part-unknown indicators.0"]);
  expect(codes(of("a", "b"), of("b", "a"))).toEqual([
    "indicator-circle indicators.0.partitions",
    "indicator-circle indicators.1.partitions",
  ]);
  expect(codes({ ...indicator("a"), kind: "percent" })).toEqual(["share-without-terms indicators.0"]);
  expect(codes({ ...indicator("a"), kind: "percent", numeratorId: "a" })).toEqual(["indicator-terms indicators.0"]);
  const twice = [
    { from: null, text: "x" },
    { from: null, text: "y" },
  ];
  expect(codes({ ...indicator("a"), definitions: twice })).toEqual(["indicator-definitions indicators.0.definitions"]);
  expect(codes({ ...indicator("a"), areaListId: "inspection", area: "none" })).toEqual([
    "unknown-area indicators.0.area",
  ]);
});

function indicator(id: string): Indicator {
  return { id, title: id, measure: "lượt", kind: "count", period: "year" };
}

function register(indicators: Indicator[]): Indicators {
  return { kind: "indicators", schemaVersion: 1, revision: 1, id: "i", indicators, history: [] };
}
