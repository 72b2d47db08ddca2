import { type Result, succeed } from "@cchc/core/result";
import { unwrap } from "@cchc/core/unwrap";
import { type Catalogue, describeChange } from "@cchc/messages/catalogue";
import type { RecordNames } from "@cchc/messages/recorded-change";
import type { FoundRecord } from "@cchc/store/find-record";
import type { PlannedImport } from "@cchc/store/lists/list-importer";
import type { Undone, UndoWords } from "@cchc/store/record-history";
import type { Session } from "../../session.ts";
import { undoneWords } from "../history/undone-words.ts";

/** The entry that an import left in the history of a document. */
export interface Back {
  record: FoundRecord;
  entry: string;
}

/** What taking an import back did: an undoing, or the files of the visits that were cancelled. */
export type TakenBack = Undone | readonly string[];

/** Where an import can be taken back; `name` is what people call its place, where that is no register. Undefined for visits. */
export async function wayBack(
  session: Session,
  plan: PlannedImport,
  { name, registers }: { name: string; registers: Readonly<Record<string, string>> },
): Promise<Back | undefined> {
  const written = plan.wayBack();
  if (written === null) return undefined;
  const { kind, file } = written;
  const entry = unwrap(await session.workspace.read(kind, file)).history.at(-1)?.id;
  if (entry === undefined) return undefined;
  const number = registers[kind] ?? written.number ?? name;
  return { record: { record: "register", kind, file, id: null, number, label: "" }, entry };
}

/** Takes an import back, in every document that it wrote (SPEC LIST-16). */
export async function takeBack(
  session: Session,
  plan: PlannedImport,
  back: Back | undefined,
  { file, words }: { file: string; words: UndoWords },
): Promise<Result<TakenBack | "changed-since">> {
  if (back !== undefined) return session.undo(back.record, back.entry, words);
  if (plan.cancel === undefined) return succeed("changed-since");
  const cancelled = await plan.cancel(words.importTakenBack(file));
  if (cancelled.ok) session.wrote(cancelled.value);
  return cancelled;
}

/** What went back with an import, in the words of `undo`: where, how much of which table, and what else (SPEC XWIN-3). */
export function importUndoneWords(
  texts: Catalogue,
  { file, record, takenBack }: { file: string; record: string; takenBack: TakenBack },
  names: RecordNames,
): string[] {
  if (!("traced" in takenBack)) return [texts.extension.tables.cancelled({ file, visits: takenBack.length })];
  const { history } = texts;
  const undone = takenBack.traced.takenBack;
  if (undone === null) throw new Error("an undoing names what it took back");
  const sentence = describeChange(texts, undone.change, names);
  return [history.tookBack({ record, sentence }), ...undoneWords(texts, takenBack), history.historyKeepsIt];
}
