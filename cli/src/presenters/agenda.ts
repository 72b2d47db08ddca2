import { type CalendarDay, daysBetween } from "@cchc/core/day";
import { type Agenda, type DutyRow, isAgendaEmpty, type VisitRow } from "@cchc/core/query/agenda";
import type { FindingRow } from "@cchc/core/query/finding-query";
import type { ScoreDueRow } from "@cchc/core/query/score-dues";
import type { TaskRow } from "@cchc/core/query/task-query";
import { taskNumber } from "@cchc/core/query/task-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { TargetRow } from "@cchc/core/targets/owed-targets";
import type { WorkspaceSetup } from "@cchc/store/workspace-setup";
import { periodOf } from "./duty.ts";
import { findingTable } from "./finding-table.ts";
import { setupLines } from "./setup.ts";
import { type Column, table } from "./table.ts";
import { type TaskRowItem, taskTable } from "./task.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** What needs doing, most pressing first; each part at most `limit` lines, with the command that shows the rest. */
export function agendaLines(
  agenda: Agenda,
  {
    title,
    setup,
    limit,
    units,
    flags,
  }: {
    title: string;
    setup: WorkspaceSetup | null;
    limit: number;
    units: UnitDirectory;
    /** What the named commands must be given to answer the same question. */
    flags: { asOf: string; unit: string };
  },
  view: View,
): string[] {
  const { texts, style } = view;
  const { asOf, until, overdue, dueSoon, visitsAhead, tasksLate, tasksDueSoon, dutiesMissing, dutiesDue } = agenda;
  const { scoresMissing, scoresDue, targetsBehind, targetsUnknown } = agenda;
  const head = style("bold", texts.agenda.title({ title, asOf }));
  if (setup !== null) return [head, ...setupLines(setup, view)];
  if (isAgendaEmpty(agenda)) {
    const text = texts.agenda.nothing({ asOf, until });
    return [head, ...(view.width === null ? [text] : wrap(text, view.width))];
  }
  const days = `${daysBetween(asOf, until)}d`;
  const same = `${flags.unit}${flags.asOf}`;
  const visitedUnits = new Set(visitsAhead.map(({ visit }) => visit.unitId)).size;
  const show = <T>(heading: string, rows: readonly T[], lines: (rows: readonly T[]) => string[], command: string) =>
    part(heading, rows, limit, lines, `${command}${same}`, view);
  const findings = (rows: readonly FindingRow[]) => findingTable(rows, asOf, view);
  const tasks = (rows: readonly TaskRow[]) => taskTable(rows.map(taskRowItem(asOf, units)), asOf, view);
  const duties = (rows: readonly DutyRow[]) => dutyTable(rows, asOf, view);
  const scores = (rows: readonly ScoreDueRow[]) => scoreTable(rows, units, asOf, view);
  const listed = (rows: readonly ScoreDueRow[]) =>
    `scorecard list --status draft,explanation-asked${flags.asOf}${rows.length === 1 ? ` --criteria ${rows[0]?.criteria.number}` : ""}`;
  const targetPart = (heading: string, rows: readonly TargetRow[], status: TargetRow["standing"]) =>
    part(
      heading,
      rows,
      limit,
      (all) => targetTable(all, asOf, view),
      `target list --status ${status}${flags.asOf}`,
      view,
    );
  const words = texts.agenda;
  return [
    head,
    ...show(words.overdue(overdue.length), overdue, findings, "finding list --overdue"),
    ...show(words.tasksLate(tasksLate.length), tasksLate, tasks, "task list --late"),
    ...part(
      words.dutiesMissing(dutiesMissing.length),
      dutiesMissing,
      limit,
      duties,
      `duty roll-call${flags.asOf}`,
      view,
    ),
    ...part(words.scoresMissing(scoresMissing.length), scoresMissing, limit, scores, listed(scoresMissing), view),
    ...targetPart(words.targetsBehind(targetsBehind.length), targetsBehind, "behind"),
    ...targetPart(words.targetsUnknown(targetsUnknown.length), targetsUnknown, "unknown"),
    ...show(words.dueSoon({ count: dueSoon.length, until }), dueSoon, findings, `finding list --due-within ${days}`),
    ...show(
      words.tasksDueSoon({ count: tasksDueSoon.length, until }),
      tasksDueSoon,
      tasks,
      `task list --due-within ${days}`,
    ),
    ...part(
      words.dutiesDue({ count: dutiesDue.length, until }),
      dutiesDue,
      limit,
      duties,
      `duty roll-call${flags.asOf}`,
      view,
    ),
    ...part(words.scoresDue({ count: scoresDue.length, until }), scoresDue, limit, scores, listed(scoresDue), view),
    ...show(
      words.visitsAhead({ visits: visitsAhead.length, units: visitedUnits, until }),
      visitsAhead,
      (rows) => visitTable(rows, asOf, view),
      "visit list --status planned,notified,self-reported",
    ),
  ];
}

function taskRowItem(asOf: CalendarDay, units: UnitDirectory) {
  return ({ plan, task, state }: TaskRow): TaskRowItem => {
    const lead = task.leadUnitId;
    return {
      number: taskNumber(plan, task),
      title: task.title,
      leadUnitName: lead === null ? null : (units.nearestVersion(lead, asOf)?.name ?? lead),
      due: state.due,
      percent: state.percent,
      status: state.status,
      daysLate: state.due === null ? 0 : Math.max(0, daysBetween(state.due, asOf)),
    };
  };
}

function dutyTable(rows: readonly DutyRow[], asOf: CalendarDay, view: View): string[] {
  const { agenda, duties, format, screens } = view.texts;
  const columns: Column<DutyRow>[] = [
    { heading: screens.field.number, value: ({ duty }) => duty.number },
    { heading: screens.field.title, value: ({ duty }) => duty.title, flexible: true },
    { heading: duties.period, value: ({ call }) => periodOf(call, view.texts) },
    {
      heading: screens.field.due,
      value: ({ call }) => format.day(call.due),
      tone: ({ call }) => (call.due < asOf ? "red" : undefined),
    },
    { heading: agenda.owingHeading, value: ({ owing }) => agenda.owing(owing.length) },
  ];
  return table(columns, rows, view);
}

/** Why each target is asked for stands beside it: that says what is to be done. */
function targetTable(rows: readonly TargetRow[], asOf: CalendarDay, view: View): string[] {
  const { targets, targetStanding, format, screens } = view.texts;
  const columns: Column<TargetRow>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: targets.target, value: ({ target }) => target.title, flexible: true },
    {
      heading: screens.field.due,
      value: ({ due }) => format.day(due),
      tone: ({ due }) => (due < asOf ? "red" : undefined),
    },
    { heading: targetStanding.reason, value: ({ reason }) => targetStanding.reasonText(reason), flexible: true },
  ];
  return table(columns, rows, view);
}

function scoreTable(rows: readonly ScoreDueRow[], units: UnitDirectory, asOf: CalendarDay, view: View): string[] {
  const { agenda, format, scorecards, screens } = view.texts;
  const who = ({ owing: [only, ...others] }: ScoreDueRow) =>
    only !== undefined && others.length === 0
      ? (units.nearestVersion(only.unitId, asOf)?.name ?? only.unitId)
      : agenda.owing(others.length + 1);
  const columns: Column<ScoreDueRow>[] = [
    { heading: screens.field.number, value: ({ criteria }) => criteria.number },
    { heading: agenda.page.what, value: ({ step }) => agenda.scoreStep[step] },
    { heading: scorecards.group, value: ({ criteria }) => criteria.peerGroup.name, flexible: true },
    {
      heading: screens.field.due,
      value: ({ due }) => format.day(due),
      tone: ({ due }) => (due < asOf ? "red" : undefined),
    },
    { heading: agenda.scoreOwing, value: who, flexible: true },
  ];
  return table(columns, rows, view);
}

function part<T>(
  title: string,
  rows: readonly T[],
  limit: number,
  show: (rows: readonly T[]) => string[],
  command: string,
  { texts, style }: View,
): string[] {
  if (rows.length === 0) return [];
  const shown = limit === 0 ? rows : rows.slice(0, limit);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [style("dim", texts.agenda.andMore({ count: rest, command: `cchc ${command}` }))] : [];
  return ["", style("bold", title), ...show(shown), ...more];
}

function visitTable(rows: readonly VisitRow[], asOf: Agenda["asOf"], view: View): string[] {
  const { agenda, format, labels, screens } = view.texts;
  const { field } = screens;
  const slipped = ({ state }: VisitRow) => state.plannedOn < asOf;
  const columns: Column<VisitRow>[] = [
    { heading: field.number, value: ({ visit }) => visit.number },
    { heading: field.unit, value: ({ unit, visit }) => unit?.name ?? visit.unitId, flexible: true },
    { heading: field.kind, value: ({ visit }) => labels.visitKind[visit.visitKind] },
    {
      heading: field.plannedOn,
      value: ({ state }) => format.day(state.plannedOn),
      tone: (row) => (slipped(row) ? "red" : undefined),
    },
    {
      heading: field.status,
      value: (row) => (slipped(row) ? agenda.slipped : labels.visitStatus[row.state.status]),
      tone: (row) => (slipped(row) ? "red" : undefined),
      flexible: true,
    },
  ];
  return table(columns, rows, view);
}
