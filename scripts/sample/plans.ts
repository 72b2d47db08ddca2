import { applyChange, applyPlanMaking } from "../../packages/core/src/change/apply.ts";
import type { PlanChange } from "../../packages/core/src/change/plan-change.ts";
import { startFromPeriod } from "../../packages/core/src/change/plan-from.ts";
import type { TaskToAdd } from "../../packages/core/src/change/task-change.ts";
import { addDays, type CalendarDay, daysBetween, formatDay } from "../../packages/core/src/day.ts";
import type { OwnAreaList } from "../../packages/core/src/model/area-lists.ts";
import type { Plan } from "../../packages/core/src/model/plan.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { districts, fill, type PlannedTask, type PlannedYear, plans, provincialUnits, type TaskFate } from "./data.ts";
import type { Cast } from "./people.ts";
import { seededRandom } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";
import { workingDay } from "./schedule.ts";

/** What plans are made with. */
export interface PlanStage {
  cast: Cast;
  units: UnitDirectory;
  areaLists: readonly OwnAreaList[];
  actor: string;
}

interface Event {
  on: CalendarDay;
  change: PlanChange;
}

const RECORDED_ON: CalendarDay = "2021-07-26";
/** The resolution was acted on in the months after the Government's programme. */
const ROLLED_OUT: readonly [CalendarDay, CalendarDay] = ["2021-08-02", "2021-10-29"];
/** The last quarterly report that is told of; what is finished later is told for itself. */
const LAST_REPORT: CalendarDay = "2023-12-14";

/** The plan of the period and those of its first three years: the resolution is real, single tasks are invented. */
export function buildPlans(stage: PlanStage): Plan[] {
  const period = buildPeriodPlan(stage);
  return [period, ...plans.years.map((year) => buildYearPlan(year, period, stage))];
}

function buildPeriodPlan({ units, areaLists, actor }: PlanStage): Plan {
  const { at } = recorder("plan 2021-2025", units, areaLists);
  const { title, document, legalBases, note, rolloutNote, tasks, targets } = plans.period;
  const making = {
    type: "plan.create" as const,
    number: "KH2021-2025",
    scope: "period" as const,
    title,
    from: formatDay(2021, 1, 1),
    to: formatDay(2025, 12, 31),
    document,
    legalBases,
    note,
    tasks: tasks.map((task) => toAdd(task, { due: formatDay(2025, 11, 28) })),
    targets: targets.map((target) => ({ ...target, invented: true as const })),
  };
  const made = orThrow(applyPlanMaking(making, at(RECORDED_ON, actor)), making.number);
  const random = seededRandom("roll-out");
  const [first, last] = ROLLED_OUT;
  const reporting = [...provincialUnits, ...districts.map(({ id }) => ({ id, code: "UBND" }))];
  const events = reporting.map(({ id, code }): Event => {
    const on = workingDay(addDays(first, random.integer(0, daysBetween(first, last) - 4)), 0);
    const document = `${random.integer(10, 190)}/KH-${code}`;
    const change = { type: "plan.roll-out" as const, unitIds: [id], on, document };
    return { on, change: { ...change, note: rolloutNote, invented: true } };
  });
  return told(made, events, (on) => at(on, actor));
}

function buildYearPlan(planned: PlannedYear, period: Plan, { cast, units, areaLists, actor }: PlanStage): Plan {
  const { year, document, issuedOn, fromPeriod, tasks } = planned;
  const { at } = recorder(`plan ${year}`, units, areaLists);
  const days = { from: formatDay(year, 1, 1), to: formatDay(year, 12, 31) };
  const start = startFromPeriod(period, days, issuedOn);
  const taken = start.tasks.map((task) => {
    const fate = fromPeriod.find(({ code }) => code === task.code);
    if (fate === undefined) throw new Error(`no fate of task ${task.code} in ${year}`);
    return { task: { ...task, due: fate.due, person: cast.focal(task.leadUnitId ?? "") }, fate };
  });
  const own = tasks.map((task) => ({
    // A task that names no product is one that nobody has made clear yet.
    task: toAdd(task, { due: task.due, ...(task.product === undefined ? {} : { person: cast.focal(task.lead) }) }),
    fate: task,
  }));
  const all = [...taken, ...own];
  const making = {
    type: "plan.create" as const,
    number: `KH${year}`,
    scope: "year" as const,
    title: fill(plans.yearTitle, { year: String(year) }),
    ...days,
    periodPlan: { id: period.id, number: period.number, from: period.from, to: period.to },
    document,
    issuedOn,
    legalBases: [plans.yearBasis],
    note: plans.yearNote,
    invented: true as const,
    tasks: all.map(({ task }) => task),
    targets: start.targets,
  };
  const made = orThrow(applyPlanMaking(making, at(issuedOn, actor)), making.number);
  const events = made.tasks.flatMap((task, index) => {
    const fate = all[index]?.fate;
    const by = task.person;
    return fate === undefined || by === undefined ? [] : eventsOf(task.id, fate, { by, issuedOn, to: days.to });
  });
  return told(made, events, (on) => at(on, actor));
}

function toAdd(task: PlannedTask, { due, person }: { due: CalendarDay; person?: string }): TaskToAdd {
  const { code, area, title, lead, coordinators, product, authority, assignedBy } = task;
  const given = { code, area, title, leadUnitId: lead, coordinatorUnitIds: coordinators };
  return { ...given, product, authority, assignedBy, due, person, invented: true };
}

/** Quarterly reports until a task is done, or until people stop telling; then its end. */
function eventsOf(
  taskId: string,
  { due, done, reached, reschedule, drop }: TaskFate,
  { by, issuedOn, to }: { by: string; issuedOn: CalendarDay; to: CalendarDay },
): Event[] {
  const { partial, done: finished } = plans.progress;
  const end = drop?.on ?? done ?? LAST_REPORT;
  const full = done === undefined ? (reached ?? 50) : 100;
  const length = daysBetween(issuedOn, end > due ? end : due);
  const quarters = [3, 6, 9, 12].map((month) => workingDay(formatDay(Number(to.slice(0, 4)), month, 14), 0));
  const events = quarters
    .filter((on) => on < end || (done === undefined && drop === undefined && on === end))
    .map((on): Event => {
      const percent = Math.max(10, Math.min(90, Math.floor(((daysBetween(issuedOn, on) / length) * full) / 10) * 10));
      return { on, change: { type: "task.progress", taskId, on, by, percent, text: partial } };
    });
  if (done !== undefined) {
    const change = { type: "task.progress" as const, taskId, on: done, by, percent: 100, text: finished };
    events.push({ on: done, change });
  }
  if (reschedule !== undefined)
    events.push({ on: reschedule.on, change: { type: "task.reschedule", taskId, by, ...reschedule } });
  if (drop !== undefined) events.push({ on: drop.on, change: { type: "task.drop", taskId, by, ...drop } });
  return events;
}

/** The plan after `events` in the order of their days. */
function told(
  plan: Plan,
  events: readonly Event[],
  contextOn: (on: CalendarDay) => Parameters<typeof applyChange>[3],
): Plan {
  const sorted = events.toSorted((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
  let current = plan;
  for (const { on, change } of sorted)
    current = orThrow(applyChange("plan", current, change, contextOn(on)), JSON.stringify(change));
  return current;
}
