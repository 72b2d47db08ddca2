import { unitChanges } from "@cchc/core/indices/comparable";
import { isTreated as isAnswered, type Remedy, remediesOn } from "@cchc/core/indices/remedies";
import { type PublishedScale, publishedScale, resultNumber } from "@cchc/core/indices/scheme";
import { type ComponentStanding, componentStandings, defaultWeakPercent } from "@cchc/core/indices/weak";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import { taskNumber } from "@cchc/core/query/task-state";
import { foldText } from "@cchc/core/text";
import { remedyState } from "@cchc/messages/remedy-state";
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
  const answers = remediesOn(sources.plans, request.asOf).filter(({ origin }) => origin.resultId === result.id);
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

/** Whether a task that was not dropped answers to it (SPEC TASK-7). */
export function isTreated({ followUps: told }: Pick<WeakPointView, "followUps">): boolean {
  return told.some(({ remedyTasks }) => remedyTasks.some(({ remedyDropped }) => !remedyDropped));
}

/** Tasks with one cause stand together: it is said once, with all who are responsible. */
function followUps(
  answers: readonly Remedy[],
  { units, texts }: AnnualSources,
  { asOf }: AnnualRequest,
): FollowUpView[] {
  const groups = new Map<string, { units: Set<string>; view: FollowUpView }>();
  const nameOf = (id: string) => units.nearestVersion(id, asOf)?.name ?? id;
  for (const { plan, task, state, origin, beginsOn } of answers) {
    const { cause, responsibleUnitIds } = origin;
    const key = foldText(cause).replace(/(?<![\s.;])[\s.;]+$/, "");
    const group = groups.get(key) ?? {
      units: new Set<string>(),
      view: { cause, responsibleNames: "", remedyTasks: [] },
    };
    for (const unit of responsibleUnitIds) group.units.add(unit);
    group.view.responsibleNames = texts.format.list([...group.units].map(nameOf));
    const { id, title, leadUnitId } = task;
    group.view.remedyTasks.push({
      id,
      number: taskNumber(plan, task),
      title,
      leadUnitName: leadUnitId === null ? texts.report.noLead : nameOf(leadUnitId),
      due: state.due,
      // It stands within a sentence.
      statusName: remedyState(texts, { status: state.status, beginsOn }),
      remedyDropped: !isAnswered([state]),
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
