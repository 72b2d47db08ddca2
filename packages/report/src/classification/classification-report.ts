import type { CalendarDay } from "@cchc/core/day";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import type { Workspace } from "@cchc/core/model/workspace";
import { percentOf, tally } from "@cchc/core/query/period-summary";
import { type RankedUnit, ranking, type UnrankedUnit } from "@cchc/core/query/ranking";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { bandsOn } from "@cchc/core/scoring/bands";
import { itemsOfCriteria } from "@cchc/core/scoring/criteria-items";
import { sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { FigureSources, NamedRecord } from "../annual/explanation.ts";
import { type ExplainedFigure, FigureLedger } from "../annual/figure-ledger.ts";
import type { BandView, ClassificationView, ClassifiedUnit, UnclassifiedUnit } from "./classification-view.ts";

/** Everything a classification is made of. */
export interface ClassificationSources {
  workspace: Workspace;
  units: UnitDirectory;
  /** The set whose result is classified. */
  criteria: Criteria;
  /** All scorecards: those of the set are picked. */
  scorecards: readonly Scorecard[];
  texts: Catalogue;
}

/** What is asked for. */
export interface ClassificationRequest {
  asOf: CalendarDay;
  /** Number and day of the document; null while it has none, and the gap is printed. */
  number: string | null;
  date: CalendarDay | null;
}

/** The view model of a classification, and every number in it with what stands behind it (SPEC SCORE-17, PROV-1). */
export function classificationView(
  sources: ClassificationSources,
  request: ClassificationRequest,
): { view: ClassificationView; figures: ExplainedFigure[] } {
  const { workspace, units, criteria, scorecards, texts } = sources;
  const { asOf } = request;
  const { settings } = workspace;
  const ledger = new FigureLedger();
  const ranked = ranking(criteria, scorecards, asOf, units);
  const { pending, notSubmitted } = ranked;
  const unitIds = (list: readonly { unitId: string }[]) => tally(list.map(({ unitId }) => unitId));
  const rows = ranked.rows.map((row) => classifiedUnit(row, sources, asOf, ledger));
  const peers = [...ranked.rows, ...pending, ...notSubmitted];
  const classifiedCount = ledger.count("classification.classified", "unit", unitIds(ranked.rows));
  const bands = bandViews(rows, criteria, asOf, ledger);
  const unbanded = ranked.rows.filter(({ band }) => band === null);
  const used = new Set(ranked.rows.map(({ scorecardId }) => scorecardId));
  const invented = scorecards.some((card) => used.has(card.id) && card.invented === true);
  const view: ClassificationView = {
    parentBody: settings.parentBody ?? "",
    issuer: settings.issuer ?? "",
    issuerCode: settings.issuerCode ?? "",
    number: request.number,
    place: settings.place ?? "",
    date: request.date,
    year: criteria.year,
    asOf,
    provinceName: units.nearestVersion(workspace.provinceId, asOf)?.name ?? workspace.title,
    dataNotice: workspace.notice ?? null,
    criteriaNumber: criteria.number,
    criteriaTitle: criteria.title,
    criteriaBasis: criteria.basis ?? "",
    criteriaOwner: criteria.owner ?? "",
    peerGroupName: criteria.peerGroup.name,
    peerCount: ledger.count("classification.peers", "unit", unitIds(peers)),
    classifiedCount,
    pendingCount: ledger.count("classification.pending", "unit", unitIds(pending)),
    notSubmittedCount: ledger.count("classification.notSubmitted", "unit", unitIds(notSubmitted)),
    rows,
    bands,
    unbandedCount: ledger.count("classification.unbanded", "unit", unitIds(unbanded)),
    pendingUnits: pending.map((unit) => unclassifiedUnit(unit, texts)),
    notSubmittedUnits: notSubmitted.map((unit) => unclassifiedUnit(unit, texts)),
    hasInvented: invented || criteria.invented === true,
    signature: (settings.signature ?? []).map((line) => ({ line })),
    signer: settings.signer ?? "",
    recipients: (settings.recipients ?? []).map((recipient) => ({ recipient })),
  };
  return { view, figures: ledger.figures };
}

/** Names the records behind the figures of a classification: its scorecards and units (SPEC PROV-1). */
export function classificationFigureSources(
  figures: readonly ExplainedFigure[],
  { units, scorecards }: Pick<ClassificationSources, "units" | "scorecards">,
  { asOf }: Pick<ClassificationRequest, "asOf">,
): FigureSources {
  const nameOf = (unitId: string) => units.nearestVersion(unitId, asOf)?.name ?? unitId;
  const cards = new Map(scorecards.map((card) => [card.id, card]));
  const records: Record<string, NamedRecord> = Object.create(null);
  for (const { basis } of figures) {
    if (basis.kind !== "records") continue;
    for (const id of basis.ids) {
      const card = cards.get(id);
      records[id] ??=
        card === undefined
          ? { kind: "unit", number: null, label: nameOf(id) }
          : { kind: "scorecard", number: card.number, label: nameOf(card.unitId) };
    }
  }
  return { figures: [...figures], records, documents: Object.create(null) };
}

function classifiedUnit(
  row: RankedUnit,
  { criteria, scorecards, texts }: ClassificationSources,
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

/** The bands in force on the day, then those of other scales in which units became final. */
function bandViews(
  rows: readonly ClassifiedUnit[],
  criteria: Criteria,
  asOf: CalendarDay,
  ledger: FigureLedger,
): BandView[] {
  const current = bandsOn(criteria.scales, asOf);
  const earlier = criteria.scales
    .flatMap((scale) => scale.bands)
    .filter((band) => !current.some(({ name }) => name === band.name) && rows.some((row) => row.band === band.name));
  const bands = [...current, ...earlier];
  return bands.map(({ name: band, minimum }, index) => {
    const units = rows.filter((row) => row.band === band);
    const name = `classification.band.${index + 1}`;
    const unitCount = ledger.count(name, "unit", tally(units.map(({ unitId }) => unitId)), band);
    const share = percentOf(units.length, rows.length);
    return {
      band,
      minimumPercent: minimum,
      belowPercent: index < current.length ? (current[index - 1]?.minimum ?? null) : null,
      unitCount,
      bandShare: ledger.share(`${name}.bandShare`, name, "classification.classified", share, band),
      unitNames: units.map(({ unitName }) => unitName).join(", "),
      units,
    };
  });
}

function unclassifiedUnit(unit: UnrankedUnit, { labels, scorecards }: Catalogue): UnclassifiedUnit {
  const { unitId, unitName, scorecardNumber, status } = unit;
  const statusName = status === null ? scorecards.withoutScorecard : labels.scorecardStatus[status];
  return { unitId, unitName, scorecardNumber: scorecardNumber ?? "", statusName };
}
