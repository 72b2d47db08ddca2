import type { CalendarDay } from "../day.ts";
import { areasOfList } from "../model/area-lists.ts";
import type { Visit } from "../model/visit.ts";
import { type Problem, problem } from "../problem.ts";
import { findingState } from "../query/finding-state.ts";
import { endOfVersion } from "../query/unit-directory.ts";
import { dayOfVisit, visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { latestDay } from "./finding-acts.ts";

/** The problem of an area that the visit does not look at, or null. */
export function areaOfVisit(visit: Visit, area: string): Problem | null {
  return visit.areas.includes(area)
    ? null
    : problem("area-not-in-visit", { visit: visit.number, area, allowed: [...visit.areas] });
}

/** The problem of a piece of evidence that the visit does not have, or null. */
export function unknownEvidence(visit: Visit, evidenceIds: readonly string[]): Problem | null {
  const unknown = evidenceIds.find((id) => !visit.evidence.some((evidence) => evidence.id === id));
  return unknown === undefined ? null : problem("evidence-not-found", { evidence: unknown });
}

/**
 * Whether a finding is unfinished on `day` or in the end: one accepted only later still stood open then, and one found
 * only later was yet to come (SPEC VISIT-7).
 */
export function isUnfinishedFrom(finding: Visit["findings"][number], day: CalendarDay): boolean {
  if (finding.foundOn > day) return true;
  return [day, latestDay].some((asOf) => findingState(finding, asOf)?.unfinished === true);
}

/** The unit's version on `on`, or why there is none. */
export function unitInForce(unitId: string, on: CalendarDay, context: ChangeContext): Result<true> {
  if (context.units.version(unitId, on) !== undefined) return succeed(true);
  const unit = context.units.find(unitId);
  if (unit === undefined) return fail(problem("unit-not-found", { unit: unitId }));
  const first = unit.versions[0];
  const last = unit.versions.at(-1);
  const successors = context.units.events
    .filter((event) => event.unitIds.includes(unitId))
    .flatMap((event) => event.intoIds);
  return fail(
    problem("unit-not-in-force", {
      unit: unitId,
      name: last?.name ?? unitId,
      on,
      from: first?.from ?? null,
      to: last === undefined ? null : endOfVersion(last),
      successors: [...new Set(successors)].filter((successor) => successor !== unitId),
    }),
  );
}

/** The chosen areas in the order of their list; all of them when none is chosen. */
export function chosenAreas(
  listId: string,
  chosen: readonly string[] | undefined,
  context: ChangeContext,
): Result<readonly string[]> {
  const list = areasOfList(listId, context.areaLists);
  if (list === undefined) return fail(problem("area-list-not-found", { list: listId }));
  const stranger = chosen?.find((area) => !list.includes(area));
  if (stranger !== undefined)
    return fail(problem("area-not-in-list", { area: stranger, list: listId, allowed: [...list] }));
  return succeed(chosen === undefined || chosen.length === 0 ? list : list.filter((area) => chosen.includes(area)));
}

/** Strengths and findings are recorded while a visit is under way, and with care after its conclusion. */
export function openForRecording(visit: Visit): Problem | null {
  const { status } = visitState({ ...visit, findings: [] }, latestDay);
  const open = status === "in-progress" || status === "minuted" || status === "concluded";
  return open ? null : problem("visit-not-open", { visit: visit.number, status, started: dayOfVisit(visit) });
}
