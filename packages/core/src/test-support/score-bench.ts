import { applyChange, applyCriteriaMaking, applyScorecardMaking } from "../change/apply.ts";
import type { ChangeContext } from "../change/context.ts";
import type { CriteriaMaking, ItemMaking } from "../change/criteria-change.ts";
import type { ScorecardChange, ScorecardMaking } from "../change/scorecard-change.ts";
import type { CalendarDay } from "../day.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { itemsOfCriteria } from "../scoring/criteria-items.ts";
import { contextOn, heldBy, unit } from "./workbench.ts";

/** Departments `a` to `e`; `e` ended in 2021, `c` has no commune to look after. */
export const scoredUnits = {
  units: [
    unit("province", null, null, null, "province"),
    ...["a", "b", "c", "d"].map((id) => unit(id, "province", null, null, "province")),
    unit("e", "province", null, "2021-07-01", "province"),
    unit("commune", "province"),
  ],
  events: [],
};

/** The look-ups over `scoredUnits`. */
export const departments = unitDirectory(scoredUnits);

/** An item to make; scored by the unit itself unless told. */
export function item(code: string, maximum: number, more: Partial<ItemMaking> = {}): ItemMaking {
  return { code, title: `Mục ${code}`, maximum, scoredBy: "self", exceptIds: [], ...more };
}

/** Field 1 of 40 (1.1 in two parts, 1.2 by the appraisal), field 2 of 60 (2.1, which is not for `c`, and a survey). */
export const criteriaMaking: CriteriaMaking = {
  type: "criteria.create",
  number: "TC2022",
  title: "Bộ tiêu chí",
  year: 2022,
  peerGroup: { name: "Sở", binds: { by: "list", unitIds: ["a", "b", "c", "d", "e"] } },
  maximum: 100,
  fields: [
    {
      code: "1",
      title: "Chỉ đạo",
      maximum: 40,
      criteria: [
        { ...item("1.1", 30), parts: [item("1.1.1", 10.5), item("1.1.2", 19.5)] },
        { ...item("1.2", 10, { scoredBy: "appraisal" }), parts: [] },
      ],
    },
    {
      code: "2",
      title: "Thủ tục",
      maximum: 60,
      criteria: [
        { ...item("2.1", 40, { exceptIds: ["c"] }), parts: [] },
        { ...item("2.2", 20, { scoredBy: "survey" }), parts: [] },
      ],
    },
  ],
  bonus: { cap: 2, items: [item("T1", 1.5, { scoredBy: "appraisal" }), item("T2", 1.5, { scoredBy: "appraisal" })] },
  penalty: { cap: null, items: [item("P1", 5, { scoredBy: "appraisal" })] },
  scales: [
    {
      from: null,
      to: "2023-01-01",
      bands: [
        { name: "Tốt", minimum: 80 },
        { name: "Khá", minimum: 65 },
        { name: "Yếu", minimum: 0 },
      ],
    },
    {
      from: "2023-01-01",
      to: null,
      bands: [
        { name: "Đạt", minimum: 60 },
        { name: "Chưa đạt", minimum: 0 },
      ],
    },
  ],
};

/** The criteria set, with some of its making changed. */
export function criteriaWith(change: Partial<CriteriaMaking> = {}): Criteria {
  return heldBy(applyCriteriaMaking({ ...criteriaMaking, ...change }, contextOn("2022-01-10", scoredUnits)));
}

/** A context on a day that knows the criteria set. */
export function scoringOn(day: CalendarDay, criteria: Criteria): ChangeContext {
  return { ...contextOn(day, scoredUnits), criteria: new Map([[criteria.id, criteria]]) };
}

/** A scorecard opened on 1 November 2022. */
export function scorecardOf(criteria: Criteria, change: Partial<ScorecardMaking> = {}): Scorecard {
  const making: ScorecardMaking = {
    type: "scorecard.create",
    number: "PC2022-001",
    criteriaId: criteria.id,
    unitId: "a",
    on: "2022-11-01",
    by: "officer",
    ...change,
  };
  return heldBy(applyScorecardMaking(making, scoringOn("2022-12-31", criteria)));
}

/** The scorecard after changes, which must be accepted. */
export function scored(criteria: Criteria, scorecard: Scorecard, ...changes: ScorecardChange[]): Scorecard {
  const context = scoringOn("2022-12-31", criteria);
  return changes.reduce((card, change) => heldBy(applyChange("scorecard", card, change, context)), scorecard);
}

/** Points by code as a change takes them. */
export function pointsFor(criteria: Criteria, points: Readonly<Record<string, number>>) {
  const items = itemsOfCriteria(criteria);
  return Object.entries(points).map(([code, value]) => {
    const found = items.find((one) => one.item.code === code);
    return { itemId: found?.item.id ?? code, points: value };
  });
}

/** A scorecard that went all the way: own points, submitted, survey, appraised, final. */
export function finalScorecard(
  criteria: Criteria,
  unitId: string,
  own: Readonly<Record<string, number>>,
  others: Readonly<Record<string, number>>,
): Scorecard {
  const card = scorecardOf(criteria, { unitId, number: `PC2022-${unitId}` });
  const survey = { "2.2": others["2.2"] ?? 0 };
  const appraised = Object.fromEntries(Object.entries(others).filter(([code]) => code !== "2.2"));
  return scored(
    criteria,
    card,
    { type: "scorecard.score", on: "2022-11-05", by: "unit", entries: pointsFor(criteria, { ...own, ...survey }) },
    { type: "scorecard.submit", on: "2022-11-10", by: "unit" },
    {
      type: "scorecard.appraise",
      on: "2022-11-20",
      by: "officer",
      entries: pointsFor(criteria, appraised),
      restAsSelf: true,
    },
    { type: "scorecard.finalise", on: "2022-12-15", by: "officer" },
  );
}
