import type { CalendarDay } from "@cchc/core/day";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Plan } from "@cchc/core/model/plan";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { reportingYear } from "@cchc/core/query/period";
import { percentOf, tally } from "@cchc/core/query/period-summary";
import { rankedSheets } from "@cchc/core/query/ranking";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import { bandsOn } from "@cchc/core/scoring/bands";
import { groupDay } from "@cchc/core/scoring/peer-group";
import { citedDocument } from "../cited-document.ts";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { legalBases } from "../legal-bases.ts";
import { rankingPart } from "../ranking/ranking-part.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import type { NamedRecord } from "../records/named-records.ts";
import type { BandView, ClassificationView, ClassifiedUnit } from "./classification-view.ts";
import { classifiedUnit, unclassifiedUnit } from "./classified-units.ts";

/** Everything a classification is made of. */
export interface ClassificationSources extends DocumentSources {
  /** The set whose result is classified. */
  criteria: Criteria;
  /** All scorecards: those of the set are picked. */
  scorecards: readonly Scorecard[];
  /** The province's plans, of which those of the year are legal bases. */
  plans: readonly Plan[];
}

/** The day on which the last scorecard became final that is final today; null while none is. */
export function lastFinalDay(scorecards: readonly Scorecard[], today: CalendarDay): CalendarDay | null {
  const days = scorecards.flatMap((card) => scorecardState(card, today)?.finalOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The view model of a classification, and every number in it with what stands behind it (SPEC SCORE-17, PROV-1). */
export function classificationView(
  sources: ClassificationSources,
  request: DocumentRequest,
): ExplainedView<ClassificationView> {
  const { units, criteria, scorecards, texts, plans, workspace } = sources;
  const { asOf } = request;
  const ledger = new FigureLedger();
  const { ranking: ranked, sheets } = rankedSheets(criteria, scorecards, asOf, units);
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
    ...documentHead(sources, request, {
      hasInvented: invented || criteria.invented === true,
      // The committee classifies: a department does not rank its peers. It reports on how they stand.
      ofCommitteeAbove: request.typeCode !== "BC",
      toInspectedUnits: false,
    }),
    ...legalBases(
      sources,
      plans,
      reportingYear(criteria.year, workspace.settings.reportingYearStart),
      request.date ?? asOf,
    ),
    ...rankingPart({ criteria, rows: ranked.rows, sheets }, ledger, texts),
    year: criteria.year,
    criteriaNumber: criteria.number,
    criteriaTitle: criteria.title,
    criteriaBasis: criteria.basis === undefined ? "" : citedDocument({ document: criteria.basis }, sources),
    criteriaOwner: criteria.owner ?? "",
    peerGroupName: criteria.peerGroup.name,
    heads: headsOf(peers, sources, asOf),
    peerCount: ledger.count("classification.peers", "unit", unitIds(peers)),
    classifiedCount,
    pendingCount: ledger.count("classification.pending", "unit", unitIds(pending)),
    notSubmittedCount: ledger.count("classification.notSubmitted", "unit", unitIds(notSubmitted)),
    rows,
    bands,
    unbandedCount: ledger.count("classification.unbanded", "unit", unitIds(unbanded)),
    pendingUnits: pending.map((unit) => unclassifiedUnit(unit, texts)),
    notSubmittedUnits: notSubmitted.map((unit) => unclassifiedUnit(unit, texts)),
  };
  const nameOf = (unitId: string) => units.nearestVersion(unitId, groupDay(criteria, asOf))?.name ?? unitId;
  const records = scorecards
    .filter(({ criteriaId }) => criteriaId === criteria.id)
    .map(({ id, number, unitId }): [string, NamedRecord] => [id, { kind: "scorecard", number, label: nameOf(unitId) }]);
  return { view, figures: ledger.figures, records };
}

/** Whom the decision binds: heads of bodies, and chairmen of the committees of places. */
function headsOf(
  peers: readonly { unitId: string; unitName: string }[],
  { units, texts }: ClassificationSources,
  asOf: CalendarDay,
): string {
  const isPlace = ({ unitId }: { unitId: string }) =>
    units.nearestVersion(unitId, asOf)?.category === "people-committee";
  const places = peers.filter(isPlace).map(({ unitName }) => unitName);
  return texts.report.heads({ offices: places.length < peers.length, places });
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
