import { applyChange, applyCriteriaMaking, applyScorecardMaking } from "../../packages/core/src/change/apply.ts";
import type { ItemMaking } from "../../packages/core/src/change/criteria-change.ts";
import { nextScorecardNumber, type ScorecardChange } from "../../packages/core/src/change/scorecard-change.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { Criteria } from "../../packages/core/src/model/criteria.ts";
import type { Scorecard } from "../../packages/core/src/model/scorecard.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../../packages/core/src/scoring/criteria-items.ts";
import { peersOf } from "../../packages/core/src/scoring/peer-group.ts";
import { type ItemData, scoring } from "./data.ts";
import type { Cast } from "./people.ts";
import { type Random, seededRandom } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";
import { workingDay } from "./schedule.ts";

const YEAR = 2022;
/** Opened on this day, to be submitted within ten working days; the result came before the year's report. */
const OPENED_ON: CalendarDay = "2022-11-15";
const DUE: CalendarDay = "2022-11-29";
const APPRAISED_ON: CalendarDay = "2022-12-05";
const SURVEYED_ON: CalendarDay = "2022-12-06";
const FINAL_ON: CalendarDay = "2022-12-26";

/** What the scorecards are made with. */
interface ScoringStage {
  cast: Cast;
  units: UnitDirectory;
  usualBands: readonly { name: string; minimum: number }[];
  actor: string;
}

/** An invented criteria set of the departments for 2022, and their scorecards: with ties, and one that never came in. */
export function buildScorecards(stage: ScoringStage): { criteria: Criteria; scorecards: Scorecard[] } {
  const criteria = buildCriteria(stage);
  const scorecards: Scorecard[] = [];
  for (const unitId of peersOf(criteria, OPENED_ON, stage.units)) {
    const taken = scorecards.map(({ number }) => number);
    scorecards.push(buildScorecard(criteria, unitId, nextScorecardNumber(criteria, taken), stage));
  }
  return { criteria, scorecards };
}

function buildCriteria({ units, usualBands, actor }: ScoringStage): Criteria {
  const { at } = recorder("criteria", units, []);
  const { title, owner, group, note, maximum, bonusCap, fields, bonus, penalty } = scoring;
  const change = {
    type: "criteria.create" as const,
    number: `TC${YEAR}`,
    title,
    year: YEAR,
    owner,
    peerGroup: {
      name: group,
      binds: {
        by: "group" as const,
        levels: ["province" as const],
        categories: ["department" as const],
        exceptIds: [],
      },
    },
    maximum,
    fields: fields.map((field) => ({
      ...field,
      criteria: field.criteria.map(({ parts = [], ...criterion }) => ({
        ...itemOf(criterion),
        parts: parts.map(itemOf),
      })),
    })),
    bonus: { cap: bonusCap, items: bonus.map(itemOf) },
    penalty: { cap: null, items: penalty.map(itemOf) },
    scales: [{ from: null, to: null, bands: [...usualBands] }],
    note,
    invented: true as const,
  };
  return orThrow(applyCriteriaMaking(change, at("2022-01-24", actor)), title);
}

function itemOf({ except = [], scoredBy = "self", ...item }: ItemData): ItemMaking {
  return { ...item, scoredBy, exceptIds: except };
}

function buildScorecard(criteria: Criteria, unitId: string, number: string, stage: ScoringStage): Scorecard {
  const { units, cast, actor } = stage;
  const { at } = recorder(`scorecard ${unitId}`, units, []);
  const known = { criteria: new Map([[criteria.id, criteria]]) };
  const making = {
    type: "scorecard.create" as const,
    number,
    criteriaId: criteria.id,
    unitId,
    on: OPENED_ON,
    by: cast.approver,
    due: { kind: "term" as const, term: { count: 10, dayKind: "working" as const }, from: OPENED_ON },
    note: scoring.scorecardNote,
    invented: true as const,
  };
  let scorecard = orThrow(applyScorecardMaking(making, { ...at(OPENED_ON, actor), ...known }), unitId);
  for (const change of story(criteria, unitId, cast)) {
    const context = { ...at(change.on, actor), ...known };
    scorecard = orThrow(applyChange("scorecard", scorecard, change, context), `${unitId} ${change.type}`);
  }
  return scorecard;
}

type DatedChange = Exclude<ScorecardChange, { type: "scorecard.renumber" | "scorecard.withdraw" }>;

/** What happened to the scorecard of a unit, in order; units of a tie have the same points. */
function story(criteria: Criteria, unitId: string, cast: Cast): DatedChange[] {
  const [twin = unitId] = scoring.ties.find((tie) => tie.includes(unitId)) ?? [];
  const random = seededRandom(`points ${twin}`);
  const quality = scoring.quality[unitId] ?? 0;
  const items = itemsOfCriteria(criteria).filter((one) => appliesTo(one, unitId));
  const points = new Map(items.map((one) => [one.item.id, pointsOf(one, unitId, quality, random)]));
  const given = (test: (one: PlacedItem) => boolean, more = 0) =>
    items.filter(test).map(({ item: { id, maximum } }) => ({
      itemId: id,
      points: Math.min(maximum, (points.get(id) ?? 0) + more),
    }));
  const own = ({ item }: PlacedItem) => item.scoredBy === "self";
  const unit = cast.focal(unitId);
  const officer = cast.approver;
  const submitted = workingDay(DUE, scoring.late.includes(unitId) ? 2 : -random.integer(0, 4));
  // A unit is a little kinder to itself than the appraisal.
  const draft = {
    type: "scorecard.score" as const,
    on: workingDay(submitted, -1),
    by: unit,
    entries: given(own, 0.25),
  };
  if (unitId === scoring.notSubmitted) return [{ ...draft, on: DUE, entries: draft.entries.slice(0, 4) }];
  const appraisal = given(({ kind, item }) => item.scoredBy !== "survey" && kind === "basic");
  const extras = given(({ kind }) => kind !== "basic").filter((entry) => entry.points > 0);
  const changes: DatedChange[] = [
    draft,
    { type: "scorecard.submit", on: submitted, by: unit },
    { type: "scorecard.appraise", on: APPRAISED_ON, by: officer, entries: [...appraisal, ...extras] },
    { type: "scorecard.score", on: SURVEYED_ON, by: officer, entries: given(({ item }) => item.scoredBy === "survey") },
  ];
  if (scoring.explained.includes(unitId)) {
    const due = { kind: "term" as const, term: { count: 5, dayKind: "working" as const }, from: "2022-12-07" as const };
    changes.push(
      { type: "scorecard.ask", on: "2022-12-07", by: officer, text: scoring.question, due },
      { type: "scorecard.explain", on: "2022-12-12", by: unit, text: scoring.answer },
    );
  }
  return [...changes, { type: "scorecard.finalise", on: FINAL_ON, by: officer }];
}

/** A share of the maximum in quarters of a point, about as good as the unit is. */
function pointsOf({ kind, item }: PlacedItem, unitId: string, quality: number, random: Random): number {
  if (kind === "bonus") return scoring.bonusFor.includes(unitId) ? item.maximum / 2 : 0;
  if (kind === "penalty") return scoring.penaltyFor.includes(unitId) ? 1 : 0;
  const share = Math.min(1, Math.max(0, quality + (random.next() - 0.5) * 0.16));
  return Math.round(item.maximum * share * 4) / 4;
}
