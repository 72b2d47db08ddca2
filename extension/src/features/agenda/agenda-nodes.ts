import { addDays, type CalendarDay, daysBetween } from "@cchc/core/day";
import { agendaUntil, type DutyRow, lateCounts, lateTotal, type VisitRow } from "@cchc/core/query/agenda";
import type { FindingRow } from "@cchc/core/query/finding-query";
import type { ScoreDueRow } from "@cchc/core/query/score-dues";
import type { TaskRow } from "@cchc/core/query/task-query";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import type { TargetRow } from "@cchc/core/targets/owed-targets";
import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { AgendaAnswer } from "@cchc/store/agenda";
import { readAgenda } from "@cchc/store/agenda";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { IndexedVisit, SkippedFile } from "@cchc/store/visit-index";
import { findingNode } from "../../views/finding-node.ts";
import { factLines, joined, type NodeContext, readNodeContext, unitName } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import { dutyIcon } from "../../views/state-icons.ts";
import { targetNode } from "../../views/target-node.ts";
import { taskNode } from "../../views/task-node.ts";
import type { TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";
import { hasSlipped, visitNode } from "../../views/visit-node.ts";

/** What needs doing: what is late, what is due this week, what is due soon, which visits are ahead (SPEC TREE-5). */
export async function agendaContent(live: LiveWorkspace, texts: Catalogue, asOf: CalendarDay): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const sunday = agendaUntil(asOf, "week");
  const soon = addDays(asOf, context.dueSoonDays);
  const until = soon > sunday ? soon : sunday;
  const answer = unwrap(await readAgenda(live, asOf, until));
  const late = lateCounts(answer.agenda);
  return {
    nodes: [
      ...skippedNodes([...skipped, ...answer.skipped], texts),
      ...agendaGroups(answer, sunday, context).map(({ key, label, rows, isOpen }) => ({
        key,
        label,
        description: texts.format.number(rows.length),
        isOpen,
        count: rows.length,
        children: (limit = rows.length) => rows.slice(0, limit).map((row) => row()),
      })),
    ],
    badge: {
      value: lateTotal(late),
      tooltip: texts.extension.trees.agenda.badge(late),
    },
  };
}

interface Group {
  key: string;
  label: string;
  rows: readonly (() => TreeNode)[];
  isOpen: boolean;
}

/** The groups that hold something, the most pressing first. */
function agendaGroups(answer: AgendaAnswer, sunday: CalendarDay, context: NodeContext): Group[] {
  const { agenda } = answer;
  const words = context.texts.extension.trees.agenda;
  const rows = new AgendaRows(answer, context);
  const due = [
    ...agenda.dueSoon.map((row) => ({ on: row.state.due ?? sunday, node: () => rows.finding(row) })),
    ...agenda.tasksDueSoon.map((row) => ({ on: row.state.due ?? sunday, node: () => rows.task(row) })),
    ...agenda.dutiesDue.map((row) => ({ on: row.call.due, node: () => rows.duty(row) })),
    ...agenda.scoresDue.map((row) => ({ on: row.due, node: () => rows.scores(row) })),
  ].toSorted((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
  const thisWeek = due.filter(({ on }) => on <= sunday).map(({ node }) => node);
  const later = due.filter(({ on }) => on > sunday).map(({ node }) => node);
  const groups: Group[] = [
    { key: "overdue", label: words.overdue, rows: agenda.overdue.map((row) => () => rows.finding(row)), isOpen: true },
    { key: "late", label: words.tasksLate, rows: agenda.tasksLate.map((row) => () => rows.task(row)), isOpen: true },
    {
      key: "missing",
      label: words.dutiesMissing,
      rows: agenda.dutiesMissing.map((row) => () => rows.duty(row)),
      isOpen: true,
    },
    {
      key: "scores",
      label: words.scoresMissing,
      rows: agenda.scoresMissing.map((row) => () => rows.scores(row)),
      isOpen: true,
    },
    {
      key: "targets-behind",
      label: words.targetsBehind,
      rows: agenda.targetsBehind.map((row) => () => rows.target(row)),
      isOpen: true,
    },
    {
      key: "targets-unknown",
      label: words.targetsUnknown,
      rows: agenda.targetsUnknown.map((row) => () => rows.target(row)),
      isOpen: false,
    },
    { key: "week", label: words.thisWeek, rows: thisWeek, isOpen: true },
    {
      key: "visits",
      label: words.visitsAhead,
      rows: agenda.visitsAhead.map((row) => () => rows.visit(row)),
      isOpen: true,
    },
    { key: "later", label: words.later(agenda.until), rows: later, isOpen: false },
  ];
  return groups.filter(({ rows: all }) => all.length > 0);
}

/** Rows of an agenda: when first, then what. */
class AgendaRows {
  readonly #context: NodeContext;
  readonly #visits: ReadonlyMap<string, IndexedVisit>;
  readonly #files: ReadonlyMap<string, string>;

  constructor({ sources, files }: AgendaAnswer, context: NodeContext) {
    this.#context = context;
    this.#visits = new Map(sources.visits.map((visit) => [visit.id, visit]));
    this.#files = files;
  }

  finding({ visit, finding, state, number }: FindingRow): TreeNode {
    const indexed = this.#visits.get(visit.id);
    if (indexed === undefined) throw new Error(`the agenda tells of ${number}, which is in no file`);
    const { texts } = this.#context;
    const node = findingNode(indexed, finding, state, this.#context);
    const late = state.overdue && state.due !== null ? texts.findings.late(this.#daysAgo(state.due)) : null;
    return {
      ...node,
      label: this.#when(late, state.due, finding.title),
      description: joined(unitName(this.#context, state.responsibleUnitId, this.#context.asOf), number),
      spoken: texts.labels.findingStatus[state.status],
    };
  }

  task({ plan, task, state }: TaskRow): TreeNode {
    const { texts } = this.#context;
    const node = taskNode(this.#files.get(plan.id) ?? "", plan, task, this.#context);
    const late = state.status === "late" && state.due !== null ? texts.tasks.late(this.#daysAgo(state.due)) : null;
    const lead = task.leadUnitId === null ? null : unitName(this.#context, task.leadUnitId, this.#context.asOf);
    const far = state.percent > 0 ? texts.extension.trees.percent(state.percent) : null;
    return {
      ...node,
      label: this.#when(late, state.due, task.title),
      description: joined(lead, far),
      spoken: texts.labels.taskStatus[state.status],
    };
  }

  visit({ visit, state }: VisitRow): TreeNode {
    const indexed = this.#visits.get(visit.id);
    if (indexed === undefined) throw new Error(`the agenda tells of ${visit.number}, which is in no file`);
    const { texts } = this.#context;
    const { children: _findings, ...node } = visitNode(indexed, this.#context);
    const slipped = hasSlipped(state, this.#context) ? texts.agenda.slipped : null;
    return {
      ...node,
      label: this.#when(null, dayOfVisit(visit), node.label),
      description: joined(texts.labels.visitKind[visit.visitKind], slipped),
    };
  }

  /** A turn of a duty, who owes it below. */
  duty({ duty, call, owing }: DutyRow): TreeNode {
    const { texts, asOf, units } = this.#context;
    const { duties, findings, format, screens, agenda } = texts;
    const period = call.visitNumber === null ? duties.periodName(call.period) : duties.afterVisit(call.visitNumber);
    const isLate = call.due < asOf;
    const file = this.#files.get(duty.id) ?? "";
    const reference = { kind: "duty", file, id: duty.id } as const;
    const names = owing.map((id) => ({ id, name: unitName(this.#context, id, call.to) }));
    const key = `duty ${duty.id} ${call.period} ${call.visitNumber ?? ""}`;
    return {
      key,
      label: this.#when(isLate ? findings.late(this.#daysAgo(call.due)) : null, call.due, duty.title),
      description: joined(period, agenda.owing(owing.length)),
      spoken: agenda.owingHeading,
      icon: dutyIcon(isLate ? "late" : "none"),
      context: "cchc.duty",
      reference,
      search: joined(duty.number, duty.title, period, ...names.map(({ name }) => name)),
      tooltip: async () => ({
        title: duty.title,
        lines: factLines([
          [screens.field.number, duty.number],
          [duties.period, period],
          [screens.field.due, format.day(call.due)],
          [agenda.owingHeading, format.list(names.map(({ name }) => name))],
        ]),
      }),
      children: () =>
        names.map(({ id, name }) => ({
          key: `${key} ${id}`,
          label: name,
          description: "",
          spoken: agenda.owingHeading,
          icon: { id: "organization" },
          context: "cchc.owing",
          reference: units.find(id) === undefined ? reference : { kind: "unit", file: "units.json", id },
        })),
    };
  }

  /** A target that is behind, or that nobody can judge: why stands behind it. */
  target({ plan, target, evaluation, reason, due }: TargetRow): TreeNode {
    const { texts } = this.#context;
    const node = targetNode(this.#files.get(plan.id) ?? "", plan, target, evaluation, this.#context);
    return {
      ...node,
      label: this.#when(null, due, target.title),
      description: texts.targetStanding.reasonText(reason),
      spoken: texts.labels.targetStatus[evaluation.status],
    };
  }

  /** Scorecards of one set that are owed by one day, the units that owe them below. */
  scores({ criteria, step, due, owing }: ScoreDueRow): TreeNode {
    const { texts, asOf, units } = this.#context;
    const { findings, format, screens, agenda } = texts;
    const isLate = due < asOf;
    const names = owing.map(({ unitId, number }) => ({ unitId, number, name: unitName(this.#context, unitId, asOf) }));
    const key = `scores ${criteria.id} ${step} ${due}`;
    return {
      key,
      label: this.#when(isLate ? findings.late(this.#daysAgo(due)) : null, due, agenda.scoreStep[step]),
      description: joined(criteria.peerGroup.name, agenda.owing(owing.length)),
      spoken: criteria.title,
      icon: dutyIcon(isLate ? "late" : "none"),
      context: "cchc.scores",
      search: joined(criteria.number, criteria.title, ...names.map(({ name }) => name)),
      tooltip: async () => ({
        title: criteria.title,
        lines: factLines([
          [screens.field.number, criteria.number],
          [screens.field.due, format.day(due)],
          [agenda.scoreOwing, format.list(names.map(({ name }) => name))],
        ]),
      }),
      children: () =>
        names.map(({ unitId, number, name }) => ({
          key: `${key} ${unitId}`,
          label: name,
          description: number,
          spoken: agenda.scoreStep[step],
          icon: { id: "organization" },
          context: "cchc.owing",
          ...(units.find(unitId) === undefined
            ? {}
            : { reference: { kind: "unit" as const, file: "units.json", id: unitId } }),
        })),
    };
  }

  #when(late: string | null, day: CalendarDay | null, what: string): string {
    const { texts, asOf } = this.#context;
    const { trees } = texts.extension;
    const when = late ?? (day === null ? trees.noDue : trees.day({ day, isToday: day === asOf }));
    return trees.when({ when, what });
  }

  #daysAgo(day: CalendarDay): number {
    return daysBetween(day, this.#context.asOf);
  }
}
