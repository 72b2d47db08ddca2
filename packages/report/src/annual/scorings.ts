import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { groupLosses } from "@cchc/core/query/group-losses";
import { isInPeriod, meets, reportingYear } from "@cchc/core/query/period";
import { tally } from "@cchc/core/query/period-summary";
import { type RankedUnit, type Ranking, rankedSheets } from "@cchc/core/query/ranking";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import { bandsOn } from "@cchc/core/scoring/bands";
import { percentOfPoints, sumOfPoints } from "@cchc/core/scoring/points";
import { citedDocument } from "../cited-document.ts";
import { classifiedUnit, unclassifiedUnit } from "../classification/classified-units.ts";
import { unevenMaximaView } from "../ranking/uneven-maxima.ts";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { NamedRecord } from "../records/named-records.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { LostItemView, ScoringReport, ScoringView } from "./score-view.ts";

/** So many of the items with most lost points are told in the text. */
const LOST_ITEMS = 3;

/** The scorecards of each peer group that the report is about, as of its day (SPEC REP-11, PROV-1). */
export function scoringPart(sources: AnnualSources, request: AnnualRequest, ledger: FigureLedger): ScoringReport {
  const scorings = criteriaToldOf(sources, request).map((criteria) => scoringView(criteria, sources, request, ledger));
  return { scorings };
}

/** The scorecards that figures of the report stand on, by their ids. */
export function recordsOfScorecards(sources: AnnualSources, request: AnnualRequest): [string, NamedRecord][] {
  const told = new Set(criteriaToldOf(sources, request).map(({ id }) => id));
  return sources.scorecards
    .filter(({ criteriaId }) => told.has(criteriaId))
    .map(({ id, number, unitId }) => {
      const label = sources.units.nearestVersion(unitId, request.asOf)?.name ?? unitId;
      return [id, { kind: "scorecard", number, label }];
    });
}

/**
 * The sets of the years that the period meets, as far as a scorecard on them was begun by the report's day, and those of
 * which something became final in the period: a year is scored when it is over, and the next report tells of it.
 */
function criteriaToldOf(
  { criteria, scorecards, workspace }: AnnualSources,
  { period, asOf }: AnnualRequest,
): Criteria[] {
  const { reportingYearStart } = workspace.settings;
  return criteria
    .filter(({ id, year }) => {
      const states = scorecards
        .filter(({ criteriaId }) => criteriaId === id)
        .flatMap((card) => scorecardState(card, asOf) ?? []);
      if (meets(reportingYear(year, reportingYearStart), period)) return states.length > 0;
      return states.some(({ finalOn }) => isInPeriod(period, finalOn));
    })
    .toSorted((left, right) => left.year - right.year || (left.number < right.number ? -1 : 1));
}

function scoringView(
  criteria: Criteria,
  { scorecards: all, units, texts, documents }: AnnualSources,
  { asOf }: AnnualRequest,
  ledger: FigureLedger,
): ScoringView {
  const scorecards = all.filter(({ criteriaId }) => criteriaId === criteria.id);
  const { ranking, sheets } = rankedSheets(criteria, scorecards, asOf, units);
  const { rows, pending, notSubmitted } = ranking;
  const name = `scoring.${criteria.number}`;
  const label = criteria.peerGroup.name;
  const count = (key: string, of: readonly { unitId: string }[], what = label) =>
    ledger.count(`${name}.${key}`, "unit", tally(of.map(({ unitId }) => unitId)), what);
  const classified = rows.map((row) => classifiedUnit(row, { criteria, scorecards, texts }, asOf, ledger));
  return {
    ...unevenMaximaView(criteria),
    criteriaNumber: criteria.number,
    criteriaTitle: criteria.title,
    criteriaBasis:
      criteria.basis === undefined ? "" : citedDocument({ document: criteria.basis }, { documents, texts }),
    scoredYear: criteria.year,
    peerGroupName: label,
    peerCount: count("peers", [...rows, ...pending, ...notSubmitted]),
    classifiedCount: count("classified", rows),
    pendingCount: count("pending", pending),
    notSubmittedCount: count("notSubmitted", notSubmitted),
    resultOwedCount: count("resultOwed", [...pending, ...notSubmitted]),
    ...extremes(name, label, ranking, texts.format, ledger),
    bands: bandsOfRows(rows, criteria, asOf).map((band, index) => ({
      band,
      unitCount: count(
        `band.${index + 1}`,
        rows.filter((row) => row.band === band),
        `${label}: ${band}`,
      ),
    })),
    unbandedCount: count(
      "unbanded",
      rows.filter(({ band }) => band === null),
    ),
    weakestItems: lostItems(
      { name, label },
      groupLosses(
        criteria,
        [...rows].flatMap(({ unitId }) => sheets.get(unitId) ?? []),
      ),
      ledger,
    ),
    rows: classified,
    pendingUnits: pending.map((unit) => unclassifiedUnit(unit, texts)),
    notSubmittedUnits: notSubmitted.map((unit) => unclassifiedUnit(unit, texts)),
    invented: criteria.invented === true || hasInvented(rows, scorecards),
  };
}

/** What the whole group reached, its best and its last; units that share a rank are named together. */
function extremes(
  name: string,
  label: string,
  { rows }: Ranking,
  format: AnnualSources["texts"]["format"],
  ledger: FigureLedger,
): Pick<ScoringView, "groupPercent" | "bestPercent" | "worstPercent" | "bestUnitNames" | "worstUnitNames"> {
  const idsOf = (of: readonly RankedUnit[]) => of.map(({ scorecardId }) => scorecardId);
  const total = (key: string, values: readonly number[]) =>
    ledger.count(`${name}.${key}`, "scorecard", { value: sumOfPoints(values), ids: idsOf(rows) }, label);
  const points = total(
    "points",
    rows.map((row) => row.points),
  );
  const maximum = total(
    "maximum",
    rows.map((row) => row.maximum),
  );
  const sharing = (row: RankedUnit | undefined) => rows.filter(({ rank }) => rank === row?.rank);
  const best = sharing(rows[0]);
  const worst = sharing(rows.at(-1));
  const percentOf = (key: string, of: readonly RankedUnit[]) => {
    const percent = of[0]?.percent;
    return percent === undefined
      ? null
      : ledger.count(`${name}.${key}`, "scorecard", { value: percent, ids: idsOf(of) }, label);
  };
  const namesOf = (of: readonly RankedUnit[]) => format.list(of.map(({ unitName }) => unitName));
  return {
    groupPercent: ledger.share(
      `${name}.reached`,
      `${name}.points`,
      `${name}.maximum`,
      percentOfPoints(points, maximum),
      label,
    ),
    bestPercent: percentOf("best", best),
    worstPercent: percentOf("worst", worst),
    bestUnitNames: namesOf(best),
    worstUnitNames: namesOf(worst),
  };
}

/** The bands in force on the day, then those of other scales in which units became final. */
function bandsOfRows(rows: readonly RankedUnit[], { scales }: Criteria, asOf: AnnualRequest["asOf"]): string[] {
  const current = bandsOn(scales, asOf).map(({ name }) => name);
  const earlier = rows.flatMap(({ band }) => (band === null || current.includes(band) ? [] : [band]));
  return [...current, ...new Set(earlier)];
}

function lostItems(
  { name, label }: { name: string; label: string },
  { fields, items }: ReturnType<typeof groupLosses>,
  ledger: FigureLedger,
): LostItemView[] {
  const lost = fields.reduce((sum, field) => sum + field.lost, 0);
  const whole = `${name}.lost`;
  const told = items.filter((item) => item.lost > 0).slice(0, LOST_ITEMS);
  const cards = items.flatMap(({ units }) => units.map(({ scorecardId }) => scorecardId));
  ledger.count(whole, "scorecard", { value: sumOfPoints([lost]), ids: [...new Set(cards)] }, label);
  return told.map(({ code, title, units, points, wholeMaximum, lost: own, reachedPercent }) => {
    const ids = units.map(({ scorecardId }) => scorecardId);
    const at = `${name}.item.${code}`;
    const what = `${label}: ${title}`;
    ledger.count(`${at}.points`, "scorecard", { value: points, ids }, what);
    ledger.count(`${at}.maximum`, "scorecard", { value: wholeMaximum, ids }, what);
    ledger.count(`${at}.lost`, "scorecard", { value: own, ids }, what);
    return {
      itemCode: code,
      itemTitle: title,
      reachedPercent: ledger.share(`${at}.reached`, `${at}.points`, `${at}.maximum`, reachedPercent, what),
      lostShare: ledger.share(`${at}.lostShare`, `${at}.lost`, whole, percentOfPoints(own, sumOfPoints([lost])), what),
    };
  });
}

function hasInvented(rows: readonly RankedUnit[], scorecards: readonly Scorecard[]): boolean {
  const used = new Set(rows.map(({ scorecardId }) => scorecardId));
  return scorecards.some(({ id, invented }) => used.has(id) && invented === true);
}
