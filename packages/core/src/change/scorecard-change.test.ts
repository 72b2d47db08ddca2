import { describe, expect, test } from "vitest";
import { scorecardState } from "../query/scorecard-state.ts";
import {
  criteriaMaking,
  criteriaWith,
  finalScorecard,
  pointsFor,
  scorecardOf,
  scored,
  scoringOn,
} from "../test-support/score-bench.ts";
import { problemOf } from "../test-support/workbench.ts";
import { applyChange, applyCriteriaMaking, applyScorecardMaking } from "./apply.ts";
import { nextCriteriaNumber } from "./criteria-change.ts";
import { nextScorecardNumber, type ScorecardChange } from "./scorecard-change.ts";
import { undoLastChange } from "./undo.ts";

const criteria = criteriaWith();
const day = "2022-12-31";
const refused = (card: ReturnType<typeof scorecardOf>, change: ScorecardChange, on: typeof day | "2022-11-30" = day) =>
  problemOf(applyChange("scorecard", card, change, scoringOn(on, criteria)));
const score = (points: Readonly<Record<string, number>>, by = "unit") =>
  ({ type: "scorecard.score", on: "2022-11-05", by, entries: pointsFor(criteria, points) }) as const;
const own = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };
const submit = { type: "scorecard.submit", on: "2022-11-10", by: "unit" } as const;
const appraise = {
  type: "scorecard.appraise",
  on: "2022-11-20",
  by: "officer",
  entries: pointsFor(criteria, { "1.2": 9 }),
  restAsSelf: true,
} as const;
const ask = {
  type: "scorecard.ask",
  on: "2022-11-21",
  by: "officer",
  text: "Vì sao?",
  due: { kind: "term", term: { count: 3, dayKind: "working" }, from: "2022-11-21" },
} as const;
const finalise = { type: "scorecard.finalise", on: "2022-12-15", by: "officer" } as const;
const submitted = scored(criteria, scorecardOf(criteria), score({ ...own, "2.2": 17 }), submit);
const appraised = scored(criteria, submitted, appraise);

describe("SCORE-3 points lie between 0 and the maximum of their item", () => {
  test.each([-0.01, 10.51, 11])("%d of 10.5 are refused", (points) => {
    expect(refused(scorecardOf(criteria), score({ "1.1.1": points }))).toMatchObject({
      code: "points-out-of-range",
      params: { item: "1.1.1", points, maximum: 10.5 },
    });
  });

  test("three decimals are refused, and items that are none of the set, or not for the unit", () => {
    expect(refused(scorecardOf(criteria), score({ "1.1.1": 1.255 })).code).toBe("points-decimals");
    expect(refused(scorecardOf(criteria), score({ "1.1": 1 })).code).toBe("score-item-not-found");
    expect(refused(scorecardOf(criteria, { unitId: "c" }), score({ "2.1": 1 })).code).toBe("score-item-not-for-unit");
  });

  test("one that is refused refuses all, and nothing is recorded", () => {
    expect(refused(scorecardOf(criteria), score({ "1.1.1": 1, "1.1.2": 99 })).code).toBe("points-out-of-range");
  });
});

describe("SCORE-12 whose points they are", () => {
  test("the unit's own before it submits, those of the appraisal after, a survey's at any time", () => {
    const card = scored(criteria, submitted, { ...score({ "1.1.1": 9, "2.2": 16 }, "officer"), on: "2022-11-15" });
    const state = scorecardState(card, day);
    const [first] = pointsFor(criteria, { "1.1.1": 0 });
    const [survey] = pointsFor(criteria, { "2.2": 0 });
    expect(state?.scores.get(first?.itemId ?? "")).toEqual({ self: 10, appraised: 9 });
    expect(state?.scores.get(survey?.itemId ?? "")).toEqual({ survey: 16 });
  });

  test("what the appraisal alone scores waits for the submission", () => {
    expect(refused(scorecardOf(criteria), score({ "1.2": 1 })).code).toBe("score-item-not-yet");
  });

  test("a unit submits when it scored all that is its to score", () => {
    const half = scored(criteria, scorecardOf(criteria), score({ "1.1.1": 1 }));
    expect(refused(half, submit)).toMatchObject({ code: "scorecard-unscored", params: { items: ["1.1.2", "2.1"] } });
  });

  test("an appraisal is finished when it has points for all, taken over from the unit only when told", () => {
    expect(refused(submitted, { ...appraise, restAsSelf: false })).toMatchObject({
      code: "scorecard-unscored",
      params: { act: "appraise", items: ["1.1.1", "1.1.2", "2.1"] },
    });
  });

  test("nothing is final while a survey is missing", () => {
    const card = scored(criteria, scorecardOf(criteria), score(own), submit, appraise);
    expect(refused(card, finalise)).toMatchObject({ code: "scorecard-unscored", params: { items: ["2.2"] } });
  });
});

test("SCORE-13 who submitted does not appraise, nor give points of the appraisal", () => {
  expect(refused(submitted, { ...appraise, by: "unit" }).code).toBe("appraiser-submitted");
  expect(refused(submitted, { ...score({ "1.1.1": 1 }), on: "2022-11-20" }).code).toBe("appraiser-submitted");
});

describe("SCORE-7 acts follow each other", () => {
  test.each([
    ["submitting twice", submitted, { ...submit, on: "2022-11-11" } as const],
    ["appraising a draft", scorecardOf(criteria), appraise],
    ["asking before the appraisal", submitted, ask],
    ["explaining unasked", appraised, { type: "scorecard.explain", on: "2022-11-25", by: "unit", text: "…" } as const],
    ["finalising what is not appraised", submitted, finalise],
    [
      "reopening what is not final",
      appraised,
      { type: "scorecard.reopen", on: day, by: "x", reason: "…", document: "1" } as const,
    ],
  ])("%s is refused", (_what, card, change) => {
    expect(refused(card, change).code).toBe("scorecard-act-not-allowed");
  });

  test("none is dated after today, or before the one it follows", () => {
    expect(refused(appraised, finalise, "2022-11-30").code).toBe("act-in-future");
    expect(refused(appraised, { ...finalise, on: "2022-11-19" })).toMatchObject({
      code: "act-before-previous",
      params: { previous: "appraise", previousOn: "2022-11-20" },
    });
  });
});

describe("SCORE-14 an explanation that may still come holds the end up; what is final stays", () => {
  const asked = scored(criteria, appraised, ask);

  test("until its day, counted in working days, nothing is final unless it came", () => {
    expect(scorecardState(asked, day)).toMatchObject({ status: "explanation-asked", explanationDue: "2022-11-24" });
    expect(refused(asked, { ...finalise, on: "2022-11-24" })).toMatchObject({ code: "explanation-awaited" });
    const explained = scored(criteria, asked, { type: "scorecard.explain", on: "2022-11-22", by: "unit", text: "…" });
    expect(scorecardState(scored(criteria, explained, { ...finalise, on: "2022-11-22" }), day)?.status).toBe("final");
    expect(scorecardState(scored(criteria, asked, { ...finalise, on: "2022-11-25" }), day)?.status).toBe("final");
  });

  test("a final scorecard takes no points; reopened with reason and document it does, and ends anew", () => {
    const done = finalScorecard(criteria, "a", own, { "1.2": 9, "2.2": 17 });
    const correct = { ...score({ "1.2": 5 }, "officer"), on: "2022-12-20" } as const;
    expect(refused(done, correct).code).toBe("scorecard-act-not-allowed");
    const reopen = {
      type: "scorecard.reopen",
      on: "2022-12-20",
      by: "head",
      reason: "Nhầm",
      document: "15/TB",
    } as const;
    const again = scored(criteria, done, reopen, correct, { ...finalise, on: "2022-12-21" });
    expect(scorecardState(again, "2022-12-19")).toMatchObject({ status: "final", finalOn: "2022-12-15" });
    expect(scorecardState(again, "2022-12-20")).toMatchObject({ status: "appraised", finalOn: null });
    expect(scorecardState(again, day)).toMatchObject({ status: "final", finalOn: "2022-12-21" });
  });

  test("the last act is taken back by undo, and only then the one before it", () => {
    const context = scoringOn(day, criteria);
    const undone = undoLastChange(asked, asked.id, context);
    expect(undone.ok && scorecardState(undone.value, day)?.status).toBe("appraised");
  });
});

describe("SCORE-11 a scorecard is opened for a unit of the group, with a day until which to submit", () => {
  const open = (unitId: string) =>
    applyScorecardMaking(
      {
        type: "scorecard.create",
        number: "PC2022-001",
        criteriaId: criteria.id,
        unitId,
        on: "2022-11-01",
        by: "officer",
        due: { kind: "term", term: { count: 10, dayKind: "working" }, from: "2022-11-01" },
      },
      scoringOn(day, criteria),
    );

  test("others are refused, and who is no longer there", () => {
    expect(problemOf(open("commune")).code).toBe("unit-not-in-group");
    expect(problemOf(open("e")).code).toBe("unit-not-in-group");
    expect(problemOf(open("nobody")).code).toBe("unit-not-found");
  });

  test("the day is counted once, and late is derived", () => {
    const opened = open("a");
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.deadline).toMatchObject({ due: "2022-11-15", count: 10, dayKind: "working" });
    expect(scorecardState(opened.value, "2022-11-15")).toMatchObject({ overdue: false });
    expect(scorecardState(opened.value, "2022-11-16")).toMatchObject({ overdue: true });
    const late = scored(criteria, opened.value, score(own), { ...submit, on: "2022-11-16" });
    expect(scorecardState(late, day)).toMatchObject({ overdue: false, late: true });
  });
});

test("SCORE-1 a set without anything to score, with a code twice or an unknown unit is refused", () => {
  const context = scoringOn(day, criteria);
  const refusal = (change: Partial<typeof criteriaMaking>) =>
    problemOf(applyCriteriaMaking({ ...criteriaMaking, ...change }, context)).code;
  expect(refusal({ fields: [] })).toBe("criteria-empty");
  expect(refusal({ fields: [...criteriaMaking.fields, ...criteriaMaking.fields] })).toBe("criteria-code-repeats");
  expect(refusal({ peerGroup: { name: "Sở", binds: { by: "list", unitIds: ["nobody"] } } })).toBe("unit-not-found");
});

test("SCORE-16 numbers go on from those that are taken", () => {
  expect(nextCriteriaNumber({ year: 2022 }, [])).toBe("TC2022");
  expect(nextCriteriaNumber({ year: 2022 }, ["TC2022", "TC2021-4", "TC2022-3"])).toBe("TC2022-4");
  expect(nextScorecardNumber({ year: 2022 }, [])).toBe("PC2022-001");
  expect(nextScorecardNumber({ year: 2022 }, ["PC2022-009", "PC2021-044"])).toBe("PC2022-010");
});
