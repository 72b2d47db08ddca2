import type { Json } from "../change/patch.ts";
import type { CalendarDay } from "../day.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { CellReading } from "./cell.ts";
import type { Columns, RowOf } from "./columns.ts";
import { codeRepeats } from "./outline-code.ts";
import { type ReadRow, type RowProblem, readRows, type UnknownColumn } from "./read-rows.ts";
import type { SaidValues } from "./said-columns.ts";
import { columnLetters } from "./sheet-place.ts";
import type { Table, TableSheet } from "./table.ts";
import { type Contested, isSame, type SinceExport, sinceExport } from "./three-way.ts";
import { shownText } from "./written-text.ts";

/** Why a row cannot be, and which column says so. */
export interface Refusal {
  column: string;
  problem: Problem;
}

/**
 * What importing a list of one kind needs to know, made for one register as it stands: how a row names its entry, what
 * the entry would look like as a row, what of the change a row makes, and how the core judges all of them.
 */
export interface ListRules<C extends Columns, Entry, Item> {
  /** Looks at all rows before the first one is compared: what rows without an id are known by, which ids new ones get. */
  prepare?(rows: readonly ReadRow<C>[], given: ReadonlySet<string>): void;
  /** What the entry of a row is known by in the table itself, for finding it there twice; null when it has nothing. */
  keyOf(values: ReadRow<C>["values"]): string | null;
  /** The entry that a row means, null when it is new, or why that cannot be said. */
  find(row: RowOf<C>): { entry: Entry | null } | Refusal;
  idOf(entry: Entry): string;
  rowOf(entry: Entry): RowOf<C>;
  /** What of a new row the rules may fill in where the table says nothing, and people are told: its id, say. */
  proposes?: readonly (keyof C & string)[];
  /** How people read a value, where the type of its column does not know: a person by name; null for every other column. */
  textOf?(column: string, value: Json): string | null;
  /** What people call the record of a row, where one column does not say it: a result by its unit and year. */
  labelOf?(row: ReadRow<C>["values"]): string;
  /** The row that an export writes of the entry, where that is another one: people by name, say. */
  exportedRow?(entry: Entry): RowOf<C>;
  /** How many entries the register has. */
  count: number;
  /** A row with what an empty cell stands for, of a new entry or of the one that is there. */
  settled?(
    row: RowOf<C>,
    entry: Entry | null,
    rows: readonly ReadRow<C>[],
    read: ReadRow<C>,
  ): { row: RowOf<C> } | Refusal;
  /** By which columns the row was found, where that was by none that names its record alone; null otherwise. */
  matchedBy?(read: ReadRow<C>): readonly string[] | null;
  /** The id that the row's name would give where something else has it; null otherwise. */
  takenId?(read: ReadRow<C>): string | null;
  /** Whether the entry is what the given columns say, where comparing with `rowOf` is not enough. */
  isAsListed?(entry: Entry, row: RowOf<C>, given: ReadonlySet<string>): boolean;
  /** False when a row that differs from its entry is a problem, and not a change. */
  mayChange: boolean;
  /** Why a column of an entry does not change by a table, where a list lets only some of them. */
  refusalOf?(column: string, entry: Entry, row: RowOf<C>): Problem | null;
  itemOf(row: RowOf<C>, entry: Entry | null): Item;
  /** Tries all items on a copy of the register by the very rules of the door; what is refused, by index. */
  attempt(items: readonly Item[]): Attempt<Item> | Promise<Attempt<Item>>;
}

/** What became of items that were tried: those that may be, in the order in which to make them, and the others. */
export interface Attempt<Item> {
  accepted: readonly Item[];
  refused: ReadonlyMap<Item, Refusal>;
}

export interface FieldChange {
  column: string;
  from: Json;
  to: Json;
  fromText: string;
  toText: string;
}

/** A row that would add a record or change one. */
export interface PlannedRow {
  row: number;
  /** Null for a record that gets its id when it is added. */
  id: string | null;
  label: string;
  /** The values of a new record, or what becomes different. */
  changes: readonly FieldChange[];
}

/** A row without an id or number whose record was found by other columns. */
export interface MatchedRow {
  row: number;
  id: string;
  /** What the row calls it, and what it is called here. */
  label: string;
  name: string;
  /** The columns that it was found by, in their order; what the table does not say was not compared. */
  by: readonly string[];
}

/** An id that a new record gets, since its row has none. */
export interface ProposedId {
  row: number;
  label: string;
  id: string;
  /** The id that its name would give and that something else has; null when the id is that of its name. */
  taken: string | null;
}

/** A cell that was not edited in the table while its record changed here, or was edited there and changed here, too. */
export interface DivergedCell {
  row: number;
  id: string;
  label: string;
  column: string;
  here: Json;
  inTable: Json;
  hereText: string;
  tableText: string;
}

/** What becomes of cells that were changed on both sides: what is here stays, or the table's is taken. */
export const conflictChoices = ["keep", "take"] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** When a record was changed last, and by whom. */
export interface LastChange {
  on: CalendarDay;
  by: string;
}

/** What an import is done with beside its table and its rules. */
export interface ImportOptions {
  /** What becomes of cells in conflict; without a choice they stand, and nothing is written. */
  conflicts?: ConflictChoice | undefined;
  /** The last change here of the record with an id, for cells in conflict. */
  lastChange?: ((id: string) => LastChange | null) | undefined;
  /** Whether a cell's value was taken back here, by the record's id, what the table holds and what is here. */
  tookBack?: ((id: string, was: string, here: string) => boolean) | undefined;
  /** What every row says of columns that the table lacks. */
  said?: SaidValues | undefined;
  /** Told how many rows have been looked at. */
  report?: ((done: number, total: number | null) => void) | undefined;
}

/** What an import would do: every sound row is new, changed, kept, in conflict or unchanged. */
export interface ImportPlan<Item> {
  rows: number;
  added: readonly PlannedRow[];
  changed: readonly PlannedRow[];
  /** Rows that were found by other columns than an id or a number, where the list tells these. */
  matched: readonly MatchedRow[];
  /** Ids that new records get. */
  proposedIds: readonly ProposedId[];
  /** Ids of what is as the table says. */
  unchanged: readonly string[];
  /** Ids of records that only changed here since the table was exported, in columns that nobody edited there. */
  kept: readonly string[];
  /** Cells that changed here since the table was exported and were not edited in it: what is here stays. */
  keptCells: readonly DivergedCell[];
  /** Cells that were changed on both sides, and not to the same, or whose value was taken back here. */
  conflicts: readonly DivergedCell[];
  /** What becomes of them; null while nothing was chosen. */
  choice: ConflictChoice | null;
  /** How many records no row of the table means; nothing happens to them. */
  notInTable: number;
  problems: readonly RowProblem[];
  /** Where in its workbook the table stands. */
  sheet: TableSheet | null;
  /** How a cell is called in its sheet: `C12`; null for tables without one and for what no column is. */
  cellOf: (row: number, column: string) => string | null;
  unknown: readonly UnknownColumn[];
  /** Columns that are only written: whether they are as the table says is not looked at. */
  viewOnly: readonly UnknownColumn[];
  /** What to make a change of, when there are no problems. */
  items: readonly Item[];
}

/**
 * What importing `table` would do; nothing is changed. Rows are read by their columns' types, compared with the entries
 * they name, and tried on a copy: what is told here is what would be refused (SPEC LIST-2). A choice for conflicts is
 * refused (`conflicts-without-base`) where no row carries what was exported: nothing would tell them (SPEC LIST-12).
 */
export async function planImport<C extends Columns, Entry, Item>(
  table: Table,
  file: string,
  list: { kind: string; columns: C; labelColumn: keyof C & string },
  rules: ListRules<C, Entry, Item>,
  reading: CellReading,
  { conflicts: choice, lastChange, tookBack, report, said }: ImportOptions = {},
): Promise<Result<ImportPlan<Item>>> {
  const read = readRows(table, file, list, reading, said);
  if (!read.ok) return read;
  const hasBase = table.rows.some(({ exported }) => exported !== undefined);
  if (choice !== undefined && !hasBase) return fail(problem("conflicts-without-base", { file }));
  const { rows, given, heading } = read.value;
  const problems = [...read.value.problems];
  const unchanged: string[] = [];
  const kept: string[] = [];
  const keptCells: DivergedCell[] = [];
  const conflicts: DivergedCell[] = [];
  const matched: MatchedRow[] = [];
  const planned: { row: ReadRow<C>; item: Item; plan: PlannedRow; isNew: boolean }[] = [];
  const codes = Object.keys(list.columns).filter((code) => given.has(code) && !list.columns[code]?.derived);
  const lineOfKey = new Map<string, number>();
  const lineOfEntry = new Map<string, number>();
  rules.prepare?.(rows, given);
  for (const [index, row] of rows.entries()) {
    if (index % 1000 === 0) report?.(index, rows.length);
    const tell = ({ column, problem: what }: Refusal) => {
      const named = what.code === "cell-empty" ? problem("cell-empty", { column: heading(column) }) : what;
      problems.push({ row: row.line, column, value: row.quoted(column), problem: named });
    };
    // What could not be read is not known to be anything, so not the same as another either.
    const refused = (row.readable ? repeated(row) : null) ?? (row.sound ? plan(row) : null);
    if (refused !== null) tell(refused);
  }
  const { accepted, refused } = await rules.attempt(planned.map(({ item }) => item));
  for (const { row, item } of planned) {
    const refusal = refused.get(item);
    if (refusal === undefined) continue;
    const { column, problem: what } = refusal;
    problems.push({ row: row.line, column, value: row.quoted(column), problem: what });
  }
  const good = planned.filter(({ item }) => !refused.has(item));
  const inConflict = new Set(choice === undefined ? conflicts.map(({ row }) => row) : []);
  return succeed({
    rows: table.rows.length,
    added: good.filter(({ isNew }) => isNew).map((one) => one.plan),
    changed: good.filter(({ isNew, row }) => !isNew && !inConflict.has(row.line)).map((one) => one.plan),
    unchanged,
    matched,
    proposedIds: good.flatMap(({ row, plan: one, isNew }) => (isNew ? proposedId(row, one) : [])),
    kept,
    keptCells,
    conflicts,
    choice: choice ?? null,
    notInTable: rules.count - lineOfEntry.size,
    sheet: table.sheet ?? null,
    cellOf,
    problems: problems.toSorted((left, right) => left.row - right.row),
    unknown: read.value.unknown,
    viewOnly: read.value.viewOnly,
    items: inConflict.size > 0 ? [] : accepted,
  });

  function repeated(row: ReadRow<C>): Refusal | null {
    const key = rules.keyOf(row.values);
    const first = key === null ? undefined : lineOfKey.get(key);
    if (key !== null) lineOfKey.set(key, first ?? row.line);
    return first === undefined ? null : repeats(row, first);
  }

  function repeats(row: ReadRow<C>, first: number): Refusal {
    // Where it is called by nothing of its own, what it is known by stands in other columns: the code of a criterion.
    const calling = ["id", list.labelColumn, "code", ...codes];
    const column = calling.find((code) => row.text(code) !== "") ?? list.labelColumn;
    const id = column === list.labelColumn ? labelOf(row) || row.quoted(column) : row.quoted(column);
    return { column, problem: column === "code" ? codeRepeats(id, first) : problem("row-repeats", { id, row: first }) };
  }

  function plan(row: ReadRow<C>): Refusal | null {
    // A sound row has every value that is needed.
    const values = row.values as RowOf<C>;
    const found = rules.find(values);
    if ("problem" in found) return found;
    const { entry } = found;
    const first = entry === null ? undefined : lineOfEntry.get(rules.idOf(entry));
    if (first !== undefined) return repeats(row, first);
    if (entry !== null) lineOfEntry.set(rules.idOf(entry), row.line);
    const by = entry === null ? null : (rules.matchedBy?.(row) ?? null);
    if (entry !== null && by !== null) {
      const name = textOf(list.labelColumn, (rules.rowOf(entry)[list.labelColumn] ?? null) as Json);
      matched.push({ row: row.line, id: rules.idOf(entry), label: row.text(list.labelColumn), name, by });
    }
    const since = entry === null ? null : compared(row, values, entry);
    const settled = rules.settled?.(since?.values ?? values, entry, rows, row) ?? { row: since?.values ?? values };
    if ("problem" in settled) return settled;
    const before = entry === null ? null : rules.rowOf(entry);
    const full = before === null ? settled.row : merged(before, settled.row);
    const stands =
      entry !== null &&
      before !== null &&
      since !== null &&
      isInConflict(row, rules.idOf(entry), since.contested, full, before);
    // A row that names its entry otherwise may leave its id empty.
    const proposed = entry === null ? (rules.proposes ?? []).filter((code) => !given.has(code)) : [];
    const looked = [...codes.filter((code) => code !== "id" || entry === null), ...proposed];
    const changes = looked.flatMap((code) => fieldChange(code, before, full));
    if (entry !== null && (rules.isAsListed?.(entry, full, given) ?? changes.length === 0)) {
      if (stands) return null;
      (since !== null && since.movedOn.length > 0 ? kept : unchanged).push(rules.idOf(entry));
      return null;
    }
    if (entry !== null && !rules.mayChange) {
      for (const { column, fromText } of changes) {
        const params = {
          id: labelOf(row) || rules.idOf(entry),
          column: heading(column),
          value: row.quoted(column),
          current: fromText,
        };
        problems.push({
          row: row.line,
          column,
          value: row.quoted(column),
          problem: problem("row-differs", params),
        });
      }
      return null;
    }
    const fixed = entry === null ? [] : changes.flatMap(({ column }) => fixedCell(column, entry, full));
    problems.push(...fixed.map((one) => ({ ...one, row: row.line, value: row.quoted(one.column) })));
    if (fixed.length > 0) return null;
    const id = entry === null ? null : rules.idOf(entry);
    const one = { row: row.line, id, label: labelOf(row), changes };
    planned.push({ row, item: rules.itemOf(full, entry), plan: one, isNew: entry === null });
    return null;
  }

  function fixedCell(column: string, entry: Entry, row: RowOf<C>): Refusal[] {
    const refusal = rules.refusalOf?.(column, entry, row) ?? null;
    return refusal === null ? [] : [{ column, problem: refusal }];
  }

  /** What the row says since it was exported, with the cells noted that only changed here; null where it never was. */
  function compared(row: ReadRow<C>, values: RowOf<C>, entry: Entry): SinceExport<C> | null {
    const { exported } = row;
    if (exported === undefined) return null;
    const id = rules.idOf(entry);
    const own = rules.exportedRow?.(entry) ?? rules.rowOf(entry);
    const isTakenBack = (was: string, here: string) => rules.mayChange && tookBack?.(id, was, here) === true;
    const since = sinceExport(codes, exported, { values, own }, isTakenBack);
    keptCells.push(...since.movedOn.map(({ code, here }) => diverged(row, id, code, here)));
    return since;
  }

  /**
   * Notes the cells that were changed on both sides; unless the table's are taken, `full` gets what is here. Gives
   * whether one of them stands unsettled. A list whose records do not change by tables has problems in their place.
   */
  function isInConflict(
    row: ReadRow<C>,
    id: string,
    contested: readonly Contested[],
    full: RowOf<C>,
    before: RowOf<C>,
  ): boolean {
    if (!rules.mayChange) return false;
    for (const { code, here, takenBack } of contested) {
      const cell = diverged(row, id, code, here);
      conflicts.push(cell);
      if (choice !== "take") full[code as keyof C] = before[code as keyof C];
      if (choice !== undefined) continue;
      const { hereText, tableText: inTable } = cell;
      const { on, by } = lastChange?.(id) ?? { on: null, by: null };
      const what = problem("cell-in-conflict", { column: heading(code), here: hereText, inTable, on, by, takenBack });
      problems.push({ row: row.line, column: code, value: inTable, problem: what });
    }
    return contested.length > 0 && choice === undefined;
  }

  function diverged(row: ReadRow<C>, id: string, code: string, here: Json): DivergedCell {
    const hereText = textOf(code, here);
    const inTable = (row.values[code] ?? null) as Json;
    const label = labelOf(row);
    return { row: row.line, id, label, column: code, here, inTable, hereText, tableText: row.quoted(code) };
  }

  function cellOf(line: number, column: string): string | null {
    const at = read.ok ? read.value.positionOf(column) : null;
    return table.sheet === undefined || at === null ? null : `${columnLetters(table.sheet.firstColumn + at)}${line}`;
  }

  /** The entry with the columns that the table has. */
  function merged(before: RowOf<C>, row: RowOf<C>): RowOf<C> {
    const full = { ...before };
    for (const code of codes) full[code as keyof C] = row[code as keyof C];
    return full;
  }

  function fieldChange(code: string, before: RowOf<C> | null, after: RowOf<C>): FieldChange[] {
    const [from, to] = [before?.[code] ?? null, after[code] ?? null] as [Json, Json];
    if (isSame(from, to)) return [];
    return [{ column: code, from, to, fromText: textOf(code, from), toText: textOf(code, to) }];
  }

  /** What people call the record of a row: a unit by its name, however the table names it. */
  function labelOf(row: ReadRow<C>): string {
    if (rules.labelOf !== undefined) return rules.labelOf(row.values);
    const value = (row.values[list.labelColumn] ?? null) as Json;
    const isUnit = list.columns[list.labelColumn]?.cell.sheet?.as === "unit";
    return isUnit && value !== null ? textOf(list.labelColumn, value) : row.text(list.labelColumn);
  }

  function textOf(code: string, value: Json): string {
    return (value === null ? null : rules.textOf?.(code, value)) ?? shownText(list.columns[code], value, reading);
  }

  function proposedId(row: ReadRow<C>, { label, changes }: PlannedRow): ProposedId[] {
    const id = row.text("id") === "" ? changes.find(({ column }) => column === "id")?.to : undefined;
    return typeof id === "string" ? [{ row: row.line, label, id, taken: rules.takenId?.(row) ?? null }] : [];
  }
}
