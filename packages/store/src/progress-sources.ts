import type { Plan } from "@cchc/core/model/plan";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import type { Workspace } from "./workspace.ts";

/** All that a month's progress of a plan is made from, as it lay on disk. */
export interface ProgressSources extends ReportRegisters {
  plan: Plan;
  /** A hash of the content of the documents above (SPEC PROV-2). */
  dataRevision: string;
}

/** Reads what the progress of `plan` needs. */
export async function progressSources(workspace: Workspace, plan: Plan): Promise<ProgressSources> {
  const registers = await reportRegisters(workspace);
  return { ...registers, plan, dataRevision: dataRevision([...registerContent(registers), plan]) };
}
