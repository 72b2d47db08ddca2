import { type CalendarDay, yearOf } from "@cchc/core/day";
import { type Dashboard, dashboard } from "@cchc/core/query/dashboard";
import { isInPeriod, type Period, reportingYear } from "@cchc/core/query/period";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { type FoundPlan, listPlans } from "./find-plan.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A dashboard with what it was made from, for the records behind its numbers. */
export interface DashboardAnswer {
  dashboard: Dashboard;
  visits: readonly IndexedVisit[];
  plans: readonly FoundPlan[];
  units: UnitDirectory;
  /** Reporting years that the workspace has visits or plans of, the latest first. */
  years: number[];
  skipped: SkippedFile[];
}

/**
 * The dashboard of a workspace at the end of `asOf`, of a reporting year or of any period. What cannot be read is named
 * and done without. There is no document of index results yet, so there are no ranks.
 */
export async function readDashboard(
  workspace: Workspace,
  asOf: CalendarDay,
  asked: { year: number } | { period: Period },
): Promise<DashboardAnswer> {
  const [listing, found, { settings, areaLists }] = await Promise.all([
    workspace.visits(),
    listPlans(workspace),
    workspace.settings(),
  ]);
  const skipped = [...listing.skipped, ...found.skipped];
  const units = await workspace.unitsIfReadable(skipped);
  const { dueSoonDays, reportingYearStart } = settings;
  const period = "year" in asked ? reportingYear(asked.year, reportingYearStart) : asked.period;
  const { visits } = listing;
  const plans = found.plans.map(({ plan }) => plan);
  const sources = { visits, plans, units, areaLists, reportingYearStart, ranks: [] };
  return {
    dashboard: dashboard(sources, { asOf, period, dueSoonDays }),
    visits,
    plans: found.plans,
    units,
    years: yearsOf(
      [...visits.map(dayOfVisit), ...plans.filter(({ scope }) => scope === "year").map(({ from }) => from)],
      reportingYearStart,
    ),
    skipped,
  };
}

/** The reporting years that days lie in, the latest first. */
function yearsOf(days: readonly CalendarDay[], start: string): number[] {
  const years = days.map((day) => {
    const year = yearOf(day);
    return isInPeriod(reportingYear(year, start), day) ? year : year + 1;
  });
  return [...new Set(years)].sort((left, right) => right - left);
}
