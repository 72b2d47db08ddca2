import { describeChange } from "@cchc/messages/catalogue";
import { namesFor } from "@cchc/publishing/history-entries";
import type { FoundRecord } from "@cchc/store/find-record";
import { plannedUndo } from "@cchc/store/record-history";
import { window } from "vscode";
import type { Services } from "../../services.ts";
import { called } from "./called.ts";
import { capitalised } from "./history-view.ts";
import { undoneWords } from "./undone-words.ts";

/** Undoes the last change of a record after asking, and says what was undone; what may not be undone is said instead. */
export async function undoRecordOf(services: Services, record: FoundRecord): Promise<void> {
  const { session, texts } = services;
  if (session === undefined) return;
  const { historyPage } = texts.extension;
  const before = await session.read(record.kind, record.file);
  const document = await services.orSay(before);
  if (document === undefined) return;
  const planned = await services.orSay(await plannedUndo(session.workspace, record, document, session.ports()));
  if (planned === undefined) return;
  const names = await namesFor(session.workspace, record);
  const sentence = describeChange(texts, planned.entry.change, names);
  const detail = [
    historyPage.confirmDetail,
    ...(session.unsaved(record.file) === undefined ? [] : [historyPage.confirmUnsaved]),
  ].join(" ");
  const question = historyPage.confirm({ record: called(record), sentence: capitalised(sentence) });
  const undo = { title: historyPage.undo };
  const leave = { title: historyPage.leave, isCloseAffordance: true };
  if ((await window.showWarningMessage(question, { modal: true, detail }, undo, leave)) !== undo) return;
  const undone = await services.orSay(await session.undo(record, planned.entry.id, texts.history));
  if (undone === undefined) return;
  if (undone === "changed-since") {
    void window.showWarningMessage(texts.extension.flows.changedSince({ number: called(record) }));
    return;
  }
  const { history } = texts;
  const said = [history.tookBack({ record: called(record), sentence }), ...undoneWords(texts, undone)];
  void window.showInformationMessage(said.join(" "));
}
