import { expect, test } from "vitest";
import { scoreSheet } from "../query/score-sheet.ts";
import { criteriaMaking, criteriaWith, finalScorecard, scoredUnits } from "../test-support/score-bench.ts";
import { contextOn, heldBy, problemOf } from "../test-support/workbench.ts";
import { applyChange, applyCriteriaMaking } from "./apply.ts";
import { makingAgain } from "./criteria-again.ts";

const criteria = criteriaWith();
const bands = [
  { name: "Không đạt", minimum: 0 },
  { name: "Đạt", minimum: 70 },
];
const change = { type: "criteria.bands", from: "2024-01-01", bands, document: "5/QĐ-UBND" } as const;

test("SCORE-22 other bands come after those there are, which end with the day before", () => {
  const changed = heldBy(applyChange("criteria", criteria, change, contextOn("2023-12-01")));
  expect(
    changed.scales.map(({ from, to, bands: all, document }) => [from, to, all.map(({ name }) => name), document]),
  ).toEqual([
    [null, "2023-01-01", ["Tốt", "Khá", "Yếu"], undefined],
    ["2023-01-01", "2024-01-01", ["Đạt", "Chưa đạt"], undefined],
    ["2024-01-01", null, ["Đạt", "Không đạt"], "5/QĐ-UBND"],
  ]);
  const refusal = (other: Partial<typeof change> | { from: "2023-01-01" }) =>
    problemOf(applyChange("criteria", criteria, { ...change, ...other }, contextOn("2023-12-01"))).code;
  expect(refusal({ from: "2023-01-01" })).toBe("bands-before-last");
  expect(
    problemOf(
      applyChange(
        "criteria",
        criteria,
        { ...change, bands: [...bands, { name: "Kém", minimum: 0 }] },
        contextOn("2023-12-01"),
      ),
    ).code,
  ).toBe("band-repeats");
});

test("SCORE-22 what became final before keeps its band, whatever day is asked for", () => {
  const card = finalScorecard(criteria, "a", { "1.1.1": 10, "1.1.2": 19, "2.1": 30 }, { "1.2": 2, "2.2": 7 });
  const later = heldBy(applyChange("criteria", criteria, change, contextOn("2023-12-01")));
  for (const set of [criteria, later]) expect(scoreSheet(card, set, "2025-06-01")?.band).toBe("Khá");
  expect(scoreSheet({ ...card, acts: card.acts.slice(0, -1) }, later, "2025-06-01")?.band).toBe("Không đạt");
});

test("SCORE-23 a set is made of an earlier one with ids of its own, for another year, with the bands last in force", () => {
  const changed = heldBy(
    applyChange(
      "criteria",
      { ...criteria, basis: "1/QĐ-UBND", title: "Bộ tiêu chí năm 2022" },
      change,
      contextOn("2023-12-01"),
    ),
  );
  const making = { type: "criteria.create" as const, number: "TC2023", ...makingAgain(changed, 2023) };
  const again = heldBy(applyCriteriaMaking(making, contextOn("2023-12-01", scoredUnits)));
  const asked = (set: typeof criteria) =>
    JSON.parse(
      JSON.stringify([set.fields, set.bonus, set.penalty, set.peerGroup], (key, value) =>
        key === "id" ? undefined : value,
      ),
    );
  expect(asked(again)).toEqual(asked(criteria));
  expect(again).toMatchObject({ year: 2023, title: "Bộ tiêu chí năm 2023", scales: [{ from: null, to: null }] });
  expect(again.scales.map((scale) => scale.bands.map(({ name }) => name))).toEqual([["Đạt", "Không đạt"]]);
  expect(again.basis).toBeUndefined();
  const idsOf = (set: typeof criteria): string[] => JSON.stringify(set).match(/"id":"[^"]+"/g) ?? [];
  expect(idsOf(again).some((id) => idsOf(changed).includes(id))).toBe(false);
});

test.each([
  ["two of one percentage", ["Đạt=70", "Khá=70", "Yếu=0"], "band-repeats"],
  ["two of one name", ["Đạt=70", "Đạt=50", "Yếu=0"], "band-repeats"],
  ["up and down", ["Tốt=80", "Khá=50", "Đạt=65", "Yếu=0"], "bands-out-of-order"],
  ["nothing at the bottom", ["Tốt=80", "Khá=50"], "bands-without-lowest"],
  ["points for percent", ["Tốt=900", "Yếu=0"], "band-above-maximum"],
  ["more than the bonus reaches", ["Xuất sắc=103,4", "Yếu=0"], "band-above-maximum"],
  ["as far as the bonus reaches", ["Xuất sắc=103,33", "Yếu=0"], null],
  ["from the lowest to the highest", ["Yếu=0", "Tốt=80"], null],
] as const)("SCORE-26 bands that cannot classify are refused, in a new set and later: %s", (_name, named, code) => {
  const given = named.map((one) => ({
    name: one.split("=")[0] ?? "",
    minimum: Number(one.split("=")[1]?.replace(",", ".")),
  }));
  const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? null : result.problem?.code);
  const later = applyChange("criteria", criteria, { ...change, bands: given }, contextOn("2023-12-01"));
  expect(codeOf(later)).toBe(code);
  const scales = [{ from: null, to: null, bands: given }];
  const made = applyCriteriaMaking({ ...criteriaMaking, scales }, contextOn("2022-01-10", scoredUnits));
  expect(codeOf(made)).toBe(code);
});
