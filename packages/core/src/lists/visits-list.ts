import type { CalendarDay } from "../day.ts";
import type { VisitKind } from "../model/codes.ts";
import { type Problem, problem } from "../problem.ts";
import type { VisitItem } from "../query/visit-item.ts";
import { attemptEach } from "./attempt.ts";
import { exportedVisit } from "./exported-rows.ts";
import type { visitColumns } from "./list-columns.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

/** A visit that a row plans. */
export interface VisitOfRow {
  unitId: string;
  on: CalendarDay;
  visitKind: VisitKind;
}

type Rules = ListRules<typeof visitColumns, VisitItem, VisitOfRow>;

/**
 * The visits of a workspace as a list. A row names its visit by id or number, else by unit and planned day among those
 * that were not cancelled: a table cut short can be read again. A visit changes by what is done about it, so that a row
 * that differs is a problem (SPEC LIST-11). `refusalOf` tries a planning by the rules of the door.
 */
export function visitRules(visits: readonly VisitItem[], refusalOf: (planning: VisitOfRow) => Problem | null): Rules {
  const byId = new Map<string, VisitItem>();
  const byNumber = new Map<string, VisitItem>();
  const byDay = new Map<string, VisitItem>();
  for (const visit of visits) {
    byId.set(visit.id, visit);
    byNumber.set(visit.number.toUpperCase(), visit);
    if (visit.status !== "cancelled") byDay.set(`${visit.unitId} ${visit.plannedOn}`, visit);
  }
  return {
    mayChange: false,
    count: visits.length,
    keyOf({ id, number, unit, plannedOn }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      return unit === null || plannedOn === null ? null : `${unit} ${plannedOn}`;
    },
    find({ id, number, unit, plannedOn }) {
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      return { entry: byDay.get(`${unit} ${plannedOn}`) ?? null };
    },
    idOf: ({ id }) => id,
    rowOf: exportedVisit,
    settled(row, entry) {
      return withOwnNumber({ ...row, kind: row.kind ?? entry?.kind ?? "scheduled" }, entry);
    },
    itemOf: ({ unit: unitId, plannedOn: on, kind }) => ({ unitId, on, visitKind: kind ?? "scheduled" }),
    attempt: (items) => attemptEach(items, refusalOf, columnOf),
  };
}

function known(column: string, value: string, entry: VisitItem | undefined): { entry: VisitItem } | Refusal {
  return entry === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry };
}

function columnOf({ code }: Problem): string {
  return code === "unit-not-in-force" ? "plannedOn" : "unit";
}
