import type { CalendarDay } from "../day.ts";
import type { CountedSource, Level } from "../model/codes.ts";
import type { Indicator } from "../model/indicators.ts";
import type { Initiative } from "../model/initiatives.ts";
import type { Plan } from "../model/plan.ts";
import type { VisitFacts } from "../query/facts.ts";
import { initiativesOfPeriod } from "../query/initiatives-of-period.ts";
import { asOfPeriod, type Period } from "../query/period.ts";
import { percentOf, periodSummary, type Tally, tally } from "../query/period-summary.ts";
import { plansCounted, plansOfPeriod } from "../query/plan-period.ts";
import { queryTasks } from "../query/task-query.ts";
import { tallyTasks } from "../query/task-tally.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { visitState } from "../query/visit-state.ts";

/** The records that the program counts. */
export interface CountedRecords {
  visits: readonly VisitFacts[];
  plans: readonly Plan[];
  initiatives: readonly Initiative[];
  units: UnitDirectory;
  /** First day of the reporting year, as in the settings. */
  reportingYearStart: string;
}

/** The unit and the days that are counted; a level narrows to records of units of that level. */
export interface CountedScope {
  unitId: string | null;
  level: Level | null;
  period: Period;
}

/** What kind of records the ids of a count name. */
export type CountedRecordKind = "visit" | "unit" | "finding" | "task" | "initiative";

/** A value that the program counted: the records behind it, or the two terms of a share. */
export type CountedValue =
  | ({ basis: "records" } & Counted)
  | { basis: "share"; value: number; numerator: Counted; denominator: Counted };

/** A count and the records that were counted. */
export interface Counted {
  value: number;
  records: CountedRecordKind;
  ids: readonly string[];
}

/**
 * What the program counts for an indicator: records of its own by the same rules as the reports, or the quotient of two
 * counted terms. Null where it counts nothing: most of what is published stands in no record (SPEC STAT-7).
 */
export function countedValue(
  indicator: Indicator,
  catalogue: readonly Indicator[],
  scope: CountedScope,
  records: CountedRecords,
  today: CalendarDay,
): CountedValue | null {
  const counted = counter(scope, records, today);
  const { countedBy, numeratorId, denominatorId } = indicator;
  if (countedBy !== undefined) return { basis: "records", ...counted(countedBy, indicator) };
  const termOf = (id: string | undefined) => {
    const term = catalogue.find((other) => other.id === id);
    return term?.countedBy === undefined ? null : counted(term.countedBy, term);
  };
  const [numerator, denominator] = [termOf(numeratorId), termOf(denominatorId)];
  if (numerator === null || denominator === null) return null;
  const value = percentOf(numerator.value, denominator.value);
  return value === null ? null : { basis: "share", value, numerator, denominator };
}

function counter(scope: CountedScope, records: CountedRecords, today: CalendarDay) {
  const { period, unitId } = scope;
  const { units, reportingYearStart } = records;
  const asOf = asOfPeriod(period, today);
  return (source: CountedSource, { level: own, area }: Indicator): Counted => {
    const level = scope.level ?? own ?? null;
    const isWanted = (id: string | null, day: CalendarDay) =>
      (unitId === null || (id !== null && units.isAtOrBelow(id, unitId, day))) &&
      (level === null || (id !== null && units.nearestVersion(id, day)?.level === level));
    // The area of steering holds the annex of inspections: their findings are of all areas.
    const findingArea = area !== undefined && area !== "steering" ? area : null;
    const visited = () =>
      periodSummary(
        records.visits.filter((visit) => isWanted(visit.unitId, visitState(visit, asOf).startedOn ?? asOf)),
        period,
        asOf,
        units,
        findingArea === null ? [] : [findingArea],
      );
    const findings = () => {
      const { findings: all, byArea } = visited();
      return byArea.find((entry) => entry.area === findingArea)?.findings ?? all;
    };
    const tasks = (assigned: boolean) => {
      const plans = plansCounted(plansOfPeriod(records.plans, period, asOf, reportingYearStart));
      const rows = queryTasks(plans, {}, asOf, units);
      return tallyTasks(
        rows.filter(({ task }) => isWanted(task.leadUnitId, asOf) && (!assigned || task.assignedBy !== undefined)),
      );
    };
    const of = (kind: CountedRecordKind, { value, ids }: Tally): Counted => ({ records: kind, value, ids });
    switch (source) {
      case "visits":
        return of("visit", visited().visits.visits);
      case "visited-units":
        return of("unit", visited().visits.units);
      case "findings":
        return of("finding", findings().total);
      case "findings-resolved":
        return of("finding", findings().resolved);
      case "findings-on-time":
        return of("finding", findings().onTime);
      case "findings-late":
        return of("finding", findings().late);
      case "findings-unfinished":
        return of("finding", findings().unfinished);
      case "findings-overdue":
        return of("finding", findings().overdue);
      case "tasks":
        return of("task", tasks(false).total);
      case "tasks-done":
        return of("task", tasks(false).done);
      case "tasks-done-late":
        return of("task", tasks(false).doneLate);
      case "tasks-overdue":
        return of("task", tasks(false).overdue);
      case "tasks-assigned":
        return of("task", tasks(true).total);
      case "tasks-assigned-done":
        return of("task", tasks(true).done);
      case "initiatives": {
        const listed = initiativesOfPeriod(records.initiatives, period, asOf, reportingYearStart);
        return of("initiative", tally(listed.filter((one) => isWanted(one.unitId, asOf)).map(({ id }) => id)));
      }
    }
  };
}
