import type { CalendarDay } from "@cchc/core/day";
import { ownValue } from "@cchc/core/own-value";
import type { PlanItem } from "@cchc/core/query/plan-item";
import type { TaskItem } from "@cchc/core/query/task-item";
import type { EvaluatedTarget } from "@cchc/core/targets/target-item";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { PlanDetail } from "@cchc/store/plan-detail";
import { evidenceTable } from "./evidence.ts";
import { doneOf } from "./plan.ts";
import { progressBar } from "./progress-bar.ts";
import { rolloutSummaryLines } from "./rollout.ts";
import { type Column, fields, table } from "./table.ts";
import { standing } from "./target.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** What the screen says beside the plan. */
interface Surroundings {
  asOf: CalendarDay;
  areaName: AreaNames;
  /** The plan has every area of its list. */
  allAreas: boolean;
}

const MOST_LATE = 10;

/** Everything about a plan: its head, how far each area is, what is late or unclear, targets, who acts on it, evidence. */
export function planLines(plan: PlanDetail, { asOf, areaName, allAreas }: Surroundings, view: View): string[] {
  const { texts, style } = view;
  const { plans, screens, format, evidence, targetStanding } = texts;
  const { page } = plans;
  const heading = (text: string) => ["", style("bold", text)];
  const nameOf = (area: string) => areaName(plan.areaListId, area);
  return [
    style("bold", plans.heading(plan)),
    screens.asOf(format.day(asOf)),
    "",
    ...fields(head(plan, allAreas ? null : nameOf, texts), view),
    ...heading(page.progress),
    ...progressLines(plan, nameOf, view),
    ...(plan.lateTasks.length === 0 ? [] : [...heading(page.late(plan.lateTasks.length)), ...lateLines(plan, view)]),
    ...unclearLines(plan, view),
    ...(plan.targets === 0
      ? []
      : [
          ...heading(page.targets(plan.targets)),
          targetStanding.counts(plan.targetCounts),
          ...targetLines(plan.targetItems, view),
        ]),
    ...heading(page.rollout),
    ...(plan.rollout.reports === 0 ? [page.noRollout] : rolloutSummaryLines(plan.rollout, view)),
    ...(plan.evidence.length === 0
      ? []
      : [
          ...heading(evidence.heading(plan.evidence.length)),
          ...evidenceTable(plan.evidence, view, { withOwner: false }),
        ]),
  ];
}

function head(
  plan: PlanDetail,
  nameOf: ((area: string) => string) | null,
  { plans, screens, labels, visits }: Catalogue,
): (readonly [string, string])[] {
  const given = (name: string, value: string | null) =>
    value === null || value === "" ? [] : [[name, value] as const];
  const lists: Readonly<Record<string, string>> = labels.areaList;
  const all = () =>
    visits.allAreas({ count: plan.areas.length, list: ownValue(lists, plan.areaListId) ?? plan.areaListId });
  const [basis = plans.noBasis, ...others] = plan.legalBases;
  return [
    [plans.days, plans.daysText(plan)],
    [plans.document, plans.documentText(plan)],
    [plans.legalBases, basis],
    ...others.map((other) => ["", other] as const),
    ...given(plans.periodPlan, plan.periodPlanNumber),
    ...given(plans.previousPlan, plan.previousPlanNumber),
    ...given(plans.yearlyPlans, plan.yearlyPlanNumbers.join(", ")),
    [screens.field.area, nameOf === null ? all() : plan.areas.map(nameOf).join("; ")],
    ...given(screens.field.note, plan.note),
    ...(plan.invented ? [[screens.field.source, plans.invented] as const] : []),
  ];
}

type AreaCounts = PlanItem["taskCountsByArea"][number];

function progressLines(plan: PlanDetail, nameOf: (area: string) => string, view: View): string[] {
  const { plans, screens, format } = view.texts;
  const { total, late, dropped } = plan.taskCounts;
  if (total + dropped === 0) return [plans.page.noTasks];
  const columns: Column<AreaCounts>[] = [
    { heading: screens.field.area, value: ({ area }) => nameOf(area), flexible: true },
    { heading: plans.page.bar, value: progressBar },
    { heading: plans.done, value: ({ done }) => format.number(done), align: "right" },
    {
      heading: plans.late,
      value: (area) => format.number(area.late),
      align: "right",
      tone: (area) => (area.late > 0 ? "red" : undefined),
    },
    { heading: plans.total, value: (area) => format.number(area.total), align: "right" },
  ];
  return [
    plans.page.summary({ total, done: doneOf(plan), late, dropped }),
    ...table(columns, plan.taskCountsByArea, view),
    view.style("dim", plans.page.legend),
  ];
}

function lateLines({ number, lateTasks }: PlanDetail, view: View): string[] {
  const { plans, screens, format } = view.texts;
  const { page } = plans;
  const columns: Column<TaskItem>[] = [
    { heading: screens.field.number, value: (task) => task.number },
    { heading: screens.field.title, value: (task) => task.title, flexible: true },
    { heading: page.lead, value: (task) => task.leadUnitName ?? page.noLead, flexible: true },
    { heading: page.due, value: (task) => (task.due === null ? "" : format.day(task.due)) },
    { heading: page.daysLate, value: (task) => format.number(task.daysLate), align: "right", tone: () => "red" },
  ];
  const left = lateTasks.length - MOST_LATE;
  return [
    ...table(columns, lateTasks.slice(0, MOST_LATE), view),
    ...(left > 0 ? [page.more({ count: left, command: `task list ${number} --late` })] : []),
  ];
}

function unclearLines({ unclear, taskCounts }: PlanDetail, view: View): string[] {
  const { page } = view.texts.plans;
  if (taskCounts.total === 0) return [];
  if (unclear.tasks === 0) return ["", page.allClear];
  return [
    "",
    view.style("bold", page.unclear(unclear.tasks)),
    ...unclear.byPoint.map((one) => `- ${page.unclearPoint(one)}`),
  ];
}

function targetLines(items: readonly EvaluatedTarget[], view: View): string[] {
  const { targets } = view.texts;
  return items.flatMap((target) => {
    const below = target.belowMinimum ? ` (${targets.below})` : "";
    const stands = standing(target.evaluation.status, view);
    const text = `${stands} – ${target.number} ${target.title}: ${targets.inWords(target)}${below}`;
    return (view.width === null ? [text] : wrap(text, view.width - 2)).map((line, index) =>
      index === 0 ? `- ${line}` : `  ${line}`,
    );
  });
}
