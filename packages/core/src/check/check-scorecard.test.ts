import { expect, test } from "vitest";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { criteriaWith, departments, finalScorecard, scorecardOf } from "../test-support/score-bench.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkDoubleScorecards, checkScorecard } from "./check-scorecard.ts";

const criteria = criteriaWith();
const own = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };
const card = finalScorecard(criteria, "a", own, { "1.2": 9, "2.2": 17 });
/** The bench names a unit that ended the year before, which has a test of its own (INDEX-30). */
const remarksOn = (set: Criteria, others?: Iterable<Criteria>) =>
  checkCriteria("c.criteria.json", set, departments, others).filter(({ code }) => code !== "peer-not-in-force");
const ofSet = (change: Partial<Criteria>) =>
  remarksOn({ ...criteria, ...change }).map(({ code, path }) => [code, path]);
const ofCard = (change: Partial<Scorecard>, known: readonly Criteria[] = [criteria], criteriaKnown = true) =>
  checkScorecard(
    "s.scorecard.json",
    { ...card, ...change },
    {
      today: "2022-12-31",
      units: departments,
      people: new Map([
        ["unit", "A"],
        ["officer", "B"],
      ]),
      criteria: new Map(known.map((set) => [set.id, set])),
      criteriaKnown,
    },
  ).map(({ code }) => code);

test("CHECK-17 a criteria set is checked: sums, codes, units, bands", () => {
  expect(ofSet({})).toEqual([]);
  const [first, ...others] = criteria.fields;
  const fields = first === undefined ? [] : [{ ...first, maximum: 41 }, ...others];
  expect(ofSet({ fields })).toEqual([
    ["criteria-sum", ["maximum"]],
    ["criteria-sum", ["fields", 0, "maximum"]],
  ]);
  expect(ofSet({ fields: [...fields.slice(1), ...fields.slice(1)], maximum: 120 })).toEqual([
    ["criteria-code-twice", ["fields", 1, "code"]],
    ["criteria-code-twice", ["fields", 1, "criteria", 0, "code"]],
    ["criteria-code-twice", ["fields", 1, "criteria", 1, "code"]],
  ]);
  expect(ofSet({ peerGroup: { name: "X", binds: { by: "list", unitIds: ["a", "nobody"] } } })).toEqual([
    ["unknown-unit", ["peerGroup", "binds", "unitIds", 1]],
  ]);
  const scale = criteria.scales[0];
  if (scale === undefined) throw new Error("the set has bands");
  const bands = [...scale.bands, { name: "Giỏi", minimum: 65 }];
  expect(
    ofSet({
      scales: [
        { ...scale, bands },
        { ...scale, from: "2022-06-01" },
      ],
    }),
  ).toEqual([
    ["band-twice", ["scales", 0, "bands", 3]],
    ["band-scales-overlap", ["scales", 1]],
  ]);
  expect(ofSet({ fields: [], maximum: 0 })).toEqual([["criteria-empty", ["fields"]]]);
});

test("CHECK-17 SCORE-27 a group of several levels, a second set for the same units and bands that leave somebody out are told", () => {
  const unitIds = ["a", "b", "commune"];
  const mixed = criteriaWith({ peerGroup: { name: "Sở, xã", binds: { by: "list", unitIds } } });
  expect(checkCriteria("c", mixed, departments)).toMatchObject([
    {
      code: "criteria-group-mixed",
      params: {
        levels: [
          { level: "province", units: 2 },
          { level: "commune", units: 1 },
        ],
      },
    },
  ]);
  const others = [criteria, mixed, { ...mixed, id: "0", number: "TC2022-0", year: 2021 }];
  const shared = checkCriteria("c", mixed, departments, others).filter(({ code }) => code === "criteria-group-shared");
  expect(shared).toMatchObject([{ params: { other: "TC2022", year: 2022, units: ["a", "b"] } }]);
  expect(remarksOn(criteria, others)).toEqual([]);
  const withdrawn = { ...criteria, withdrawn: { on: "2022-02-01" as const, reason: "nhầm" } };
  expect(remarksOn({ ...criteria, id: "zz" }, [withdrawn])).toEqual([]);
  const bands = [
    { name: "Tốt", minimum: 120 },
    { name: "Khá", minimum: 50 },
  ];
  expect(ofSet({ scales: [{ id: "s", from: null, to: null, bands }] })).toEqual([
    ["band-lowest-missing", ["scales", 0, "bands", 1]],
    ["band-above-maximum", ["scales", 0, "bands", 0]],
  ]);
});

test("CHECK-18 a scorecard is checked: its set, unit, group and year, its acts, who appraised, its points", () => {
  expect(ofCard({})).toEqual([]);
  expect(ofCard({}, [])).toEqual(["scorecard-criteria-unknown"]);
  // One that cannot be read may be the one that is meant.
  expect(ofCard({}, [], false)).toEqual([]);
  expect(ofCard({ unitId: "nobody" })).toEqual(["unknown-unit"]);
  expect(ofCard({ unitId: "commune" })).toEqual(["scorecard-outside-group"]);
  expect(ofCard({ year: 2023 })).toEqual(["scorecard-year-differs"]);
  const entries = (change: object) =>
    card.acts.map((act) =>
      act.act === "score" && act.as === "self"
        ? { ...act, entries: act.entries.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry)) }
        : act,
    );
  expect(ofCard({ acts: entries({ points: 10.51 }) })).toEqual(["points-above-maximum"]);
  expect(ofCard({ acts: entries({ itemId: "gone" }) })).toEqual(["score-item-unknown"]);
  expect(ofCard({ unitId: "c" })).toEqual(["score-item-not-for-unit", "score-item-not-for-unit"]);
  expect(ofCard({ acts: card.acts.filter((act) => act.act !== "score" || act.as !== "survey") })).toEqual([
    "final-unscored",
  ]);
  expect(ofCard({ acts: card.acts.map((act) => ({ ...act, by: "unit" })) })).toEqual([
    "appraiser-submitted",
    "appraiser-submitted",
  ]);
  expect(ofCard({ acts: card.acts.filter(({ act }) => act !== "submit") })).toEqual([
    "act-not-possible",
    "act-not-possible",
  ]);
  expect(
    ofCard({ acts: card.acts.with(-1, { ...card.acts[0], act: "finalise", on: "2022-01-01" } as never) }),
  ).toContain("act-out-of-order");
});

test("CHECK-18 of two scorecards of a unit by one set the later made is told; a unit that ended is, too", () => {
  const first = scorecardOf(criteria, { unitId: "b", number: "PC2022-001" });
  const second = scorecardOf(criteria, { unitId: "b", number: "PC2022-002" });
  const placed = [second, first, card].map((document) => ({ file: `${document.number}.scorecard.json`, document }));
  expect(checkDoubleScorecards(placed)).toMatchObject([
    { code: "scorecard-twice", params: { scorecard: "PC2022-002", other: "PC2022-001" } },
  ]);
  expect(ofCard({ ...scorecardOf(criteria), unitId: "e" })).toEqual([
    "scorecard-outside-group",
    "scorecard-unit-ended",
  ]);
});
