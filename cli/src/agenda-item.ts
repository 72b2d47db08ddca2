import { rollCallItem } from "@cchc/core/query/duty-item";
import { taskItem } from "@cchc/core/query/task-item";
import { visitItem } from "@cchc/core/query/visit-item";
import type { AgendaAnswer } from "@cchc/store/agenda";
import { findingItems } from "@cchc/store/list-findings";
import { planItemContext } from "@cchc/store/plan-items";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";
import { itemContextOf } from "./item-context.ts";

/** An agenda as programs get it: counts of all, and of each part at most `limit` items. */
export async function agendaItem(
  context: CommandContext,
  workspace: Workspace,
  { agenda, sources, calendars, skipped, whose }: AgendaAnswer,
  limit: number | undefined,
) {
  const { asOf } = context;
  const { overdue, dueSoon, visitsAhead, tasksLate, tasksDueSoon, dutiesMissing, dutiesDue } = agenda;
  const { scoresMissing, scoresDue, targetsBehind, targetsUnknown } = agenda;
  const { visits, units } = sources;
  const ofFindings = itemContextOf(context, units, calendars);
  const ofPlans = await planItemContext(workspace, asOf, []);
  const findings = (rows: typeof overdue) =>
    findingItems(workspace, { visits, skipped }, rows.slice(0, limit), ofFindings);
  const tasks = (rows: typeof tasksLate) => rows.slice(0, limit).map(({ plan, task }) => taskItem(plan, task, ofPlans));
  const duties = (rows: typeof dutiesDue) =>
    rows.slice(0, limit).map(({ duty, call, owing }) => {
      const { entries: _entries, ...turn } = rollCallItem(duty, call, units);
      return { ...turn, owing };
    });
  const scores = (rows: typeof scoresDue) =>
    rows.slice(0, limit).map(({ criteria, step, due, owing }) => ({
      criteriaId: criteria.id,
      criteriaNumber: criteria.number,
      title: criteria.title,
      step,
      due,
      owing: owing.map(({ id, number, unitId }) => ({ scorecardId: id, scorecardNumber: number, unitId })),
    }));
  const targets = (rows: typeof targetsBehind) =>
    rows.slice(0, limit).map(({ plan, target, number, due, reason, evaluation: { status } }) => {
      const { id, title, leadUnitId = null } = target;
      return { planId: plan.id, targetId: id, number, title, leadUnitId, due, status, reason };
    });
  const [late, soon] = [await findings(overdue), await findings(dueSoon)];
  return {
    asOf,
    until: agenda.until,
    unitId: whose.unitId,
    personId: whose.personId,
    counts: {
      overdue: overdue.length,
      dueSoon: dueSoon.length,
      visitsAhead: { visits: visitsAhead.length, units: new Set(visitsAhead.map(({ visit }) => visit.unitId)).size },
      tasksLate: tasksLate.length,
      tasksDueSoon: tasksDueSoon.length,
      dutiesMissing: dutiesMissing.length,
      dutiesDue: dutiesDue.length,
      scoresMissing: scoresMissing.length,
      scoresDue: scoresDue.length,
      targetsBehind: targetsBehind.length,
      targetsUnknown: targetsUnknown.length,
    },
    overdue: late,
    dueSoon: soon,
    visitsAhead: visitsAhead.slice(0, limit).map(({ visit }) => visitItem(visit, asOf, units)),
    tasksLate: tasks(tasksLate),
    tasksDueSoon: tasks(tasksDueSoon),
    dutiesMissing: duties(dutiesMissing),
    dutiesDue: duties(dutiesDue),
    scoresMissing: scores(scoresMissing),
    scoresDue: scores(scoresDue),
    targetsBehind: targets(targetsBehind),
    targetsUnknown: targets(targetsUnknown),
  };
}
