import { type CalendarDay, formatDay, lastDayOfMonth } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { inOrderOfDays } from "@cchc/core/query/in-order-of-days";
import type { Period } from "@cchc/core/query/period";
import { tally } from "@cchc/core/query/period-summary";
import type { PlanItemContext } from "@cchc/core/query/task-item";
import { owesReportIn, queryTasks, type TaskRow } from "@cchc/core/query/task-query";
import { isReportedIn } from "@cchc/core/query/task-state";
import type { TargetContext } from "@cchc/core/targets/target-item";
import { type TargetMeasures, targetFactsOn } from "@cchc/core/targets/target-measures";
import { compareVietnamese } from "@cchc/core/text";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { recordsOfPlan } from "../records/named-records.ts";
import { areaNameIn } from "../records/record-views.ts";
import { withoutFullStop } from "../records/sentence.ts";
import { targetNumbersOf, targetViews } from "../records/target-views.ts";
import { taskNumbersOf, taskView } from "../records/task-views.ts";
import type { ProgressArea, ProgressLead, ProgressReport, ProgressTask } from "./progress-view.ts";

/** What a month's progress is made from. */
export interface ProgressSources extends DocumentSources {
  plan: Plan;
  plans: readonly Plan[];
  /** What the targets of the plan are judged by. */
  measures: TargetMeasures;
}

/** What is asked of it. */
export interface ProgressRequest extends DocumentRequest {
  /** `YYYY-MM`. */
  month: string;
}

/** A task of the plan in both shapes. */
interface Followed {
  row: TaskRow;
  view: ProgressTask;
  doneInMonth: boolean;
}

/** The view model of a month's progress of a plan, and every number in it with what stands behind it (SPEC TPROG-1). */
export function progressReport(sources: ProgressSources, request: ProgressRequest): ExplainedView<ProgressReport> {
  const { plan, units, people, workspace, texts } = sources;
  const { asOf, month } = request;
  const ledger = new FigureLedger();
  const context: TargetContext = {
    asOf,
    units,
    people: new Map(people.map(({ id, name }) => [id, name])),
    clarity: workspace.settings.clarity ?? [],
    plans: sources.plans,
    facts: targetFactsOn(sources.measures, workspace, units, asOf),
  };
  const targets = targetViews(plan, sources, context, ledger);
  const all = queryTasks([plan], {}, asOf, units).map(
    (row): Followed => ({
      row,
      view: progressTask(row, sources, context, month),
      doneInMonth: row.state.droppedOn === null && row.state.doneOn?.slice(0, 7) === month,
    }),
  );
  const taskNumbers = taskNumbersOf(ledger, "tasks", rowsOf(all));
  const leads = leadViews(all, ledger);
  const unreportedLeads = leads.filter(({ unreportedCount }) => unreportedCount > 0);
  const tasks = all.map(({ view }) => view);
  const period = daysOfMonth(month);
  const year = Number(month.slice(0, 4));
  const monthOfYear = Number(month.slice(5));
  const view: ProgressReport = {
    ...documentHead(sources, request, {
      hasInvented: [plan, ...plan.tasks, ...targets].some(({ invented }) => invented === true),
    }),
    planNumber: plan.number,
    planTitle: plan.title,
    planDocument: plan.document,
    issuedOn: plan.issuedOn,
    year,
    month: monthOfYear,
    periodName: texts.report.monthName({ year, month: monthOfYear }),
    ...period,
    taskNumbers,
    ...reportCounts(ledger, "tasks", all),
    reportedCount: ledger.count("tasks.reported", "task", tallyWhere(all, isOwedAndReported)),
    leadCount: ledger.count("tasks.leads", "unit", tally(unitsOf(leads))),
    taskLeads: leads,
    unreportedLeadCount: ledger.count("tasks.unreportedLeads", "unit", tally(unitsOf(unreportedLeads))),
    unreportedLeads,
    taskAreas: areaViews(all, sources, ledger),
    tasks,
    doneTasks: all.filter(({ doneInMonth }) => doneInMonth).map((one) => one.view),
    overdueTasks: tasks
      .filter(({ status }) => status === "late")
      .toSorted((left, right) => right.daysLate - left.daysLate),
    targetNumbers: targetNumbersOf(ledger, "targets", targets),
    targets,
  };
  for (const task of tasks) countTask(task, ledger);
  return { view, figures: ledger.figures, records: recordsOfPlan(plan, units) };
}

/** The first and the last day of a month, `YYYY-MM`. */
export function daysOfMonth(month: string): Period {
  return { from: formatDay(Number(month.slice(0, 4)), Number(month.slice(5)), 1), to: lastDayOfMonth(month) };
}

function progressTask(row: TaskRow, sources: DocumentSources, context: PlanItemContext, month: string): ProgressTask {
  const { plan, task } = row;
  const { asOf } = context;
  const last = lastReport(task, asOf, lastDayOfMonth(month));
  return {
    ...taskView(row, sources, context),
    reportOwed: owesReportIn(plan, task, month, asOf),
    reported: isReportedIn(task, month, asOf),
    lastReportOn: last?.on ?? null,
    lastReportPercent: last?.percent ?? null,
    reportText: withoutFullStop(last?.text ?? ""),
    evidenceCount: last?.evidenceIds.length ?? 0,
  };
}

function lastReport(task: Task, asOf: CalendarDay, monthEnd: CalendarDay) {
  return inOrderOfDays(task.acts)
    .flatMap((act) => (act.act === "progress" && act.on <= asOf && act.on <= monthEnd ? [act] : []))
    .at(-1);
}

/** Tasks by who is accountable for them, most late ones first; those without a lead last. */
function leadViews(all: readonly Followed[], ledger: FigureLedger): ProgressLead[] {
  const names = new Map(all.map(({ view }) => [view.leadUnitId, view.leadUnitName]));
  return [...names]
    .map(([leadUnitId, leadUnitName]): ProgressLead => {
      const own = all.filter(({ view }) => view.leadUnitId === leadUnitId);
      const name = `tasks.lead.${leadUnitId ?? "none"}`;
      return {
        leadUnitId,
        leadUnitName,
        taskNumbers: taskNumbersOf(ledger, name, rowsOf(own), leadUnitName),
        ...reportCounts(ledger, name, own, leadUnitName),
      };
    })
    .sort(
      (left, right) =>
        Number(left.leadUnitId === null) - Number(right.leadUnitId === null) ||
        right.taskNumbers.overdue - left.taskNumbers.overdue ||
        compareVietnamese(left.leadUnitName, right.leadUnitName),
    );
}

/** The areas of the plan that have tasks, in its order. */
function areaViews(all: readonly Followed[], sources: ProgressSources, ledger: FigureLedger): ProgressArea[] {
  const { plan } = sources;
  const met = new Set(all.map(({ view }) => view.area));
  return [...new Set([...plan.areas, ...met])]
    .filter((area) => met.has(area))
    .map((area) => {
      const own = all.filter(({ view }) => view.area === area);
      const areaName = areaNameIn(plan.areaListId, area, sources);
      return {
        area,
        areaName,
        taskNumbers: taskNumbersOf(ledger, `tasks.area.${area}`, rowsOf(own)),
        tasks: own.map(({ view }) => view),
      };
    });
}

function reportCounts(
  ledger: FigureLedger,
  name: string,
  all: readonly Followed[],
  label: string | null = null,
): Pick<ProgressLead, "doneInMonthCount" | "reportOwedCount" | "unreportedCount"> {
  const count = (key: string, test: (one: Followed) => boolean) =>
    ledger.count(`${name}.${key}`, "task", tallyWhere(all, test), label);
  return {
    doneInMonthCount: count("doneInMonth", ({ doneInMonth }) => doneInMonth),
    reportOwedCount: count("reportOwed", ({ view }) => view.reportOwed),
    unreportedCount: count("unreported", ({ view }) => view.reportOwed && !view.reported),
  };
}

function isOwedAndReported({ view }: Followed): boolean {
  return view.reportOwed && view.reported;
}

function tallyWhere(all: readonly Followed[], test: (one: Followed) => boolean) {
  return tally(all.filter(test).map(({ view }) => view.id));
}

function rowsOf(all: readonly Followed[]): TaskRow[] {
  return all.map(({ row }) => row);
}

function unitsOf(leads: readonly ProgressLead[]): string[] {
  return leads.flatMap(({ leadUnitId }) => leadUnitId ?? []);
}

/** The numbers that the rows print. */
function countTask(
  { id, number, percent, daysLate, lastReportPercent, evidenceCount }: ProgressTask,
  ledger: FigureLedger,
) {
  const of = (value: number) => ({ value, ids: [id] });
  const name = `task.${number}`;
  ledger.count(`${name}.percent`, "task", of(percent));
  if (daysLate > 0) ledger.count(`${name}.daysLate`, "task", of(daysLate));
  if (lastReportPercent !== null) ledger.count(`${name}.reportedPercent`, "task", of(lastReportPercent));
  if (evidenceCount > 0) ledger.count(`${name}.evidence`, "task", of(evidenceCount));
}
