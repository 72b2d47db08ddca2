import { problem } from "@cchc/core/problem";
import type { FoundRecord } from "@cchc/store/find-record";
import { commands } from "vscode";
import { referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { HistoryPanel } from "./history-panel.ts";

/** The history of a record as a page, and undoing its last change. */
export function registerHistory(services: Services): void {
  const open = new Map<string, HistoryPanel>();
  services.add({
    dispose: () => {
      for (const panel of [...open.values()]) panel.dispose();
    },
  });
  services.add(
    commands.registerCommand("cchc.history.show", (argument?: unknown) =>
      services.attempt(async () => {
        const { choose } = services.texts.extension.historyPage.command;
        const record = await recordOf(services, argument, choose);
        if (record === undefined) return;
        const key = `${record.file}#${record.id}`;
        const known = open.get(key);
        if (known !== undefined) return known.reveal();
        const { HistoryPanel } = await import("./history-panel.ts");
        const panel = new HistoryPanel(services, record);
        open.set(key, panel);
        panel.onDidClose(() => open.delete(key));
      }),
    ),
  );
  services.add(
    commands.registerCommand("cchc.record.undo", (argument?: unknown) =>
      services.attempt(async () => {
        const { chooseUndo } = services.texts.extension.historyPage.command;
        const record = await recordOf(services, argument, chooseUndo);
        if (record === undefined) return;
        const { undoRecordOf } = await import("./undo-record.ts");
        await undoRecordOf(services, record);
      }),
    ),
  );
}

/** The record that a command is about: its argument, or one that is chosen. */
async function recordOf(services: Services, argument: unknown, question: string): Promise<FoundRecord | undefined> {
  const { session } = services;
  if (session === undefined) {
    services.sayNoWorkspace();
    return undefined;
  }
  const reference = referenceOf(argument);
  if (reference === undefined) {
    const { chooseRecord } = await import("./choose-record.ts");
    return chooseRecord(session, question);
  }
  const { file, id } = reference;
  const { kindOfPath } = await import("@cchc/core/model/document-kinds");
  const kind = kindOfPath(file);
  const read = kind === undefined ? undefined : await services.orSay(await session.read(kind, file));
  if (read === undefined) return undefined;
  const { recordInDocument } = await import("@cchc/store/record-in-document");
  const record = recordInDocument(read, file, id);
  if (record === undefined) services.say(problem("record-not-found", { record: id }));
  return record;
}
