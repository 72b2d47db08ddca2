import { type Json, sameJson } from "../change/patch.ts";
import { type Problem, problem } from "../problem.ts";
import { type Result, succeed } from "../result.ts";
import { normaliseText } from "../text.ts";
import type { CellReading } from "./cell.ts";
import type { Columns, RowOf } from "./columns.ts";
import { type ReadRow, type RowProblem, readRows, type UnknownColumn } from "./read-rows.ts";
import type { Table } from "./table.ts";
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
  /** What the entry of a row is known by in the table itself, for finding it there twice; null when it has nothing. */
  keyOf(values: ReadRow<C>["values"]): string | null;
  /** The entry that a row means, null when it is new, or why that cannot be said. */
  find(row: RowOf<C>): { entry: Entry | null } | Refusal;
  idOf(entry: Entry): string;
  rowOf(entry: Entry): RowOf<C>;
  /** A row with what an empty cell stands for, of a new entry or of the one that is there. */
  settled?(row: RowOf<C>, entry: Entry | null, rows: readonly ReadRow<C>[]): { row: RowOf<C> } | Refusal;
  /** Whether the entry is what the given columns say, where comparing with `rowOf` is not enough. */
  isAsListed?(entry: Entry, row: RowOf<C>, given: ReadonlySet<string>): boolean;
  /** False when a row that differs from its entry is a problem, and not a change. */
  mayChange: boolean;
  itemOf(row: RowOf<C>, entry: Entry | null): Item;
  /** Tries all items on a copy of the register by the very rules of the door; what is refused, by index. */
  attempt(items: readonly Item[]): Attempt<Item>;
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

/** What an import would do: every row is in one of the four. */
export interface ImportPlan<Item> {
  rows: number;
  added: readonly PlannedRow[];
  changed: readonly PlannedRow[];
  /** Ids of what is as the table says. */
  unchanged: readonly string[];
  problems: readonly RowProblem[];
  unknown: readonly UnknownColumn[];
  /** Columns that are only written: whether they are as the table says is not looked at. */
  viewOnly: readonly UnknownColumn[];
  /** What to make a change of, when there are no problems. */
  items: readonly Item[];
}

/**
 * What importing `table` would do; nothing is changed. Rows are read by their columns' types, compared with the entries
 * they name, and tried on a copy: what is told here is what would be refused (SPEC LIST-2).
 */
export function planImport<C extends Columns, Entry, Item>(
  table: Table,
  file: string,
  list: { kind: string; columns: C; labelColumn: keyof C & string },
  rules: ListRules<C, Entry, Item>,
  reading: CellReading,
  report?: (done: number, total: number) => void,
): Result<ImportPlan<Item>> {
  const read = readRows(table, file, list, reading);
  if (!read.ok) return read;
  const { rows, given, heading } = read.value;
  const problems = [...read.value.problems];
  const unchanged: string[] = [];
  const planned: { row: ReadRow<C>; item: Item; plan: PlannedRow; isNew: boolean }[] = [];
  const codes = Object.keys(list.columns).filter((code) => given.has(code) && !list.columns[code]?.derived);
  const lineOfKey = new Map<string, number>();
  const lineOfEntry = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % 1000 === 0) report?.(index, rows.length);
    const tell = ({ column, problem: what }: Refusal) =>
      problems.push({ row: row.line, column, value: row.text(column), problem: what });
    const refused = repeated(row) ?? (row.sound ? plan(row) : null);
    if (refused !== null) tell(refused);
  }
  const { accepted, refused } = rules.attempt(planned.map(({ item }) => item));
  for (const { row, item } of planned) {
    const refusal = refused.get(item);
    if (refusal === undefined) continue;
    const { column, problem: what } = refusal;
    problems.push({ row: row.line, column, value: row.text(column), problem: what });
  }
  const kept = planned.filter(({ item }) => !refused.has(item));
  return succeed({
    rows: table.rows.length,
    added: kept.filter(({ isNew }) => isNew).map((one) => one.plan),
    changed: kept.filter(({ isNew }) => !isNew).map((one) => one.plan),
    unchanged,
    problems: problems.toSorted((left, right) => left.row - right.row),
    unknown: read.value.unknown,
    viewOnly: read.value.viewOnly,
    items: accepted,
  });

  function repeated(row: ReadRow<C>): Refusal | null {
    const key = rules.keyOf(row.values);
    const first = key === null ? undefined : lineOfKey.get(key);
    if (key !== null) lineOfKey.set(key, first ?? row.line);
    return first === undefined ? null : repeats(row, first);
  }

  function repeats(row: ReadRow<C>, first: number): Refusal {
    const column = codes.find((code) => code === "id" && row.text(code) !== "") ?? list.labelColumn;
    return { column, problem: problem("row-repeats", { id: row.text(column), row: first }) };
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
    const settled = rules.settled?.(values, entry, rows) ?? { row: values };
    if ("problem" in settled) return settled;
    const before = entry === null ? null : rules.rowOf(entry);
    const full = before === null ? settled.row : merged(before, settled.row);
    // A row that names its entry otherwise may leave its id empty.
    const compared = codes.filter((code) => code !== "id" || entry === null);
    const changes = compared.flatMap((code) => fieldChange(code, before, full));
    if (entry !== null && (rules.isAsListed?.(entry, full, given) ?? changes.length === 0)) {
      unchanged.push(rules.idOf(entry));
      return null;
    }
    if (entry !== null && !rules.mayChange) {
      for (const { column, fromText } of changes) {
        const params = { id: rules.idOf(entry), column: heading(column), value: row.text(column), current: fromText };
        problems.push({
          row: row.line,
          column,
          value: row.text(column),
          problem: problem("row-differs", params),
        });
      }
      return null;
    }
    const id = entry === null ? null : rules.idOf(entry);
    const one = { row: row.line, id, label: row.text(list.labelColumn), changes };
    planned.push({ row, item: rules.itemOf(full, entry), plan: one, isNew: entry === null });
    return null;
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
    const text = (value: Json) => shownText(list.columns[code], value, reading.words);
    return [{ column: code, from, to, fromText: text(from), toText: text(to) }];
  }
}

/** Whether two values are one to a reader of a table: texts as they come in, and nothing as an empty list. */
function isSame(left: Json, right: Json): boolean {
  return sameJson(comparable(left), comparable(right));
}

function comparable(value: Json): Json {
  if (typeof value === "string") return normaliseText(value) === "" ? null : normaliseText(value);
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable);
  return value;
}
