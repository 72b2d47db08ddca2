import { addDays, type CalendarDay } from "../day.ts";
import { areasOfList, defaultVisitAreaList, type OwnAreaList } from "../model/area-lists.ts";
import type { Plan } from "../model/plan.ts";
import { type CoverageRow, coverage } from "./coverage.ts";
import type { VisitFacts } from "./facts.ts";
import { isDueBetween, queryFindings } from "./finding-query.ts";
import { type MonthSpan, monthsOfPeriod } from "./months-of-period.ts";
import { type OverdueFindings, overdueFindings } from "./overdue-findings.ts";
import type { Period } from "./period.ts";
import { type FindingTally, percentOf, periodSummary, type Tally, tally } from "./period-summary.ts";
import { plansCounted, plansOfPeriod } from "./plan-period.ts";
import { type RankLine, type RankPoint, rankLines } from "./rank-lines.ts";
import { type RemediationOfMonth, remediationByMonth } from "./remediation-by-month.ts";
import { queryTasks, type TaskRow } from "./task-query.ts";
import { type TaskTally, tallyTasks } from "./task-tally.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { type VisitsToMonth, visitsByMonth } from "./visits-by-month.ts";

/** What a dashboard is made from. */
export interface DashboardSources {
  visits: readonly VisitFacts[];
  plans: readonly Plan[];
  units: UnitDirectory;
  areaLists: readonly OwnAreaList[];
  /** The setting of the reporting year. */
  reportingYearStart: string;
  /** Results of the province's indices, as far as a workspace keeps any. */
  ranks: readonly RankPoint[];
}

/** What is asked: the day it speaks of, the period whose visits and plans it tells of, and what counts as soon. */
export interface DashboardQuestion {
  asOf: CalendarDay;
  period: Period;
  dueSoonDays: number;
}

/**
 * What the chairman wants to see on Monday. What is overdue and due soon is of all visits, whatever their year: it is
 * what is owed on the day. Visits, remediation and tasks are of the period (SPEC DASH-5).
 */
export interface Dashboard extends DashboardQuestion {
  overdue: OverdueFindings;
  /** Findings due from the day on, up to `until`. */
  dueSoon: { until: CalendarDay; findings: Tally };
  visits: CoverageRow;
  /** What became of the findings of the period's visits, and the share resolved. */
  findings: FindingTally;
  resolvedPercent: number | null;
  /** The plans whose tasks are counted, and what became of these. */
  plans: { id: string; number: string; title: string }[];
  tasks: TaskTally;
  months: MonthSpan[];
  remediation: RemediationOfMonth[];
  visitsToMonth: VisitsToMonth[];
  tasksByArea: { area: string; areaListId: string; tasks: TaskTally }[];
  ranks: RankLine[];
  /** Some of what was counted was invented for illustration. */
  hasInvented: boolean;
}

/** The dashboard of a question. */
export function dashboard(sources: DashboardSources, question: DashboardQuestion): Dashboard {
  const { visits, plans, units, areaLists, reportingYearStart } = sources;
  const { asOf, period, dueSoonDays } = question;
  const areas = areasOfList(defaultVisitAreaList, areaLists) ?? [];
  const rows = queryFindings(visits, {}, asOf, units);
  const until = addDays(asOf, dueSoonDays);
  const dueSoon = rows.filter(({ state }) => isDueBetween(state, asOf, until));
  const summary = periodSummary(visits, period, asOf, units, areas);
  const months = monthsOfPeriod(period, reportingYearStart);
  const counted = plansCounted(plansOfPeriod(plans, period, asOf, reportingYearStart));
  const tasks = queryTasks(counted, {}, asOf, units);
  return {
    ...question,
    overdue: overdueFindings(rows, asOf, areas),
    dueSoon: { until, findings: tally(dueSoon.map(({ finding }) => finding.id)) },
    visits: coverage(visits, { period, programmeId: null }, asOf, units).total,
    findings: summary.findings,
    resolvedPercent: percentOf(summary.findings.resolved.value, summary.findings.total.value),
    plans: counted.map(({ id, number, title }) => ({ id, number, title })),
    tasks: tallyTasks(tasks),
    months,
    remediation: remediationByMonth(summary, months),
    visitsToMonth: visitsByMonth(visits, period, asOf, months),
    tasksByArea: byArea(tasks),
    ranks: rankLines(sources.ranks),
    hasInvented:
      visits.some((visit) => visit.invented === true || visit.findings.some(({ invented }) => invented === true)) ||
      tasks.some(({ plan, task }) => plan.invented === true || task.invented === true),
  };
}

/** Tasks by the areas of their plans, in the order of these; an area is called as in the first plan that has it. */
function byArea(rows: readonly TaskRow[]): Dashboard["tasksByArea"] {
  const lists = new Map<string, string>();
  for (const { areas, areaListId } of new Set(rows.map(({ plan }) => plan)))
    for (const area of areas) if (!lists.has(area)) lists.set(area, areaListId);
  for (const { plan, task } of rows) if (!lists.has(task.area)) lists.set(task.area, plan.areaListId);
  return [...lists].map(([area, areaListId]) => ({
    area,
    areaListId,
    tasks: tallyTasks(rows.filter(({ task }) => task.area === area)),
  }));
}
