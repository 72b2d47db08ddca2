import { areasOfList } from "@cchc/core/model/area-lists";
import type { Plan } from "@cchc/core/model/plan";
import { isThere } from "@cchc/core/query/evidence-state";
import { planItem, rolloutItems, targetItem } from "@cchc/core/query/plan-item";
import { type PlanItemContext, taskItem } from "@cchc/core/query/task-item";
import { type PlacedTask, tasksByArea } from "@cchc/core/query/task-order";
import { taskNumber } from "@cchc/core/query/task-state";
import { areaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import { planItemContext } from "@cchc/store/plan-items";
import type { Choice } from "../../protocol/form.ts";
import type { PlanFormTarget, PlanFormTask, PlanFormView } from "../../protocol/plan-form.ts";
import type { Session } from "../../session.ts";
import { measureChoices, measureId } from "./measure-choices.ts";

/** What the form shows of a plan, as of today. */
export async function planFormView(
  plan: Plan,
  session: Session,
  _file: string,
  texts: Catalogue,
): Promise<PlanFormView> {
  const { today } = session.ports();
  const context = await planItemContext(session.workspace, today, []);
  const { areaLists } = await session.workspace.settings();
  const nameOf = areaNames(texts, areaLists);
  const used = new Set([...plan.tasks, ...plan.targets].map(({ area }) => area));
  const item = planItem(plan, context);
  const measures = plan.targets.length === 0 ? [] : await measureChoices(session.live, texts);
  const counts = new Map(item.taskCountsByArea.map((count) => [count.area, count]));
  return {
    id: plan.id,
    today,
    number: plan.number,
    title: plan.title,
    from: plan.from,
    to: plan.to,
    document: plan.document,
    issuedOn: plan.issuedOn,
    legalBases: plan.legalBases,
    note: plan.note ?? null,
    listAreas: (areasOfList(plan.areaListId, areaLists) ?? plan.areas).map((id) => ({
      id,
      name: nameOf(plan.areaListId, id),
      used: used.has(id),
    })),
    counts: item.taskCounts,
    areas: tasksByArea(plan).map(({ area, tasks }) => ({
      id: area,
      name: nameOf(plan.areaListId, area),
      total: counts.get(area)?.total ?? 0,
      done: counts.get(area)?.done ?? 0,
      late: counts.get(area)?.late ?? 0,
      tasks: tasks.map((placed) => formTask(plan, placed, context, texts)),
    })),
    targets: plan.targets.map((target) => formTarget(plan, target, measures, context, texts)),
    measures,
    rollout: { reports: item.rollout.reports, units: item.rollout.units },
    rollouts: rolloutItems(plan, context).map(({ id, unitName, on, document, note }) => ({
      id,
      unit: unitName,
      on,
      document,
      note,
    })),
    evidence: plan.evidence
      .filter((one) => isThere(one, today))
      .map(({ id, file, on, taskId, note = null }) => {
        const owner = plan.tasks.find((task) => task.id === taskId);
        return { id, file: fileName(file), of: owner === undefined ? null : taskNumber(plan, owner), on, note };
      }),
  };
}

function formTask(
  plan: Plan,
  { task, depth }: PlacedTask,
  context: PlanItemContext,
  { tasks: texts }: Catalogue,
): PlanFormTask {
  const item = taskItem(plan, task, context);
  const { id, number, code, area, parentTaskId, parentNumber, title, product, authority, assignedBy, note } = item;
  const { due, originalDue, status, percent, daysLate, unclear, dropped, reschedules } = item;
  const { leadUnitId, person, coordinatorUnitIds, coordinatorUnitNames } = item;
  const unitAt = (unitId: string, at: number) => ({ id: unitId, name: coordinatorUnitNames[at] ?? unitId });
  return {
    ...{ id, number, code, area, depth, parentTaskId, parentNumber, title, product, authority, assignedBy, note },
    ...{ due, originalDue, status, percent, daysLate, dropped, reschedules },
    ordinal: task.ordinal,
    // A dropped task needs no clearing up.
    unclear: status === "dropped" ? [] : unclear,
    lead: leadUnitId === null ? null : { id: leadUnitId, name: item.leadUnitName ?? leadUnitId },
    coordinators: coordinatorUnitIds.map(unitAt),
    person: person === null ? null : { id: person, name: item.personName ?? person },
    progress: item.progress.map(({ on, by, percent: reported, text, evidenceIds }) => {
      const who = context.people.get(by) ?? by;
      return { on, words: texts.page.report({ percent: reported, by: who, text, evidence: evidenceIds.length }) };
    }),
    evidence: item.evidence.map(({ file }) => fileName(file)),
  };
}

function formTarget(
  plan: Plan,
  target: Plan["targets"][number],
  measures: readonly Choice[],
  context: PlanItemContext,
  { targets: texts }: Catalogue,
): PlanFormTarget {
  const item = targetItem(plan, target, context);
  const measuredBy = measureId(item);
  const { id, number, title, baseline, minimum, measure, targetKind, belowMinimum } = item;
  return {
    id,
    number,
    title,
    goal: texts.goalText(item),
    when: texts.whenText(item),
    baseline:
      baseline === null ? null : texts.baselineText({ ...baseline, measure: targetKind === "value" ? measure : "" }),
    minimum: minimum === null ? null : texts.minimumText({ ...minimum, measure }),
    belowMinimum,
    measuredBy:
      measuredBy === null
        ? null
        : { id: measuredBy, name: measures.find((one) => one.id === measuredBy)?.name ?? measuredBy },
    after: target.baseline?.targetId ?? null,
    baselineYear: baseline?.year ?? null,
    baselineValue: baseline?.value ?? null,
    minimumValue: minimum?.value ?? null,
    minimumSource: minimum?.source ?? null,
    binds: item.binds,
    bound: item.bound ?? { level: null, category: null, units: [] },
  };
}

function fileName(path: string): string {
  return path.split("/").at(-1) ?? path;
}
