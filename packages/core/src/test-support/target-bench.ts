import type { CalendarDay } from "../day.ts";
import type { Category } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Unit, UnitEvent, Units } from "../model/units.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { evaluateTarget } from "../targets/evaluate-target.ts";
import { type Observation, observationBook } from "../targets/observation.ts";
import { type TargetFacts, usualTolerance } from "../targets/target-facts.ts";
import { yearPlan } from "./plan-bench.ts";

/** The province that targets bind as a whole. */
export const province = "tinh";

/** A register of the province and these departments, each in force for its days; events as they are given. */
export function register(
  departments: readonly { id: string; from?: CalendarDay; to?: CalendarDay }[],
  events: readonly UnitEvent[] = [],
): Pick<Units, "units" | "events"> {
  const unit = (
    id: string,
    category: Category,
    parentId: string | null,
    from?: CalendarDay,
    to?: CalendarDay,
  ): Unit => ({
    id,
    versions: [{ from: from ?? null, to: to ?? null, name: `Unit ${id}`, level: "province", category, parentId }],
  });
  const own = departments.map(({ id, from, to }) => unit(id, "department", province, from, to));
  return { units: [unit(province, "people-committee", null), ...own], events: [...events] };
}

/** A number of an indicator or, with a rank, of an index. */
export function observed(change: Partial<Observation> & { year: number }): Observation {
  const isRank = change.rank !== undefined || change.rankAtMost !== undefined || change.outOf !== undefined;
  return {
    measuredBy: isRank ? { kind: "index", scheme: "PCI" } : { kind: "indicator", indicatorId: "don-vi" },
    ...{ unitId: province, value: null, qualifier: "", measure: "", maximum: null, rank: null, rankAtMost: null },
    ...{ outOf: null, group: null, invented: false, series: "", peers: "", knownOn: `${change.year}-12-31` },
    source: { kind: isRank ? "index" : "figure", recordId: `r${change.year}`, documentId: null, document: null },
    ...change,
  };
}

/** What targets are judged from. */
export function factsOn(
  asOf: CalendarDay,
  observations: readonly Observation[],
  units: Pick<Units, "units" | "events"> = register([]),
): TargetFacts {
  const book = observationBook(observations);
  return {
    asOf,
    units: unitDirectory(units),
    provinceId: province,
    book,
    tolerance: usualTolerance,
    about: () => ({ title: "Đơn vị", addable: true }),
  };
}

/** A plan of 2015–2025 with these targets. */
export function planWith(...targets: Target[]): Plan {
  const plan = yearPlan({ scope: "period", from: "2015-01-01", to: "2025-12-31", areaListId: "76-2021" });
  return { ...plan, targets };
}

/** A target; unless told otherwise, at least 80 % of an indicator by the end of 2025. */
export function targetOf(change: Partial<Target> = {}): Target {
  return {
    ...{ id: "t1", ordinal: 1, title: "Chỉ tiêu", targetKind: "value", direction: "at-least", goal: 80, measure: "%" },
    when: { frequency: "once", due: "2025-12-31" },
    binds: ["total"],
    ...(change.scheme === undefined ? { indicatorId: "don-vi" } : {}),
    ...change,
  };
}

/** The evaluation of the last target of a plan. */
export function evaluated(plan: Plan, facts: TargetFacts) {
  const target = plan.targets.at(-1);
  if (target === undefined) throw new Error("a plan with targets");
  return evaluateTarget(plan, target, facts);
}
