import { type PlanItemContext, taskItem } from "@cchc/core/query/task-item";
import type { TaskRow } from "@cchc/core/query/task-query";
import { type TaskTally, tallyTasks } from "@cchc/core/query/task-tally";
import type { DocumentSources } from "../document-sources.ts";
import type { FigureLedger } from "./figure-ledger.ts";
import { areaNameIn } from "./record-views.ts";
import type { TaskNumbers, TaskView } from "./task-view.ts";

/** What became of tasks, each count handed out as a figure under `name` (SPEC TASK-7, PROV-1). */
export function taskNumbersOf(
  ledger: FigureLedger,
  name: string,
  rows: readonly TaskRow[],
  label: string | null = null,
): TaskNumbers {
  const { donePercent, ...tallies } = tallyTasks(rows);
  const count = (key: keyof typeof tallies) =>
    ledger.count(key === "total" ? name : `${name}.${key}`, "task", tallies[key], label);
  return {
    total: count("total"),
    done: count("done"),
    doneOnTime: count("doneOnTime"),
    doneLate: count("doneLate"),
    onCourse: count("onCourse"),
    notStarted: count("notStarted"),
    overdue: count("overdue"),
    dropped: count("dropped"),
    donePercent: ledger.share(`${name}.donePercent`, `${name}.done`, name, donePercent, label),
  } satisfies { [K in keyof TaskTally]: unknown };
}

/** A task as templates say it. */
export function taskView({ plan, task }: TaskRow, sources: DocumentSources, context: PlanItemContext): TaskView {
  const item = taskItem(plan, task, context);
  return {
    id: item.id,
    number: item.number,
    code: item.code ?? "",
    planNumber: item.planNumber,
    area: item.area,
    areaName: areaNameIn(plan.areaListId, item.area, sources),
    title: item.title,
    leadUnitId: item.leadUnitId,
    leadUnitName: item.leadUnitName ?? sources.texts.report.noLead,
    coordinatorNames: item.coordinatorUnitNames.join(", "),
    personName: item.personName ?? "",
    product: item.product ?? "",
    due: item.due,
    originalDue: item.originalDue,
    authority: item.authority ?? "",
    assignedBy: item.assignedBy ?? "",
    status: item.status,
    statusName: sources.texts.labels.taskStatus[item.status],
    percent: item.percent,
    reportedOn: item.reportedOn,
    doneOn: item.doneOn,
    daysLate: item.daysLate,
    rescheduleReason: item.reschedules.at(-1)?.reason ?? "",
    dropReason: item.dropped?.reason ?? "",
    invented: item.invented,
  };
}
