import type { CalendarDay } from "@cchc/core/day";
import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import type { TaskDetail } from "@cchc/store/task-detail";
import { section, wrapped } from "./page-parts.ts";
import { fields } from "./table.ts";
import { progressBar } from "./task.ts";
import type { View } from "./view.ts";

/** What the page is made with beside the task. */
export interface TaskPageContext {
  asOf: CalendarDay;
  asOfGiven: boolean;
  area: string;
  person: (reference: string) => string;
  clarity: readonly ClarityPoint[];
}

/** Everything about one task: what makes it clear, how far it is, its dates, its parts, where it came from, what proves it. */
export function taskPage(task: TaskDetail, context: TaskPageContext, view: View): string[] {
  const { tasks, screens, format } = view.texts;
  const { page } = tasks;
  return [
    ...(context.asOfGiven ? [screens.asOf(format.day(context.asOf))] : []),
    ...wrapped(`${task.number} · ${task.title}`, 0, view, "bold"),
    ...(task.invented ? wrapped(page.invented, 0, view, "yellow") : []),
    "",
    ...fields(factsOf(task, context, view), view),
    ...section(page.clarity, indented(clarityLines(task, context, view), view), view),
    ...section(page.dates, dateLines(task, view), view),
    ...section(page.progress, progressLines(task, context, view), view),
    ...section(page.parts, relatedLines(task.parts, view), view),
    ...section(page.evidence, evidenceLines(task, view), view),
    ...section(
      page.remarks,
      task.remarks.flatMap((remark) => wrapped(tasks.remark(remark), 2, view, "yellow")),
      view,
    ),
  ];
}

function factsOf(task: TaskDetail, { asOf, area }: TaskPageContext, view: View): [string, string][] {
  const { tasks, screens } = view.texts;
  const { field } = tasks;
  const related = (one: TaskDetail["parent"]) => (one === null ? null : `${one.number} ${one.title}`);
  const facts: [string, string | null][] = [
    [screens.field.status, stateInWords(task, asOf, view)],
    [
      field.percent,
      `${view.width === null ? "" : progressBar(task.percent, view).slice(0, 6)}${tasks.page.standing(task)}`,
    ],
    [field.plan, task.planNumber],
    [field.code, task.code],
    [screens.field.area, area],
    [field.coordinators, task.coordinatorUnitNames.length === 0 ? null : task.coordinatorUnitNames.join("; ")],
    [field.parent, related(task.parent)],
    [field.source, related(task.source)],
    [field.assignedBy, task.assignedBy],
    [field.answersTo, originOf(task, view)],
    [view.texts.indices.cause, task.answersTo?.cause ?? null],
    [view.texts.indices.responsible, task.answersTo === null ? null : task.answersTo.responsible.join("; ")],
    [screens.field.note, task.note],
  ];
  return facts.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]]));
}

function originOf({ answersTo }: TaskDetail, { texts: { indices } }: View): string | null {
  if (answersTo === null) return null;
  return answersTo.number === "" ? indices.lostOrigin : indices.origin(answersTo);
}

function stateInWords(task: TaskDetail, asOf: CalendarDay, { texts: { tasks, labels } }: View): string {
  const { status, daysLate, dropped } = task;
  const label = labels.taskStatus[status];
  if (dropped !== null) return `${label} ${tasks.page.dropped(dropped)}`;
  if (status === "late") return `${label}: ${tasks.page.lateOn({ days: daysLate, asOf })}`;
  return status === "done-late" ? `${label}: ${tasks.page.doneLate(daysLate)}` : label;
}

/** The points that make a task clear, each with its value or that it is not clear; those not asked for only when given. */
function clarityLines(task: TaskDetail, { clarity }: TaskPageContext, view: View): [string, string][] {
  const { tasks, labels, format } = view.texts;
  const value: { readonly [P in ClarityPoint]: string | null } = {
    person: task.personName,
    work: task.title,
    time: task.due === null ? null : format.day(task.due),
    responsibility: task.leadUnitName,
    product: task.product,
    authority: task.authority,
  };
  return clarityPoints
    .filter((point) => clarity.includes(point) || value[point] !== null)
    .map((point) => {
      const label = labels.clarityPoint[point];
      return value[point] === null ? [`– ${label}`, tasks.page.notClear] : [`✓ ${label}`, value[point]];
    });
}

function dateLines({ originalDue, reschedules }: TaskDetail, view: View): string[] {
  const { page } = view.texts.tasks;
  const first = page.firstDue(originalDue);
  return [first, ...reschedules.map(page.reschedule)].flatMap((line) => wrapped(line, 2, view));
}

function progressLines({ progress }: TaskDetail, { person }: TaskPageContext, view: View): string[] {
  const { format, tasks } = view.texts;
  if (progress.length === 0) return wrapped(tasks.page.noProgress, 2, view);
  const lines = progress.map(({ on, by, percent, text, evidenceIds }): [string, string] => [
    format.day(on),
    tasks.page.report({ percent, by: person(by), text, evidence: evidenceIds.length }),
  ]);
  return indented(lines, view);
}

function relatedLines(related: TaskDetail["parts"], view: View): string[] {
  const { labels, tasks } = view.texts;
  return related.flatMap((one) =>
    wrapped(tasks.page.related({ ...one, status: labels.taskStatus[one.status] }), 2, view),
  );
}

function evidenceLines({ evidence }: TaskDetail, view: View): string[] {
  const { format } = view.texts;
  return evidence.flatMap(({ file, on }) => wrapped(on === null ? file : `${file}, ${format.day(on)}`, 2, view));
}

function indented(pairs: readonly (readonly [string, string])[], view: View): string[] {
  return fields(pairs, { ...view, width: view.width === null ? null : view.width - 2 }).map((line) => `  ${line}`);
}
