import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange, applyIndexMaking } from "../change/apply.ts";
import type { IndexChange } from "../change/index-change.ts";
import { undoLastChange } from "../change/undo.ts";
import { checkCriteria } from "../check/check-criteria.ts";
import { checkIndex } from "../check/check-index.ts";
import { indexObservations } from "../targets/index-observations.ts";
import { observationBook } from "../targets/observation.ts";
import { indexWith, resultsOf, schemeMaking, someResult } from "../test-support/index-bench.ts";
import { criteriaWith } from "../test-support/score-bench.ts";
import { contextOn, heldBy, problemOf, someUnits } from "../test-support/workbench.ts";
import { builtInFacts, builtInSchemes } from "./built-in.ts";
import { inconsistenciesOf } from "./consistency.ts";
import { isLatest } from "./neighbours.ts";
import { resultNumber, scaleOfYear } from "./scheme.ts";
import { componentStandings } from "./weak.ts";

const context = contextOn("2026-11-22");
const component = (code: string, value: number | null, maximum: number | null) => ({
  ...{ code, title: `Part ${code}`, value, maximum, rank: null, area: null },
});
const changed = (index: Parameters<typeof applyChange<"index">>[1], change: IndexChange) =>
  applyChange("index", index, change, context);

test("INDEX-11 built-in schemes know their scales by year; a code is no year, and years are in order", () => {
  expect(builtInSchemes.map((code) => builtInFacts(code)?.scales.at(-1)?.maximum)).toEqual([100, 100, 80, 100, 1]);
  const papi = builtInFacts("PAPI");
  if (papi === undefined) throw new Error("PAPI is built in");
  expect([2017, 2018].map((year) => scaleOfYear(papi, year).maximum)).toEqual([60, 80]);
  expect(builtInFacts("PAR-HUYEN")).toBeUndefined();
  expect(heldBy(applyIndexMaking({ ...schemeMaking, number: "par-huyen" }, context)).number).toBe("PAR-HUYEN");
  for (const number of ["PAR-2022", "CHỈ SỐ", "PAR/1", ""])
    expect(problemOf(applyIndexMaking({ ...schemeMaking, number }, context)).code).toBe("index-code-malformed");
  const reversed = { ...schemeMaking, firstYear: 2022, lastYear: 2020 };
  expect(problemOf(applyIndexMaking(reversed, context)).code).toBe("index-years-reversed");
});

test("INDEX-10 a result keeps what was published and the scale of its year, and says something", () => {
  const scales = [
    { firstYear: null, lastYear: 2017, measure: "points" as const, maximum: 60 },
    { firstYear: 2018, lastYear: null, measure: "points" as const, maximum: 80 },
  ];
  const index = indexWith([someResult(2017, { value: 37 }), someResult(2018)], context, { scales });
  expect(resultsOf(index, 2).map(({ scale }) => scale.maximum)).toEqual([60, 80]);
  // A scale that is corrected later changes no result that stands.
  const corrected = heldBy(
    changed(index, {
      type: "index.update-scheme",
      scales: [{ firstYear: null, lastYear: null, measure: "percent", maximum: 100 }],
    }),
  );
  expect(corrected.results.map(({ scale }) => scale.maximum)).toEqual([60, 80]);
  const refused = (more: Parameters<typeof someResult>[1]) =>
    problemOf(changed(index, { type: "index.record", ...someResult(2019, more) })).code;
  expect(refused({ value: null, rank: null })).toBe("index-result-empty");
  expect(refused({ unitId: null })).toBe("index-unit-needed");
  expect(refused({ unitId: "nowhere" })).toBe("unit-not-found");
  expect(refused({ rank: 0 })).toBe("rank-not-positive");
  expect(refused({ components: [{ ...component("1", 1, 2), area: "weather" }] })).toBe("area-not-in-list");
});

test("INDEX-14 what contradicts itself is told with the difference and kept", () => {
  const codes = (more: Parameters<typeof someResult>[1]) => {
    const index = indexWith([someResult(2022, more)], context, { firstYear: 2012 });
    const [result] = resultsOf(index, 1);
    return result === undefined ? [] : inconsistenciesOf(index, result).map(({ code }) => code);
  };
  expect(codes({})).toEqual([]);
  expect(codes({ rank: 64 })).toEqual(["rank-beyond-count"]);
  expect(() => codes({ value: 101 })).toThrow("index-value-outside-scale");
  const parts = [component("1", 40.5, 50), component("2", 39, 50)];
  expect(codes({ components: parts })).toEqual(["components-sum"]);
  expect(codes({ value: 79.5, components: parts })).toEqual([]);
  // Parts of which each is in percent, or some of which are missing, are no partition.
  expect(codes({ components: [component("1", 90, 100), component("2", 70, 100)] })).toEqual([]);
  expect(codes({ components: [component("1", 40.5, 50)] })).toEqual([]);
  expect(codes({ components: [component("1", 51, 50), component("2", 29, 50)] })).toEqual(["component-above-maximum"]);
  expect(codes({ value: null, rank: null, qualifier: "trong nhóm 5" })).toEqual(["rank-not-stated"]);
  const sum = inconsistenciesOf(...firstOf(indexWith([someResult(2022, { components: parts })])));
  expect(sum).toEqual([{ code: "components-sum", value: 80, sum: 79.5, difference: 0.5 }]);

  const twoSources = indexWith([someResult(2022), someResult(2022, { value: 81, source: "Báo cáo" })]);
  expect(inconsistenciesOf(...firstOf(twoSources))).toEqual([
    { code: "sources-differ", other: "PAR-2022-2", value: 80, otherValue: 81 },
  ]);
  const table = (outOf: number) =>
    indexWith([someResult(2022, { rank: 1, outOf }), someResult(2022, { rank: 1, outOf, unitId: "district" })]);
  expect(inconsistenciesOf(...firstOf(table(2)))).toEqual([{ code: "rank-shared", rank: 1, others: ["PAR-2022-2"] }]);
  expect(inconsistenciesOf(...firstOf(table(3)))).toEqual([]);
});

test("INDEX-14 for any parts, the difference told is the published value less their sum", () => {
  const hundredths = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: 0, max: 10_000 }), (first, second, value) => {
      const parts = [component("1", first / 100, 50), component("2", second / 100, 50)];
      const found = inconsistenciesOf(
        ...firstOf(indexWith([someResult(2022, { value: value / 100, components: parts })])),
      );
      const difference = (value - first - second) / 100;
      expect(found).toEqual(
        difference === 0
          ? []
          : [{ code: "components-sum", value: value / 100, sum: (first + second) / 100, difference }],
      );
    }),
  );
});

test("INDEX-15 another source is a result of its own; the same one twice leads to the one that is there", () => {
  const index = indexWith([someResult(2022)]);
  expect(problemOf(changed(index, { type: "index.record", ...someResult(2022, { value: 70 }) }))).toMatchObject({
    code: "index-result-exists",
    params: { result: "PAR-2022" },
  });
  const more = heldBy(changed(index, { type: "index.record", ...someResult(2022, { source: "Báo Nhân Dân" }) }));
  expect(more.results.map((result) => resultNumber(more, result))).toEqual(["PAR-2022", "PAR-2022-2"]);
});

test("INDEX-16 corrected field by field, emptied by null, withdrawn and taken back; numbers of others stay", () => {
  const index = indexWith([
    someResult(2022, { components: [component("1", 4, 5), component("2", 1, 5)] }),
    someResult(2022, { source: "Báo" }),
  ]);
  const [first] = resultsOf(index, 2);
  if (first === undefined) throw new Error("a result");
  const update = { type: "index.update" as const, resultId: first.id };
  const emptied = heldBy(
    changed(index, { ...update, rank: null, note: "không công bố hạng", removeComponents: ["2"] }),
  );
  expect(emptied.results[0]).toMatchObject({ rank: null, outOf: 63, value: 80, note: "không công bố hạng" });
  expect(emptied.results[0]?.components.map(({ code }) => code)).toEqual(["1"]);
  const again = heldBy(changed(emptied, { ...update, components: [component("1", 4.5, 5)] }));
  expect(again.results[0]?.components).toEqual([
    { id: first.components[0]?.id, code: "1", title: "Part 1", value: 4.5, maximum: 5, rank: null },
  ]);
  const withdrawal = { type: "index.withdraw-result" as const, resultId: first.id, on: context.today, reason: "nhầm" };
  const withdrawn = heldBy(changed(again, withdrawal));
  expect(problemOf(changed(withdrawn, withdrawal)).code).toBe("already-withdrawn");
  expect(withdrawn.results.map((result) => resultNumber(withdrawn, result))).toEqual(["PAR-2022", "PAR-2022-2"]);
  expect(heldBy(undoLastChange(withdrawn, first.id, context)).results[0]?.withdrawn).toBeUndefined();
});

test("INDEX-18 components stand by points lost with their fall against the year before; below the share they are weak", () => {
  const index = indexWith([
    someResult(2021, { components: [component("1", 45, 50), component("2", 48, 50)] }),
    someResult(2022, { components: [component("1", 46, 50), component("2", 35, 50), component("3", null, 5)] }),
  ]);
  const [before, result] = resultsOf(index, 2);
  if (before === undefined || result === undefined) throw new Error("two results");
  const standings = componentStandings(index, result, { before, changes: [], weakPercent: 80 });
  expect(standings.map(({ code, lost, change, weak }) => [code, lost, change, weak])).toEqual([
    ["2", 15, -26, true],
    ["1", 4, 2, false],
    ["3", null, null, false],
  ]);
  const merged = { event: "merge" as const, on: "2022-01-01" as const, document: "" };
  const apart = componentStandings(index, result, { before, changes: [merged], weakPercent: 95 });
  expect(apart.map(({ change, weak }) => [change, weak])).toEqual([
    [null, true],
    [null, true],
    [null, false],
  ]);
});

test("INDEX-20 weak components of the latest year that no task answers to are remarked on", () => {
  const weak = [component("1", 1, 5), component("2", 5, 5)];
  const index = indexWith([someResult(2021, { components: weak }), someResult(2022, { components: weak })]);
  const known = { units: context.units, areaLists: [], documentIds: null, weakPercent: 80 };
  const remarks = (treated: ReadonlySet<string> | null) =>
    checkIndex("f", index, { ...known, treated }).filter(({ code }) => code === "index-weak-untreated");
  expect(remarks(new Set()).map(({ path }) => path)).toEqual([["results", 1, "components", 0]]);
  const id = index.results[1]?.components[0]?.id ?? "";
  expect(remarks(new Set([id]))).toEqual([]);
  expect(remarks(null)).toEqual([]);
});

function firstOf(index: ReturnType<typeof indexWith>) {
  const [result] = index.results;
  if (result === undefined) throw new Error("a result");
  return [index, result] as const;
}

test("INDEX-30 a unit over before the year, by id or as printed, is remarked on with its end and successor; so in a peer group", () => {
  const { units: all } = someUnits();
  const merger = {
    id: "e1",
    event: "merge" as const,
    on: "2025-07-01" as const,
    document: "NQ 1",
    heirId: "new-commune",
  };
  const events = [{ ...merger, unitIds: ["commune", "other-commune"], intoIds: ["new-commune"] }];
  const after = contextOn("2027-01-31", { units: all, events });
  const own = { ...someResult(2024), unitId: "commune" };
  const peerGroup = { name: "communes", level: "commune" as const, category: "people-committee" as const, counts: [] };
  const started = indexWith([own], after, { peerGroup });
  const [named = own] = started.results;
  const printed = {
    ...named,
    id: "r2",
    unitId: null,
    unitName: after.units.nearestVersion("other-commune", "2024-01-01")?.name,
  };
  const remarksOn = (year: number) =>
    checkIndex(
      "indices/X.index.json",
      { ...started, results: [named, printed].map((one) => ({ ...one, year, components: [] })) } as typeof started,
      { units: after.units, areaLists: [], documentIds: null, treated: null, weakPercent: 80 },
    ).flatMap((found) => (found.code === "peer-not-in-force" ? [[found.path.at(-1), found.params]] : []));
  const successors = [after.units.nearestVersion("new-commune", "2026-01-01")?.name];
  const became = { year: 2026, ended: "2025-07-01", successors };
  expect(remarksOn(2026)).toMatchObject([
    ["unitId", became],
    ["unitName", became],
  ]);
  // A unit that was there for a part of the year is compared in it.
  expect(remarksOn(2025)).toEqual([]);
  const binds = { by: "list" as const, unitIds: ["new-commune", "commune"] };
  const set = { ...criteriaWith(), year: 2025, peerGroup: { name: "communes", binds } };
  const ofGroup = checkCriteria("c", set, after.units).filter(({ code }) => code === "peer-not-in-force");
  expect(ofGroup).toMatchObject([
    { path: ["peerGroup", "binds", "unitIds", 1], params: { ended: "2025-07-01", successors } },
  ]);
  const early = checkCriteria("c", { ...set, year: 2024 }, after.units).find(
    ({ code }) => code === "peer-not-in-force",
  );
  expect(early).toMatchObject({ path: ["peerGroup", "binds", "unitIds", 0], params: { ended: null, successors: [] } });
});

test("INDEX-25 a unit that was not there in the year is refused, an old mixed result is remarked on and still corrected", () => {
  const peerGroup = { name: "provinces", level: "province" as const, counts: [] };
  const index = indexWith([someResult(2022)], context, { peerGroup });
  const record = (year: number, unitId: string) =>
    changed(index, { type: "index.record", ...someResult(year, { unitId }) });
  expect(problemOf(record(2020, "new-commune")).code).toBe("index-unit-not-in-force");
  expect(problemOf(record(2026, "district")).code).toBe("index-unit-not-in-force");
  expect(problemOf(record(2020, "district")).code).toBe("index-peers-differ");
  expect(problemOf(record(2027, "province")).code).toBe("index-year-in-future");
  const old = { ...index, results: resultsOf(index, 1).map((result) => ({ ...result, unitId: "district" })) };
  const remarks = checkIndex("indices/PAR.index.json", old, {
    ...{ units: context.units, areaLists: [], documentIds: null, treated: null, weakPercent: 80 },
  });
  expect(remarks.map(({ code }) => code)).toEqual(["index-peers-mixed"]);
  const [{ id } = { id: "" }] = old.results;
  expect(heldBy(changed(old, { type: "index.update", resultId: id, rank: 21 })).results[0]?.rank).toBe(21);
  const later: IndexChange = { type: "index.update", resultId: id, publishedOn: "2026-11-23" };
  expect(problemOf(changed(index, later)).code).toBe("index-published-in-future");
});

test("INDEX-14 sources that differ in the rank alone, and a component below 0", () => {
  const index = indexWith([someResult(2022), someResult(2022, { source: "Báo", rank: 21 })], context);
  expect(resultsOf(index, 2).map((result) => inconsistenciesOf(index, result)[0])).toMatchObject([
    { code: "sources-rank-differ", other: "PAR-2022-2", rank: 20, otherRank: 21 },
    { code: "sources-rank-differ", other: "PAR-2022", rank: 21, otherRank: 20 },
  ]);
  const below = indexWith([someResult(2022, { value: null, components: [component("1", -1, 10)] })], context);
  expect(resultsOf(below, 1).flatMap((result) => inconsistenciesOf(below, result))).toMatchObject([
    { code: "component-below-zero", component: "1", value: -1 },
  ]);
});

test("INDEX-14 TARGET-7 20,000 results are checked and asked for one by one within seconds", () => {
  const one = indexWith([someResult(2022)], context);
  const [first] = resultsOf(one, 1);
  if (first === undefined) throw new Error("one result");
  const results = Array.from({ length: 20_000 }, (_, place) => ({
    ...{ ...first, id: `r${place}`, rank: null, outOf: null },
    ...{ year: 2012 + (place % 10), unitId: `u${Math.floor(place / 10)}` },
  }));
  const index = { ...one, results };
  const began = performance.now();
  for (const result of results)
    expect(inconsistenciesOf(index, result).length + Number(isLatest(index, result))).toBe(
      result.year === 2021 ? 1 : 0,
    );
  const book = observationBook(indexObservations([index], []));
  for (const { unitId, year } of results)
    expect(book.of({ kind: "index", scheme: "PAR" }, unitId, year, "2026-11-22")).toHaveLength(1);
  expect(resultNumber(index, results[19_999] ?? first)).toBe("PAR-2021-2000");
  expect(performance.now() - began).toBeLessThan(4_000);
});
