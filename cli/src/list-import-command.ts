import { basename, resolve } from "node:path";
import { type MappedColumns, wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { listColumns } from "@cchc/core/lists/list-columns";
import type { ImportKind } from "@cchc/core/lists/list-kinds";
import { wordKey } from "@cchc/core/lists/list-words";
import { type ConflictChoice, conflictChoices } from "@cchc/core/lists/plan-import";
import type { RowProblem } from "@cchc/core/lists/read-rows";
import { unwrap } from "@cchc/core/unwrap";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { planListImport } from "@cchc/store/lists/import-list";
import type { ListPlace, PlannedImport } from "@cchc/store/lists/list-importer";
import { BaseCommand } from "./base-command.ts";
import { exitCodes } from "./exit-code.ts";
import { choiceFlag, pathArgument, pathFlag, switchFlag } from "./inputs.ts";
import { stoppable } from "./interruption.ts";
import { consentToOverwrite } from "./list-export.ts";
import {
  type ImportOutcome,
  type MappingFlags,
  mappedColumns,
  mappingFlags,
  mappingWords,
  saidWords,
  savedMapping,
  withMapping,
} from "./mapping-flags.ts";
import { importLines } from "./presenters/list-import.ts";
import { startProgress } from "./presenters/progress.ts";
import { sheetNotes } from "./presenters/sheet-notes.ts";
import { checkProblemsFile, writeProblems } from "./problems-file.ts";
import { openSession } from "./session.ts";
import { type TableFlags, tableFlags, tableReading, tableWords } from "./table-flags.ts";

/** The argument and the flags of every command that imports a table. */
export const importArguments = { file: pathArgument({ required: true }) };
export const importFlags = {
  apply: switchFlag(),
  conflicts: choiceFlag(conflictChoices)(),
  problems: pathFlag(),
  ...tableFlags,
  ...mappingFlags,
};

/** What the flags of an import say, but for its columns. */
function importOptions({ apply, conflicts, problems, ...table }: ImportFlags) {
  return { apply, conflicts, problems, ...tableReading(table) };
}

type ImportFlags = TableFlags &
  MappingFlags & {
    apply?: boolean | undefined;
    conflicts?: ConflictChoice | undefined;
    problems?: string | undefined;
  };

/** What one import is about, and what the flags of every import say of it. */
interface ListImport extends ListPlace {
  as: ImportKind;
  file: string;
  flags: ImportFlags;
  /** The command as typed, for the next one: `import --as people`. */
  command: string;
  /** What shows the list afterwards. */
  next: readonly string[];
}

/** The same with the flags read and the columns known. */
interface Importing extends Omit<ListImport, "flags"> {
  apply: boolean | undefined;
  /** Where the table goes with its problems marked. */
  problems: string | undefined;
  /** What the table calls its columns. */
  mapping?: MappedColumns | undefined;
}

/** What every import of a table does: says what it would do, or with `--apply` does it, all or nothing (SPEC LIST-3). */
export abstract class ListImportCommand extends BaseCommand {
  /** Reads the table by the columns that flags, a saved mapping or answers on a terminal name (SPEC LIST-17). */
  protected async importList({ as, file, flags, command: typed, next, ...place }: ListImport): Promise<void> {
    const session = openSession(this.context);
    const known = flags.mapping === undefined ? undefined : await savedMapping(session.workspace, flags.mapping);
    const words = await loadListWords(this.context.language);
    const mapping = mappedColumns(as, known, flags, words);
    const options = importOptions(flags);
    const sheet = options.sheet ?? known?.sheet;
    const headerRow = options.headerRow ?? known?.headerRow;
    const reading = { as, words, mapping, saveAs: flags["save-mapping"], sheet, headerRow };
    const note = await withMapping(this.context, session, reading, (columns, saveAs, asked) => {
      const said = asked ?? place.said;
      const told = known === undefined || saveAs !== null ? mappingWords(columns) : ` --mapping "${known.name}"`;
      const saving = columns === undefined || saveAs === null ? "" : ` --save-mapping "${saveAs}"`;
      const command = typed + saidWords(said) + told + saving;
      return this.importTable({
        ...{ as, file, ...options, sheet, headerRow, ...place, said },
        ...{ mapping: columns, command, next },
      });
    });
    if (note !== null) this.note(note);
  }

  private async importTable({ as, file, apply, problems, command, next, ...place }: Importing): Promise<ImportOutcome> {
    if (problems !== undefined) checkProblemsFile(problems, file);
    const { workspace, ports } = openSession(this.context);
    const usual = await loadListWords(this.context.language);
    const words = place.mapping === undefined ? usual : wordsWithMapping(usual, place.mapping);
    const progress = startProgress(this.context.texts);
    const table = { as, path: resolve(file), file, words, ...place, report: progress.report };
    const planned = await planListImport(workspace, table, ports());
    progress.end();
    const plan = unwrap(planned);
    if (problems !== undefined && plan.problems.length > 0) await consentToOverwrite(this.context, problems);
    const ready = plan.problems.length === 0 && plan.items.length > 0;
    const applied = ready && apply === true;
    // What is left out is said before anything is written.
    this.note(...plan.unknown.map(this.context.texts.lists.import.unknownColumn));
    if (applied) {
      unwrap(await stoppable(this.context.texts, (report) => plan.apply(basename(file), report)));
    }
    const item = importItem(plan, this.context.texts);
    this.showItem(...this.shape(as, { ...item, file, applied }, plan), (_item, view) =>
      importLines({ ...item, as, file, applied, wanted: apply === true, planned: plan, words }, view),
    );
    if (plan.leftOut !== undefined && plan.leftOut > 0)
      this.note(this.context.texts.lists.import.leftOut(plan.leftOut));
    if (plan.opened !== undefined && plan.opened.length > 0)
      this.note(this.context.texts.lists.import.opens(plan.opened));
    this.note(...sheetNotes(plan.table.sheet, this.context.texts));
    const there = new Set(plan.table.header.map(wordKey));
    const missing = (place.mapping?.columns ?? []).filter(({ heading }) => !there.has(wordKey(heading)));
    this.note(...missing.map(({ heading }) => this.context.texts.lists.import.mapping.missing(heading)));
    if (plan.viewOnly.length > 0)
      this.note(this.context.texts.lists.import.viewOnly(plan.viewOnly.map(({ heading }) => heading)));
    if (problems !== undefined) {
      const marked = [...plan.problems, ...(plan.warnings ?? [])];
      const wrong = { kind: as, columns: listColumns[as], table: plan.table, problems: marked };
      this.note(await writeProblems(this.context, workspace, problems, wrong, { words, today: ports().today }));
    }
    if (plan.problems.length > 0) process.exitCode = exitCodes["invalid-document"];
    else if (applied) {
      const undone = plan.wayBack()?.number ?? null;
      const [made] = plan.madeForGood?.() ?? [];
      if (made !== undefined) this.note(this.context.texts.lists.import.cancelledOneByOne);
      const cancel = made === undefined ? [] : [`visit cancel ${made} --reason "…"`];
      this.suggestNext(...next, ...(undone === null ? cancel : [`undo ${undone}`]));
    } else if (ready) {
      const conflicts = place.conflicts === undefined ? "" : ` --conflicts ${place.conflicts}`;
      this.suggestNext(`${command} "${file}"${tableWords(place)}${conflicts} --apply`);
    }
    return plan.problems.length > 0 ? "refused" : apply === true ? "done" : "tried";
  }

  /** The kind and shape of the JSON. */
  protected shape(as: ImportKind, item: ImportItem, _plan: PlannedImport): [string, object] {
    return ["import", { as, ...item }];
  }
}

/** What an import would do or did, as programs get it. */
export type ImportItem = ReturnType<typeof importItem> & { file: string; applied: boolean };

function importItem(planned: PlannedImport, texts: Catalogue) {
  const { rows, added, changed, unchanged, kept, keptCells, conflicts, choice, problems, cellOf } = planned;
  const values = (changes: PlannedImport["added"][number]["changes"]) =>
    Object.fromEntries(changes.map(({ column, to }) => [column, to]));
  const diverged = ({ row, id, label, column, here, inTable }: PlannedImport["conflicts"][number]) => ({
    row,
    cell: cellOf(row, column),
    ...{ id, label, column, here, inTable },
  });
  return {
    rows,
    new: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    /** Rows whose records only changed here since the table was exported. */
    kept: kept.length,
    inConflict: choice === null ? new Set(conflicts.map(({ row }) => row)).size : 0,
    wrong: new Set(problems.filter(({ problem }) => problem.code !== "cell-in-conflict").map(({ row }) => row)).size,
    notInTable: planned.notInTable,
    sheet: planned.sheet?.name ?? null,
    problems: problems.map((one) => toldProblem(one, cellOf, texts)),
    /** What does not agree and is no reason to refuse. */
    warnings: (planned.warnings ?? []).map((one) => toldProblem(one, cellOf, texts)),
    newRows: added.map(({ row, label, changes }) => ({ row, label, values: values(changes) })),
    changedRows: changed.map(({ row, id, label, changes }) => ({
      row,
      id,
      label,
      changes: changes.map(({ column, from, to }) => ({ column, from, to })),
    })),
    /** Rows without an id that were found by other columns, and the ids that new ones get. */
    matched: planned.matched,
    proposedIds: planned.proposedIds,
    keptCells: keptCells.map(diverged),
    conflicts: conflicts.map(diverged),
    conflictsChoice: choice,
    ignoredColumns: planned.unknown,
    viewOnly: planned.viewOnly,
    leftOut: planned.leftOut ?? 0,
    opened: planned.opened ?? [],
  };
}

/** A problem of a row as programs get it: where, in which column, the value, why, and what would do. */
export function toldProblem(
  { row, column, value, problem }: RowProblem,
  cellOf: (row: number, column: string) => string | null,
  texts: Catalogue,
) {
  const { message, hint } = describeProblem(texts, problem);
  return { row, cell: cellOf(row, column), column, value, code: problem.code, message, hint };
}
