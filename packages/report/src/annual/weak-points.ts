import { unitChanges } from "@cchc/core/indices/comparable";
import { type PublishedScale, publishedScale, resultNumber } from "@cchc/core/indices/scheme";
import { type ComponentStanding, componentStandings, defaultWeakPercent } from "@cchc/core/indices/weak";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import type { TaskOrigin } from "@cchc/core/model/task";
import { begunPlans } from "@cchc/core/query/plan-period";
import { queryTasks, type TaskRow } from "@cchc/core/query/task-query";
import { taskNumber } from "@cchc/core/query/task-state";
import { foldText } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { FollowUpView, WeakPointView } from "./index-view.ts";

/** The last result of an index with the one of the year before. */
export interface LastResult {
  index: Index;
  result: IndexResult;
  before: IndexResult | null;
}

/**
 * The weak components of a result with causes, responsible units and tasks, the heaviest loss first; last what was done
 * about the result as a whole (SPEC REP-12).
 */
export function weakPoints(
  { index, result, before }: LastResult,
  sources: AnnualSources,
  request: AnnualRequest,
  ledger: FigureLedger,
): WeakPointView[] {
  const { units, texts } = sources;
  const ids = result.unitId === null ? [] : [result.unitId];
  const changes = before === null ? [] : unitChanges(units, ids, { after: before.year, upTo: result.year });
  const weakPercent = weakPercentOf(sources);
  const answers = answersTo(result, sources, request);
  const told = (componentId: string | null) =>
    followUps(
      answers.filter(({ origin }) => origin.componentId === componentId),
      sources,
      request,
    );
  const weak = componentStandings(index, result, { before, changes, weakPercent })
    .filter((component) => component.weak)
    .map((component): WeakPointView => {
      const { componentId, code, title, percent } = component;
      const name = `index.${resultNumber(index, result)}.component.${code}`;
      return {
        pointName: title,
        pointPercent:
          percent === null ? null : ledger.count(name, "index-result", { value: percent, ids: [result.id] }, title),
        pointText: pointText(component, texts, publishedScale(index, result)),
        followUps: told(componentId),
      };
    });
  const whole = told(null);
  if (whole.length === 0) return weak;
  return [...weak, { pointName: texts.report.wholeIndex, pointPercent: null, pointText: "", followUps: whole }];
}

/** Below this percent of its maximum a component is weak. */
export function weakPercentOf({ workspace }: Pick<AnnualSources, "workspace">): number {
  return workspace.settings.weakPercent ?? defaultWeakPercent;
}

/** The tasks that answer to a result, of plans that had begun by the report's day. */
function answersTo(
  result: IndexResult,
  { plans, units }: AnnualSources,
  { asOf }: AnnualRequest,
): { row: TaskRow; origin: TaskOrigin }[] {
  return queryTasks(begunPlans(plans, asOf), {}, asOf, units).flatMap((row) => {
    const { origin } = row.task;
    return origin?.resultId === result.id ? [{ row, origin }] : [];
  });
}

/** Whether a task that was not dropped answers to it (SPEC TASK-7). */
export function isTreated({ followUps: told }: Pick<WeakPointView, "followUps">): boolean {
  return told.some(({ remedyTasks }) => remedyTasks.some(({ remedyDropped }) => !remedyDropped));
}

/** Tasks with one cause stand together: it is said once, with all who are responsible. */
function followUps(
  answers: readonly { row: TaskRow; origin: TaskOrigin }[],
  { units, texts }: AnnualSources,
  { asOf }: AnnualRequest,
): FollowUpView[] {
  const groups = new Map<string, { units: Set<string>; view: FollowUpView }>();
  const nameOf = (id: string) => units.nearestVersion(id, asOf)?.name ?? id;
  for (const { row, origin } of answers) {
    const { cause, responsibleUnitIds } = origin;
    const key = foldText(cause).replace(/[\s.;]+$/, "");
    const group = groups.get(key) ?? {
      units: new Set<string>(),
      view: { cause, responsibleNames: "", remedyTasks: [] },
    };
    for (const unit of responsibleUnitIds) group.units.add(unit);
    group.view.responsibleNames = texts.format.list([...group.units].map(nameOf));
    const { id, title, leadUnitId } = row.task;
    group.view.remedyTasks.push({
      id,
      number: taskNumber(row.plan, row.task),
      title,
      leadUnitName: leadUnitId === null ? texts.report.noLead : nameOf(leadUnitId),
      due: row.state.due,
      // It stands within a sentence.
      statusName: texts.labels.taskStatus[row.state.status].toLocaleLowerCase("vi"),
      remedyDropped: row.state.status === "dropped",
    });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ view }) => view);
}

function pointText(
  { value, maximum, percent, change }: ComponentStanding,
  { report, indices }: AnnualSources["texts"],
  scale: PublishedScale,
): string {
  if (value === null || maximum === null || percent === null) return "";
  return report.weakPoint({ value: indices.componentText({ value, maximum, scale }), percent, change });
}
