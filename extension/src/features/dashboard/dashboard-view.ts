import type { CalendarDay } from "@cchc/core/day";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { asOfPeriod, type Period, reportingYear } from "@cchc/core/query/period";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type DashboardAnswer, readDashboard, reportingYears } from "@cchc/store/dashboard";
import type { DashboardView } from "../../protocol/dashboard-page.ts";
import type { Session } from "../../session.ts";
import { CountedRecords } from "./counted.ts";
import { dashboardFigures } from "./figures.ts";
import { dashboardPictures } from "./pictures.ts";

/** What somebody chose on the page; what is null follows the day and the data. */
export interface DashboardChoice {
  asOf: CalendarDay | null;
  period: { year: number } | { period: Period } | null;
}

/** The page, and what its numbers count. */
export interface MadeDashboard {
  view: DashboardView;
  counted: CountedRecords;
  answer: DashboardAnswer;
}

/**
 * The page for a choice. Without one it tells of the reporting year of today, or of the latest with data, as of today or
 * of the year's last day when that is earlier (SPEC PERIOD-2).
 */
export async function dashboardView(
  session: Session,
  texts: Catalogue,
  choice: DashboardChoice,
): Promise<MadeDashboard> {
  const { live } = session;
  const workspace = await live.settings();
  const { reportingYearStart } = workspace.settings;
  const { today } = session.ports();
  const years = (await reportingYears(live)).map((year) => ({ year, ...reportingYear(year, reportingYearStart) }));
  const current = years.find(({ from, to }) => from <= today && today <= to) ?? years[0];
  const asked = choice.period ?? { year: current?.year ?? Number(today.slice(0, 4)) };
  const period = "year" in asked ? reportingYear(asked.year, reportingYearStart) : asked.period;
  const asOf = choice.asOf ?? asOfPeriod(period, today);
  const answer = await readDashboard(live, asOf, period);
  const counted = new CountedRecords();
  const words = { texts, areaLists: workspace.areaLists, counted };
  const { dashboard, skipped } = answer;
  return {
    view: {
      workspace: wholeName(workspace),
      asOf,
      today,
      period,
      year: "year" in asked ? asked.year : null,
      years,
      invented: dashboard.hasInvented ? (workspace.notice ?? "") : null,
      skipped: new Set(skipped.map(({ file }) => file)).size,
      figures: dashboardFigures(dashboard, words),
      pictures: dashboardPictures(dashboard, words),
    },
    counted,
    answer,
  };
}

/** Whose figures they are. */
function wholeName({ title, settings: { issuer } }: WorkspaceDocument): string {
  return issuer === undefined ? title : `${title} · ${issuer}`;
}
