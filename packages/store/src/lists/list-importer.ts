import type { CellReading } from "@cchc/core/lists/cell";
import type { Columns } from "@cchc/core/lists/columns";
import { type ImportPlan, type ListRules, planImport } from "@cchc/core/lists/plan-import";
import type { Table } from "@cchc/core/lists/table";
import { type Result, succeed } from "@cchc/core/result";
import type { ChangePorts } from "../ports.ts";
import type { TableEncoding } from "../read-table.ts";
import type { Workspace } from "../workspace.ts";

/** What an import would do, and the doing of it: all or nothing. */
export interface PlannedImport extends ImportPlan<unknown> {
  /** Writes what was planned through the one door; `source` names the table in the history. */
  apply(source: string): Promise<Result<unknown>>;
}

/** A list of the workspace that a table can be compared with and written into. */
export interface ListImporter {
  plan(table: Table, file: string, reading: CellReading): Result<PlannedImport>;
}

/** Where in the workspace a list lies, beside its kind. */
export interface ListPlace {
  encoding?: TableEncoding | undefined;
}

/** How a list is opened: reads the register it lies in. */
export type OpenList = (workspace: Workspace, ports: ChangePorts, place: ListPlace) => Promise<Result<ListImporter>>;

/** The importer of a list: its columns, its rules for the register as it is now, and what writes the items. */
export function listImporter<C extends Columns, Entry, Item>(list: {
  kind: string;
  columns: C;
  labelColumn: keyof C & string;
  rules: ListRules<C, Entry, Item>;
  write: (items: readonly Item[], source: string) => Promise<Result<unknown>>;
}): ListImporter {
  return {
    plan(table, file, reading) {
      const plan = planImport(table, file, list, list.rules, reading);
      if (!plan.ok) return plan;
      return succeed({ ...plan.value, apply: (source) => list.write(plan.value.items, source) });
    },
  };
}
