import type { CalendarDay } from "@cchc/core/day";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import type { RankedUnit, UnrankedUnit } from "@cchc/core/query/ranking";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import { itemsOfCriteria } from "@cchc/core/scoring/criteria-items";
import { sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { ClassifiedUnit, UnclassifiedUnit } from "./classification-view.ts";

/** A criteria set with the scorecards that stand on it, and the words for what is to be said of them. */
export interface ScoredGroup {
  criteria: Criteria;
  scorecards: readonly Scorecard[];
  texts: Catalogue;
}

/** A ranked unit as templates say it, its numbers in the ledger (SPEC SCORE-17, PROV-1). */
export function classifiedUnit(
  row: RankedUnit,
  { criteria, scorecards, texts }: ScoredGroup,
  asOf: CalendarDay,
  ledger: FigureLedger,
): ClassifiedUnit {
  const { rank, shared, unitId, unitName, scorecardId, scorecardNumber, points, maximum, percent, band } = row;
  const name = `scorecard.${scorecardNumber}`;
  const of = (value: number) => ({ value, ids: [scorecardId] });
  const card = scorecards.find(({ id }) => id === scorecardId);
  const late = card !== undefined && scorecardState(card, asOf)?.late === true;
  const basic = itemsOfCriteria(criteria).filter(({ kind }) => kind === "basic");
  const whole = sumOfPoints(basic.map(({ item }) => item.maximum));
  const notes = texts.report.scoreNotes;
  const remarks = [
    ...(shared ? [notes.shared] : []),
    ...(maximum === whole ? [] : [notes.ownMaximum(texts.format.number(maximum))]),
    ...(percent > 100 ? [notes.aboveWhole] : []),
    ...(late ? [notes.late] : []),
  ];
  return {
    rank: ledger.count(`${name}.rank`, "scorecard", of(rank), unitName),
    sharedRank: shared,
    unitId,
    unitName,
    scorecardNumber,
    points: ledger.count(`${name}.points`, "scorecard", of(points), unitName),
    maximum: ledger.count(`${name}.maximum`, "scorecard", of(maximum), unitName),
    scorePercent:
      ledger.share(`${name}.scorePercent`, `${name}.points`, `${name}.maximum`, percent, unitName) ?? percent,
    band: band ?? "",
    note: remarks.join("; "),
  };
}

/** A unit without a rank, with how far its scorecard is. */
export function unclassifiedUnit(unit: UnrankedUnit, { labels, scorecards }: Catalogue): UnclassifiedUnit {
  const { unitId, unitName, scorecardNumber, status } = unit;
  const statusName = status === null ? scorecards.withoutScorecard : labels.scorecardStatus[status];
  return { unitId, unitName, scorecardNumber: scorecardNumber ?? "", statusName };
}
