import { applyDutyMaking } from "@cchc/core/change/apply";
import { type DutyMaking, nextDutyNumber } from "@cchc/core/change/duty-change";
import type { RollCallSources } from "@cchc/core/duty/roll-call";
import type { Duty } from "@cchc/core/model/duty";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { compareVietnamese } from "@cchc/core/text";
import { documentsOfKind } from "./documents-of-kind.ts";
import { listPlans } from "./find-plan.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A duty's document and where it lies. */
export interface FoundDuty {
  file: string;
  duty: Duty;
}

/** All duties that can be read, by number, and what could not. */
export async function listDuties(workspace: Workspace): Promise<{ duties: FoundDuty[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "duty");
  const duties = documents.map(({ file, document }) => ({ file, duty: document }));
  return { duties: duties.sort((left, right) => compareVietnamese(left.duty.number, right.duty.number)), skipped };
}

/** The duty that `text` means: id, beginning of it, or number (SPEC ID-2). */
export async function findDuty(workspace: Workspace, text: string): Promise<Result<FoundDuty>> {
  const { duties, skipped } = await listDuties(workspace);
  const named = duties.map((found) => ({
    id: found.duty.id,
    number: found.duty.number,
    label: found.duty.title,
    found,
  }));
  const resolved = resolveNamed(text, named, "duty-not-found");
  if (resolved.ok) return succeed(resolved.value.found);
  const [broken] = skipped;
  return fail(resolved.problem.code === "duty-not-found" && broken !== undefined ? broken.problem : resolved.problem);
}

/** A new duty in a file of its own. Two processes at once get two numbers (SPEC DUTY-9). */
export async function createDuty(
  workspace: Workspace,
  making: Omit<DutyMaking, "type" | "number">,
  ports: ChangePorts,
): Promise<Result<FoundDuty>> {
  return withLock(workspace.lockDirectory, "duties", workspace.lockOptions, async () => {
    const { duties, skipped } = await listDuties(workspace);
    // A duty that cannot be read may carry the number that would be given out.
    if (skipped[0] !== undefined) return fail(skipped[0].problem);
    const number = nextDutyNumber(duties.map(({ duty }) => duty.number));
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
  return withLock(workspace.lockDirectory, "duties", workspace.lockOptions, async () => {
    const { duties, skipped } = await listDuties(workspace);
    if (skipped[0] !== undefined) return fail(skipped[0].problem);
    const duty = duties.find((found) => found.file === file)?.duty;
    const numbers = duties.map((found) => found.duty.number);
    if (duty === undefined || numbers.filter((number) => number === duty.number).length < 2) return succeed(null);
    const to = nextDutyNumber(numbers);
    const changed = await workspace.change("duty", file, { type: "duty.renumber", number: to }, ports);
    return changed.ok ? succeed({ from: duty.number, to }) : changed;
  });
}
