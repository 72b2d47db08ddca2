import { type CalendarDay, yearOf } from "@cchc/core/day";
import { rankPoints } from "@cchc/core/indices/rank-points";
import { indexAsOf } from "@cchc/core/indices/scheme";
import { type Dashboard, dashboard } from "@cchc/core/query/dashboard";
import { isInPeriod, type Period, reportingYear } from "@cchc/core/query/period";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { registeredDocuments } from "./document-register.ts";
import { type FoundPlan, listPlans } from "./find-plan.ts";
import { listIndices } from "./indices.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A dashboard with what it was made from, for the records behind its numbers. */
export interface DashboardAnswer {
  dashboard: Dashboard;
  visits: readonly IndexedVisit[];
  plans: readonly FoundPlan[];
  units: UnitDirectory;
  skipped: SkippedFile[];
}

/**
 * The dashboard of a workspace at the end of `asOf` for a period. What cannot be read is named
 * and done without. Ranks are those of the province.
 */
export async function readDashboard(workspace: Workspace, asOf: CalendarDay, period: Period): Promise<DashboardAnswer> {
  const [listing, found, { settings, areaLists, provinceId }, known, documents] = await Promise.all([
    workspace.visits(),
    listPlans(workspace),
    workspace.settings(),
    listIndices(workspace),
    registeredDocuments(workspace),
  ]);
  const skipped = [...listing.skipped, ...found.skipped, ...known.skipped];
  const units = await workspace.unitsIfReadable(skipped);
  const { dueSoonDays, reportingYearStart } = settings;
  const { visits } = listing;
  const plans = found.plans.map(({ plan }) => plan);
  const indices = known.indices.map(({ index }) => indexAsOf(index, asOf, documents));
  const ranks = rankPoints(indices, units, provinceId);
  const sources = { visits, plans, units, areaLists, reportingYearStart, ranks };
  return {
    dashboard: dashboard(sources, { asOf, period, dueSoonDays }),
    visits,
    plans: found.plans,
    units,
    skipped,
  };
}

/** The reporting years that the workspace has visits or plans of, the latest first. */
export async function reportingYears(workspace: Workspace): Promise<number[]> {
  const [{ visits }, { plans }, { settings }] = await Promise.all([
    workspace.visits(),
    listPlans(workspace),
    workspace.settings(),
  ]);
  const yearly = plans.filter(({ plan }) => plan.scope === "year").map(({ plan }) => plan.from);
  const years = [...visits.map(dayOfVisit), ...yearly].map((day) => {
    const year = yearOf(day);
    return isInPeriod(reportingYear(year, settings.reportingYearStart), day) ? year : year + 1;
  });
  return [...new Set(years)].sort((left, right) => right - left);
}
