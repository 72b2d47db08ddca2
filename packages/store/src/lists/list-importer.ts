import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { IndexMaking } from "@cchc/core/change/index-change";
import { recordsOf } from "@cchc/core/change/records";
import { type CalendarDay, parseDay } from "@cchc/core/day";
import type { CellReading } from "@cchc/core/lists/cell";
import type { Columns } from "@cchc/core/lists/columns";
import {
  type ImportOptions,
  type ImportPlan,
  type LastChange,
  type ListRules,
  planImport,
} from "@cchc/core/lists/plan-import";
import type { RowProblem } from "@cchc/core/lists/read-rows";
import type { Table } from "@cchc/core/lists/table";
import { tookBackIn } from "@cchc/core/lists/taken-back";
import type { Criteria } from "@cchc/core/model/criteria";
import type { DocumentKind } from "@cchc/core/model/document-kinds";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import { type Result, succeed } from "@cchc/core/result";
import { type Report, stillAt } from "../change-together.ts";
import type { CollectionPlace } from "../figure-collections.ts";
import type { FoundDuty } from "../find-duty.ts";
import type { FoundPlan } from "../find-plan.ts";
import type { FoundIndex } from "../indices.ts";
import type { ChangePorts } from "../ports.ts";
import type { FoundProgramme } from "../programmes.ts";
import type { TableEncoding } from "../read-table.ts";
import type { Workspace } from "../workspace.ts";

/** What an import would do, and the doing of it: all or nothing. */
export interface PlannedImport extends ImportPlan<unknown> {
  /** Rows that are no records: headings and totals between the rows of a form. */
  leftOut?: number;
  /** What does not agree and is no reason to refuse: sums, maxima printed in rows without points. */
  warnings?: readonly RowProblem[];
  /** Names of the units whose scorecards are opened besides. */
  opened?: readonly string[];
  /** The files there are that applying would change; none of them may have unsaved changes elsewhere. */
  writes: readonly string[];
  /** A document of the import, once written: taking its last change back takes all of the import back. */
  wayBack: () => WayBack | null;
  /** Takes back what leaves no change behind to undo: visits that were planned are cancelled, with this reason. */
  cancel?: (reason: string) => Promise<Result<readonly string[]>>;
  /** What the import made and no undoing takes back, by number; each is taken back by its own command. */
  madeForGood?: () => readonly string[];
  /** Writes what was planned through the one door; `source` names the table in the history. */
  apply(source: string, report?: Report): Promise<Result<unknown>>;
}

/** A document whose last change is that of an import; its number where the list's own place does not say it. */
export interface WayBack {
  kind: DocumentKind;
  file: string;
  number: string | null;
}

/** A list of the workspace that a table can be compared with and written into. */
export interface ListImporter {
  plan(table: Table, file: string, reading: CellReading, options: ImportOptions): Promise<Result<PlannedImport>>;
}

/** Where in the workspace a list lies, beside its kind. */
export interface ListPlace extends ImportOptions {
  encoding?: TableEncoding | undefined;
  /** The sheet of a workbook, by name or number, and the row of its headings. */
  sheet?: string | undefined;
  headerRow?: number | undefined;
  /** The collection that figures go into. */
  collection?: CollectionPlace | undefined;
  /** The document of figures whose rows name none. */
  documentId?: string | undefined;
  /** The plan that tasks and roll-outs go into. */
  plan?: FoundPlan | undefined;
  /** The duty that reports go into. */
  duty?: FoundDuty | undefined;
  /**
   * The set that points are of, the unit of a table without that column, whether missing scorecards are opened, and the
   * day of the points, today unless told.
   */
  scores?:
    | { criteria: Criteria; unitId: string | null; openMissing: boolean; by: string; on?: CalendarDay | undefined }
    | undefined;
  /** The programme that visits are planned in. */
  programme?: FoundProgramme | undefined;
  /** The scheme of index results and their components. */
  index?: FoundIndex | undefined;
  /** The result that a table of components is of, where its rows do not say. */
  resultId?: string | undefined;
  /** Or the scheme that is made with its first results. */
  newIndex?: Omit<IndexMaking, "type"> | undefined;
}

/** How a list is opened: reads the register it lies in. */
export type OpenList = (workspace: Workspace, ports: ChangePorts, place: ListPlace) => Promise<Result<ListImporter>>;

/** The importer of a list: its columns, its rules for the register as it is now, and the document its items change. */
export function listImporter<K extends DocumentKind, C extends Columns, Entry, Item>(
  workspace: Workspace,
  ports: ChangePorts,
  list: {
    kind: string;
    columns: C;
    labelColumn: keyof C & string;
    rules: ListRules<C, Entry, Item>;
    /** With the revision that the rules were made on; null for one that is not there yet. */
    document: { kind: K; file: string; revision: number | null };
    changeOf: (items: readonly Item[], source: string) => ChangeByKind[K];
    /** How the change is made, where the document may have to be made first. */
    write?: (change: ChangeByKind[K]) => Promise<Result<unknown>>;
    /** Where it lies once written, where that is not known before. */
    writtenTo?: () => string;
  },
): ListImporter {
  const { kind, file: path, revision } = list.document;
  return {
    async plan(table, file, reading, options) {
      const since = table.rows.some(({ exported }) => exported !== undefined)
        ? await historyOf(workspace, kind, path)
        : {};
      const plan = await planImport(table, file, list, list.rules, reading, { ...options, ...since });
      if (!plan.ok) return plan;
      const { items, problems } = plan.value;
      if (items.length > 0 && problems.length === 0) {
        const tried = await workspace.rehearse(kind, path, list.changeOf(items, file), ports);
        if (!tried.ok && tried.problem.code !== "file-not-found") return tried;
      }
      const apply = async (source: string): Promise<Result<unknown>> => {
        const change = list.changeOf(items, source);
        if (list.write === undefined) return workspace.change(kind, path, change, ports, { plannedOn: revision });
        const known = await stillAt(workspace, kind, path, revision);
        return known.ok ? list.write(change) : known;
      };
      const wayBack = () => ({ kind, file: list.writtenTo?.() ?? path, number: null });
      return succeed({ ...plan.value, writes: [path], wayBack, apply });
    },
  };
}

/** Who changed a record of a document last, when, and what of it was taken back. */
async function historyOf(
  workspace: Workspace,
  kind: DocumentKind,
  file: string,
): Promise<Required<Pick<ImportOptions, "lastChange" | "tookBack">>> {
  const read = await workspace.read(kind, file);
  const history = read.ok ? read.value.history : [];
  const names = new Map((await workspace.people()).map(({ id, name }) => [id, name]));
  return { lastChange: (id) => lastChangeOf(history, id, names), tookBack: tookBackIn(history) };
}

/** The last entry of a history that touched a record, as the day and the one who made it. */
export function lastChangeOf(
  history: readonly HistoryEntry[],
  id: string,
  names: ReadonlyMap<string, string>,
): LastChange | null {
  const entry = history.findLast((one) => recordsOf(one).includes(id));
  const on = parseDay(entry?.at.slice(0, 10) ?? "");
  return entry === undefined || on === undefined ? null : { on, by: names.get(entry.actor) ?? entry.actor };
}
