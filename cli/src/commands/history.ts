import { changedValues } from "@cchc/core/change/changed-values";
import type { AnyDocument } from "@cchc/core/model/document-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { changedFields } from "@cchc/publishing/changed-fields";
import { historyItem, namesFor } from "@cchc/publishing/history-entries";
import { findRecord } from "@cchc/store/find-record";
import { recordNumbers, traceHistory } from "@cchc/store/record-history";
import { BaseCommand } from "../base-command.ts";
import { pageFlags, textArgument } from "../inputs.ts";
import { historyLines } from "../presenters/history.ts";
import { openSession } from "../session.ts";

/** Tells what happened to a record, the newest last. */
export default class History extends BaseCommand {
  static override args = { record: textArgument({ required: true }) };
  static override flags = pageFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(History);
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const record = unwrap(await findRecord(workspace, args.record, asOf));
    const document: AnyDocument = unwrap(await workspace.read(record.kind, record.file));
    const traced = traceHistory(document, record.id === document.id ? null : record.id);
    const names = await namesFor(workspace, record);
    const own = record.id ?? document.id;
    const changes = changedValues(document);
    // What an entry did to other records of the document is told in theirs.
    const valuesOf = (id: string) =>
      (changes.get(id) ?? []).filter(({ recordId }) => own === document.id || recordId === own);
    const items = traced.map((one) => historyItem(one, texts, names, valuesOf(one.entry.id)));
    const words = { texts, names, areaLists: (await workspace.settings()).areaLists };
    const numbers = recordNumbers(document);
    const fieldsOf = (id: string) => changedFields(valuesOf(id), own, numbers, words);
    // Pages count from the newest, which stands last: a short page shows what happened lately.
    const end = Math.max(0, items.length - flags.offset);
    const start = flags.limit === 0 ? 0 : Math.max(0, end - flags.limit);
    const list = { total: items.length, items: items.slice(start, end), offset: flags.offset };
    if (items.length === 0 && !this.context.json) this.note(texts.history.empty);
    else this.showList("history", list, (shown, view) => historyLines(shown, fieldsOf, view));
    const undoable = traced.some(({ entry, undone }) => !undone && entry.undoes === undefined && entry.back.length > 0);
    if (undoable) this.suggestNext(`undo ${record.number}`);
  }
}
