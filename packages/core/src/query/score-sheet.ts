import type { CalendarDay } from "../day.ts";
import type { ScoreItemKind, ScoreKind, Scorer } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { bandOf, bandsOn } from "../scoring/bands.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../scoring/criteria-items.ts";
import { differenceOfPoints, percentOfPoints, sumOfPoints } from "../scoring/points.ts";
import { type ItemNotes, type ItemScores, type ScorecardState, scorecardState } from "./scorecard-state.ts";

/** One item of a sheet: its points by who gave them, null where nobody did, which is not 0. */
export interface SheetItem {
  id: string;
  code: string;
  title: string;
  /** The criterion it is a part of; null where it is one itself, and beside the maximum. */
  criterion: { code: string; title: string } | null;
  kind: ScoreItemKind;
  scoredBy: Scorer;
  maximum: number;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  /** The points that count: of the survey, or of the appraisal; null while there are none. */
  counted: number | null;
  /** What was said of the points, by who gave them. */
  notes: ItemNotes;
}

/** Points of several items: sums are null where nothing was scored. */
export interface SheetTotals {
  /** The unit's own maximum: of the items that apply to it (SPEC SCORE-5). */
  maximum: number;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  counted: number | null;
}

export interface SheetField extends SheetTotals {
  id: string;
  code: string;
  title: string;
  items: readonly SheetItem[];
}

/** A scorecard as of a day, added up. */
export interface ScoreSheet {
  state: ScorecardState;
  fields: readonly SheetField[];
  /** Items beside the maximum, and what they count after their cap. */
  bonus: { items: readonly SheetItem[]; points: number };
  penalty: { items: readonly SheetItem[]; points: number };
  /** All fields together; bonus and penalty are in `counted`, and in none of the others. */
  totals: SheetTotals;
  /** Codes of items of the maximum that have no points that count yet. */
  unscored: readonly string[];
  /** What counts, with bonus and penalty, once no item is left unscored; null before. */
  points: number | null;
  /** `points` in percent of the unit's own maximum, with two decimals; null before all is scored. */
  percent: number | null;
  /** By the bands in force on the as-of day, or on the day it became final; null without percent or below all bands. */
  band: string | null;
}

/**
 * The sheet of a scorecard at the end of `asOf`: points by item, field and in all, the unit's own maximum, percent and
 * band (SPEC SCORE-5, SCORE-6, SCORE-8); undefined before the scorecard was made.
 */
export function scoreSheet(
  scorecard: Pick<Scorecard, "acts" | "deadline" | "unitId">,
  criteria: Pick<Criteria, "fields" | "bonus" | "penalty" | "scales">,
  asOf: CalendarDay,
): ScoreSheet | undefined {
  const state = scorecardState(scorecard, asOf);
  if (state === undefined) return undefined;
  const placed = itemsOfCriteria(criteria).filter((one) => appliesTo(one, scorecard.unitId));
  const itemsIn = (test: (one: PlacedItem) => boolean) => placed.filter(test).map((one) => sheetItem(one, state));
  const fields = criteria.fields.map(({ id, code, title }): SheetField => {
    const items = itemsIn(({ field }) => field?.id === id);
    return { id, code, title, ...totalsOf(items), items };
  });
  const basic = fields.flatMap(({ items }) => items);
  const bonus = extra(
    itemsIn(({ kind }) => kind === "bonus"),
    criteria.bonus.cap,
  );
  const penalty = extra(
    itemsIn(({ kind }) => kind === "penalty"),
    criteria.penalty.cap,
  );
  const sums = totalsOf(basic);
  const counted =
    sums.counted === null && bonus.points === 0 && penalty.points === 0
      ? null
      : differenceOfPoints(sumOfPoints([sums.counted ?? 0, bonus.points]), penalty.points);
  const unscored = basic.filter((item) => item.counted === null).map(({ code }) => code);
  const points = unscored.length === 0 ? counted : null;
  const percent = points === null ? null : percentOfPoints(points, sums.maximum);
  const bandDay = state.finalOn ?? asOf;
  return {
    state,
    fields,
    bonus,
    penalty,
    totals: { ...sums, counted },
    unscored,
    points,
    percent,
    band: percent === null ? null : bandOf(percent, bandsOn(criteria.scales, bandDay)),
  };
}

/** What kind of points counts for an item. */
export function countedKind(scoredBy: Scorer): Exclude<ScoreKind, "self"> {
  return scoredBy === "survey" ? "survey" : "appraised";
}

function sheetItem({ item, kind, criterion }: PlacedItem, state: ScorecardState): SheetItem {
  const { id, code, title, maximum, scoredBy } = item;
  const scores: ItemScores = state.scores.get(id) ?? {};
  return {
    id,
    code,
    title,
    criterion: criterion === null ? null : { code: criterion.code, title: criterion.title },
    kind,
    scoredBy,
    maximum,
    self: scores.self ?? null,
    appraised: scores.appraised ?? null,
    survey: scores.survey ?? null,
    counted: scores[countedKind(scoredBy)] ?? null,
    notes: state.notes.get(id) ?? {},
  };
}

function totalsOf(items: readonly SheetItem[]): SheetTotals {
  const sum = (of: (item: SheetItem) => number | null) => {
    const given = items.map(of).filter((points) => points !== null);
    return given.length === 0 ? null : sumOfPoints(given);
  };
  return {
    maximum: sumOfPoints(items.map(({ maximum }) => maximum)),
    self: sum(({ self }) => self),
    appraised: sum(({ appraised }) => appraised),
    survey: sum(({ survey }) => survey),
    counted: sum(({ counted }) => counted),
  };
}

function extra(items: readonly SheetItem[], cap: number | null): { items: readonly SheetItem[]; points: number } {
  const sum = sumOfPoints(items.map(({ counted }) => counted ?? 0));
  return { items, points: cap === null ? sum : Math.min(sum, cap) };
}
