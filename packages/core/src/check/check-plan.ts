import type { CalendarDay } from "../day.ts";
import { isBuiltIn } from "../indices/built-in.ts";
import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { ClarityPoint } from "../model/codes.ts";
import type { Indicator } from "../model/indicators.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { isBelowMinimum } from "../query/plan-item.ts";
import { type TaskState, targetNumber, taskNumber, taskState, unclearPoints } from "../query/task-state.ts";
import { endOfVersion, type UnitDirectory } from "../query/unit-directory.ts";
import { isAfter, measuredOtherwise } from "../targets/measured-otherwise.ts";
import { periodGoal } from "../targets/period-goal.ts";
import { measureOf } from "../targets/target-facts.ts";
import { type Remark, remark } from "./remark.ts";

/** What a plan is checked against. */
export interface PlanCheckContext {
  today: CalendarDay;
  units: UnitDirectory;
  areaLists: readonly OwnAreaList[];
  /** Units of the registered people by their ids; null for a person without one. */
  unitsOfPeople: ReadonlyMap<string, string | null>;
  /** What a task must make clear. */
  clarity: readonly ClarityPoint[];
  /** Ids of all plans and of all their tasks; null when a plan cannot be read. */
  planRecords: ReadonlySet<string> | null;
  /** Ids of all index results that count and of their components; null when a scheme cannot be read. */
  indexRecords: ReadonlySet<string> | null;
  /** The plans that can be read, by their ids. */
  plans: ReadonlyMap<string, Pick<Plan, "id" | "number" | "from" | "to" | "targets">>;
  /** The codes of the schemes that count; null when one cannot be read. */
  indexSchemes: ReadonlySet<string> | null;
  /** The catalogue; null when it cannot be read. */
  indicators: readonly Indicator[] | null;
}

type Path = readonly (string | number)[];

/** Everything broken or doubtful in one plan that reads well (SPEC CHECK-14). */
export function checkPlan(file: string, plan: Plan, context: PlanCheckContext): Remark[] {
  return [
    ...checkHead(file, plan, context),
    ...plan.tasks.flatMap((task, index) => [
      ...checkPlace(file, plan, task, ["tasks", index], context),
      ...checkParent(file, plan, task, ["tasks", index], context),
      ...checkActs(file, plan, task, ["tasks", index], context),
    ]),
    ...checkTargets(file, plan, context),
    ...plan.rollouts.flatMap(({ unitId, on }, index) =>
      checkUnit(file, unitId, on, on, ["rollouts", index, "unitId"], context),
    ),
  ];
}

function checkHead(file: string, plan: Plan, { areaLists, planRecords, plans }: PlanCheckContext): Remark[] {
  const { number, areaListId, areas, document, periodPlanId, previousPlanId } = plan;
  const list = areasOfList(areaListId, areaLists);
  const period = periodPlanId === undefined ? undefined : plans.get(periodPlanId);
  const outside = { plan: number, from: plan.from, to: plan.to };
  const lost = (field: "periodPlanId" | "previousPlanId", id: string | undefined) =>
    id === undefined || planRecords === null || planRecords.has(id)
      ? []
      : [remark("plan-reference-lost", file, [field], { record: number, field, id })];
  return [
    ...(document === null ? [remark("plan-without-number", file, ["document"], { plan: number })] : []),
    ...lost("periodPlanId", periodPlanId),
    ...(period === undefined || (period.from <= plan.from && plan.to <= period.to)
      ? []
      : [remark("plan-outside-period", file, ["periodPlanId"], { ...outside, period: period.number })]),
    ...lost("previousPlanId", previousPlanId),
    ...(list === undefined ? [remark("unknown-area-list", file, ["areaListId"], { list: areaListId })] : []),
    ...areas.flatMap((area, index) =>
      list === undefined || list.includes(area)
        ? []
        : [remark("area-not-in-list", file, ["areas", index], { record: number, area, list: areaListId })],
    ),
  ];
}

/** Where a task stands: its area, its day, its units, its person, where it came from, what it leaves unclear. */
function checkPlace(file: string, plan: Plan, task: Task, at: Path, context: PlanCheckContext): Remark[] {
  const { today, clarity, planRecords, indexRecords, unitsOfPeople } = context;
  const number = taskNumber(plan, task);
  const state = taskState(task, today);
  const { due } = state;
  const remarks: Remark[] = [];
  if (!plan.areas.includes(task.area)) {
    remarks.push(remark("task-area-not-in-plan", file, [...at, "area"], { task: number, area: task.area }));
  }
  const { code } = task;
  const twin = code === undefined ? undefined : plan.tasks.find((other) => other.code === code);
  if (code !== undefined && twin !== undefined && twin !== task) {
    const params = { task: number, code, other: taskNumber(plan, twin) };
    remarks.push(remark("task-code-twice", file, [...at, "code"], params));
  }
  if (due !== null && (due < plan.from || due > plan.to)) {
    const { from, to } = plan;
    remarks.push(remark("task-due-outside-plan", file, [...at, "due"], { task: number, due, from, to }));
  }
  const existing = (unit: string, path: Path) => checkUnit(file, unit, plan.from, plan.to, [...at, ...path], context);
  if (task.leadUnitId !== null) remarks.push(...existing(task.leadUnitId, ["leadUnitId"]));
  task.coordinatorUnitIds.forEach((unit, index) => {
    remarks.push(...existing(unit, ["coordinatorUnitIds", index]));
  });
  remarks.push(...checkLead(file, number, task, state, at, context));
  if (task.person !== undefined) {
    const { person } = task;
    const path = [...at, "person"];
    const unit = unitsOfPeople.get(person);
    if (unit === undefined) remarks.push(remark("free-text-person", file, path, { record: number, person }));
    else if (unit === null) remarks.push(remark("person-without-unit", file, path, { task: number, person }));
  }
  if (task.sourceTaskId !== undefined && planRecords?.has(task.sourceTaskId) === false) {
    const params = { record: number, field: "sourceTaskId" as const, id: task.sourceTaskId };
    remarks.push(remark("plan-reference-lost", file, [...at, "sourceTaskId"], params));
  }
  const { origin } = task;
  const isDropped = state.status === "dropped";
  if (origin !== undefined && !isDropped && indexRecords?.has(origin.componentId ?? origin.resultId) === false) {
    const lost = origin.componentId !== null && indexRecords.has(origin.resultId) ? "component" : "result";
    remarks.push(remark("task-origin-lost", file, [...at, "origin"], { task: number, lost }));
  }
  const points = state.unfinished ? unclearPoints(task, clarity, today) : [];
  if (points.length > 0) remarks.push(remark("task-unclear", file, at, { task: number, points }));
  return remarks;
}

/** A unit that is there on some day from `from` to `to`. */
function checkUnit(
  file: string,
  unit: string,
  from: CalendarDay,
  to: CalendarDay,
  path: Path,
  { units }: PlanCheckContext,
): Remark[] {
  const known = units.find(unit);
  if (known === undefined) return [remark("unknown-unit", file, path, { unit })];
  const exists =
    units.version(unit, from) !== undefined ||
    known.versions.some((version) => version.from !== null && from <= version.from && version.from <= to);
  return exists ? [] : [remark("unit-not-in-force-then", file, path, { unit, on: from })];
}

/** A lead that ends before a task that is still owed is due cannot answer for it. */
function checkLead(
  file: string,
  number: string,
  { leadUnitId }: Task,
  { unfinished, due }: TaskState,
  at: Path,
  { units, today }: PlanCheckContext,
): Remark[] {
  if (!unfinished || leadUnitId === null) return [];
  const last = units.find(leadUnitId)?.versions.at(-1);
  const on = last === undefined ? null : endOfVersion(last);
  const needed = due === null || due < today ? today : due;
  if (on === null || needed < on) return [];
  const successors = units.events
    .filter(({ unitIds }) => unitIds.includes(leadUnitId))
    .flatMap(({ intoIds }) => intoIds);
  const others = [...new Set(successors)].filter((id) => id !== leadUnitId);
  return [
    remark("task-lead-ended", file, [...at, "leadUnitId"], { task: number, unit: leadUnitId, on, successors: others }),
  ];
}

/** The task it is part of: there, in no circle, not due earlier, not done before its parts (SPEC TASK-5). */
function checkParent(file: string, plan: Plan, task: Task, at: Path, { today }: PlanCheckContext): Remark[] {
  const number = taskNumber(plan, task);
  const path = [...at, "parentTaskId"];
  const remarks: Remark[] = [];
  const own = taskState(task, today);
  const parts = plan.tasks.filter((part) => part.parentTaskId === task.id && taskState(part, today).unfinished);
  if (own.doneOn !== null && own.droppedOn === null && parts.length > 0) {
    const numbers = parts.map((part) => taskNumber(plan, part));
    remarks.push(remark("task-done-before-parts", file, at, { task: number, parts: numbers }));
  }
  if (task.parentTaskId === undefined) return remarks;
  const parent = plan.tasks.find(({ id }) => id === task.parentTaskId);
  if (parent === undefined) return [...remarks, remark("task-parent-unknown", file, path, { task: number })];
  if (isInCircle(plan, task)) return [...remarks, remark("task-circle", file, path, { task: number })];
  const { due: parentDue } = taskState(parent, today);
  if (own.unfinished && own.due !== null && parentDue !== null && own.due > parentDue) {
    const params = { task: number, due: own.due, parent: taskNumber(plan, parent), parentDue };
    remarks.push(remark("task-due-after-parent", file, [...at, "due"], params));
  }
  return remarks;
}

function isInCircle(plan: Plan, task: Task): boolean {
  let id = task.parentTaskId;
  for (let steps = 0; id !== undefined && steps <= plan.tasks.length; steps++) {
    if (id === task.id) return true;
    const current = id;
    id = plan.tasks.find((other) => other.id === current)?.parentTaskId;
  }
  return false;
}

/** Acts in the order of their days and not in the future; a percent that falls says why (SPEC TASK-4). */
function checkActs(file: string, plan: Plan, task: Task, at: Path, { today }: PlanCheckContext): Remark[] {
  const remarks: Remark[] = [];
  const record = taskNumber(plan, task);
  let previousOn: CalendarDay | null = null;
  let percentBefore = 0;
  task.acts.forEach((act, index) => {
    const path = [...at, "acts", index];
    if (previousOn !== null && act.on < previousOn) {
      remarks.push(remark("act-out-of-order", file, path, { record, act: act.act, on: act.on, previousOn }));
    }
    if (act.on > today) {
      remarks.push(remark("act-not-yet", file, path, { record, act: act.act, on: act.on, today }));
    }
    if (act.act === "progress") {
      const { percent, on, text } = act;
      if (percent < percentBefore && (text ?? "") === "") {
        remarks.push(remark("task-percent-fell", file, path, { task: record, from: percentBefore, percent, on }));
      }
      percentBefore = percent;
    }
    previousOn = act.on;
  });
  return remarks;
}

function isScheme(code: string, recorded: ReadonlySet<string>): boolean {
  return recorded.has(code) || isBuiltIn(code);
}

function checkTargets(
  file: string,
  plan: Plan,
  { units, plans, indicators, indexSchemes }: PlanCheckContext,
): Remark[] {
  const all = [...plans.values()];
  return plan.targets.flatMap((target, index) => {
    const at = ["targets", index];
    const { minimum, goal, leadUnitId, area, indicatorId, scheme } = target;
    const asked = periodGoal(plan, target, all);
    const other = measuredOtherwise(plan, target, all);
    const number = targetNumber(plan, target);
    return [
      ...(measureOf(plan, target) === null ? [remark("target-unmeasured", file, at, { target: number })] : []),
      ...(indicatorId !== undefined && indicators?.every(({ id, withdrawn }) => id !== indicatorId || withdrawn)
        ? [remark("target-indicator-unknown", file, [...at, "indicatorId"], { target: number, indicator: indicatorId })]
        : []),
      ...(scheme === undefined || indexSchemes === null || isScheme(scheme.toUpperCase(), indexSchemes)
        ? []
        : [remark("target-scheme-unknown", file, [...at, "scheme"], { target: number, scheme })]),
      ...(other === null || !isAfter(plan, other.plan)
        ? []
        : [
            remark("target-measured-otherwise", file, at, {
              ...{ target: number, other: targetNumber(other.plan, other.target), differences: other.differences },
            }),
          ]),
      ...(asked?.isMissed
        ? [
            remark("target-below-period", file, [...at, "goal"], {
              ...{ target: number, goal, asked: asked.target.goal },
              periodTarget: targetNumber(asked.plan, asked.target),
            }),
          ]
        : []),
      ...(target.bound?.unitIds ?? [])
        .filter((unit) => units.find(unit) === undefined)
        .map((unit) => remark("unknown-unit", file, [...at, "bound", "unitIds"], { unit })),
      ...(minimum !== undefined && isBelowMinimum(target)
        ? [
            remark("target-below-minimum", file, [...at, "goal"], {
              target: number,
              goal,
              minimum: minimum.value,
              source: minimum.source,
            }),
          ]
        : []),
      ...(leadUnitId !== undefined && units.find(leadUnitId) === undefined
        ? [remark("unknown-unit", file, [...at, "leadUnitId"], { unit: leadUnitId })]
        : []),
      ...(area !== undefined && !plan.areas.includes(area)
        ? [remark("task-area-not-in-plan", file, [...at, "area"], { task: number, area })]
        : []),
    ];
  });
}
