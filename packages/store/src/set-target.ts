import type { TargetFields } from "@cchc/core/change/compose-target";
import { definedOnly } from "@cchc/core/change/defined-only";
import type { Category, Level } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import type { Target } from "@cchc/core/model/target";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type FoundPlan, findPlan, findTarget } from "./find-plan.ts";
import { findUnit } from "./find-unit.ts";
import { countingIndicators, findIndicator } from "./indicators.ts";
import { schemeToMeasure } from "./indices.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** What is given of a target, its lead and what it is compared with by any of their names. */
export type TargetInput = Omit<TargetFields, "leadUnitId" | "baseline" | "bound" | "indicatorId"> & {
  indicator?: string | null | undefined;
  bound?: BoundInput | null | undefined;
  lead?: string | null | undefined;
  baseline?: { year?: number | undefined; value?: number | undefined; after?: string | undefined } | null | undefined;
};

/** Which units are bound: of a level and category, or these, by id or name. */
interface BoundInput {
  level?: Level | undefined;
  category?: Category | undefined;
  units?: readonly string[] | undefined;
}

/** Where a target is set: in a plan as a new one, or in place of the one that is there. */
export interface TargetPlace extends FoundPlan {
  existing: Target | undefined;
}

/** The plan, or the target of a plan, that `text` means (SPEC ID-2). */
export async function targetPlace(workspace: Workspace, text: string): Promise<Result<TargetPlace>> {
  const target = await findTarget(workspace, text);
  if (target.ok) return succeed({ ...target.value, existing: target.value.target });
  if (target.problem.code !== "target-not-found") return target;
  // A number with /CT names a target, whether or not it is there.
  if (text.includes("/")) return target;
  const plan = await findPlan(workspace, text);
  return plan.ok ? succeed({ ...plan.value, existing: undefined }) : plan;
}

/**
 * Sets a target; gives the plan and the target (SPEC TARGET-1, TARGET-5). Only what is given is sent: it meets the target
 * as it stands when the plan is written, so that two people may set different parts. `target-incomplete` when a new one
 * lacks something, `scheme-unknown` and `indicator-not-found` with what may have been meant (SPEC TARGET-17).
 */
export async function setTarget(
  workspace: Workspace,
  { plan, file, existing }: TargetPlace,
  { lead, baseline: given, bound: binding, indicator, ...fields }: TargetInput,
  ports: ChangePorts,
): Promise<Result<{ plan: Plan; target: Target; changed: boolean }>> {
  const leadUnitId = await leadId(workspace, lead, plan);
  if (!leadUnitId.ok) return leadUnitId;
  const baseline = await baselineOf(workspace, plan, given);
  if (!baseline.ok) return baseline;
  const bound = await boundOf(workspace, plan, binding);
  if (!bound.ok) return bound;
  const measure = indicator == null ? succeed(indicator) : await indicatorId(workspace, indicator);
  if (!measure.ok) return measure;
  const scheme = fields.scheme == null ? succeed(fields.scheme) : await schemeToMeasure(workspace, fields.scheme);
  if (!scheme.ok) return scheme;
  const known = {
    ...{ leadUnitId: leadUnitId.value, baseline: baseline.value, bound: bound.value },
    indicatorId: measure.value,
    scheme: scheme.value,
  };
  const change = { type: "target.set" as const, targetId: existing?.id, ...fields, ...known };
  const changed = await workspace.change("plan", file, change, ports);
  if (!changed.ok) return changed;
  const target = changed.value.targets.find(({ id }) => id === existing?.id) ?? changed.value.targets.at(-1);
  if (target === undefined) throw new Error("target.set leaves a target");
  return succeed({ plan: changed.value, target, changed: changed.value.revision !== plan.revision });
}

async function leadId(
  workspace: Workspace,
  lead: string | null | undefined,
  { to }: Plan,
): Promise<Result<string | null | undefined>> {
  if (lead === undefined || lead === null) return succeed(lead);
  const found = findUnit(await workspace.units(), lead, to);
  return found.ok ? succeed(found.value.id) : found;
}

async function indicatorId(workspace: Workspace, text: string): Promise<Result<string>> {
  const found = findIndicator(await countingIndicators(workspace), text);
  return found.ok ? succeed(found.value.id) : found;
}

async function boundOf(
  workspace: Workspace,
  { to }: Plan,
  given: TargetInput["bound"],
): Promise<Result<TargetFields["bound"]>> {
  if (given === undefined || given === null) return succeed(given);
  const { units: names, ...kind } = given;
  if (names === undefined) return succeed(definedOnly(kind));
  const units = await workspace.units();
  const unitIds: string[] = [];
  for (const name of names) {
    const found = findUnit(units, name, to);
    if (!found.ok) return found;
    unitIds.push(found.value.id);
  }
  return succeed({ ...definedOnly(kind), unitIds });
}

async function baselineOf(
  workspace: Workspace,
  plan: Plan,
  given: TargetInput["baseline"],
): Promise<Result<TargetFields["baseline"]>> {
  if (given === undefined || given === null) return succeed(given);
  const { after, ...parts } = given;
  if (after === undefined) return succeed(parts);
  const found = await findTarget(workspace, after);
  if (!found.ok) return found;
  if (found.value.plan.id !== plan.id) return fail(problem("target-not-found", { target: after }));
  return succeed({ ...parts, targetId: found.value.target.id });
}
