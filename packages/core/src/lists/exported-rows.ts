import { termText } from "../deadline/term.ts";
import type { FindingItem } from "../query/finding-item.ts";
import type { UnitItem } from "../query/unit-item.ts";
import type { VisitItem } from "../query/visit-item.ts";
import type { EvaluatedTarget } from "../targets/target-item.ts";
import type { FindingRow, TargetRow, UnitRow, VisitRow } from "./list-columns.ts";

/** A unit as of a day as a row of its list. */
export function exportedUnit({ id, name, level, category, parentId, parentName, from, to }: UnitItem): UnitRow {
  return { id, name, level, category, parent: parentId, parentName, from, to };
}

/** A finding as of a day as a row of its list; one that waits for its notice is due after a term. */
export function exportedFinding(item: FindingItem): FindingRow {
  const { id, number, unitName, level, area, title, severity, status, foundOn, overdue, cause, recommendation } = item;
  const { unitId, deadline, daysLate, workingDaysLate, responsibleUnitId, responsibleUnitName, visitNumber } = item;
  const { due, count, dayKind } = deadline;
  return {
    number,
    visit: visitNumber,
    unit: unitId,
    unitName,
    level,
    area,
    title,
    description: item.description,
    severity,
    source: item.source,
    status,
    foundOn,
    due: due ?? (count === null || dayKind === null ? null : termText({ count, dayKind })),
    overdue,
    daysLate,
    workingDaysLate,
    responsible: responsibleUnitId,
    responsibleName: responsibleUnitName,
    cause,
    recommendation,
    lateReason: item.lateReason,
    id,
  };
}

/** A target as of a day as a row of its list. */
export function exportedTarget(item: EvaluatedTarget): TargetRow {
  const {
    leadUnitId: lead,
    leadUnitName: leadName,
    baseline,
    minimum,
    id,
    number,
    title,
    area,
    scheme,
    indicatorId: indicator,
    ...rest
  } = item;
  const { targetKind, direction, goal, qualifier, measure, firstYear, lastYear, due, binds, belowMinimum, note } = rest;
  return {
    ...{
      number,
      title,
      area,
      scheme,
      indicator,
      targetKind,
      direction,
      goal,
      qualifier,
      measure,
      firstYear,
      lastYear,
      due,
    },
    baselineYear: baseline?.year ?? null,
    baseline: baseline?.value ?? null,
    baselineTarget: baseline?.targetNumber ?? null,
    binds,
    minimum: minimum?.value ?? null,
    minimumSource: minimum?.source ?? null,
    ...{ belowMinimum, status: item.evaluation.status, ...resultOf(item), lead, leadName, note, id },
  };
}

/** The last published number that the standing of the whole rests on, and how many bound units reached the target. */
function resultOf({ evaluation: { total, units } }: EvaluatedTarget) {
  const last = total?.years.findLast(({ observed }) => observed !== null);
  return {
    resultYear: last?.year ?? null,
    result: last?.observed?.value ?? null,
    resultRank: last?.observed?.rank ?? null,
    resultOutOf: last?.observed?.outOf ?? null,
    change: last?.change ?? null,
    unitsBound: units?.counts.of ?? null,
    unitsReached: units?.counts.reached ?? null,
  };
}

/** A visit as of a day as a row of its list. */
export function exportedVisit(item: VisitItem): VisitRow {
  const { id, number, unitId, unitName, level, kind, status, plannedOn, startedOn, concludedOn, notice } = item;
  const { total, open, overdue, closed } = item.findingCounts;
  const days = { plannedOn, startedOn, concludedOn };
  const counts = { findings: total, open, overdue, closed };
  return { number, unit: unitId, unitName, level, kind, status, ...days, notice, areas: item.areas, ...counts, id };
}
