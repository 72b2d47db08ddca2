import type { CalendarDay } from "../day.ts";
import type { ScorecardStatus } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { groupDay, peersOf } from "../scoring/peer-group.ts";
import { compareVietnamese } from "../text.ts";
import { type ScoreSheet, scoreSheet } from "./score-sheet.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A unit in a ranking. */
export interface RankedUnit {
  scorecardId: string;
  scorecardNumber: string;
  unitId: string;
  unitName: string;
  status: ScorecardStatus;
  rank: number;
  /** Whether another unit has the same rank. */
  shared: boolean;
  points: number;
  maximum: number;
  percent: number;
  band: string | null;
}

/** A unit without a rank. */
export interface UnrankedUnit {
  unitId: string;
  unitName: string;
  /** Null where the unit has no scorecard yet. */
  scorecardId: string | null;
  scorecardNumber: string | null;
  /** Null where the unit has no scorecard yet. */
  status: ScorecardStatus | null;
  /** Its day for submitting is over. */
  overdue: boolean;
}

/** A scorecard that a ranking leaves out: of a unit outside the peer group, or a second one of a unit. */
export interface LeftOut {
  scorecardId: string;
  scorecardNumber: string;
  unitId: string;
  unitName: string;
  reason: "outside-group" | "second-scorecard";
}

/** The units of one peer group by one criteria set, as of a day. */
export interface Ranking {
  /** Best first; units of one percentage share a rank and stand by name: 1, 2, 2, 4. */
  rows: RankedUnit[];
  /** Submitted and not final. */
  pending: UnrankedUnit[];
  /** Not submitted, or without a scorecard: never counted as 0. */
  notSubmitted: UnrankedUnit[];
  leftOut: LeftOut[];
}

/** A scorecard with its sheet as of the day that was asked for. */
export interface SheetOfUnit {
  scorecard: Scorecard;
  sheet: ScoreSheet;
}

/**
 * The ranking by final scorecards at the end of `asOf`; with `provisional`, of every scorecard that was appraised and has
 * all its points. Only units of the set's own peer group are compared (SPEC SCORE-9, SCORE-10).
 */
export function ranking(
  criteria: Criteria,
  scorecards: readonly Scorecard[],
  asOf: CalendarDay,
  units: UnitDirectory,
  options: RankingOptions = {},
): Ranking {
  return rankedSheets(criteria, scorecards, asOf, units, options).ranking;
}

/** What a ranking counts beside final scorecards. */
export interface RankingOptions {
  /** With every scorecard that was appraised and has all its points. */
  provisional?: boolean;
}

/** The ranking, and the sheets of the units of the group that have a scorecard, by unit (SPEC SCORE-9, SCORE-10). */
export function rankedSheets(
  criteria: Criteria,
  scorecards: readonly Scorecard[],
  asOf: CalendarDay,
  units: UnitDirectory,
  { provisional = false }: RankingOptions = {},
): { ranking: Ranking; sheets: ReadonlyMap<string, SheetOfUnit> } {
  const day = groupDay(criteria, asOf);
  const nameOf = (unitId: string) => units.nearestVersion(unitId, day)?.name ?? unitId;
  const peers = new Set(peersOf(criteria, asOf, units));
  const sheets = new Map<string, SheetOfUnit>();
  const leftOut: LeftOut[] = [];
  const own = scorecards
    .filter(({ criteriaId, withdrawn }) => criteriaId === criteria.id && withdrawn === undefined)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const scorecard of own) {
    const sheet = scoreSheet(scorecard, criteria, asOf);
    if (sheet === undefined) continue;
    const { id, number, unitId } = scorecard;
    const reason = !peers.has(unitId) ? "outside-group" : sheets.has(unitId) ? "second-scorecard" : null;
    if (reason === null) sheets.set(unitId, { scorecard, sheet });
    else leftOut.push({ scorecardId: id, scorecardNumber: number, unitId, unitName: nameOf(unitId), reason });
  }
  const rows: RankedUnit[] = [];
  const pending: UnrankedUnit[] = [];
  const notSubmitted: UnrankedUnit[] = [];
  for (const unitId of peers) {
    const unitName = nameOf(unitId);
    const found = sheets.get(unitId);
    if (found === undefined) {
      const nothing = { scorecardId: null, scorecardNumber: null, status: null, overdue: false };
      notSubmitted.push({ unitId, unitName, ...nothing });
      continue;
    }
    const { scorecard, sheet } = found;
    const { status, overdue, submittedOn } = sheet.state;
    const named = { unitId, unitName, scorecardId: scorecard.id, scorecardNumber: scorecard.number };
    const { points, percent, band, totals } = sheet;
    const counts = status === "final" || (provisional && status !== "draft" && status !== "submitted");
    if (counts && points !== null && percent !== null) {
      const { maximum } = totals;
      rows.push({ ...named, status, rank: 0, shared: false, points, maximum, percent, band });
    } else (submittedOn === null ? notSubmitted : pending).push({ ...named, status, overdue });
  }
  const shown = { rows: ranked(rows), pending: byName(pending), notSubmitted: byName(notSubmitted), leftOut };
  return { ranking: shown, sheets };
}

/** Ranks by percent: as many units stand before one as have more, plus one. */
function ranked(rows: readonly RankedUnit[]): RankedUnit[] {
  return byName(rows)
    .sort((left, right) => right.percent - left.percent)
    .map((row) => ({
      ...row,
      rank: rows.filter(({ percent }) => percent > row.percent).length + 1,
      shared: rows.filter(({ percent }) => percent === row.percent).length > 1,
    }));
}

function byName<T extends { unitName: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((left, right) => compareVietnamese(left.unitName, right.unitName));
}
