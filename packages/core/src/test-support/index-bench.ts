import { applyChange, applyIndexMaking } from "../change/apply.ts";
import type { ChangeContext } from "../change/context.ts";
import type { IndexMaking, ResultInput } from "../change/index-change.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import { contextOn, heldBy } from "./workbench.ts";

const always = { firstYear: null, lastYear: null };

/** A scheme in percent among 63 provinces, 34 since 2025. */
export const schemeMaking: IndexMaking = {
  type: "index.define",
  number: "PAR",
  title: "PAR INDEX",
  ranking: "places",
  scales: [{ ...always, measure: "percent", maximum: 100 }],
  peerGroup: { name: "provinces", counts: [{ ...always, count: 63 }] },
  ...always,
  uncertain: [],
};

/** A result of the province to record: 80 %, rank 20 of 63, unless told. */
export function someResult(year: number, more: Partial<ResultInput> = {}): ResultInput {
  return { year, unitId: "province", value: 80, rank: 20, outOf: 63, publishedOn: null, ...more };
}

/** A scheme with these results, recorded one after the other. */
export function indexWith(
  results: readonly ResultInput[],
  context: ChangeContext = contextOn("2026-11-22"),
  making: Partial<IndexMaking> = {},
): Index {
  const made = heldBy(applyIndexMaking({ ...schemeMaking, ...making, type: "index.define" }, context));
  return results.reduce(
    (index, result) => heldBy(applyChange("index", index, { type: "index.record", ...result }, context)),
    made,
  );
}

/** The results of a scheme, which must be these many. */
export function resultsOf(index: Index, count: number): IndexResult[] {
  if (index.results.length !== count) throw new Error(`${index.results.length} results`);
  return index.results;
}
