import type { Units } from "../model/units.ts";
import { planOfficial } from "../official/plan.ts";
import type { OfficialSelection } from "../official/selection.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";

/** Official units and events laid over units.json, all or nothing (SPEC UNIT-13). */
export interface OfficialUnitsChange {
  type: "unit.official";
  selection: OfficialSelection;
}

/** The change as the history keeps it: the units themselves stand in the document, once. */
export interface RecordedOfficialUnits {
  type: "unit.official";
  province: string | null;
  source: string;
  /** How many units and events are new. */
  units: number;
  events: number;
}

/** units.json with what is new of the selection; `official-ambiguous` when nobody can tell which unit is which. */
export function changeOfficialUnits(units: Units, change: OfficialUnitsChange, context: ChangeContext): Result<Units> {
  const plan = planOfficial(units, change.selection, context.newId);
  const [unclear] = plan.ambiguous;
  if (unclear !== undefined) return fail(problem("official-ambiguous", unclear));
  return succeed(plan.units);
}

/** What the history keeps of the change. */
export function recordedOfficialUnits(
  { type, selection }: OfficialUnitsChange,
  before: Units,
  after: Units,
): RecordedOfficialUnits {
  const { province, source } = selection;
  const added = after.units.length - before.units.length;
  return { type, province, source, units: added, events: after.events.length - before.events.length };
}
