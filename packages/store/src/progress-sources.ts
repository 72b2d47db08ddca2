import type { Plan } from "@cchc/core/model/plan";
import type { TargetMeasures } from "@cchc/core/targets/target-measures";
import { listPlans } from "./find-plan.ts";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import { targetMeasures } from "./target-context.ts";
import type { Workspace } from "./workspace.ts";

/** All that a month's progress of a plan is made from, as it lay on disk. */
export interface ProgressSources extends ReportRegisters {
  plan: Plan;
  /** All plans: what the period asks for is compared with. */
  plans: Plan[];
  /** What the targets of the plan are judged by. */
  measures: TargetMeasures;
  /** A hash of the content of the documents above (SPEC PROV-2). */
  dataRevision: string;
}

/** Reads what the progress of `plan` needs. */
export async function progressSources(workspace: Workspace, plan: Plan): Promise<ProgressSources> {
  const registers = await reportRegisters(workspace);
  const { plans: found } = await listPlans(workspace);
  const plans = found.map((one) => one.plan);
  const measures = await targetMeasures(workspace, []);
  const content = [...registerContent(registers), plan, measures.book.everything];
  return { ...registers, plan, plans, measures, dataRevision: dataRevision(content) };
}
