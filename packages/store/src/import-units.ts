import { changeUnits, type NewUnit } from "@cchc/core/change/units-change";
import { type CalendarDay, parseDay } from "@cchc/core/day";
import { categorySchema, levelSchema } from "@cchc/core/model/code-schemas";
import { categories, levels } from "@cchc/core/model/codes";
import type { Unit, Units } from "@cchc/core/model/units";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { readTextFile } from "./durable-file-read.ts";
import type { ChangePorts } from "./ports.ts";
import { missingColumns, parseTable, type TableRow } from "./table-text.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** What is wrong in one cell of the table, and where. */
export interface RowProblem {
  /** Line of the file, from 1. */
  row: number;
  column: string;
  value: string;
  problem: Problem;
}

/** What an import would do, or did. */
export interface UnitImport {
  rows: number;
  /** New units, parents before what belongs to them. */
  added: readonly NewUnit[];
  unchanged: readonly string[];
  problems: readonly RowProblem[];
}

const columns = ["id", "name", "level", "category", "parent", "from", "to"] as const;
type ColumnName = (typeof columns)[number];
const needed: readonly ColumnName[] = ["id", "name", "level", "category"];

interface ReadRow {
  line: number;
  unit: NewUnit;
}

/**
 * Reads a table of units and says what importing it would do; nothing is written. Units that stand in the register as
 * the table has them are left alone, so that running an import again changes nothing; one that differs is a problem,
 * since a unit changes by an event with a document and a day (SPEC UNIT-12).
 */
export async function planUnitImport(
  workspace: Workspace,
  path: string,
  file: string,
  ports: ChangePorts,
): Promise<Result<UnitImport>> {
  const text = await readTextFile(path, file);
  if (!text.ok) return text;
  const table = parseTable(text.value, file);
  if (!table.ok) return table;
  const missing = missingColumns(table.value, needed, file);
  if (missing !== null) return fail(missing);
  const register = await workspace.register("units");
  if (!register.ok) return register;
  const { provinceId } = await workspace.settings();
  const problems: RowProblem[] = [];
  const rows = readRows(table.value, provinceId, problems);
  const units = register.value;
  const unchanged: string[] = [];
  const fresh: ReadRow[] = [];
  for (const row of rows) {
    const existing = units.units.find((unit) => unit.id === row.unit.unitId);
    if (existing === undefined) fresh.push(row);
    else if (isAsListed(existing, row.unit)) unchanged.push(existing.id);
    else problems.push(...differences(existing, row));
  }
  const context = await workspace.changeContext(ports);
  const added = addInOrder(units, fresh, context, problems);
  const inOrder = problems.toSorted((left, right) => left.row - right.row);
  return succeed({ rows: table.value.rows.length, added, unchanged, problems: inOrder });
}

/** Adds the units of a plan without problems, all or none. `source` names the table in the history. */
export async function applyUnitImport(
  workspace: Workspace,
  { added }: UnitImport,
  source: string,
  ports: ChangePorts,
): Promise<Result<Units>> {
  return workspace.change("units", registerFiles.units, { type: "unit.import", source, units: added }, ports);
}

function readRows(
  { header, rows }: { header: readonly string[]; rows: readonly TableRow[] },
  provinceId: string,
  problems: RowProblem[],
): ReadRow[] {
  const read: ReadRow[] = [];
  const lineOfId = new Map<string, number>();
  for (const { line, cells } of rows) {
    const found: RowProblem[] = [];
    const cell = (column: ColumnName) => cells[header.indexOf(column)] ?? "";
    const report = (column: string, value: string, what: Problem) => {
      found.push({ row: line, column, value, problem: what });
    };
    const day = (column: ColumnName): CalendarDay | null => {
      const value = cell(column);
      if (value === "") return null;
      const parsed = parseDay(value);
      if (parsed === undefined) report(column, value, problem("cell-day", { column, value }));
      return parsed ?? null;
    };
    for (const column of needed) if (cell(column) === "") report(column, "", problem("cell-empty", { column }));
    const extra = cells.slice(header.length).find((value) => value !== "");
    if (extra !== undefined) report("", extra, problem("cell-extra", { value: extra }));
    const unitId = cell("id");
    const repeated = lineOfId.get(unitId);
    if (repeated !== undefined && unitId !== "") {
      report("id", unitId, problem("row-repeats", { id: unitId, row: repeated }));
    }
    lineOfId.set(unitId, repeated ?? line);
    const level = levelSchema.safeParse(cell("level"));
    const category = categorySchema.safeParse(cell("category"));
    if (!level.success && cell("level") !== "") {
      report("level", cell("level"), problem("cell-choice", { column: "level", value: cell("level"), codes: levels }));
    }
    if (!category.success && cell("category") !== "") {
      const value = cell("category");
      report("category", value, problem("cell-choice", { column: "category", value, codes: categories }));
    }
    const [from, to] = [day("from"), day("to")];
    problems.push(...found);
    if (found.length > 0 || !level.success || !category.success) continue;
    const parentId = cell("parent") === "" ? (unitId === provinceId ? null : provinceId) : cell("parent");
    const unit = { unitId, name: cell("name"), level: level.data, category: category.data, parentId, from, to };
    read.push({ line, unit });
  }
  return read;
}

/** Adds rows to a copy of the register, each once its parent is there; what the rules refuse goes to `problems`. */
function addInOrder(
  units: Units,
  rows: readonly ReadRow[],
  context: Parameters<typeof changeUnits>[2],
  problems: RowProblem[],
): NewUnit[] {
  const added: NewUnit[] = [];
  let current = units;
  let waiting = rows;
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ unit }) => unit.unitId));
    const ready = waiting.filter(({ unit }) => unit.parentId === null || !ids.has(unit.parentId));
    // Rows that wait for each other go in circles; the rules name them.
    const next = ready.length > 0 ? ready : waiting;
    for (const { line, unit } of next) {
      const changed = changeUnits(current, { type: "unit.add", ...unit }, context);
      if (changed.ok) {
        current = changed.value;
        added.push(unit);
        continue;
      }
      const circle =
        ready.length === 0 ? problem("unit-circle", { unit: unit.unitId, parent: unit.parentId ?? "" }) : null;
      const what = circle ?? changed.problem;
      const column = columnOf(what);
      problems.push({ row: line, column, value: cellOf(unit, column), problem: what });
    }
    waiting = ready.length > 0 ? waiting.filter((row) => !ready.includes(row)) : [];
  }
  return added;
}

function columnOf({ code }: Problem): ColumnName {
  switch (code) {
    case "unit-id-malformed":
    case "unit-exists":
      return "id";
    case "validity-empty":
      return "to";
    default:
      return "parent";
  }
}

function cellOf(unit: NewUnit, column: ColumnName): string {
  switch (column) {
    case "id":
      return unit.unitId;
    case "parent":
      return unit.parentId ?? "";
    case "name":
    case "level":
    case "category":
    case "from":
    case "to":
      return unit[column] ?? "";
  }
}

/** Whether a version of the unit is what the row says; a unit that ended since is still what it was. */
function isAsListed(existing: Unit, row: NewUnit): boolean {
  return existing.versions.some(
    (version) =>
      version.name === row.name &&
      version.level === row.level &&
      version.category === row.category &&
      version.parentId === row.parentId &&
      version.from === row.from &&
      (row.to === null || version.to === row.to),
  );
}

function differences(existing: Unit, { line, unit }: ReadRow): RowProblem[] {
  const latest = existing.versions.at(-1);
  if (latest === undefined) return [];
  const current: { readonly [C in ColumnName]: string } = {
    id: existing.id,
    name: latest.name,
    level: latest.level,
    category: latest.category,
    parent: latest.parentId ?? "",
    from: latest.from ?? "",
    to: latest.to ?? "",
  };
  return columns
    .map((column) => ({ column, value: cellOf(unit, column) }))
    .filter(({ column, value }) => value !== current[column])
    .map(({ column, value }) => ({
      row: line,
      column,
      value,
      problem: problem("row-differs", { id: existing.id, column, value, current: current[column] }),
    }));
}
