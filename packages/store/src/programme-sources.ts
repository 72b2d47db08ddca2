import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { VisitFacts } from "@cchc/core/query/facts";
import { listPlans } from "./find-plan.ts";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that a document about one programme is made from, as it lay on disk. */
export interface ProgrammeSources extends ReportRegisters {
  programme: Programme;
  /** Facts of the visits that name the programme. */
  visits: readonly VisitFacts[];
  plans: Plan[];
  /** A hash of the content of the documents above (SPEC PROV-2). */
  dataRevision: string;
  /** Files that could not be read. */
  skipped: SkippedFile[];
}

/** Reads what documents about `programme` need. */
export async function programmeSources(workspace: Workspace, programme: Programme): Promise<ProgrammeSources> {
  const registers = await reportRegisters(workspace);
  const [{ visits: indexed, skipped }, found] = await Promise.all([workspace.visits(), listPlans(workspace)]);
  const visits = indexed.filter(({ programmeId }) => programmeId === programme.id);
  const plans = found.plans.map(({ plan }) => plan);
  const planned = visits.map(({ id, unitId, acts }) => ({ id, unitId, acts }));
  return {
    ...registers,
    programme,
    visits,
    plans,
    dataRevision: dataRevision([...registerContent(registers), programme, planned, plans]),
    skipped: [...skipped, ...found.skipped],
  };
}
