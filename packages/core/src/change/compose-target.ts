import { yearOf } from "../day.ts";
import type { MissingOfTarget, TargetBinding, TargetDirection, TargetKind } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { definedOnly } from "./defined-only.ts";
import { withFields } from "./with-fields.ts";

/** A whole target: all of it but what the plan gives it. */
export type TargetToSet = Omit<Target, "id" | "ordinal">;

/** What is given of a target: null empties a part that may be empty, what is absent stays. */
export interface TargetFields {
  title?: string | undefined;
  area?: string | null | undefined;
  scheme?: string | null | undefined;
  /** A target has one measure: an indicator takes the place of an index, and the other way round. */
  indicatorId?: string | null | undefined;
  /** What is counted and how much of it; the direction follows from the kind unless one is given. */
  goal?: { targetKind: TargetKind; goal: number } | undefined;
  /** As people say it: `at-least` with a decrease of 10 % is at least that much less (SPEC TARGET-6). */
  direction?: TargetDirection | undefined;
  measure?: string | undefined;
  qualifier?: string | null | undefined;
  when?: Target["when"] | undefined;
  /**
   * Null compares with nothing; with `targetId` the year is that target's last one unless another is given, null goes on
   * from none any more.
   */
  baseline?:
    | { year?: number | undefined; value?: number | null | undefined; targetId?: string | null | undefined }
    | null
    | undefined;
  binds?: readonly TargetBinding[] | undefined;
  /** Which units "each unit" means; null for those that numbers are published of. */
  bound?: Target["bound"] | null | undefined;
  minimum?: { value?: number | undefined; source?: string | undefined } | null | undefined;
  leadUnitId?: string | null | undefined;
  note?: string | null | undefined;
}

/** The target that the fields make of `existing`, or of nothing; `target-incomplete` names what is missing. */
export function composedTarget(plan: Plan, existing: Target | undefined, fields: TargetFields): Result<TargetToSet> {
  const { title = existing?.title, goal = existing } = fields;
  const when = fields.when ?? existing?.when ?? yearOfPlan(plan);
  const sameKind = fields.goal === undefined || fields.goal.targetKind === existing?.targetKind;
  const measure = measureOf(goal?.targetKind, fields.measure ?? (sameKind ? existing?.measure : undefined));
  const baseline = baselineOf(plan, existing, fields.baseline);
  const minimum = fields.minimum === null ? null : { ...existing?.minimum, ...definedOnly(fields.minimum ?? {}) };
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
    return fail(problem("target-incomplete", { missing }));
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
  const { targetKind, goal: amount } = goal;
  const binds = [...(fields.binds ?? existing?.binds ?? (["total"] as const))];
  const target: TargetToSet = { ...kept, title, targetKind, direction, goal: amount, measure, when, binds };
  const { area, qualifier, leadUnitId, note, bound } = fields;
  const scheme = fields.scheme ?? (fields.indicatorId == null ? fields.scheme : null);
  const indicatorId = fields.indicatorId ?? (fields.scheme == null ? fields.indicatorId : null);
  return succeed(
    withFields(target, {
      ...{ area, scheme, indicatorId, qualifier, leadUnitId, note, bound },
      baseline:
        baseline?.year === undefined ? baseline && undefined : { value: null, ...baseline, year: baseline.year },
      minimum:
        minimum?.value === undefined || minimum.source === undefined
          ? minimum && undefined
          : { ...minimum, value: minimum.value, source: minimum.source },
    }),
  );
}

/** The first and the last year in which a target is to be reached. */
export function yearsOfTarget(when: Target["when"]): { firstYear: number; lastYear: number } {
  if (when.frequency === "yearly") return { firstYear: when.firstYear, lastYear: when.lastYear };
  return { firstYear: yearOf(when.due), lastYear: yearOf(when.due) };
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

/** What a target compares with: the parts given over those it has; null for nothing. */
function baselineOf(
  plan: Plan,
  existing: Target | undefined,
  given: TargetFields["baseline"],
): Partial<NonNullable<Target["baseline"]>> | null | undefined {
  if (given === null) return null;
  if (given === undefined) return existing?.baseline;
  const before = existing?.baseline;
  const chained = plan.targets.find(({ id }) => id === given.targetId);
  const own = chained === undefined ? {} : { year: yearsOfTarget(chained.when).lastYear };
  const { targetId, ...merged } = { ...before, ...own, ...definedOnly(given) };
  return targetId == null ? merged : { ...merged, targetId };
}
