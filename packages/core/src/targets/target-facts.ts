import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import type { MeasuredBy, Observation, ObservationBook } from "./observation.ts";
import type { MissingNumber } from "./verdict.ts";

/** What targets are judged from, as of a day. */
export interface TargetFacts {
  asOf: CalendarDay;
  units: UnitDirectory;
  /** Whom "the province as a whole" means. */
  provinceId: string;
  book: ObservationBook;
  /** How many percent of the way may be missing on the line from the baseline to the goal. */
  tolerance: number;
  about(measuredBy: MeasuredBy): MeasureAbout;
}

/** What is to be known of an index or an indicator. */
export interface MeasureAbout {
  /** What people call it. */
  title: string;
  /** Whether numbers of units may be added up: counts may, shares and points may not. */
  addable: boolean;
}

/** How far behind the straight line is still on course, in percent of the whole way, unless the workspace says otherwise. */
export const usualTolerance = 5;

/** One target and whom of those it binds is asked about. */
export interface Subject {
  plan: Plan;
  target: Target;
  role: "total" | "unit";
  unitId: string;
}

/** What a target is measured by: its own index or indicator, else that of the target it is compared with. */
export function measureOf(plan: Pick<Plan, "targets">, target: Target): MeasuredBy | null {
  const seen = new Set<string>();
  for (let next: Target | undefined = target; next !== undefined && !seen.has(next.id); next = before(plan, next)) {
    seen.add(next.id);
    if (next.indicatorId !== undefined) return { kind: "indicator", indicatorId: next.indicatorId };
    if (next.scheme !== undefined) return { kind: "index", scheme: next.scheme.toUpperCase() };
  }
  return null;
}

/** The target whose result is the baseline of `target`. */
export function before(plan: Pick<Plan, "targets">, target: Target): Target | undefined {
  return plan.targets.find(({ id }) => id === target.baseline?.targetId);
}

/** What was published of a unit in a year: one number, none, or several that contradict each other. */
export function publishedOf(
  { book, asOf }: TargetFacts,
  measuredBy: MeasuredBy,
  unitId: string,
  year: number,
): { one: Observation | undefined; several: readonly Observation[] } {
  const found = book.of(measuredBy, unitId, year, asOf);
  return found.length > 1 ? { one: undefined, several: found } : { one: found[0], several: [] };
}

/** The number that would be there. */
export function missingNumber(
  { units, asOf, about }: TargetFacts,
  measuredBy: MeasuredBy,
  unitId: string,
  year: number,
): MissingNumber {
  const unitName = units.nearestVersion(unitId, asOf)?.name ?? unitId;
  return { measuredBy, title: about(measuredBy).title, unitId, unitName, year };
}
