import { applyChange } from "@cchc/core/change/apply";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { describe, expect, test } from "vitest";
import {
  criteriaWith,
  departments,
  finalScorecard,
  pointsFor,
  scorecardOf,
  scored,
  scoringOn,
} from "../../../../packages/core/src/test-support/score-bench.ts";
import type { ScorecardFormAct, ScorecardFormView } from "../../protocol/scorecard-form.ts";
import { scorecardFormChange } from "./scorecard-form-change.ts";
import { scorecardFormView } from "./scorecard-form-view.ts";

const texts = await loadCatalogue("vi");
const criteria = criteriaWith();
const sources = {
  criteria,
  scorecards: [],
  units: departments,
  people: new Map(),
  today: "2022-12-31",
  texts,
} as const;
const viewOf = (card: Scorecard, scorecards: readonly Scorecard[] = []) =>
  scorecardFormView(card, { ...sources, scorecards });
const items = (view: ScorecardFormView) =>
  view.groups.flatMap(({ rows }) => rows.flatMap((row) => ("item" in row ? [row.item] : [])));
const own = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };

describe("SFORM-1 the form shows the set's fields, criteria and parts with what is scored so far", () => {
  test("criteria stand over their parts; who may give points now is what the door takes", () => {
    const view = viewOf(scorecardOf(criteria));
    expect(view.groups.map(({ title }) => title)).toEqual(["Chỉ đạo", "Thủ tục", "Điểm thưởng", "Điểm trừ"]);
    expect(view.groups[0]?.rows.map((row) => ("head" in row ? row.head.code : row.item.code))).toEqual([
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.2",
    ]);
    expect(items(view).map(({ code, open }) => [code, open])).toEqual([
      ["1.1.1", "self"],
      ["1.1.2", "self"],
      ["1.2", null],
      ["2.1", "self"],
      ["2.2", "survey"],
      ["T1", null],
      ["T2", null],
      ["P1", null],
    ]);
    expect(view).toMatchObject({ turn: "self", self: null, missing: ["1.1.1", "1.1.2", "2.1"], acts: ["submit"] });
  });

  test("what does not apply to the unit is left out, also from its maximum", () => {
    const view = viewOf(scorecardOf(criteria, { unitId: "c" }));
    expect(items(view).map(({ code }) => code)).not.toContain("2.1");
    expect(view.groups[1]).toMatchObject({ maximum: 20, printed: 60 });
    expect(view.maximum).toBe(60);
  });

  test("a final one has its points, percent, band and rank, and no cell is open", () => {
    const [best, other] = [
      finalScorecard(criteria, "a", own, { "1.2": 9, "2.2": 17.75 }),
      finalScorecard(criteria, "b", own, { "1.2": 8, "2.2": 17.75 }),
    ];
    const view = viewOf(other, [best, other]);
    expect(view).toMatchObject({
      points: 87.5,
      percent: 87.5,
      band: "Tốt",
      rank: { rank: 2, outOf: 2, shared: false },
    });
    expect(items(view).every(({ open }) => open === null)).toBe(true);
    expect(view.acts).toEqual(["reopen"]);
    expect(view.story.map(({ words }) => words)[0]).toBe("officer: chốt phiếu");
  });
});

describe("SFORM-3 points and notes of an item keep each other", () => {
  const by = { on: "2022-11-06", by: "unit" } as const;
  const after = (card: Scorecard, act: Extract<ScorecardFormAct, { act: "points" | "note" }>) =>
    unwrap(
      applyChange("scorecard", card, scorecardFormChange(act, card, criteria, by), scoringOn("2022-12-31", criteria)),
    );
  const itemId = pointsFor(criteria, { "1.1.1": 1 })[0]?.itemId ?? "";

  test("a note stands without points and stays when points come, go and come again", () => {
    const noted = after(scorecardOf(criteria), { act: "note", itemId, note: "theo Báo cáo số 12" });
    expect(items(viewOf(noted))[0]).toMatchObject({ self: null, notes: { self: "theo Báo cáo số 12" } });
    const given = after(noted, { act: "points", entries: [{ itemId, points: 0 }] });
    expect(items(viewOf(given))[0]).toMatchObject({ self: 0, notes: { self: "theo Báo cáo số 12" } });
    const taken = after(given, { act: "points", entries: [{ itemId, points: null }] });
    expect(items(viewOf(taken))[0]).toMatchObject({ self: null, notes: { self: "theo Báo cáo số 12" } });
    expect(viewOf(after(taken, { act: "note", itemId, note: " " })).missing).toContain("1.1.1");
  });

  test("the appraisal writes its own beside that of the unit", () => {
    const submitted = scored(
      criteria,
      scorecardOf(criteria),
      { type: "scorecard.score", on: "2022-11-05", by: "unit", entries: pointsFor(criteria, own) },
      { type: "scorecard.submit", on: "2022-11-05", by: "unit" },
    );
    const change = scorecardFormChange({ act: "points", entries: [{ itemId, points: 9 }] }, submitted, criteria, {
      on: "2022-11-06",
      by: "officer",
    });
    const card = unwrap(applyChange("scorecard", submitted, change, scoringOn("2022-12-31", criteria)));
    expect(items(viewOf(card))[0]).toMatchObject({ self: 10, appraised: 9, open: "appraised" });
  });
});
