import type { TargetToSet } from "@cchc/core/change/target-change";
import { yearOf } from "@cchc/core/day";
import type { TargetBinding, TargetDirection, TargetKind } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import type { Target } from "@cchc/core/model/target";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type FoundPlan, findPlan, findTarget } from "./find-plan.ts";
import { findUnit } from "./find-unit.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** What is given of a target: null empties a part that may be empty, what is absent stays. */
export interface TargetFields {
  title?: string | undefined;
  area?: string | null | undefined;
  scheme?: string | null | undefined;
  /** What is counted and how much of it; the direction follows from the kind unless one is given. */
  goal?: { targetKind: TargetKind; goal: number } | undefined;
  /** As people say it: `at-least` with a decrease of 10 % is at least that much less (SPEC TARGET-6). */
  direction?: TargetDirection | undefined;
  measure?: string | undefined;
  qualifier?: string | null | undefined;
  when?: Target["when"] | undefined;
  /** Null compares with nothing; the year of `after` is its last one unless another is given. */
  baseline?: { year?: number | undefined; value?: number | undefined; after?: string | undefined } | null | undefined;
  binds?: readonly TargetBinding[] | undefined;
  minimum?: { value?: number | undefined; source?: string | undefined } | null | undefined;
  lead?: string | null | undefined;
  note?: string | null | undefined;
}

/** What a new target still lacks. */
export type MissingOfTarget = "title" | "goal" | "measure" | "when" | "baseline-year" | "minimum" | "minimum-source";

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

/** Sets a target; gives the plan and the target, or what is missing to make one (SPEC TARGET-1, TARGET-5). */
export async function setTarget(
  workspace: Workspace,
  place: TargetPlace,
  fields: TargetFields,
  ports: ChangePorts,
): Promise<Result<{ plan: Plan; target: Target; changed: boolean }> | { missing: MissingOfTarget[] }> {
  const { plan, file, existing } = place;
  const lead = await leadId(workspace, fields.lead, plan);
  if (!lead.ok) return lead;
  const baseline = await baselineOf(workspace, plan, fields.baseline, existing?.baseline);
  if (!baseline.ok) return baseline;
  const composed = compose(plan, existing, fields, { leadUnitId: lead.value, baseline: baseline.value });
  if ("missing" in composed) return composed;
  const change = { type: "target.set" as const, targetId: existing?.id, target: composed };
  const changed = await workspace.change("plan", file, change, ports);
  if (!changed.ok) return changed;
  const target = changed.value.targets.find(({ id }) => id === existing?.id) ?? changed.value.targets.at(-1);
  if (target === undefined) throw new Error("target.set leaves a target");
  return succeed({ plan: changed.value, target, changed: changed.value.revision !== plan.revision });
}

type DraftBaseline = { year?: number | undefined; value?: number | null | undefined; targetId?: string | undefined };

function compose(
  plan: Plan,
  existing: Target | undefined,
  fields: TargetFields,
  known: { leadUnitId: string | null | undefined; baseline: DraftBaseline | null | undefined },
): TargetToSet | { missing: MissingOfTarget[] } {
  const { title = existing?.title, goal = existing } = fields;
  const when = fields.when ?? existing?.when ?? yearOfPlan(plan);
  const sameKind = fields.goal === undefined || fields.goal.targetKind === existing?.targetKind;
  const measure = measureOf(goal?.targetKind, fields.measure ?? (sameKind ? existing?.measure : undefined));
  const { baseline } = known;
  const minimum = fields.minimum === null ? null : { ...existing?.minimum, ...definedParts(fields.minimum) };
  const missing: MissingOfTarget[] = [
    ...(title === undefined ? (["title"] as const) : []),
    ...(goal === undefined ? (["goal"] as const) : []),
    ...(goal !== undefined && measure === undefined ? (["measure"] as const) : []),
    ...(when === undefined ? (["when"] as const) : []),
    ...(baseline != null && baseline.year === undefined ? (["baseline-year"] as const) : []),
    ...(minimum?.source !== undefined && minimum.value === undefined ? (["minimum"] as const) : []),
    ...(minimum?.value !== undefined && minimum.source === undefined ? (["minimum-source"] as const) : []),
  ];
  if (missing.length > 0 || title === undefined || goal === undefined || measure === undefined || when === undefined) {
    return { missing };
  }
  const keepsDirection = sameKind && existing !== undefined && isDecrease(existing) === isDecrease(goal);
  const direction =
    fields.direction === undefined
      ? keepsDirection
        ? existing.direction
        : usualDirection(goal)
      : isDecrease(goal)
        ? opposite[fields.direction]
        : fields.direction;
  const { id: _id, ordinal: _ordinal, ...kept } = existing ?? { id: "", ordinal: 0 };
  const optional = {
    area: fields.area,
    scheme: fields.scheme,
    qualifier: fields.qualifier,
    leadUnitId: known.leadUnitId,
    note: fields.note,
    baseline: baseline === null ? null : baseline?.year === undefined ? undefined : { value: null, ...baseline },
    minimum: minimum === null ? null : minimum.value === undefined ? undefined : minimum,
  };
  const target = {
    ...kept,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    title,
    targetKind: goal.targetKind,
    direction,
    goal: goal.goal,
    measure,
    when,
    binds: [...(fields.binds ?? existing?.binds ?? (["total"] as const))],
  };
  // What stands empty is not written.
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== null)) as TargetToSet;
}

/** A target of a year's plan is of that year unless something else is said. */
function yearOfPlan({ from, to }: Plan): Target["when"] | undefined {
  const year = yearOf(to);
  return yearOf(from) === year ? { frequency: "yearly", firstYear: year, lastYear: year } : undefined;
}

function measureOf(kind: TargetKind | undefined, given: string | undefined): string | undefined {
  if (kind === "rank") return "";
  return kind === "change" ? (given ?? "%") : given;
}

/** "Among the first 10", "at least 10 % fewer" are upper bounds; amounts and growth are lower ones. */
function usualDirection(goal: { targetKind: TargetKind; goal: number }): TargetDirection {
  return goal.targetKind === "rank" || isDecrease(goal) ? "at-most" : "at-least";
}

/** A decrease is stored as a negative change, so that at least ten percent less is a change of at most -10. */
function isDecrease({ targetKind, goal }: { targetKind: TargetKind; goal: number }): boolean {
  return targetKind === "change" && goal < 0;
}

const opposite = { "at-least": "at-most", "at-most": "at-least" } as const;

async function leadId(
  workspace: Workspace,
  lead: string | null | undefined,
  { to }: Plan,
): Promise<Result<string | null | undefined>> {
  if (lead === undefined || lead === null) return succeed(lead);
  const found = findUnit(await workspace.units(), lead, to);
  return found.ok ? succeed(found.value.id) : found;
}

async function baselineOf(
  workspace: Workspace,
  plan: Plan,
  given: TargetFields["baseline"],
  existing: Target["baseline"],
): Promise<Result<DraftBaseline | null | undefined>> {
  if (given === undefined || given === null) return succeed(given ?? (given === null ? null : existing));
  const { after, year, value } = given;
  if (after === undefined) return succeed({ ...existing, ...definedParts({ year, value }) });
  const found = await findTarget(workspace, after);
  if (!found.ok) return found;
  if (found.value.plan.id !== plan.id) return fail(problem("target-not-found", { target: after }));
  const { id: targetId, when } = found.value.target;
  const last = when.frequency === "once" ? yearOf(when.due) : when.lastYear;
  return succeed({ value: null, ...existing, year: year ?? last, targetId, ...definedParts({ value }) });
}

function definedParts<T extends object>(parts: T | undefined | null): Partial<T> {
  return Object.fromEntries(Object.entries(parts ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
}
