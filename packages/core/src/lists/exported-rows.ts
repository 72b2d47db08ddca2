import type { FindingItem } from "../query/finding-item.ts";
import type { UnitItem } from "../query/unit-item.ts";
import type { VisitItem } from "../query/visit-item.ts";
import type { FindingRow, UnitRow, VisitRow } from "./list-columns.ts";

/** A unit as of a day as a row of its list. */
export function exportedUnit({ id, name, level, category, parentId, parentName, from, to }: UnitItem): UnitRow {
  return { id, name, level, category, parent: parentId, parentName, from, to };
}

/** A finding as of a day as a row of its list. */
export function exportedFinding(item: FindingItem): FindingRow {
  const { id, number, unitName, level, area, title, severity, status, foundOn, overdue, cause, recommendation } = item;
  const { unitId, deadline, daysLate, workingDaysLate, responsibleUnitId, responsibleUnitName, visitNumber } = item;
  return {
    number,
    unit: unitId,
    unitName,
    level,
    area,
    title,
    severity,
    status,
    foundOn,
    due: deadline.due,
    overdue,
    daysLate,
    workingDaysLate,
    responsible: responsibleUnitId,
    responsibleName: responsibleUnitName,
    cause,
    recommendation,
    visit: visitNumber,
    id,
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
