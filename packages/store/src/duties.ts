import { applyDutyMaking } from "@cchc/core/change/apply";
import { type DutyChange, type DutyMaking, nextDutyNumber } from "@cchc/core/change/duty-change";
import type { RollCallSources } from "@cchc/core/duty/roll-call";
import type { Duty } from "@cchc/core/model/duty";
import { type Result, succeed } from "@cchc/core/result";
import type { FoundDuty } from "./find-duty.ts";
import { listPlans } from "./find-plan.ts";
import { renumberDocument, withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A new duty in a file of its own. Two processes at once get two numbers (SPEC DUTY-9). */
export async function createDuty(
  workspace: Workspace,
  making: Omit<DutyMaking, "type" | "number">,
  ports: ChangePorts,
): Promise<Result<FoundDuty>> {
  return withTakenNumbers(workspace, "duty", async ({ taken }) => {
    const number = nextDutyNumber(taken);
    const made = applyDutyMaking({ type: "duty.create", number, ...making }, await workspace.changeContext(ports));
    if (!made.ok) return made;
    const file = `duties/${number}_${made.value.id.slice(-6)}.duty.json`;
    const created = await workspace.create("duty", file, made.value);
    return created.ok ? succeed({ file, duty: created.value }) : created;
  });
}

/** What roll-calls of these duties look at; plans and visits are read only when a duty asks for them. */
export async function rollCallSources(
  workspace: Workspace,
  duties: readonly Duty[],
  skipped: SkippedFile[],
): Promise<RollCallSources> {
  const [units, { current: calendar }] = await Promise.all([
    workspace.unitsIfReadable(skipped),
    workspace.calendarsIfReadable(skipped),
  ]);
  const sources: RollCallSources = { units, calendar, plans: [], visits: [] };
  if (duties.some(({ fulfilledBy }) => fulfilledBy === "task-progress")) {
    const listing = await listPlans(workspace);
    sources.plans = listing.plans.map(({ plan }) => plan);
    skipped.push(...listing.skipped);
  }
  if (duties.some(({ frequency }) => frequency === "after-visit")) {
    const listing = await workspace.visits();
    sources.visits = listing.visits;
    skipped.push(...listing.skipped);
  }
  return sources;
}

/** The next free number of a duty whose number an earlier made one has; null when its number is free by now. */
export async function renumberDuty(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  const renumbering = {
    next: (_duty: Duty, taken: readonly string[]) => nextDutyNumber(taken),
    changeTo: (number: string): DutyChange => ({ type: "duty.renumber", number }),
  };
  return renumberDocument(workspace, "duty", file, renumbering, ports);
}
