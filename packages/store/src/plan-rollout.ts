import type { CalendarDay } from "@cchc/core/day";
import { type RolloutItem, rolloutItems } from "@cchc/core/query/plan-item";
import { type Result, succeed } from "@cchc/core/result";
import { findPlan } from "./find-plan.ts";
import { findUnitIds } from "./find-unit.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** Reports of several units by one document on one day. */
export interface RolloutToRecord {
  /** Units by any of their names. */
  units: readonly string[];
  on: CalendarDay;
  document: string | null;
  note?: string | undefined;
}

/** Reports that were recorded, and the plan they are of. */
export interface RecordedRollout {
  planId: string;
  planNumber: string;
  items: RolloutItem[];
}

/** Records that units act on a plan; all of them or none (SPEC ROLL-1, ROLL-2). */
export async function recordRollout(
  workspace: Workspace,
  plan: string,
  { units: texts, on, document, note }: RolloutToRecord,
  ports: ChangePorts,
): Promise<Result<RecordedRollout>> {
  const found = await findPlan(workspace, plan);
  if (!found.ok) return found;
  const units = await workspace.units();
  const unitIds = findUnitIds(units, texts, on);
  if (!unitIds.ok) return unitIds;
  const before = new Set(found.value.plan.rollouts.map(({ id }) => id));
  const change = { type: "plan.roll-out" as const, unitIds: unitIds.value, on, document, note };
  const changed = await workspace.change("plan", found.value.file, change, ports);
  if (!changed.ok) return changed;
  const items = rolloutItems(changed.value, { asOf: on, units }).filter(({ id }) => !before.has(id));
  return succeed({ planId: changed.value.id, planNumber: changed.value.number, items });
}
