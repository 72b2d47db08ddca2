import type { CellType } from "./cell.ts";

/** One column of a list; its code, the key in `Columns`, is also the key in JSON. */
export interface Column<T> {
  cell: CellType<T>;
  /** A row cannot do without it. */
  needed: boolean;
  /** Written for people who read the export, and left out of account when it is read again. */
  derived: boolean;
}

/** The columns of a list, in the order in which they are written. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of a row: null for an empty cell, which a column that is needed does not have. */
export type RowOf<C extends Columns> = {
  [K in keyof C]: C[K] extends { needed: true } & Column<infer T> ? T : C[K] extends Column<infer T> ? T | null : never;
};

/** A column that every row fills in. */
export function needed<T>(cell: CellType<T>) {
  return { cell, needed: true, derived: false } as const satisfies Column<T>;
}

/** A column whose cells may be empty, or that may be missing. */
export function optional<T>(cell: CellType<T>) {
  return { cell, needed: false, derived: false } as const satisfies Column<T>;
}

/** A column that is only written. */
export function derived<T>(cell: CellType<T>) {
  return { cell, needed: false, derived: true } as const satisfies Column<T>;
}
