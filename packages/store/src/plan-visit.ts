import { applyPlanning, type VisitPlanning } from "@cchc/core/change/apply";
import { definedOnly } from "@cchc/core/change/defined-only";
import { yearOf } from "@cchc/core/day";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { takenOver } from "@cchc/core/query/programme-team";
import { type Result, succeed } from "@cchc/core/result";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { takenNumbers } from "./skipped-visits.ts";
import type { Workspace } from "./workspace.ts";

/** A visit to plan; its number is the next free one of its year. */
export type VisitToPlan = Omit<VisitPlanning, "type" | "number">;

/** A visit planned in a programme: what was not said of it is as in the programme (SPEC PROG-5). */
export function inProgrammeOf(programme: Programme, planning: VisitToPlan): VisitToPlan {
  return { ...takenOver(programme, planning.on), ...definedOnly(planning) } as VisitToPlan;
}

/** A new visit in a file of its own. Two processes at once get two numbers (SPEC VISIT-3). */
export async function createVisit(
  workspace: Workspace,
  planning: VisitToPlan,
  ports: ChangePorts,
): Promise<Result<{ visit: Visit; file: string }>> {
  return withNumbersLocked(workspace, async () => {
    const year = yearOf(planning.on);
    const taken = await takenNumbers(workspace, year);
    if (!taken.ok) return taken;
    const number = nextNumber(year, taken.value);
    const context = await workspace.changeContext(ports);
    const planned = applyPlanning({ type: "visit.plan", number, ...planning }, context);
    if (!planned.ok) return planned;
    const file = visitFile(planned.value, year);
    const created = await workspace.create("visit", file, planned.value);
    return created.ok ? succeed({ visit: created.value, file }) : created;
  });
}

/** Runs `work` while nobody else gives out numbers of visits. */
export async function withNumbersLocked<T>(workspace: Workspace, work: () => Promise<Result<T>>): Promise<Result<T>> {
  return withLock(workspace.lockDirectory, "visits", workspace.lockOptions, work);
}

/** The next display number of a year: `2023-014` after `2023-013`. */
export function nextNumber(year: number, taken: readonly string[]): string {
  const prefix = `${year}-`;
  const used = taken
    .filter((number) => number.startsWith(prefix))
    .map((number) => Number(number.slice(prefix.length)))
    .filter(Number.isInteger);
  return `${prefix}${String(Math.max(0, ...used) + 1).padStart(3, "0")}`;
}

/** A name people can read and two laptops cannot both make: planned day, unit, end of the id. */
function visitFile(visit: Visit, year: number): string {
  return `visits/${year}/${visit.acts[0]?.on}_${visit.unitId}_${visit.id.slice(-6)}.visit.json`;
}
