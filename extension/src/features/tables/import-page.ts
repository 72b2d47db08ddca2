import type { Columns } from "@cchc/core/lists/columns";
import { listColumns } from "@cchc/core/lists/list-columns";
import type { ImportKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import type { DivergedCell, PlannedRow } from "@cchc/core/lists/plan-import";
import type { RowProblem, UnknownColumn } from "@cchc/core/lists/read-rows";
import type { Problem } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import type { PlannedTable } from "@cchc/store/lists/import-list";
import type { OpenablePage } from "../../pages/list-page.ts";
import type { ChosenPlace } from "./list-place.ts";

/** A trial of an import, as it is told. */
export interface TriedImport {
  as: ImportKind;
  file: string;
  plan: PlannedTable;
  words: ListWords;
}

type Sections = OpenablePage["sections"];

/** What an import would do, section by section: problems first, then conflicts, what is new and what changes (SPEC XWIN-1). */
export function importSections(
  { as, plan, words }: TriedImport,
  texts: Catalogue,
  say: (problem: Problem) => { message: string; hint: string } = (problem) => describeProblem(texts, problem),
  unitName: (id: string) => string = (id) => id,
): Sections {
  const { import: told } = texts.lists;
  const { tables } = texts.extension;
  const list: Columns = listColumns[as];
  /** A cell as people read it: units by their names, where a table of texts has their ids. */
  const read = (column: string, value: unknown, text: string) => {
    const kind = list[column]?.cell.sheet?.as;
    if (kind === "unit" && typeof value === "string") return unitName(value);
    return kind === "units" && Array.isArray(value) ? value.map(String).map(unitName).join("; ") : text;
  };
  const heading = (column: string) => (column === "" ? "" : headingOf(words, as, column));
  const place = (row: number, column: string) => plan.cellOf(row, column) ?? String(row);
  const where = plan.sheet === null ? told.row : told.cell;
  const inWords = ({ row, column, value, problem }: RowProblem, tone: "error" | "warning") => {
    const { message, hint } = say(problem);
    return { cells: [place(row, column), heading(column), value, message, hint], tone };
  };
  const diverged = ({ row, label, column, tableText, hereText }: DivergedCell) => ({
    cells: [place(row, column), label, heading(column), tableText, hereText],
  });
  /** An item is called the same on every scorecard: whose it is comes before it. */
  const scored = (id: string | null, label: string) => {
    const [unit = "", code = ""] = (id ?? "").split(" ");
    return `${unitName(unit)}: ${[code, label].filter((word) => word !== "").join(" ")}`;
  };
  const planned = ({ row, id, label, changes }: PlannedRow) => {
    const parts = changes.map((change) => {
      const column = heading(change.column);
      const to = read(change.column, change.to, change.toText);
      if (id === null) return told.value({ column, to });
      return told.change({ column, from: read(change.column, change.from, change.fromText), to });
    });
    return { cells: [String(row), as === "scores" ? scored(id, label) : label, parts.join("; ")] };
  };
  const problemColumns = [where, told.column, tables.value, told.problem, told.hint];
  const cellColumns = [where, told.name, told.column, told.inTable, told.here];
  const rowColumns = [told.row, told.name, told.what];
  const sections: Sections = [
    {
      title: tables.problems(plan.problems.length),
      columns: problemColumns,
      rows: plan.problems.map((one) => inWords(one, "error")),
    },
    {
      title: tables.doubtful(plan.warnings?.length ?? 0),
      columns: problemColumns,
      rows: (plan.warnings ?? []).map((one) => inWords(one, "warning")),
    },
    {
      title: plan.choice === null ? tables.conflicts(plan.conflicts.length) : told.settled[plan.choice],
      columns: cellColumns,
      rows: plan.conflicts.map(diverged),
    },
    { title: tables.changed(plan.changed.length), columns: rowColumns, rows: plan.changed.map(planned) },
    { title: tables.added(plan.added.length), columns: rowColumns, rows: plan.added.map(planned) },
    { title: told.keptCells, columns: cellColumns, rows: plan.keptCells.map(diverged), isFolded: true },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** The lines above the sections: how many rows are what, and what follows from it. */
export function importIntro({ as, file, plan }: TriedImport, applied: boolean, texts: Catalogue): string[] {
  const { import: told } = texts.lists;
  const { tables } = texts.extension;
  const [added, changed] = [plan.added.length, plan.changed.length];
  const [unchanged, kept] = [plan.unchanged.length, plan.kept.length];
  const inConflict = plan.choice === null ? new Set(plan.conflicts.map(({ row }) => row)).size : 0;
  const wrong = new Set(
    plan.problems.filter(({ problem }) => problem.code !== "cell-in-conflict").map(({ row }) => row),
  );
  const known = changed + kept + unchanged + inConflict > 0;
  const end =
    plan.problems.length > 0
      ? tables.mend
      : applied
        ? told.applied({ count: added + changed, kind: as })
        : added + changed === 0
          ? kept > 0
            ? told.olderTable
            : told.nothingToDo
          : tables.dryRun;
  return [
    told.counts({ file, rows: plan.rows, added, changed, unchanged, kept, inConflict, wrong: wrong.size }),
    ...(plan.sheet === null ? [] : [told.sheet(plan.sheet.name)]),
    ...told.matches({ kind: as, matched: plan.matched, proposedIds: plan.proposedIds }),
    ...(known && plan.notInTable > 0 ? [told.notInTable(plan.notInTable)] : []),
    ...(plan.leftOut !== undefined && plan.leftOut > 0 ? [told.leftOut(plan.leftOut)] : []),
    ...(!applied && plan.opened !== undefined && plan.opened.length > 0 ? [told.opens(plan.opened)] : []),
    ...unknownColumnWords(plan.unknown, texts),
    ...(plan.viewOnly.length > 0 ? [told.viewOnly(plan.viewOnly.map(({ heading }) => heading))] : []),
    end,
  ];
}

/** The columns of a table that are left out, and what to do about it here, where nobody types flags. */
export function unknownColumnWords(unknown: readonly UnknownColumn[], { lists, extension }: Catalogue): string[] {
  return unknown.map((column) => {
    const { heading, instead, filled: rows } = column;
    if (heading !== "" && instead !== undefined)
      return extension.tables.readInstead({ heading, instead: instead.heading });
    return heading === "" || rows === 0
      ? lists.import.unknownColumn(column)
      : extension.tables.leftOut({ heading, rows });
  });
}

/** What a table does not say and somebody may say for all of its rows. */
export type Gap = "source" | "cards";

/** What rows of a table lack that can be said once for all of them: the document they come from, cards for points. */
export function gapOf({ plan }: Pick<TriedImport, "plan">, { place }: ChosenPlace): Gap | undefined {
  const codes = new Set(plan.problems.map(({ problem }) => problem.code));
  if (codes.has("figure-without-document") && place.documentId === undefined) return "source";
  return codes.has("scorecard-missing") && place.scores?.openMissing === false ? "cards" : undefined;
}
