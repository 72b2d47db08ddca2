import { latestDay } from "@cchc/core/change/finding-acts";
import { addDays, type CalendarDay, daysBetween } from "@cchc/core/day";
import { type FindingFacts, findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { type FindingItem, findingItem } from "@cchc/core/query/finding-item";
import { type FindingState, findingState } from "@cchc/core/query/finding-state";
import { possibleFindingActs } from "@cchc/core/query/next-acts";
import { dayOfVisit, isCancelled } from "@cchc/core/query/visit-state";
import { unwrap } from "@cchc/core/unwrap";
import type { IndexedVisit } from "@cchc/store/visit-index";
import { factLines, findingContext, joined, type NodeContext, personName, unitName } from "./node-context.ts";
import { findingIcon, type Urgency } from "./state-icons.ts";
import type { TreeNode, TreeTooltip } from "./tree-node.ts";

/** A finding as a row: what was found, how it stands with its deadline. */
export function findingNode(
  visit: IndexedVisit,
  finding: FindingFacts,
  state: FindingState,
  context: NodeContext,
): TreeNode {
  const { texts, asOf } = context;
  // What the door asks is the latest state, also where the day shown is an earlier one.
  const latest = findingState(finding, latestDay) ?? state;
  const acts = isCancelled(visit, asOf)
    ? []
    : possibleFindingActs({ status: latest.status, deadline: finding.deadline }).map((act) => `can-${act}`);
  const urgency = urgencyOf(state, context);
  return {
    key: `finding ${finding.id}`,
    label: finding.title,
    description: standing(state, context),
    spoken: joined(findingNumber(visit, finding), texts.labels.severity[finding.severity]),
    icon: findingIcon(state.status, urgency),
    context: ["cchc.finding", state.status, ...(state.overdue ? ["overdue"] : []), ...acts].join(" "),
    reference: { kind: "finding", file: visit.file, id: finding.id, visitId: visit.id },
    search: searchOf(visit, finding, state, context),
    stamp: visit.stamp ?? "",
    tooltip: () => findingTooltip(visit, finding, context),
  };
}

/** How a finding stands: late by so many days, due, or its state. */
function standing({ status, due, overdue, unfinished, reportedOn }: FindingState, context: NodeContext): string {
  const { texts, asOf } = context;
  const { labels, findings, deadlines, extension } = texts;
  if (overdue && due !== null) return joined(findings.late(daysBetween(due, asOf)), extension.trees.due(due));
  if (!unfinished || reportedOn !== null) return labels.findingStatus[status];
  return joined(labels.findingStatus[status], due === null ? deadlines.pending : extension.trees.due(due));
}

/** Late, due within the days that the workspace calls soon, or neither. */
function urgencyOf(
  { overdue, due, unfinished, reportedOn }: Pick<FindingState, "overdue" | "due" | "unfinished" | "reportedOn">,
  { asOf, dueSoonDays }: Pick<NodeContext, "asOf" | "dueSoonDays">,
): Urgency {
  if (overdue) return "late";
  return unfinished && reportedOn === null && isSoon(due, asOf, dueSoonDays) ? "soon" : "none";
}

/** Whether a day lies within the days that count as soon. */
export function isSoon(day: CalendarDay | null, asOf: CalendarDay, dueSoonDays: number): boolean {
  return day !== null && day >= asOf && day <= addDays(asOf, dueSoonDays);
}

function searchOf(visit: VisitFacts, finding: FindingFacts, state: FindingState, context: NodeContext): string {
  return [
    findingNumber(visit, finding),
    finding.title,
    unitName(context, visit.unitId, dayOfVisit(visit)),
    unitName(context, state.responsibleUnitId, context.asOf),
    context.nameOfArea(visit.areaListId, finding.area),
    context.texts.labels.findingStatus[state.status],
    finding.responsiblePerson === undefined ? "" : personName(context, finding.responsiblePerson),
  ].join(" ");
}

async function findingTooltip(visit: IndexedVisit, { id }: FindingFacts, context: NodeContext): Promise<TreeTooltip> {
  const document = unwrap(await context.live.readVisit(visit));
  const finding = document.findings.find((one) => one.id === id);
  const item = finding === undefined ? undefined : findingItem(document, finding, findingContext(context));
  if (item === undefined) return { title: "", lines: [] };
  const { labels, screens } = context.texts;
  const { field } = screens;
  const lines = factLines([
    [field.number, item.number],
    [field.unit, item.unitName],
    [field.area, context.nameOfArea(document.areaListId, item.area)],
    [field.severity, labels.severity[item.severity]],
    [field.status, labels.findingStatus[item.status]],
    [field.responsible, responsible(item, context)],
    [field.due, deadlineWords(item, context)],
    [field.recommendation, item.recommendation],
    [field.cause, item.cause],
  ]);
  return { title: item.title, lines };
}

function responsible(item: FindingItem, context: NodeContext): string {
  const { responsibleUnitName, responsiblePerson } = item;
  return joined(responsibleUnitName, responsiblePerson === null ? null : personName(context, responsiblePerson));
}

/** The deadline as it came about, and how late it is. */
function deadlineWords(item: FindingItem, { texts, asOf }: NodeContext): string {
  const { deadline, overdue, daysLate, workingDaysLate } = item;
  const late = overdue ? texts.findings.overdue({ days: daysLate, workingDays: workingDaysLate, asOf }) : null;
  return [deadline.explanation, late].filter((part) => part !== null).join(". ");
}
