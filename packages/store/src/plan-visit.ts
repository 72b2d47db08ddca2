import { applyPlanning } from "@cchc/core/change/apply";
import type { VisitPlanning } from "@cchc/core/change/change-kinds";
import { definedOnly } from "@cchc/core/change/defined-only";
import { yearOf } from "@cchc/core/day";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { takenOver } from "@cchc/core/query/programme-team";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { createEach, type Report, writeTogether } from "./change-together.ts";
import type { Writing } from "./document-file.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { takenNumbers } from "./skipped-visits.ts";
import type { Workspace } from "./workspace.ts";

/** A visit's document and where it lies. */
export interface PlacedVisit {
  visit: Visit;
  file: string;
}

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
): Promise<Result<PlacedVisit>> {
  const made = await createVisits(workspace, [planning], ports);
  if (!made.ok) return made;
  const [only] = made.value;
  if (only === undefined) throw new Error("one planning makes one visit");
  return succeed(only);
}

/** New visits, each in a file of its own: all of them, or none stays (SPEC LIST-11). */
export async function createVisits(
  workspace: Workspace,
  plannings: readonly VisitToPlan[],
  ports: ChangePorts,
  report?: Report,
): Promise<Result<PlacedVisit[]>> {
  const create = (writing?: Writing) =>
    withNumbersLocked(workspace, async () => {
      const planned = await numbered(workspace, plannings, ports);
      if (!planned.ok) return planned;
      const documents = planned.value.map((visit) => ({ file: visitFile(visit), document: visit }));
      const made = await createEach(workspace, "visit", documents, writing, report);
      return made.ok ? succeed(made.value.map(({ file, document }) => ({ file, visit: document }))) : made;
    });
  // One file is whole or not there anyway.
  return plannings.length === 1 ? create() : writeTogether(workspace, create);
}

/** The visits as they will be, with the next free numbers of their years; nothing is written. */
async function numbered(
  workspace: Workspace,
  plannings: readonly VisitToPlan[],
  ports: ChangePorts,
): Promise<Result<Visit[]>> {
  const context = await workspace.changeContext(ports);
  const taken = new Map<number, string[]>();
  const visits: Visit[] = [];
  for (const planning of plannings) {
    const year = yearOf(planning.on);
    let numbers = taken.get(year);
    if (numbers === undefined) {
      const found = await takenNumbers(workspace, year);
      if (!found.ok) return found;
      numbers = [...found.value];
      taken.set(year, numbers);
    }
    const number = nextNumber(year, numbers);
    numbers.push(number);
    const planned = applyPlanning({ type: "visit.plan", number, ...planning }, context);
    if (!planned.ok) return planned;
    visits.push(planned.value);
  }
  return succeed(visits);
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
function visitFile(visit: Visit): string {
  const on = dayOfVisit(visit);
  return `visits/${yearOf(on)}/${on}_${visit.unitId}_${visit.id.slice(-6)}.visit.json`;
}
