import type { ChangeContext } from "../change/context.ts";
import { type RolloutToRecord, rolloutName, rolloutRecorder } from "../change/roll-out.ts";
import type { Plan, Rollout } from "../model/plan.ts";
import { problem } from "../problem.ts";
import { attemptEach } from "./attempt.ts";
import type { RolloutRow, rolloutColumns } from "./list-columns.ts";
import type { ListRules } from "./plan-import.ts";

type Rules = ListRules<typeof rolloutColumns, Rollout, RolloutToRecord>;

/** Who acts on a plan as a list: a report is never changed, so one that differs is a problem (SPEC LIST-9). */
export function rolloutRules(plan: Plan, context: ChangeContext): Rules {
  const byId = new Map(plan.rollouts.map((rollout) => [rollout.id, rollout]));
  const byName = new Map(plan.rollouts.map((rollout) => [rolloutName(rollout), rollout]));
  return {
    mayChange: false,
    count: plan.rollouts.length,
    keyOf({ id, unit, on, document }) {
      if (id !== null) return `id ${id}`;
      return unit === null || on === null ? null : rolloutName({ unitId: unit, on, document });
    },
    find({ id, unit: unitId, on, document }) {
      if (id === null) return { entry: byName.get(rolloutName({ unitId, on, document })) ?? null };
      const entry = byId.get(id);
      return entry === undefined
        ? { column: "id", problem: problem("row-unknown", { column: "id", value: id }) }
        : { entry };
    },
    idOf: ({ id }) => id,
    rowOf: rolloutRow,
    itemOf: ({ unit: unitId, on, document, note }) => ({ unitId, on, document, note: note ?? undefined }),
    attempt: (items) =>
      attemptEach(items, rolloutRecorder(plan, context).put, ({ code }) => (code.startsWith("unit-") ? "unit" : "on")),
  };
}

/** A report as a row of the list. */
export function rolloutRow({ id, unitId: unit, on, document, note }: Rollout): RolloutRow {
  return { unit, unitName: null, on, document, note: note ?? null, id };
}
