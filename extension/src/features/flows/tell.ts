import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Problem } from "@cchc/core/problem";
import type { FoundRecord } from "@cchc/store/find-record";
import { commands, window } from "vscode";
import { problemWords } from "../../adapters/failure.ts";
import { openRecord } from "../../forms/form-commands.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { called } from "../history/called.ts";
import { undoneWords } from "../history/undone-words.ts";
import type { Asking } from "./asking.ts";
import { actsThatHelp } from "./help.ts";

/** What somebody is told after an act. */
export interface Told {
  message: string;
  /** What to mind. */
  remarks?: readonly string[];
  /** One flow worth starting next. */
  next?: { label: string; command: string; reference: RecordReference } | undefined;
}

/** The record an act is about, in the document that its change goes to. */
export type ActedRecord<K extends DocumentKind> = Omit<FoundRecord, "kind"> & { kind: K };

/** What a flow is started again with, and what other acts on it are offered with. */
export interface Started {
  command: string;
  reference: RecordReference | undefined;
}

/**
 * Makes a change and tells what was done, with the button that takes it back; a refusal is told with what helps
 * (SPEC FLOW-5).
 */
export async function act<K extends DocumentKind>(
  asking: Asking,
  started: Started,
  record: ActedRecord<K>,
  change: ChangeByKind[K],
  tell: (after: DocumentByKind[K]) => Told | Promise<Told>,
): Promise<DocumentByKind[K] | undefined> {
  const { services, session } = asking;
  const before = await session.read(record.kind, record.file);
  const changed = await session.change(record.kind, record.file, change);
  if (!changed.ok) {
    void refuse(services, changed.problem, started);
    return undefined;
  }
  await asking.finish();
  const after = changed.value;
  const differs = before.ok && before.value.revision !== after.revision;
  const entry = differs ? after.history.at(-1)?.id : undefined;
  void sayDone(services, session, await tell(after), entry === undefined ? undefined : { record, entry });
  return after;
}

/** Says what was done, with the button that takes it back; waits for the buttons, so nobody should wait for it. */
export async function sayDone(
  services: Services,
  session: Session,
  { message, remarks = [], next }: Told,
  undoable?: { record: FoundRecord; entry: string },
): Promise<void> {
  const { flows } = services.texts.extension;
  const buttons = [...(undoable === undefined ? [] : [flows.undo]), ...(next === undefined ? [] : [next.label])];
  const chosen = await window.showInformationMessage([message, ...remarks].join(" "), ...buttons);
  if (chosen === undefined) return;
  if (next !== undefined && chosen === next.label) await commands.executeCommand(next.command, next.reference);
  else if (undoable !== undefined) await services.attempt(() => takeBack(services, session, undoable));
}

/** Says what was made, with the button that opens it. */
export async function sayMade(services: Services, told: Told, reference: RecordReference): Promise<void> {
  const { flows } = services.texts.extension;
  const { message, remarks = [], next } = told;
  const buttons = [flows.openRecord, ...(next === undefined ? [] : [next.label])];
  const chosen = await window.showInformationMessage([message, ...remarks].join(" "), ...buttons);
  if (chosen === flows.openRecord) await services.attempt(() => openRecord(services, reference));
  else if (next !== undefined && chosen === next.label) await commands.executeCommand(next.command, next.reference);
}

/** Says why an act was refused, with the acts that help and the way back to its questions. */
export async function refuse(services: Services, problem: Problem, { command, reference }: Started): Promise<void> {
  const { message, hint } = problemWords(services.texts, problem);
  const { flows } = services.texts.extension;
  const help = reference === undefined ? [] : actsThatHelp(problem, reference);
  const labels = help.map((one) => one.label(flows));
  const words = hint === "" ? message : `${message} ${hint}`;
  const chosen = await window.showWarningMessage(words, ...labels, flows.again);
  if (chosen === undefined) return;
  const helping = help[labels.indexOf(chosen)];
  if (helping !== undefined) await commands.executeCommand(helping.command, helping.reference);
  else if (chosen === flows.again) await commands.executeCommand(command, reference);
}

async function takeBack(
  services: Services,
  session: Session,
  { record, entry }: { record: FoundRecord; entry: string },
): Promise<void> {
  const undone = await services.orSay(await session.undo(record, entry, services.texts.history));
  if (undone === undefined) return;
  const { flows } = services.texts.extension;
  const number = called(record);
  if (undone === "changed-since") void window.showWarningMessage(flows.changedSince({ number }));
  else {
    const told = [flows.undone({ number }), ...undoneWords(services.texts, undone)];
    void window.showInformationMessage(told.join(" "));
  }
}
