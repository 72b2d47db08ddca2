import { type CalendarDay, yearOf } from "@cchc/core/day";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Duty } from "@cchc/core/model/duty";
import type { Figures } from "@cchc/core/model/figures";
import type { Indicator } from "@cchc/core/model/indicators";
import type { Index } from "@cchc/core/model/indices";
import type { Initiative } from "@cchc/core/model/initiatives";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { Scorecard } from "@cchc/core/model/scorecard";
import type { Visit } from "@cchc/core/model/visit";
import type { VisitFacts } from "@cchc/core/query/facts";
import { isInPeriod, type Period } from "@cchc/core/query/period";
import { visitState } from "@cchc/core/query/visit-state";
import type { TargetMeasures } from "@cchc/core/targets/target-measures";
import { listCriteria } from "./criteria-sets.ts";
import { figureCollections } from "./figure-collections.ts";
import { listDuties } from "./find-duty.ts";
import { listPlans } from "./find-plan.ts";
import { countingIndicators } from "./indicators.ts";
import { listIndices } from "./indices.ts";
import { registeredInitiatives } from "./initiative-register.ts";
import { listScorecards } from "./list-scorecards.ts";
import { listProgrammes } from "./programmes.ts";
import { readListedVisits } from "./read-listed-visits.ts";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import { targetMeasures } from "./target-context.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that a report of a period is made from, as it lay on disk. */
export interface PeriodSources extends ReportRegisters {
  visits: Visit[];
  figures: Figures[];
  indicators: Indicator[];
  programmes: Programme[];
  plans: Plan[];
  /** What the targets of plans are judged by. */
  measures: TargetMeasures;
  initiatives: Initiative[];
  duties: Duty[];
  indices: Index[];
  criteria: Criteria[];
  scorecards: Scorecard[];
  /** Facts of every visit that can be read: programmes plan those that did not start, too. */
  visitFacts: readonly VisitFacts[];
  /** A hash of the content of the documents above: the same data, the same text (SPEC PROV-2). */
  dataRevision: string;
  /** Files that could not be read: what is in them is missing from every number. */
  skipped: SkippedFile[];
}

/** Reads what a report of `period` needs: the visits that had started in it by the end of `asOf`, and the registers. */
export async function periodSources(
  workspace: Workspace,
  period: Period,
  asOf: CalendarDay,
  onProgress?: (done: number, total: number) => void,
): Promise<PeriodSources> {
  const registers = await reportRegisters(workspace);
  const { visits, skipped } = await readListedVisits(
    workspace,
    (visit) => isInPeriod(period, visitState(visit, asOf).startedOn),
    onProgress,
  );
  const { collections, skipped: skippedFigures } = await figureCollections(workspace);
  const figures = collections.map((collection) => collection.figures);
  const listed = await listProgrammes(workspace);
  const programmes = listed.programmes.map(({ programme }) => programme);
  const [foundPlans, foundDuties, initiatives, indicators] = await Promise.all([
    listPlans(workspace),
    listDuties(workspace),
    registeredInitiatives(workspace),
    countingIndicators(workspace),
  ]);
  const plans = foundPlans.plans.map(({ plan }) => plan);
  const duties = foundDuties.duties.map(({ duty }) => duty);
  const measures = await targetMeasures(workspace, skipped);
  const foundIndices = await listIndices(workspace);
  const indices = foundIndices.indices.map(({ index }) => index);
  const foundCriteria = await listCriteria(workspace);
  const criteria = foundCriteria.sets.map((set) => set.criteria);
  const foundScorecards = await listScorecards(workspace, { since: firstScoredYear(period) });
  const scorecards = foundScorecards.scorecards.map(({ scorecard }) => scorecard);
  const { visits: indexed } = await workspace.visits();
  const content = [
    ...registerContent(registers),
    figures,
    indicators,
    visits,
    programmes,
    plans,
    measures.book.everything,
    initiatives,
    duties,
    indices,
    criteria,
    scorecards,
    plannedIn(indexed),
    // Of every visit: what is open of those before the period is told, too.
    indexed.map(({ id, acts, findings }) => ({ id, acts, findings })),
  ];
  return {
    ...registers,
    visits,
    figures,
    indicators,
    programmes,
    plans,
    measures,
    initiatives,
    duties,
    indices,
    criteria,
    scorecards,
    visitFacts: indexed,
    dataRevision: dataRevision(content),
    skipped: withoutRepeats([
      ...skipped,
      ...skippedFigures,
      ...listed.skipped,
      ...foundPlans.skipped,
      ...foundDuties.skipped,
      ...foundIndices.skipped,
      ...foundCriteria.skipped,
      ...foundScorecards.skipped,
    ]),
  };
}

/** A year is scored in it or in the next one: what is older became final before the period. */
function firstScoredYear({ from }: Period): number {
  return yearOf(from) - 2;
}

/** What of the visits of programmes a report counts, beside the documents of those that started. */
function plannedIn(visits: readonly VisitFacts[]) {
  return visits
    .filter(({ programmeId }) => programmeId !== undefined)
    .map(({ id, unitId, programmeId, acts }) => ({ id, unitId, programmeId, acts }));
}

function withoutRepeats(skipped: readonly SkippedFile[]): SkippedFile[] {
  return [...new Map(skipped.map((file) => [file.file, file])).values()];
}
