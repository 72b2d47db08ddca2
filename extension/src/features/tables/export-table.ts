import { basename } from "node:path";
import { type ExportKind, exportKinds } from "@cchc/core/lists/list-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { exportList } from "@cchc/store/lists/export-list";
import { env, window, workspace } from "vscode";
import { isOnThisDesktop, reveal } from "../../adapters/system.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import { askKind, askPlace, listsOf } from "./list-place.ts";
import { tableContent, tableFilters, tableFormatOf, tableFormats } from "./table-content.ts";

/** What is known before anything is asked: the lists of a view, or the record whose lists are meant. */
interface Wish {
  kinds?: readonly ExportKind[];
  reference?: RecordReference | undefined;
}

/** Writes a list as a table for Excel: which list, where it lies, where the file goes. */
export async function exportTable(services: Services, session: Session, { kinds, reference }: Wish): Promise<void> {
  const { texts } = services;
  const { tables } = texts.extension;
  const kind = await askKind(services, tables.export, kinds ?? listsOf(reference, exportKinds));
  if (kind === undefined) return;
  const chosen = await askPlace(services, session, tables.export, kind, reference);
  if (chosen === undefined) return;
  const { today } = session.ports();
  await workspace.fs.createDirectory(session.uriOf(folder));
  const name = [tables.fileName[kind], chosen.name, today].filter((part) => part !== "").join("-");
  const uri = await window.showSaveDialog({
    title: tables.export,
    defaultUri: session.uriOf(`${folder}/${name}.${tableFormats[0]}`),
    filters: tableFilters(texts),
  });
  if (uri === undefined) return;
  const { exported, content } = await withProgress(tables.exporting, async (working) => {
    const list = unwrap(await exportList(session.workspace, kind, { asOf: today, ...chosen.place }));
    return {
      exported: list,
      content: await tableContent(services, session, list, tableFormatOf(uri.path), working.report),
    };
  });
  await workspace.fs.writeFile(uri, content);
  const file = basename(uri.path);
  const told = texts.lists.export.written({ count: exported.rows.length, kind, file });
  const missing = exported.skipped.length === 0 ? [] : [texts.lists.export.incomplete(exported.skipped.length)];
  const open = isOnThisDesktop() ? tables.open : texts.extension.dashboard.reveal;
  // Nobody waits for the answer.
  void window.showInformationMessage([told, ...missing].join(" "), open).then((answer) =>
    services.attempt(async () => {
      if (answer === undefined) return;
      if (isOnThisDesktop()) await env.openExternal(uri);
      else await reveal(uri);
    }),
  );
}

/** Where papers of the workspace go. */
const folder = "reports";
