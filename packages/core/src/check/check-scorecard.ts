import { latestDay } from "../change/finding-acts.ts";
import { type CalendarDay, yearOf } from "../day.ts";
import { nextScorecardStatus } from "../machine/scorecard-machine.ts";
import type { ScorecardStatus } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { samePerson } from "../query/same-person.ts";
import { scoreSheet } from "../query/score-sheet.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { endOfUnit } from "../query/unit-end.ts";
import { appliesTo, itemsOfCriteria } from "../scoring/criteria-items.ts";
import { groupDay, peersOf } from "../scoring/peer-group.ts";
import { type Remark, remark } from "./remark.ts";

/** What a scorecard is checked against. */
export interface ScorecardCheckContext {
  today: CalendarDay;
  units: UnitDirectory;
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  /** Criteria sets that read well, by id. */
  criteria: ReadonlyMap<string, Criteria>;
  /** Whether every criteria set reads well: where one does not, it may be the one that is named. */
  criteriaKnown: boolean;
}

/** Everything broken or doubtful in one scorecard that reads well (SPEC CHECK-18). */
export function checkScorecard(file: string, scorecard: Scorecard, context: ScorecardCheckContext): Remark[] {
  const criteria = context.criteria.get(scorecard.criteriaId);
  const { number: record, criteriaId } = scorecard;
  const unknown = criteria === undefined && context.criteriaKnown;
  return [
    ...(unknown
      ? [remark("scorecard-criteria-unknown", file, ["criteriaId"], { scorecard: record, criteria: criteriaId })]
      : []),
    ...checkUnit(file, scorecard, criteria, context),
    ...checkActs(file, scorecard, context),
    ...(criteria === undefined ? [] : checkScores(file, scorecard, criteria)),
  ];
}

function checkUnit(
  file: string,
  { number, unitId, year, acts }: Scorecard,
  criteria: Criteria | undefined,
  { units }: ScorecardCheckContext,
): Remark[] {
  const unit = units.find(unitId);
  if (unit === undefined) return [remark("unknown-unit", file, ["unitId"], { unit: unitId })];
  const remarks: Remark[] = [];
  const createdOn = acts[0]?.on ?? latestDay;
  if (criteria !== undefined && !peersOf(criteria, createdOn, units).includes(unitId)) {
    const on = groupDay(criteria, createdOn);
    const params = { scorecard: number, unit: unitId, group: criteria.peerGroup.name, on };
    remarks.push(remark("scorecard-outside-group", file, ["unitId"], params));
  }
  const end = endOfUnit(unitId, units);
  const finalOn = acts.findLast(({ act }) => act === "finalise")?.on ?? null;
  if (end !== null && yearOf(end.on) <= year && finalOn === null) {
    const params = { scorecard: number, unit: unitId, on: end.on, successors: end.successorIds };
    remarks.push(remark("scorecard-unit-ended", file, ["unitId"], params));
  }
  if (criteria !== undefined && criteria.year !== year) {
    const params = { scorecard: number, year, criteria: criteria.number, criteriaYear: criteria.year };
    remarks.push(remark("scorecard-year-differs", file, ["year"], params));
  }
  return remarks;
}

function checkActs(
  file: string,
  { number: record, acts }: Scorecard,
  { today, people }: ScorecardCheckContext,
): Remark[] {
  const remarks: Remark[] = [];
  let status: ScorecardStatus = "draft";
  let previousOn: CalendarDay | null = null;
  let submittedBy: string | null = null;
  for (const [index, act] of acts.entries()) {
    const path = ["acts", index];
    const next: ScorecardStatus | undefined =
      index === 0 && act.act === "create" ? "draft" : nextScorecardStatus(status, act.act);
    if (next === undefined) remarks.push(remark("act-not-possible", file, path, { record, act: act.act, status }));
    status = next ?? status;
    if (previousOn !== null && act.on < previousOn) {
      remarks.push(remark("act-out-of-order", file, path, { record, act: act.act, on: act.on, previousOn }));
    }
    if (act.on > today) remarks.push(remark("act-not-yet", file, path, { record, act: act.act, on: act.on, today }));
    previousOn = act.on;
    if (act.act === "submit") submittedBy = act.by;
    const appraises = act.act === "appraise" || (act.act === "score" && act.as === "appraised");
    if (appraises && submittedBy !== null && samePerson(act.by, submittedBy, people)) {
      remarks.push(remark("appraiser-submitted", file, [...path, "by"], { scorecard: record, by: act.by }));
    }
    const signs = act.act === "submit" || act.act === "appraise" || act.act === "finalise";
    if (signs && !people.has(act.by)) {
      remarks.push(remark("free-text-person", file, [...path, "by"], { record, person: act.by }));
    }
  }
  return remarks;
}

function checkScores(file: string, scorecard: Scorecard, criteria: Criteria): Remark[] {
  const { number, unitId, acts } = scorecard;
  const items = new Map(itemsOfCriteria(criteria).map((placed) => [placed.item.id, placed]));
  const remarks: Remark[] = [];
  for (const [index, act] of acts.entries()) {
    if (act.act !== "score") continue;
    for (const [place, { itemId, points }] of act.entries.entries()) {
      const path = ["acts", index, "entries", place];
      const placed = items.get(itemId);
      if (placed === undefined) {
        remarks.push(remark("score-item-unknown", file, [...path, "itemId"], { scorecard: number, item: itemId }));
        continue;
      }
      const { code, maximum } = placed.item;
      if (points !== null && points > maximum) {
        const params = { scorecard: number, item: code, points, maximum };
        remarks.push(remark("points-above-maximum", file, [...path, "points"], params));
      }
      if (!appliesTo(placed, unitId)) {
        remarks.push(remark("score-item-not-for-unit", file, path, { scorecard: number, item: code, unit: unitId }));
      }
    }
  }
  const sheet = scoreSheet(scorecard, criteria, latestDay);
  if (sheet?.state.status === "final" && sheet.unscored.length > 0) {
    remarks.push(remark("final-unscored", file, ["acts"], { scorecard: number, items: sheet.unscored }));
  }
  return remarks;
}

/** Scorecards of one unit by one set: each but the first made is told (SPEC CHECK-18). */
export function checkDoubleScorecards(placed: readonly { file: string; document: Scorecard }[]): Remark[] {
  const seen = new Map<string, Scorecard>();
  const remarks: Remark[] = [];
  for (const { file, document } of placed.toSorted((left, right) => (left.document.id < right.document.id ? -1 : 1))) {
    const key = `${document.criteriaId} ${document.unitId}`;
    const other = seen.get(key);
    // Of a copied file the id says it all.
    if (other === undefined) seen.set(key, document);
    else if (other.id !== document.id) {
      const params = { scorecard: document.number, unit: document.unitId, other: other.number };
      remarks.push(remark("scorecard-twice", file, ["unitId"], params));
    }
  }
  return remarks;
}
