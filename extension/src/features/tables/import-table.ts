import { basename } from "node:path";
import { wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { listColumns } from "@cchc/core/lists/list-columns";
import { importKinds } from "@cchc/core/lists/list-kinds";
import type { ConflictChoice } from "@cchc/core/lists/plan-import";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { idsAsNames } from "@cchc/messages/recorded-change";
import { namesFor } from "@cchc/publishing/history-entries";
import { planListImport } from "@cchc/store/lists/import-list";
import { type Uri, window } from "vscode";
import { type OpenablePage, showListPage } from "../../pages/list-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import { cellProblemWords } from "./cell-problem-words.ts";
import { columnActions } from "./column-actions.ts";
import { fillGap, sourceLine } from "./import-gaps.ts";
import { gapOf, importIntro, importSections, type TriedImport } from "./import-page.ts";
import { importPlace, newSchemeLine, placeNow } from "./import-place.ts";
import { importUndoneWords, takeBack, wayBack } from "./import-way-back.ts";
import { askKind, type ChosenPlace, listsOf } from "./list-place.ts";
import { type ReadBy, readByWords, tellColumns } from "./map-columns.ts";
import { readFilters } from "./table-content.ts";

/** What is imported, and how it was decided so far. */
interface Importing {
  as: TriedImport["as"];
  uri: Uri;
  chosen: ChosenPlace;
  conflicts?: ConflictChoice | undefined;
  /** How columns are read that are not called as usual. */
  readBy?: ReadBy | undefined;
  /** Whether it was asked which document the rows stand in that name none. */
  isAsked?: boolean;
}

/** Reads a table of one of the lists: which file, which list; then a page that says what would be done (SPEC XWIN-1). */
export async function importTable(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { tables } = texts.extension;
  const [uri] =
    (await window.showOpenDialog({
      title: tables.import,
      openLabel: tables.choose,
      defaultUri: session.uriOf(""),
      filters: readFilters(texts),
    })) ?? [];
  if (uri === undefined) return;
  const as = await askKind(services, tables.import, listsOf(reference, importKinds));
  if (as === undefined) return;
  const chosen = await importPlace(services, session, as, reference);
  if (chosen !== undefined) await tryImport(services, session, { as, uri, chosen });
}

/** Tries the table on the data as they are now and shows what came of it; nothing is written. */
async function tryImport(services: Services, session: Session, wanted: Importing): Promise<void> {
  const importing = { ...wanted, chosen: await placeNow(session, wanted.chosen) };
  const { as, uri, chosen, conflicts, readBy } = importing;
  const { tables } = services.texts.extension;
  const file = basename(uri.fsPath);
  const usual = await loadListWords(services.language);
  const planned = await withProgress(tables.reading(file), async (progress) => {
    // While a sheet is read, nobody knows how long it is.
    const report = (done: number, total: number | null) => (total === null ? undefined : progress.report(done, total));
    const place = { ...chosen.place, ...readBy?.place, mapping: readBy?.columns };
    const table = { as, path: uri.fsPath, file, words: usual, ...place, conflicts, report };
    return planListImport(session.workspace, table, session.ports());
  });
  if (!planned.ok && planned.problem.code === "table-columns-missing" && readBy === undefined) {
    const foreign = { as, file, header: planned.problem.params.found, words: usual };
    const told = await tellColumns(services, session, foreign);
    // Whoever tells nothing hears which columns are missing.
    if (told !== undefined) return tryImport(services, session, { ...importing, readBy: told });
  }
  const plan = unwrap(planned);
  const gap = gapOf({ plan }, chosen);
  if (gap === "source" && importing.isAsked !== true) {
    const filled = await fillGap(services, session, gap, chosen);
    // Whoever chooses nothing sees the rows that name no document.
    return tryImport(services, session, { ...importing, chosen: filled ?? chosen, isAsked: true });
  }
  unwrap(session.refuseUnsaved(plan.writes));
  const words = readBy === undefined ? usual : wordsWithMapping(usual, readBy.columns);
  await show(services, session, importing, { as, file, plan, words }, false);
}

async function show(...[services, session, importing, ...tried]: Parameters<typeof importPage>): Promise<void> {
  await showListPage(services, `import ${importing.uri.fsPath}`, () =>
    importPage(services, session, importing, ...tried),
  );
}

/** The page of a trial, with what may be done next. */
async function importPage(
  services: Services,
  session: Session,
  importing: Importing,
  tried: TriedImport,
  applied: boolean,
): Promise<OpenablePage> {
  const { texts } = services;
  const { tables } = texts.extension;
  const { plan } = tried;
  const again = (conflicts?: ConflictChoice) => () => tryImport(services, session, { ...importing, conflicts });
  const { readBy } = importing;
  const foreign = { as: tried.as, file: tried.file, header: plan.table.header, words: tried.words };
  const columns = {
    table: { ...foreign, unknown: plan.unknown.map(({ heading }) => heading) },
    readBy,
    isDone: applied,
  };
  const told = {
    again: (by: ReadBy) => tryImport(services, session, { ...importing, readBy: by }),
    kept: (by: ReadBy) => show(services, session, { ...importing, readBy: by }, tried, applied),
  };
  const gap = gapOf(tried, importing.chosen);
  const fill = (what: NonNullable<typeof gap>) => async () => {
    const chosen = await fillGap(services, session, what, importing.chosen);
    if (chosen !== undefined) await tryImport(services, session, { ...importing, chosen });
  };
  const mayApply = !applied && plan.problems.length === 0 && plan.items.length > 0;
  const actions = [
    ...(mayApply
      ? [{ label: tables.apply, isPrimary: true, run: () => apply(services, session, importing, tried) }]
      : []),
    ...(plan.conflicts.length > 0 && plan.choice === null
      ? [
          { label: tables.keepHere, run: again("keep") },
          { label: tables.takeTable, run: again("take") },
        ]
      : []),
    ...(applied ? [] : [{ label: tables.again, run: again(importing.conflicts) }]),
    ...(gap === undefined ? [] : [{ label: tables.gaps[gap], run: fill(gap) }]),
    ...(plan.problems.length > 0
      ? [
          {
            label: tables.mark,
            run: async () => (await import("./mark-problems.ts")).markProblems(services, session, wrongTable(tried)),
          },
        ]
      : []),
    ...(await columnActions(services, session, columns, told)),
  ];
  const readAs = readBy === undefined ? [] : [await readByWords(services, readBy, tried)];
  const units = await session.workspace.units();
  const { today } = session.ports();
  const unitName = (id: string) => units.nearestVersion(id, today)?.name ?? id;
  return {
    title: tables.title({ kind: tried.as, file: tried.file }),
    intro: [
      ...readAs,
      ...(await sourceLine(services, session, importing.chosen)),
      ...(applied ? [] : await newSchemeLine(services, importing.chosen)),
      ...importIntro(tried, applied, texts),
    ],
    sections: importSections(tried, texts, (problem) => cellProblemWords(texts, problem), unitName),
    actions,
  };
}

function wrongTable({ as, file, plan, words }: TriedImport) {
  const { table } = plan;
  const problems = [...plan.problems, ...(plan.warnings ?? [])];
  return { file, words, wrong: { kind: as, columns: listColumns[as], table, problems } };
}

/** Writes what was tried, all or nothing, and offers the way back. */
async function apply(services: Services, session: Session, importing: Importing, tried: TriedImport): Promise<void> {
  const { texts } = services;
  const { as, file, plan } = tried;
  unwrap(session.refuseUnsaved(plan.writes));
  unwrap(await plan.apply(file));
  const { name, finish } = importing.chosen;
  await finish?.();
  const place = { name: name === "" ? file : name, registers: texts.history.registers };
  const back = await wayBack(session, plan, place);
  session.wrote([...new Set([...plan.writes, ...(back === undefined ? [] : [back.record.file])])]);
  await show(services, session, importing, tried, true);
  const count = plan.added.length + plan.changed.length;
  const message = texts.lists.import.applied({ count, kind: as });
  const { flows } = texts.extension;
  void window.showInformationMessage(message, flows.undo).then((answer) =>
    services.attempt(async () => {
      if (answer !== flows.undo) return;
      // Before the change: what it takes away may be what the sentence names.
      const names = back === undefined ? idsAsNames : await namesFor(session.workspace, back.record);
      const takenBack = await services.orSay(await takeBack(session, plan, back, { file, words: texts.history }));
      if (takenBack === undefined) return;
      if (takenBack === "changed-since") void window.showWarningMessage(flows.changedSince({ number: file }));
      else {
        const record = back?.record.number ?? file;
        void window.showInformationMessage(importUndoneWords(texts, { file, record, takenBack }, names).join(" "));
        // The page says again what the table would do.
        await tryImport(services, session, importing);
      }
    }),
  );
}
