import type { CalendarDay } from "../day.ts";
import type { Deadline } from "../deadline/deadline-schema.ts";
import type { ScorecardStatus } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { groupDay } from "../scoring/peer-group.ts";
import { type ScoreSheet, scoreSheet } from "./score-sheet.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A scorecard as programs get it, as of a day; points are null where nothing was scored, which is not 0. */
export interface ScorecardItem {
  id: string;
  number: string;
  criteriaId: string;
  criteriaNumber: string;
  unitId: string;
  unitName: string;
  year: number;
  status: ScorecardStatus;
  deadline: Deadline | null;
  due: CalendarDay | null;
  overdue: boolean;
  late: boolean;
  createdOn: CalendarDay;
  submittedOn: CalendarDay | null;
  appraisedOn: CalendarDay | null;
  explanationDue: CalendarDay | null;
  finalOn: CalendarDay | null;
  reopenedOn: CalendarDay | null;
  /** The unit's own maximum. */
  maximum: number;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  /** What counts, with bonus and penalty, once everything is scored; null before. */
  points: number | null;
  percent: number | null;
  band: string | null;
  /** Codes of items that have no points that count yet. */
  unscored: readonly string[];
  note: string | null;
  invented: boolean;
}

/** Everything about a scorecard: its item, its sheet item by item, and what was asked and explained by then. */
export interface ScorecardDetail extends ScorecardItem {
  fields: ScoreSheet["fields"];
  bonus: ScoreSheet["bonus"];
  penalty: ScoreSheet["penalty"];
  acts: Scorecard["acts"];
}

/** The item of one scorecard; undefined before it was made. */
export function scorecardItem(
  scorecard: Scorecard,
  criteria: Criteria,
  asOf: CalendarDay,
  units: UnitDirectory,
): ScorecardItem | undefined {
  const detail = scorecardDetail(scorecard, criteria, asOf, units);
  if (detail === undefined) return undefined;
  const { fields: _fields, bonus: _bonus, penalty: _penalty, acts: _acts, ...item } = detail;
  return item;
}

/** Everything about one scorecard; undefined before it was made. */
export function scorecardDetail(
  scorecard: Scorecard,
  criteria: Criteria,
  asOf: CalendarDay,
  units: UnitDirectory,
): ScorecardDetail | undefined {
  const sheet = scoreSheet(scorecard, criteria, asOf);
  if (sheet === undefined) return undefined;
  const { id, number, criteriaId, unitId, year, deadline, note, invented } = scorecard;
  const { scores: _scores, notes: _notes, ...state } = sheet.state;
  const { maximum, self, appraised, survey } = sheet.totals;
  return {
    id,
    number,
    criteriaId,
    criteriaNumber: criteria.number,
    unitId,
    unitName: units.nearestVersion(unitId, groupDay(criteria, asOf))?.name ?? unitId,
    year,
    deadline,
    ...state,
    maximum,
    self,
    appraised,
    survey,
    points: sheet.points,
    percent: sheet.percent,
    band: sheet.band,
    unscored: sheet.unscored,
    note: note ?? null,
    invented: invented === true,
    fields: sheet.fields,
    bonus: sheet.bonus,
    penalty: sheet.penalty,
    acts: scorecard.acts.filter(({ on }) => on <= asOf),
  };
}
