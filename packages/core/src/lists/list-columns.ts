import { categories, levels } from "../model/codes.ts";
import { choiceCell, dayCell, textCell, unitCell } from "./cell.ts";
import { derived, needed, optional, type RowOf } from "./columns.ts";

/** Units: recognised by their id. */
export const unitColumns = {
  id: needed(textCell),
  name: needed(textCell),
  level: needed(choiceCell("level", levels)),
  category: needed(choiceCell("category", categories)),
  // The parent may stand in the same table: names are looked up once all rows are read.
  parent: optional(textCell),
  parentName: derived(textCell),
  from: optional(dayCell),
  to: optional(dayCell),
};
export type UnitRow = RowOf<typeof unitColumns>;

/** People: recognised by id or number, else by name and unit. */
export const peopleColumns = {
  number: optional(textCell),
  name: needed(textCell),
  title: optional(textCell),
  unit: optional(unitCell),
  unitName: derived(textCell),
  from: optional(dayCell),
  to: optional(dayCell),
  id: optional(textCell),
};
export type PersonRow = RowOf<typeof peopleColumns>;

/** The columns of every list that is read or written as a table (docs/decisions/0008-csv.md). */
export const listColumns = { units: unitColumns, people: peopleColumns };
export type ListKind = keyof typeof listColumns;
export type ColumnCode<K extends ListKind> = keyof (typeof listColumns)[K] & string;
