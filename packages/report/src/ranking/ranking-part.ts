import type { Criteria } from "@cchc/core/model/criteria";
import { type GroupLoss, groupLosses } from "@cchc/core/query/group-losses";
import { tally } from "@cchc/core/query/period-summary";
import type { RankedUnit, SheetOfUnit } from "@cchc/core/query/ranking";
import { medianOf, percentOfPoints, sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { FieldScore, FieldScoreRow, RankingPart, ScoredPart } from "./ranking-view.ts";
import { unevenMaximaView } from "./uneven-maxima.ts";

/** More do not fit a page that lies. */
const MOST_COLUMNS = 8;
const WEAKEST_ITEMS = 10;
const BAR_SQUARES = 10;

/** What a ranking is told of beside its rows. */
export interface RankedGroup {
  criteria: Criteria;
  /** Best first. */
  rows: readonly RankedUnit[];
  sheets: ReadonlyMap<string, SheetOfUnit>;
}

/** The group by field and criterion, every number of it in the ledger (SPEC RANK-1, RANK-2, PROV-1). */
export function rankingPart(
  { criteria, rows, sheets }: RankedGroup,
  ledger: FigureLedger,
  { format, report }: Catalogue,
): RankingPart {
  const ranked = rows.flatMap(({ unitId }) => sheets.get(unitId) ?? []);
  const names = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
  const cards = rows.map(({ scorecardId }) => scorecardId);
  const sum = (name: string, values: readonly number[]) =>
    ledger.count(name, "scorecard", { value: sumOfPoints(values), ids: cards });
  const { fields, items } = groupLosses(criteria, ranked);
  const points = sum(
    "scoring.points",
    rows.map((row) => row.points),
  );
  const maxima = sum(
    "scoring.maximum",
    rows.map((row) => row.maximum),
  );
  const groupLost = sum(
    "scoring.lost",
    fields.map(({ lost }) => lost),
  );
  const of = (name: string, value: number | null, ids: readonly string[]) =>
    value === null ? null : ledger.count(name, "scorecard", { value, ids });
  const [best] = rows;
  const worst = rows.at(-1);
  const sharing = (row: RankedUnit | undefined) => rows.filter(({ rank }) => rank === row?.rank);
  const late = rows.filter(({ unitId }) => sheets.get(unitId)?.sheet.state.late === true);
  const told = { names, ledger, report, groupLost };
  const scoreColumns = fields.slice(0, MOST_COLUMNS).map(columnOf);
  const extras = extrasOf(criteria, report);
  const tableColumns = [...scoreColumns, ...extras.map(({ title }) => ({ itemCode: "", itemTitle: title }))];
  const fieldScoreRows = rows.map((row) => scoreRow(row, sheets.get(row.unitId), extras, ledger));
  const part = (kind: "field" | "item") => (loss: GroupLoss) => scoredPart(`scoring.${kind}.${loss.code}`, loss, told);
  return {
    ...unevenMaximaView(criteria),
    groupPercent: ledger.share("scoring.reached", "scoring.points", "scoring.maximum", percentOfPoints(points, maxima)),
    groupMedian: of("scoring.median", medianOf(rows.map(({ percent }) => percent)), cards),
    bestPercent: of("scoring.best", best?.percent ?? null, idsOf(sharing(best))),
    worstPercent: of("scoring.worst", worst?.percent ?? null, idsOf(sharing(worst))),
    bestUnitNames: format.list(sharing(best).map(({ unitName }) => unitName)),
    worstUnitNames: format.list(sharing(worst).map(({ unitName }) => unitName)),
    lateCount: ledger.count("scoring.late", "scorecard", tally(idsOf(late))),
    lateUnitNames: late.map(({ unitName }) => unitName).join(", "),
    groupLost,
    scoredFields: fields.map(part("field")),
    weakestItems: items
      .filter(({ lost }) => lost > 0)
      .slice(0, WEAKEST_ITEMS)
      .map(part("item")),
    scoreColumns,
    leftOutColumns: fields.slice(MOST_COLUMNS).map(columnOf),
    tableColumns,
    columnCount: tableColumns.length,
    hasInapplicable: fieldScoreRows.some(({ scoreCells }) =>
      scoreCells.some(({ fieldPoints }) => fieldPoints === null),
    ),
    fieldScoreRows,
  };
}

/** What the parts of one report share. */
interface Told {
  /** Units by id. */
  names: ReadonlyMap<string, string>;
  ledger: FigureLedger;
  report: Catalogue["report"];
  /** Points that the group lost in all. */
  groupLost: number;
}

function scoredPart(
  name: string,
  { code, title, maximum, units, ...loss }: GroupLoss,
  { names, ledger, report, groupLost }: Told,
): ScoredPart {
  const ids = units.map(({ scorecardId }) => scorecardId);
  const count = (key: string, value: number, of = ids) =>
    ledger.count(`${name}.${key}`, "scorecard", { value, ids: of }, title);
  const extreme = (key: string, unit: (typeof units)[number] | undefined) =>
    unit === undefined
      ? null
      : count(key, unit.percent, idsOf(units.filter(({ percent }) => percent === unit.percent)));
  const lostPoints = count("lostPoints", loss.lost);
  count("points", loss.points);
  count("maximum", loss.wholeMaximum);
  const share = (key: string, part: string, whole: string, value: number | null) =>
    ledger.share(`${name}.${key}`, part, whole, value, title);
  const [first] = units;
  // Who has as little is named as well: a report that leaves some of them out accuses the others.
  const lowest = first === undefined ? [] : units.filter(({ percent }) => percent === first.percent);
  const losing = first !== undefined && first.points < first.maximum;
  if (losing) count("lowestCount", lowest.length, idsOf(lowest));
  return {
    itemCode: code,
    itemTitle: title,
    maximum,
    scoredUnitCount: count("unitCount", units.length),
    reachedPercent: share("reachedPercent", `${name}.points`, `${name}.maximum`, loss.reachedPercent),
    medianPercent: loss.medianPercent === null ? null : count("medianPercent", loss.medianPercent),
    lowestPercent: extreme("lowestPercent", units[0]),
    highestPercent: extreme("highestPercent", units.at(-1)),
    lostPoints,
    lostShare: share("lostShare", `${name}.lostPoints`, "scoring.lost", percentOfPoints(loss.lost, groupLost)),
    fullCount: count(
      "fullCount",
      loss.full,
      units.filter((unit) => unit.points === unit.maximum).map(({ scorecardId }) => scorecardId),
    ),
    reachedBar: barOf(loss.reachedPercent),
    weakestUnits: losing
      ? report.lowestUnits({ units: lowest.map(({ unitId }) => names.get(unitId) ?? unitId), percent: first.percent })
      : "",
  };
}

/** What counts beside the maxima, and has a column of its own where the set has such items. */
interface Extra {
  kind: "bonus" | "penalty";
  title: string;
}

function extrasOf(criteria: Criteria, { extraColumns }: Catalogue["report"]): Extra[] {
  return (["bonus", "penalty"] as const)
    .filter((kind) => criteria[kind].items.length > 0)
    .map((kind) => ({ kind, title: extraColumns[kind] }));
}

function scoreRow(
  row: RankedUnit,
  held: SheetOfUnit | undefined,
  extras: readonly Extra[],
  ledger: FigureLedger,
): FieldScoreRow {
  const { unitId, unitName, rank, percent, scorecardId, scorecardNumber } = row;
  const fields = held?.sheet.fields ?? [];
  const of = (value: number) => ({ value, ids: [scorecardId] });
  const fieldScores = fields.slice(0, MOST_COLUMNS).map(({ code, counted, maximum, items }) => {
    if (items.length === 0) return inapplicable;
    const name = `scorecard.${scorecardNumber}.field.${code}`;
    const fieldPercent = percentOfPoints(counted ?? 0, maximum);
    return {
      fieldPoints: ledger.count(`${name}.points`, "scorecard", of(counted ?? 0), unitName),
      fieldMaximum: ledger.count(`${name}.maximum`, "scorecard", of(maximum), unitName),
      fieldPercent: ledger.share(`${name}.percent`, `${name}.points`, `${name}.maximum`, fieldPercent, unitName),
    };
  });
  const extraScores = extras.map(({ kind }) => {
    const { items, points } = held?.sheet[kind] ?? { items: [], points: 0 };
    if (items.length === 0) return inapplicable;
    const fieldPoints = ledger.count(`scorecard.${scorecardNumber}.${kind}`, "scorecard", of(points), unitName);
    return { ...inapplicable, fieldPoints };
  });
  return {
    unitId,
    unitName,
    rank,
    scorePercent: percent,
    fieldScores,
    scoreCells: [...fieldScores, ...extraScores],
  };
}

const inapplicable: FieldScore = { fieldPoints: null, fieldMaximum: null, fieldPercent: null };

/** Full and empty squares, both of which Times New Roman has. */
function barOf(percent: number | null): string {
  if (percent === null) return "";
  // Who reads the bar alone does not take 96 % for all.
  const most = percent < 100 ? BAR_SQUARES - 1 : BAR_SQUARES;
  const full = Math.min(most, Math.max(0, Math.round((percent / 100) * BAR_SQUARES)));
  return "■".repeat(full) + "□".repeat(BAR_SQUARES - full);
}

function columnOf({ code, title }: GroupLoss): { itemCode: string; itemTitle: string } {
  return { itemCode: code, itemTitle: title };
}

function idsOf(rows: readonly { scorecardId: string }[]): string[] {
  return rows.map(({ scorecardId }) => scorecardId);
}
