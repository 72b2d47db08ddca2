import { findingState } from "@cchc/core/query/finding-state";
import { isOpenForRecording, possibleVisitActs } from "@cchc/core/query/visit-path";
import type { VisitState } from "@cchc/core/query/visit-state";
import { dayOfVisit, findingCounts, isCancelled, visitState } from "@cchc/core/query/visit-state";
import type { IndexedVisit } from "@cchc/store/visit-index";
import { findingNode } from "./finding-node.ts";
import { factLines, joined, type NodeContext, personName, unitName } from "./node-context.ts";
import { visitIcon } from "./state-icons.ts";
import type { TreeNode, TreeTooltip } from "./tree-node.ts";

/** A visit as a row, its findings below. */
export function visitNode(visit: IndexedVisit, context: NodeContext): TreeNode {
  const { texts, asOf } = context;
  const { labels, format, extension } = texts;
  const state = visitState(visit, asOf);
  const counts = findingCounts(visit, asOf);
  const day = dayOfVisit(visit);
  const unit = unitName(context, visit.unitId, day);
  const status = labels.visitStatus[state.status];
  const slipped = hasSlipped(state, context);
  const standing = slipped ? texts.agenda.slipped : status.toLowerCase();
  const found = extension.trees.inspections.findings(counts);
  return {
    key: `visit ${visit.id}`,
    label: unit,
    description: joined(
      format.dayAndMonth(day),
      // What is cut off in a narrow window is what presses least.
      ...(counts.overdue > 0 ? [found, standing] : [standing, found]),
    ),
    spoken: joined(visit.number, labels.visitKind[visit.visitKind], slipped ? status : ""),
    icon: visitIcon(state.status, counts.overdue > 0 ? "late" : slipped ? "soon" : "none"),
    context: ["cchc.visit", state.status, ...visitActWords(visit)].join(" "),
    reference: { kind: "visit", file: visit.file, id: visit.id },
    search: joined(visit.number, unit, labels.visitKind[visit.visitKind], status, format.day(day)),
    stamp: visit.stamp ?? "",
    tooltip: async () => visitTooltip(visit, state, context),
    ...(visit.findings.length === 0 ? {} : { children: () => findingNodes(visit, context) }),
  };
}

/** Planned for a day that is past, and not begun. */
export function hasSlipped({ status, plannedOn }: VisitState, { asOf }: Pick<NodeContext, "asOf">): boolean {
  return (status === "planned" || status === "notified" || status === "self-reported") && plannedOn < asOf;
}

/** What may be done to a visit, for menus. */
function visitActWords(visit: IndexedVisit): string[] {
  return [...possibleVisitActs(visit), ...(isOpenForRecording(visit) ? ["add-finding"] : [])].map(
    (act) => `can-${act}`,
  );
}

/** The findings that were found by the day, in the order of their numbers. */
function findingNodes(visit: IndexedVisit, context: NodeContext): TreeNode[] {
  const cancelled = isCancelled(visit, context.asOf);
  return visit.findings
    .toSorted((left, right) => left.ordinal - right.ordinal)
    .flatMap((finding) => {
      const state = findingState(finding, context.asOf);
      return state === undefined
        ? []
        : [findingNode(visit, finding, cancelled ? { ...state, overdue: false } : state, context)];
    });
}

function visitTooltip(visit: IndexedVisit, state: VisitState, context: NodeContext): TreeTooltip {
  const { labels, screens, format, visits, deadlines } = context.texts;
  const { field } = screens;
  const lead = visit.team.find(({ role }) => role === "head");
  const lines = factLines([
    [field.number, visit.number],
    [field.kind, labels.visitKind[visit.visitKind]],
    [field.status, labels.visitStatus[state.status]],
    [field.plannedOn, state.startedOn === null ? deadlines.longDay(state.plannedOn) : null],
    [field.startedOn, state.startedOn === null ? null : deadlines.longDay(state.startedOn)],
    [field.concludedOn, state.concludedOn === null ? null : format.day(state.concludedOn)],
    [field.notice, state.concludedOn === null ? null : (state.notice ?? visits.draftNotice)],
    [labels.teamRole.head, lead === undefined ? null : personName(context, lead.person)],
    [field.findings, visits.findingCounts(findingCounts(visit, context.asOf))],
  ]);
  return { title: unitName(context, visit.unitId, dayOfVisit(visit)), lines };
}
