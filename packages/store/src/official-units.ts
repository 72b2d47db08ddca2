import { readFile } from "node:fs/promises";
import { itemsMade } from "@cchc/core/change/patch";
import { unitsEndedBy } from "@cchc/core/change/units-change";
import type { CalendarDay } from "@cchc/core/day";
import type { UnitEvent } from "@cchc/core/model/units";
import type { OfficialCatalogue } from "@cchc/core/official/catalogue";
import { type OfficialPlan, planOfficial } from "@cchc/core/official/plan";
import type { OfficialSelection } from "@cchc/core/official/selection";
import { type Problem, problem } from "@cchc/core/problem";
import { findingState } from "@cchc/core/query/finding-state";
import { isCancelled } from "@cchc/core/query/visit-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { handOverFindings } from "./change-units.ts";
import type { ChangePorts } from "./ports.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** The catalogue of official units that ships with the program. */
export async function readOfficialCatalogue(path: string): Promise<OfficialCatalogue> {
  // Made by the build, in the shape of its type.
  return JSON.parse(await readFile(path, "utf8")) as OfficialCatalogue;
}

/** What importing a selection would do; nothing is written (SPEC UNIT-13). */
export async function planOfficialImport(
  workspace: Workspace,
  selection: OfficialSelection,
  ports: Pick<ChangePorts, "newId">,
): Promise<Result<OfficialPlan>> {
  const units = await workspace.register("units");
  return units.ok ? succeed(planOfficial(units.value, selection, ports.newId)) : units;
}

/** What an import did beyond units.json. */
export interface OfficialImport {
  /** Unfinished findings that passed to the only successor of their unit. */
  handedOver: number;
  /** Unfinished findings whose unit has several successors: they stay, and `check` says so. */
  left: number;
}

/**
 * Brings a selection in, as one change with one entry, and hands unfinished findings to the heirs of the units that end
 * (SPEC UNIT-13, UNIT-16). When a file stops the handing over, the units stay and `check --fix` completes it.
 */
export async function applyOfficialImport(
  workspace: Workspace,
  selection: OfficialSelection,
  ports: ChangePorts,
  report: (done: number, total: number) => void = () => {},
): Promise<Result<OfficialImport>> {
  const change = { type: "unit.official" as const, selection };
  const changed = await workspace.change("units", registerFiles.units, change, ports);
  if (!changed.ok) return changed;
  const made = new Set(itemsMade(changed.value.history.at(-1)?.back ?? [], "events"));
  const events = changed.value.events.filter(({ id }) => made.has(id));
  const owed = await findingsOwedBy(workspace, events);
  const due = events.filter((event) => event.heirId !== null && unitsEndedBy(event).some((id) => owed.has(id)));
  let handedOver = 0;
  for (const [index, event] of due.entries()) {
    const done = await handOverFindings(workspace, event, ports);
    if (!done.ok) return fail(unfinished(done.problem, due.slice(index), owed));
    handedOver += done.value;
    report(index + 1, due.length);
  }
  return succeed({
    handedOver,
    left: countOf(
      events.filter(({ heirId }) => heirId === null),
      owed,
    ),
  });
}

/** How many unfinished findings units that end owe on the day they end, or when they are found later. */
async function findingsOwedBy(workspace: Workspace, events: readonly UnitEvent[]): Promise<Map<string, number>> {
  const endOf = new Map<string, CalendarDay>(
    events.flatMap((event) => unitsEndedBy(event).map((id) => [id, event.on] as const)),
  );
  const owed = new Map<string, number>();
  if (endOf.size === 0) return owed;
  const days = new Set(endOf.values());
  const { visits } = await workspace.visits();
  for (const on of days) {
    for (const visit of visits.filter((one) => !isCancelled(one, on))) {
      for (const finding of visit.findings) {
        const state = findingState(finding, finding.foundOn > on ? finding.foundOn : on);
        const owner = state?.responsibleUnitId;
        if (state?.unfinished !== true || owner === undefined || endOf.get(owner) !== on) continue;
        owed.set(owner, (owed.get(owner) ?? 0) + 1);
      }
    }
  }
  return owed;
}

function countOf(events: readonly UnitEvent[], owed: ReadonlyMap<string, number>): number {
  return events.flatMap(unitsEndedBy).reduce((sum, id) => sum + (owed.get(id) ?? 0), 0);
}

function unfinished(
  { code, params }: Problem,
  events: readonly UnitEvent[],
  owed: ReadonlyMap<string, number>,
): Problem {
  const file = "file" in params ? params.file : "visits";
  return problem("hand-over-unfinished", { file, findings: countOf(events, owed), cause: code });
}
