import { type CalendarDay, formatDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { visitState } from "@cchc/core/query/visit-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { criteriaById } from "./criteria-by-id.ts";
import { findCriteria } from "./criteria-sets.ts";
import { findDuty } from "./find-duty.ts";
import { findPlan, listPlans } from "./find-plan.ts";
import { usersOfIndex } from "./index-users.ts";
import { findIndex } from "./indices.ts";
import { listScorecards, scorecardsOfSetOrRefuse } from "./list-scorecards.ts";
import type { NumberedKind } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import { findProgramme } from "./programmes.ts";
import { findScorecard } from "./scorecards.ts";
import type { Workspace } from "./workspace.ts";

/** What was withdrawn, as people know it. */
export interface WithdrawnRecord {
  kind: NumberedKind;
  id: string;
  number: string;
  title: string;
  file: string;
}

/**
 * Withdraws a plan, a programme, a duty, a criteria set, an index scheme or a scorecard that was made by mistake: it counts nowhere any
 * more, its number is free, and undoing brings it back. Refused while something stands on it (`withdraw-in-use`; SPEC
 * WITHDRAW-2).
 */
export async function withdrawNumbered(
  workspace: Workspace,
  kind: NumberedKind,
  text: string,
  { on, reason }: { on: CalendarDay; reason: string },
  ports: ChangePorts,
): Promise<Result<WithdrawnRecord>> {
  const found = await findNumbered(workspace, kind, text);
  if (!found.ok) return found;
  const { id, number, file } = found.value;
  if (kind === "criteria") {
    // A scorecard that cannot be read may be one of the set's.
    const set = (await criteriaById(workspace)).get(id);
    const scorecards = set === undefined ? succeed([]) : await scorecardsOfSetOrRefuse(workspace, set);
    if (!scorecards.ok) return scorecards;
  }
  const users = await usersOf(workspace, kind, id, on);
  if (users.length > 0) {
    return fail(problem("withdraw-in-use", { number, users: users.slice(0, 10), total: users.length }));
  }
  const changed = await change(workspace, kind, file, { on, reason }, ports);
  return changed.ok ? succeed(found.value) : changed;
}

async function findNumbered(workspace: Workspace, kind: NumberedKind, text: string): Promise<Result<WithdrawnRecord>> {
  switch (kind) {
    case "plan": {
      const found = await findPlan(workspace, text);
      return found.ok ? succeed(named(kind, found.value.file, found.value.plan)) : found;
    }
    case "programme": {
      const found = await findProgramme(workspace, text);
      return found.ok ? succeed(named(kind, found.value.file, found.value.programme)) : found;
    }
    case "duty": {
      const found = await findDuty(workspace, text);
      return found.ok ? succeed(named(kind, found.value.file, found.value.duty)) : found;
    }
    case "criteria": {
      const found = await findCriteria(workspace, text);
      return found.ok ? succeed(named(kind, found.value.file, found.value.criteria)) : found;
    }
    case "index": {
      const found = await findIndex(workspace, text);
      return found.ok ? succeed(named(kind, found.value.file, found.value.index)) : found;
    }
    case "scorecard": {
      const found = await findScorecard(workspace, text);
      if (!found.ok) return found;
      const { file, scorecard } = found.value;
      const { id, number, unitId, year } = scorecard;
      const title = (await workspace.units()).nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
      return succeed(named(kind, file, { id, number, title }));
    }
  }
}

function named(
  kind: NumberedKind,
  file: string,
  { id, number, title }: { id: string; number: string; title: string },
): WithdrawnRecord {
  return { kind, id, number, title, file };
}

/** Visits of a programme that were not cancelled; yearly plans that realise a plan or were made from it; a set's scorecards. */
async function usersOf(workspace: Workspace, kind: NumberedKind, id: string, on: CalendarDay): Promise<string[]> {
  switch (kind) {
    case "programme": {
      const { visits } = await workspace.visits();
      const planned = (visit: Pick<Visit, "programmeId">) => visit.programmeId === id;
      return visits
        .filter((visit) => planned(visit) && visitState(visit, on).status !== "cancelled")
        .map(({ number }) => number);
    }
    case "plan": {
      const { plans } = await listPlans(workspace);
      return plans
        .filter(({ plan }) => plan.periodPlanId === id || plan.previousPlanId === id)
        .map(({ plan }) => plan.number);
    }
    case "criteria": {
      const { scorecards } = await listScorecards(workspace);
      return scorecards.filter(({ scorecard }) => scorecard.criteriaId === id).map(({ scorecard }) => scorecard.number);
    }
    case "index":
      return usersOfIndex(workspace, ({ indexId }) => indexId === id);
    case "duty":
    case "scorecard":
      return [];
  }
}

async function change(
  workspace: Workspace,
  kind: NumberedKind,
  file: string,
  withdrawal: { on: CalendarDay; reason: string },
  ports: ChangePorts,
): Promise<Result<unknown>> {
  switch (kind) {
    case "plan":
      return workspace.change("plan", file, { type: "plan.withdraw", ...withdrawal }, ports);
    case "programme":
      return workspace.change("programme", file, { type: "programme.withdraw", ...withdrawal }, ports);
    case "duty":
      return workspace.change("duty", file, { type: "duty.withdraw", ...withdrawal }, ports);
    case "criteria":
      return workspace.change("criteria", file, { type: "criteria.withdraw", ...withdrawal }, ports);
    case "index":
      return workspace.change("index", file, { type: "index.withdraw", ...withdrawal }, ports);
    case "scorecard":
      return workspace.change("scorecard", file, { type: "scorecard.withdraw", ...withdrawal }, ports);
  }
}
