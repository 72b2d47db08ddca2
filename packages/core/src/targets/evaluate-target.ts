import type { CalendarDay } from "../day.ts";
import type { TargetStatus } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { boundUnits } from "./bound-units.ts";
import { judgeSubject, type SubjectVerdict } from "./judge-subject.ts";
import type { MeasuredBy } from "./observation.ts";
import { measureOf, type TargetFacts } from "./target-facts.ts";
import { type Note, note, type UnitCounts, type Verdict, verdict } from "./verdict.ts";

/** How a target stands as of a day, with everything it stands on. Nothing of it is stored. */
export interface TargetEvaluation extends Verdict {
  measuredBy: MeasuredBy | null;
  /** The province as a whole; null when only units are bound. */
  total: SubjectVerdict | null;
  /** Each bound unit; null when only the whole is bound. */
  units: { on: CalendarDay; counts: UnitCounts; items: readonly SubjectVerdict[] } | null;
  notes: readonly Note[];
  /** A number it stands on was invented for illustration. */
  invented: boolean;
}

/** The evaluation of one target of `plan` (SPEC TARGET-7). */
export function evaluateTarget(plan: Plan, target: Target, facts: TargetFacts): TargetEvaluation {
  const { binds } = target;
  const total = binds.includes("total")
    ? judgeSubject({ plan, target, role: "total", unitId: facts.provinceId }, facts)
    : null;
  const bound = binds.includes("each-unit") ? boundUnits({ plan, target }, facts) : null;
  const items = (bound?.unitIds ?? []).map((unitId) => judgeSubject({ plan, target, role: "unit", unitId }, facts));
  const units = bound === null ? null : { on: bound.on, counts: unitCounts(items), items };
  return {
    ...verdictOn(total, units),
    measuredBy: measureOf(plan, target),
    total,
    units,
    notes: bound?.byData && items.length > 0 ? [note("bound-by-data", { units: items.length })] : [],
    invented: [...(total === null ? [] : [total]), ...items].some(({ years }) =>
      years.some(({ observed, baseline }) => observed?.invented === true || baseline?.invented === true),
    ),
  };
}

/** The whole and each unit are bound for themselves: the one does not make good for the other (SPEC TARGET-14). */
function verdictOn(total: SubjectVerdict | null, units: TargetEvaluation["units"]): Verdict {
  if (units === null) {
    if (total === null) throw new Error("a target binds somebody");
    return { status: total.status, reason: total.reason };
  }
  if (units.items.length === 0 && total?.reason.code !== "no-measure") {
    if (total === null || isGood(total.status)) return verdict("unknown", "no-units", { on: units.on });
    return { status: total.status, reason: total.reason };
  }
  const all = [...(total === null ? [] : [total.status]), ...units.items.map(({ status }) => status)];
  if (total?.reason.code === "no-measure") return { status: total.status, reason: total.reason };
  const status = worstFirst.find((one) => all.includes(one)) ?? "unknown";
  return verdict(status, "together", { total: total?.status ?? null, units: units.counts });
}

const worstFirst: readonly TargetStatus[] = ["not-reached", "behind", "unknown", "on-course", "reached"];

function isGood(status: TargetStatus): boolean {
  return status === "reached" || status === "on-course";
}

function unitCounts(items: readonly SubjectVerdict[]): UnitCounts {
  const count = (status: TargetStatus) => items.filter((one) => one.status === status).length;
  return {
    of: items.length,
    reached: count("reached"),
    "on-course": count("on-course"),
    behind: count("behind"),
    "not-reached": count("not-reached"),
    unknown: count("unknown"),
  };
}
