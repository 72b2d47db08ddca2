import { createHash } from "node:crypto";
import type { CalendarContent } from "@cchc/core/calendar/model";
import { calendarVersion } from "@cchc/core/calendar/version";
import type { CalendarDay } from "@cchc/core/day";
import type { Documents } from "@cchc/core/model/documents";
import type { Duty } from "@cchc/core/model/duty";
import type { Figures } from "@cchc/core/model/figures";
import type { Initiative } from "@cchc/core/model/initiatives";
import type { Person } from "@cchc/core/model/people";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { AppError } from "@cchc/core/problem";
import type { VisitFacts } from "@cchc/core/query/facts";
import { isInPeriod, type Period } from "@cchc/core/query/period";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { visitState } from "@cchc/core/query/visit-state";
import { figureCollections } from "./figure-collections.ts";
import { listDuties } from "./find-duty.ts";
import { listPlans } from "./find-plan.ts";
import { registeredInitiatives } from "./initiative-register.ts";
import { listProgrammes } from "./programmes.ts";
import { readListedVisits } from "./read-listed-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that a report of a period is made from, as it lay on disk. */
export interface PeriodSources {
  workspace: WorkspaceDocument;
  visits: Visit[];
  units: UnitDirectory;
  people: readonly Person[];
  documents: Documents["documents"];
  figures: Figures[];
  programmes: Programme[];
  plans: Plan[];
  initiatives: Initiative[];
  duties: Duty[];
  /** Facts of every visit that can be read: programmes plan those that did not start, too. */
  visitFacts: readonly VisitFacts[];
  calendar: CalendarContent;
  calendarOfVersion: (version: string | null) => CalendarContent;
  calendarVersion: string;
  /** SHA-256 over the content of the documents above, shortened: the same data, the same text (SPEC PROV-2). */
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
  const settings = await workspace.settings();
  const [units, calendars, people] = await Promise.all([workspace.units(), workspace.calendars(), workspace.people()]);
  const documents = await registeredDocuments(workspace);
  const { visits, skipped } = await readListedVisits(
    workspace,
    (visit) => isInPeriod(period, visitState(visit, asOf).startedOn),
    onProgress,
  );
  const { collections, skipped: skippedFigures } = await figureCollections(workspace);
  const figures = collections.map((collection) => collection.figures);
  const listed = await listProgrammes(workspace);
  const programmes = listed.programmes.map(({ programme }) => programme);
  const [foundPlans, foundDuties, initiatives] = await Promise.all([
    listPlans(workspace),
    listDuties(workspace),
    registeredInitiatives(workspace),
  ]);
  const plans = foundPlans.plans.map(({ plan }) => plan);
  const duties = foundDuties.duties.map(({ duty }) => duty);
  const { visits: indexed } = await workspace.visits();
  const calendar = calendars.current;
  const content = [
    settings,
    units.all,
    units.events,
    people,
    documents,
    calendar,
    figures,
    visits,
    programmes,
    plans,
    initiatives,
    duties,
    plannedIn(indexed),
  ];
  return {
    workspace: settings,
    visits,
    units,
    people,
    documents,
    figures,
    programmes,
    plans,
    initiatives,
    duties,
    visitFacts: indexed,
    calendar,
    calendarOfVersion: (version) => calendars.ofVersion(version),
    calendarVersion: calendarVersion(calendar),
    dataRevision: createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16),
    skipped: withoutRepeats([
      ...skipped,
      ...skippedFigures,
      ...listed.skipped,
      ...foundPlans.skipped,
      ...foundDuties.skipped,
    ]),
  };
}

/** What of the visits of programmes a report counts, beside the documents of those that started. */
function plannedIn(visits: readonly VisitFacts[]) {
  return visits
    .filter(({ programmeId }) => programmeId !== undefined)
    .map(({ id, unitId, programmeId, acts }) => ({ id, unitId, programmeId, acts }));
}

/** The document register; a workspace without one has no documents. */
async function registeredDocuments(workspace: Workspace): Promise<Documents["documents"]> {
  const documents = await workspace.register("documents");
  if (documents.ok) return documents.value.documents;
  if (documents.problem.code === "file-not-found") return [];
  throw new AppError(documents.problem);
}

function withoutRepeats(skipped: readonly SkippedFile[]): SkippedFile[] {
  return [...new Map(skipped.map((file) => [file.file, file])).values()];
}
