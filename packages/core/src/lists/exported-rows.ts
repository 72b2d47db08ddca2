import { termText } from "../deadline/term.ts";
import type { FindingItem } from "../query/finding-item.ts";
import type { TargetItem } from "../query/plan-item.ts";
import type { UnitItem } from "../query/unit-item.ts";
import type { VisitItem } from "../query/visit-item.ts";
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
export function exportedTarget(item: TargetItem): TargetRow {
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
    ...rest
  } = item;
  const { targetKind, direction, goal, qualifier, measure, firstYear, lastYear, due, binds, belowMinimum, note } = rest;
  return {
    ...{ number, title, area, scheme, targetKind, direction, goal, qualifier, measure, firstYear, lastYear, due },
    baselineYear: baseline?.year ?? null,
    baseline: baseline?.value ?? null,
    baselineTarget: baseline?.targetNumber ?? null,
    binds,
    minimum: minimum?.value ?? null,
    minimumSource: minimum?.source ?? null,
    ...{ belowMinimum, lead, leadName, note, id },
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
