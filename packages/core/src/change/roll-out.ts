import type { CalendarDay } from "../day.ts";
import type { Plan, Rollout } from "../model/plan.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { unitInForce } from "./visit-checks.ts";

/** A unit's report that it acts on a plan. */
export interface RolloutToRecord {
  unitId: string;
  on: CalendarDay;
  document: string | null;
  note?: string | undefined;
  invented?: true | undefined;
}

/** The plan with more such reports, all of them or none (SPEC ROLL-1, ROLL-2). */
export function rollOut(plan: Plan, reported: readonly RolloutToRecord[], context: ChangeContext): Result<Plan> {
  const recorder = rolloutRecorder(plan, context);
  for (const one of reported) {
    const refusal = recorder.put(one);
    if (refusal !== null) return fail(refusal);
  }
  return succeed({ ...plan, rollouts: recorder.rollouts() });
}

/**
 * Puts reports one after the other into a copy of the plan: of units in force on that day, not dated after today or
 * before the plan was issued. One that is refused is not in it.
 */
export function rolloutRecorder(
  plan: Plan,
  context: ChangeContext,
): { put(rollout: RolloutToRecord): Problem | null; rollouts(): Rollout[] } {
  const rollouts = [...plan.rollouts];
  const recorded = new Set(rollouts.map(rolloutName));
  return {
    put({ unitId, on, document, note, invented }) {
      const { number, issuedOn } = plan;
      if (on > context.today) {
        return problem("act-in-future", { record: number, act: "roll-out", on, today: context.today });
      }
      if (issuedOn !== null && on < issuedOn) return problem("rollout-before-plan", { plan: number, on, issuedOn });
      const unit = unitInForce(unitId, on, context);
      if (!unit.ok) return unit.problem;
      const name = rolloutName({ unitId, on, document });
      if (recorded.has(name)) {
        const unitName = context.units.nearestVersion(unitId, on)?.name ?? unitId;
        return problem("rollout-repeats", { plan: number, unit: unitName, on });
      }
      recorded.add(name);
      rollouts.push({ id: context.newId(), unitId, on, document, ...definedOnly({ note, invented }) });
      return null;
    },
    rollouts: () => rollouts,
  };
}

/** What makes two reports one: the unit, the day and the document. */
export function rolloutName({ unitId, on, document }: Pick<Rollout, "unitId" | "on" | "document">): string {
  return `${unitId} ${on} ${document ?? ""}`;
}
