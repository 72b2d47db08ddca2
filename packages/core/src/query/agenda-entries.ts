import type { CalendarDay } from "../day.ts";
import type { Agenda } from "./agenda.ts";
import type { ScoreStep } from "./score-dues.ts";
import { taskNumber } from "./task-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** What an entry of a calendar is about. */
export type AgendaEntryKind = "finding" | "visit" | "task" | "duty" | "scorecard" | "target";

/** One thing on one day: what a week's page and a calendar program show. */
export interface AgendaEntry {
  kind: AgendaEntryKind;
  /** The day it is due, or planned. */
  on: CalendarDay;
  /** The same as long as it is the same thing: a calendar program moves it and does not double it. */
  id: string;
  number: string;
  title: string;
  unitName: string;
  /** Past its day on the as-of day. */
  late: boolean;
  /** For a duty: the period, or the number of the visit it follows, and how many units owe it. */
  turn?: { period: string; visitNumber: string | null; owing: number };
  /** For scorecards: what is owed, and by how many units. */
  scoring?: { step: ScoreStep; owing: number };
}

/** Every thing of an agenda as an entry, by day; what is late stands on its own day (SPEC QUERY-9). */
export function agendaEntries(agenda: Agenda, units: UnitDirectory): AgendaEntry[] {
  const { asOf } = agenda;
  const nameOf = (id: string | null) => (id === null ? "" : (units.nearestVersion(id, asOf)?.name ?? id));
  const entries: AgendaEntry[] = [];
  for (const { finding, number, state } of [...agenda.overdue, ...agenda.dueSoon]) {
    if (state.due === null) continue;
    const { id, title } = finding;
    const unitName = nameOf(state.responsibleUnitId);
    entries.push({ kind: "finding", on: state.due, id, number, title, unitName, late: state.overdue });
  }
  for (const { visit, state, unit } of agenda.visitsAhead) {
    const { id, number, unitId } = visit;
    const unitName = unit?.name ?? unitId;
    entries.push({ kind: "visit", on: state.plannedOn, id, number, title: "", unitName, late: state.plannedOn < asOf });
  }
  for (const { plan, task, state } of [...agenda.tasksLate, ...agenda.tasksDueSoon]) {
    if (state.due === null) continue;
    const number = taskNumber(plan, task);
    const unitName = nameOf(task.leadUnitId);
    const late = state.status === "late";
    entries.push({ kind: "task", on: state.due, id: task.id, number, title: task.title, unitName, late });
  }
  for (const { duty, call, owing } of [...agenda.dutiesMissing, ...agenda.dutiesDue]) {
    const [only, ...others] = owing;
    entries.push({
      kind: "duty",
      on: call.due,
      id: `${duty.id}-${call.period}`,
      number: duty.number,
      title: duty.title,
      unitName: only !== undefined && others.length === 0 ? nameOf(only) : "",
      late: call.due < asOf,
      turn: { period: call.period, visitNumber: call.visitNumber, owing: owing.length },
    });
  }
  for (const { criteria, step, due, owing } of [...agenda.scoresMissing, ...agenda.scoresDue]) {
    const [only, ...others] = owing;
    const isOne = only !== undefined && others.length === 0;
    entries.push({
      kind: "scorecard",
      on: due,
      id: `${criteria.id}-${step}-${due}`,
      number: isOne ? only.number : criteria.number,
      title: criteria.title,
      unitName: isOne ? nameOf(only.unitId) : "",
      late: due < asOf,
      scoring: { step, owing: owing.length },
    });
  }
  for (const { target, number, due } of [...agenda.targetsBehind, ...agenda.targetsUnknown]) {
    // What is behind years before its day stands in lists and on no day of this time.
    if (due > agenda.until) continue;
    const unitName = nameOf(target.leadUnitId ?? null);
    entries.push({
      ...{ kind: "target", on: due, id: `${target.id}-${due}`, number, title: target.title, unitName },
      late: due < asOf,
    });
  }
  return entries.sort((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
}
