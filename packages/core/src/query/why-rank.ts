import type { CalendarDay } from "../day.ts";
import type { ScorecardStatus } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { bandsOn } from "../scoring/bands.ts";
import { type CriterionLoss, type Loss, lossesOf } from "../scoring/losses.ts";
import { type NextBand, nextBand } from "../scoring/next-band.ts";
import { groupDay } from "../scoring/peer-group.ts";
import {
  differenceOfPoints,
  medianOf,
  percentOfPoints,
  pointsReaching,
  pointsWithin,
  sumOfPoints,
} from "../scoring/points.ts";
import { type RankedUnit, type RankingOptions, rankedSheets, type SheetOfUnit } from "./ranking.ts";
import { type ScoreSheet, scoreSheet } from "./score-sheet.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A unit that is told beside another one. */
export interface NamedUnit {
  unitId: string;
  unitName: string;
}

/** The units next above or below: all that share that rank, and how far away they are. */
export interface Neighbours {
  rank: number;
  percent: number;
  units: readonly NamedUnit[];
  /** Between the two percentages, always above 0. */
  percentAway: number;
  /** Points of this unit's own maximum that it would have to gain, or to lose, until both are equal. */
  pointsAway: number;
}

/** Bonuses or penalties: what was given, and what counts of it. */
export interface ExtraEffect {
  items: readonly { code: string; title: string; points: number }[];
  /** The sum that was given. */
  given: number;
  cap: number | null;
  /** What counts: no more than the cap. */
  counted: number;
  /** What the cap took away. */
  cut: number;
}

/** An item to which the appraisal gave other points than the unit gave itself. */
export interface AppraisalDifference {
  code: string;
  title: string;
  maximum: number;
  self: number;
  appraised: number;
  /** Appraised less self: below 0 where the unit was too kind to itself. */
  difference: number;
}

/** Why a unit has its rank: where it stands, what it lost, and what would move it. */
export interface WhyRank extends NamedUnit {
  scorecardId: string;
  scorecardNumber: string;
  criteriaId: string;
  criteriaNumber: string;
  title: string;
  year: number;
  group: string;
  asOf: CalendarDay;
  /** Whether scorecards that are not final were ranked, too. */
  provisional: boolean;
  status: ScorecardStatus;
  /** Null where the unit is not ranked: not final, not all scored, or not of the group. */
  rank: number | null;
  /** How many units are ranked. */
  ranked: number;
  /** The others of its rank. */
  sharedWith: readonly NamedUnit[];
  points: number | null;
  /** The unit's own maximum. */
  maximum: number;
  percent: number | null;
  band: string | null;
  /** The middle of the ranked units, itself among them; null where none is ranked. */
  medianPercent: number | null;
  above: Neighbours | null;
  below: Neighbours | null;
  nextBand: NextBand | null;
  /** The maximum less the points: what the fields lost, less what the bonus counts, plus what the penalty does. */
  lost: number | null;
  /** Codes of items without points that count. */
  unscored: readonly string[];
  /** The largest loss first. */
  fields: readonly Loss[];
  criteria: readonly CriterionLoss[];
  bonus: ExtraEffect;
  penalty: ExtraEffect;
  /** Where the unit would stand had no cap taken anything from it; null where none did. */
  withoutCaps: { percent: number; rank: number | null } | null;
  /** The largest difference first. */
  differences: readonly AppraisalDifference[];
}

/**
 * Why a scorecard has its rank at the end of `asOf`, by all scorecards of its set; undefined before it was made
 * (SPEC SCORE-18, SCORE-19, SCORE-20).
 */
export function whyRank(
  scorecard: Scorecard,
  criteria: Criteria,
  scorecards: readonly Scorecard[],
  asOf: CalendarDay,
  units: UnitDirectory,
  options: RankingOptions = {},
): WhyRank | undefined {
  const sheet = scoreSheet(scorecard, criteria, asOf);
  if (sheet === undefined) return undefined;
  const { ranking, sheets } = rankedSheets(criteria, scorecards, asOf, units, options);
  const own = ranking.rows.find(({ scorecardId }) => scorecardId === scorecard.id);
  const losses = lossesOf(sheet, criteria, rankedOnly(ranking.rows, sheets));
  const { points, percent, band, totals } = sheet;
  const { maximum } = totals;
  const bands = bandsOn(criteria.scales, sheet.state.finalOn ?? asOf);
  const { unitId } = scorecard;
  return {
    scorecardId: scorecard.id,
    scorecardNumber: scorecard.number,
    unitId,
    unitName: units.nearestVersion(unitId, groupDay(criteria, asOf))?.name ?? unitId,
    criteriaId: criteria.id,
    criteriaNumber: criteria.number,
    title: criteria.title,
    year: criteria.year,
    group: criteria.peerGroup.name,
    asOf,
    provisional: options.provisional === true,
    status: sheet.state.status,
    rank: own?.rank ?? null,
    ranked: ranking.rows.length,
    sharedWith: own === undefined ? [] : named(ranking.rows.filter((row) => row !== own && row.rank === own.rank)),
    points,
    maximum,
    percent,
    band,
    medianPercent: medianOf(ranking.rows.map((row) => row.percent)),
    ...neighboursOf(own, ranking.rows),
    nextBand: points === null || percent === null ? null : nextBand({ points, percent, maximum }, bands, losses.items),
    lost: points === null ? null : differenceOfPoints(maximum, points),
    unscored: sheet.unscored,
    fields: losses.fields,
    criteria: losses.criteria,
    bonus: extraEffect(sheet.bonus, criteria.bonus.cap),
    penalty: extraEffect(sheet.penalty, criteria.penalty.cap),
    withoutCaps: withoutCaps(sheet, criteria, own, ranking.rows),
    differences: differencesOf(sheet),
  };
}

/** The sheets of the units that have a rank. */
export function rankedOnly(
  rows: readonly RankedUnit[],
  sheets: ReadonlyMap<string, SheetOfUnit>,
): readonly ScoreSheet[] {
  return rows.flatMap(({ unitId }) => sheets.get(unitId)?.sheet ?? []);
}

/** The nearest percentages above and below a unit, in points of its own maximum. */
function neighboursOf(own: RankedUnit | undefined, rows: readonly RankedUnit[]): Pick<WhyRank, "above" | "below"> {
  if (own === undefined) return { above: null, below: null };
  const neighbours = (nearest: RankedUnit | undefined, points: (percent: number) => number): Neighbours | null => {
    if (nearest === undefined) return null;
    const { rank, percent } = nearest;
    const percentAway = Math.abs(differenceOfPoints(percent, own.percent));
    const units = named(rows.filter((row) => row.rank === rank));
    return { rank, percent, units, percentAway, pointsAway: points(percent) };
  };
  return {
    above: neighbours(
      rows.findLast(({ percent }) => percent > own.percent),
      (percent) => differenceOfPoints(pointsReaching(percent, own.maximum), own.points),
    ),
    below: neighbours(
      rows.find(({ percent }) => percent < own.percent),
      (percent) => differenceOfPoints(own.points, pointsWithin(percent, own.maximum)),
    ),
  };
}

function extraEffect({ items, points }: ScoreSheet["bonus"], cap: number | null): ExtraEffect {
  const given = items.flatMap(({ code, title, counted }) =>
    counted === null || counted === 0 ? [] : [{ code, title, points: counted }],
  );
  const sum = sumOfPoints(given.map((item) => item.points));
  return { items: given, given: sum, cap, counted: points, cut: differenceOfPoints(sum, points) };
}

function withoutCaps(
  { points, totals, bonus, penalty }: ScoreSheet,
  criteria: Criteria,
  own: RankedUnit | undefined,
  rows: readonly RankedUnit[],
): WhyRank["withoutCaps"] {
  const more = extraEffect(bonus, criteria.bonus.cap).cut;
  const less = extraEffect(penalty, criteria.penalty.cap).cut;
  if (points === null || (more === 0 && less === 0)) return null;
  const percent = percentOfPoints(differenceOfPoints(sumOfPoints([points, more]), less), totals.maximum);
  if (percent === null) return null;
  const better = rows.filter((row) => row !== own && row.percent > percent).length;
  return { percent, rank: own === undefined ? null : better + 1 };
}

/** Items that both the unit and the appraisal gave points to, where they differ. */
function differencesOf({ fields, bonus, penalty }: ScoreSheet): AppraisalDifference[] {
  return [...fields.flatMap(({ items }) => items), ...bonus.items, ...penalty.items]
    .flatMap(({ code, title, maximum, self, appraised }) => {
      if (self === null || appraised === null || self === appraised) return [];
      return [{ code, title, maximum, self, appraised, difference: differenceOfPoints(appraised, self) }];
    })
    .sort((left, right) => Math.abs(right.difference) - Math.abs(left.difference));
}

function named(rows: readonly RankedUnit[]): NamedUnit[] {
  return rows.map(({ unitId, unitName }) => ({ unitId, unitName }));
}
