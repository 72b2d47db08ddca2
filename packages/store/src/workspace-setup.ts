import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { listPlans } from "./find-plan.ts";
import { listProgrammes } from "./programmes.ts";
import type { Workspace } from "./workspace.ts";

/** How much there is of what comes before the first visit. */
export interface WorkspaceSetup {
  /** Units beside the province itself. */
  units: number;
  people: number;
  plans: number;
  programmes: number;
}

/** What a workspace without visits has already; a register that cannot be read counts as empty (SPEC CLI-14). */
export async function workspaceSetup(workspace: Workspace, units: UnitDirectory): Promise<WorkspaceSetup> {
  const people = await workspace.people().catch(() => []);
  const [{ plans }, { programmes }] = [await listPlans(workspace), await listProgrammes(workspace)];
  return {
    units: Math.max(0, units.all.length - 1),
    people: people.length,
    plans: plans.length,
    programmes: programmes.length,
  };
}
