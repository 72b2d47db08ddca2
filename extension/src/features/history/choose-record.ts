import { allRecords, type FoundRecord } from "@cchc/store/find-record";
import { type QuickPickItem, window } from "vscode";
import type { Session } from "../../session.ts";

/** Asks for any record of the workspace, by number or by words of it; undefined when nobody is chosen. */
export async function chooseRecord(session: Session, question: string): Promise<FoundRecord | undefined> {
  const chosen = await window.showQuickPick(items(session), { placeHolder: question, matchOnDescription: true });
  return chosen?.record;
}

async function items(session: Session): Promise<(QuickPickItem & { record: FoundRecord })[]> {
  const records: FoundRecord[] = [];
  for await (const record of allRecords(session.live, session.ports().today)) records.push(record);
  const units = new Map(records.flatMap((record) => (record.record === "unit" ? [[record.id, record.label]] : [])));
  return records.map((record) => ({
    label: record.number,
    // A visit is known by the unit it went to.
    description: record.record === "visit" ? (units.get(record.label) ?? record.label) : record.label,
    record,
  }));
}
