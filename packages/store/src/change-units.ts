import { changeUnits, type UnitsChange, unitsEndedBy } from "@cchc/core/change/units-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Units } from "@cchc/core/model/units";
import { type Problem, problem, problemClass } from "@cchc/core/problem";
import type { FindingFacts } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { isCancelled } from "@cchc/core/query/visit-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

export type UnitEventChange = Extract<UnitsChange, { type: "unit.change" }>;

/** What a change of units did. */
export interface ChangedUnits {
  units: Units;
  /** Who took over the unfinished findings; null when there were none. */
  heirId: string | null;
  handedOver: number;
  skipped: SkippedFile[];
}

/**
 * A merger, division, renaming, abolition or move of units. Unfinished findings of units that end pass to the heir: the
 * only successor, or the one named; with several successors and no name it is `event-needs-heir` (SPEC UNIT-4). The
 * event is written first: handing over again after a crash does no harm, and `check --fix` completes it.
 */
export async function changeUnitsByEvent(
  workspace: Workspace,
  change: UnitEventChange,
  ports: ChangePorts,
): Promise<Result<ChangedUnits>> {
  const ended = unitsEndedBy(change);
  const { visits, skipped } = await workspace.visits();
  const orphans = visits
    .filter((visit) => !isCancelled(visit, change.on))
    .flatMap((visit) => visit.findings.filter((finding) => ended.some((unit) => isOrphan(finding, unit, change.on))));
  const heirId = change.heirId ?? (change.intoIds.length === 1 ? (change.intoIds[0] ?? null) : null);
  if (orphans.length > 0 && heirId === null) {
    // The plainer mistakes are told first.
    const context = await workspace.changeContext(ports);
    const units = await workspace.register("units");
    const tried = units.ok ? changeUnits(units.value, change, context) : units;
    if (!tried.ok) return tried;
    return fail(problem("event-needs-heir", { units: ended, findings: orphans.length, candidates: change.intoIds }));
  }
  const changed = await workspace.change("units", "units.json", { ...change, heirId }, ports);
  if (!changed.ok) return changed;
  const event = changed.value.events.at(-1);
  if (event === undefined) throw new Error("a change of units leaves an event");
  const handedOver = await handOverFindings(workspace, event, ports);
  if (handedOver.ok) return succeed({ units: changed.value, heirId, handedOver: handedOver.value, skipped });
  // The event is written: "nothing was written" would make people record it twice.
  const { code, params } = handedOver.problem;
  const left = (await workspace.visits()).visits.flatMap((visit) =>
    visit.findings.filter((finding) => ended.some((unit) => isOrphan(finding, unit, change.on))),
  );
  const file = "file" in params ? params.file : "visits";
  return fail(problem("hand-over-unfinished", { file, findings: left.length, cause: code }));
}

/** Hands the unfinished findings of the units that an event ended to its heir; gives how many there were. */
export async function handOverFindings(
  workspace: Workspace,
  event: Units["events"][number],
  ports: ChangePorts,
): Promise<Result<number>> {
  const to = event.heirId;
  if (to === null) return succeed(0);
  const { visits } = await workspace.visits();
  let handedOver = 0;
  for (const visit of visits) {
    // The findings of a cancelled visit are nobody's business any more (SPEC PERIOD-7).
    if (isCancelled(visit, event.on)) continue;
    for (const from of unitsEndedBy(event)) {
      const findingIds = visit.findings
        .filter((finding) => isOrphan(finding, from, event.on))
        .map((finding) => finding.id);
      if (findingIds.length === 0) continue;
      const change = { type: "finding.hand-over" as const, on: event.on, eventId: event.id, from, to, findingIds };
      const changed = await workspace.change("visit", visit.file, change, ports);
      if (!changed.ok) return changed;
      handedOver += findingIds.length;
    }
  }
  return succeed(handedOver);
}

/** Whether `finding` is unfinished business of a unit that ends on `on`: then, or when it was found after that day. */
function isOrphan(finding: FindingFacts, unitId: string, on: CalendarDay): boolean {
  const state = findingState(finding, finding.foundOn > on ? finding.foundOn : on);
  return state?.unfinished === true && state.responsibleUnitId === unitId;
}

/** What became of hand-overs whose event was undone. */
export interface TakenBackHandOvers {
  /** Findings given back to the unit they came from. */
  returned: number;
  /** Findings that changed since and stay with the heir. */
  stayed: number;
  /** Visits that could not be read or written by now: what they handed over stays with the heir. */
  left: string[];
}

/**
 * Why hand-overs of these events cannot all be taken back: the first visit that cannot be read may hold some (SPEC UNIT-8).
 * Nothing is in the way of events that handed nothing over.
 */
export async function refusalOfTakingBack(workspace: Workspace, events: Units["events"]): Promise<Problem | null> {
  if (events.every(({ heirId }) => heirId === null)) return null;
  const [unreadable] = (await workspace.visits()).skipped;
  return unreadable?.problem ?? null;
}

/** Takes back the hand-overs of events that were undone, where nothing happened to the finding since (SPEC UNIT-8). */
export async function takeBackHandOvers(
  workspace: Workspace,
  eventIds: ReadonlySet<string>,
  ports: ChangePorts,
): Promise<TakenBackHandOvers> {
  const { lastChangeOf } = await import("@cchc/core/change/undo");
  const counts: TakenBackHandOvers = { returned: 0, stayed: 0, left: [] };
  const { visits, skipped } = await workspace.visits();
  const left = new Set(skipped.map(({ file }) => file));
  for (const listed of visits) {
    if (!listed.findings.some((finding) => finding.acts.some((act) => act.act === "hand-over"))) continue;
    const visit = await workspace.readVisit(listed);
    if (!visit.ok) {
      left.add(listed.file);
      continue;
    }
    const handedOver = visit.value.findings.filter((finding) =>
      finding.acts.some((act) => act.act === "hand-over" && eventIds.has(act.eventId ?? "")),
    );
    const entries = new Set<string>();
    for (const finding of handedOver) {
      const last = lastChangeOf(visit.value, finding.id);
      const isHandOver = last?.change.type === "finding.hand-over";
      if (isHandOver && !entries.has(last.id)) {
        const undone = await workspace.undo("visit", listed.file, { recordId: finding.id, entryId: last.id }, ports);
        if (undone.ok) entries.add(last.id);
        // The event is undone by now: another reason than a later change must not look like one.
        else if (problemClass[undone.problem.code] !== "rule") left.add(listed.file);
      }
      if (isHandOver && entries.has(last.id)) counts.returned += 1;
      else if (!left.has(listed.file)) counts.stayed += 1;
    }
  }
  return { ...counts, left: [...left].sort() };
}
