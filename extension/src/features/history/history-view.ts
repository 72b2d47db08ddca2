import { changedValues } from "@cchc/core/change/changed-values";
import { recordsOf } from "@cchc/core/change/records";
import type { AnyDocument } from "@cchc/core/model/document-kinds";
import type { Catalogue } from "@cchc/messages/catalogue";
import { changedFields, type ValueWords } from "@cchc/publishing/changed-fields";
import { historyItem, namesFor } from "@cchc/publishing/history-entries";
import type { FoundRecord } from "@cchc/store/find-record";
import { plannedUndo, recordNumbers, type TracedEntry, traceHistory } from "@cchc/store/record-history";
import { problemWords } from "../../adapters/failure.ts";
import type { HistoryLine, HistoryView } from "../../protocol/history-page.ts";
import type { Session } from "../../session.ts";

/** What the page of a record's history shows: who did what when, newest first, and what can be undone (SPEC HIST-13). */
export async function historyView(
  session: Session,
  texts: Catalogue,
  document: AnyDocument,
  record: FoundRecord,
): Promise<HistoryView> {
  const { workspace } = session;
  const id = record.id === document.id ? null : record.id;
  const [names, { areaLists }] = await Promise.all([namesFor(workspace, record), workspace.settings()]);
  const numbers = recordNumbers(document);
  const values = changedValues(document);
  const words = { texts, names: withLiveNames(names, numbers), areaLists };
  const lines = traceHistory(document, id).map((traced): HistoryLine => {
    const { at, actor, sentence, undone } = historyItem(traced, texts, words.names);
    const { entry, takenBack } = traced;
    return {
      id: entry.id,
      at: texts.format.instant(at),
      actor,
      sentence: capitalised(sentence),
      isUndo: takenBack !== null,
      undone,
      fields: changedFields(values.get(entry.id) ?? [], record.id ?? document.id, numbers, words),
      records: otherRecords(traced, record, document, numbers),
    };
  });
  return {
    number: record.number,
    label: record.label,
    lines: lines.reverse(),
    undo: await undoable(session, texts, document, record),
    unsaved: session.unsaved(record.file) !== undefined,
  };
}

/** The entry that goes back next, or why it may not. */
async function undoable(
  session: Session,
  texts: Catalogue,
  document: AnyDocument,
  record: FoundRecord,
): Promise<HistoryView["undo"]> {
  const { lastChangeOf } = await import("@cchc/core/change/undo");
  const entry = lastChangeOf(document, record.id ?? document.id);
  if (entry === undefined) return null;
  const planned = await plannedUndo(session.workspace, record, document, session.ports());
  if (planned.ok) return { id: entry.id, refusal: null };
  const { message, hint } = problemWords(texts, planned.problem);
  return { id: entry.id, refusal: `${message} ${hint}`.trim() };
}

/** Records that the entry touched and that are still there, beside the one the page is about. */
function otherRecords(
  { entry, takenBack }: TracedEntry,
  record: FoundRecord,
  document: AnyDocument,
  numbers: ReadonlyMap<string, string>,
): HistoryLine["records"] {
  const touched = [...recordsOf(entry), ...(takenBack === null ? [] : recordsOf(takenBack))];
  return [...new Set(touched)]
    .filter((id) => id !== record.id && id !== document.id)
    .flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, number }];
    })
    .slice(0, MOST_LINKS);
}

const MOST_LINKS = 8;

/** Names as the document has them now: one in an editor may hold what is not on disk yet. */
function withLiveNames(names: ValueWords["names"], numbers: ReadonlyMap<string, string>): ValueWords["names"] {
  return { ...names, finding: (id) => numbers.get(id) ?? names.finding(id) };
}

/** A sentence of a change, where it stands for itself. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("vi") + sentence.slice(1);
}
