import type { Criteria } from "@cchc/core/model/criteria";
import type { Plan } from "@cchc/core/model/plan";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { listPlans } from "./find-plan.ts";
import { scorecardsOfSet } from "./list-scorecards.ts";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that a classification is made from, as it lay on disk. */
export interface ClassificationSources extends ReportRegisters {
  criteria: Criteria;
  /** The scorecards of the set. */
  scorecards: Scorecard[];
  plans: Plan[];
  /** A hash of the content of the documents above (SPEC PROV-2). */
  dataRevision: string;
  /** Files that could not be read. */
  skipped: SkippedFile[];
}

/** Reads what the classification by `criteria` needs. */
export async function classificationSources(workspace: Workspace, criteria: Criteria): Promise<ClassificationSources> {
  const [registers, listed, found] = await Promise.all([
    reportRegisters(workspace),
    scorecardsOfSet(workspace, criteria),
    listPlans(workspace),
  ]);
  const scorecards = listed.scorecards.map(({ scorecard }) => scorecard);
  const plans = found.plans.map(({ plan }) => plan);
  return {
    ...registers,
    criteria,
    scorecards,
    plans,
    dataRevision: dataRevision([...registerContent(registers), criteria, scorecards, plans]),
    skipped: [...listed.skipped, ...found.skipped],
  };
}
