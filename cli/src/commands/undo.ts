import { basename } from "node:path";
import { unwrap } from "@cchc/core/unwrap";
import { describeChange } from "@cchc/messages/catalogue";
import { historyItem, namesFor } from "@cchc/publishing/history-entries";
import { findRecord } from "@cchc/store/find-record";
import { undoRecord } from "@cchc/store/record-history";
import { BaseCommand } from "../base-command.ts";
import { textArgument } from "../inputs.ts";
import { quoted } from "../quoted.ts";
import { openSession } from "../session.ts";

/** Takes back the last change of a record; the history keeps both. */
export default class Undo extends BaseCommand {
  static override args = { record: textArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(Undo);
    const { workspace, ports } = openSession(this.context);
    const { texts, asOf } = this.context;
    const record = unwrap(await findRecord(workspace, args.record, asOf));
    // Before the change: what it takes away may be what the sentence names.
    const names = await namesFor(workspace, record);
    const { traced, handOvers, numberOf, together, withdrawn, left, issued } = unwrap(
      await undoRecord(workspace, record, ports(), { words: texts.history }),
    );
    const { takenBack } = traced;
    if (takenBack === null) throw new Error("an undoing names what it took back");
    const sentence = describeChange(texts, takenBack.change, names);
    const { number } = record;
    const registers: Readonly<Record<string, string>> = record.record === "register" ? texts.history.registers : {};
    const item = {
      ...historyItem(traced, texts, names),
      record: number,
      file: record.file,
      takenBack: takenBack.change.type,
      ...(handOvers === null ? {} : { handOvers }),
      ...(numberOf === null ? {} : { numberOf }),
      ...(together.length === 0 ? {} : { together }),
      ...(withdrawn.length === 0 ? {} : { withdrawn }),
      ...(left === null ? {} : { left }),
      ...(issued.length === 0
        ? {}
        : { issued: issued.map(({ id, number: given, issuedOn }) => ({ id, number: given, issuedOn })) }),
    };
    this.showItem("undo", item, () => [texts.history.tookBack({ record: registers[number] ?? number, sentence })]);
    if (together.length > 0) this.note(texts.history.tookBackTogether(together.length));
    if (withdrawn.length > 0) this.note(texts.history.openedWithdrawn(withdrawn));
    if (left !== null) this.note(texts.history.leftEmpty[left.kind](left.name));
    for (const { id, number: given, issuedOn } of issued) {
      this.note(texts.history.issuedUpon({ number: given ?? id, on: issuedOn }));
    }
    this.note(texts.history.historyKeepsIt);
    if (handOvers !== null && handOvers.returned + handOvers.stayed + handOvers.left.length > 0)
      this.note(texts.history.handOversBack(handOvers));
    if (numberOf !== null) this.note(texts.history.numberBack(numberOf));
    // A record whose addition was taken back is not there any more; its register is.
    const isThere = (await findRecord(workspace, args.record, asOf)).ok;
    const register = basename(record.file, ".json");
    const ending = left?.kind === "index" ? [`index withdraw ${left.name}`] : [];
    const shown = issued.map(({ id, number: given }) => `document show ${quoted(given ?? id)}`);
    if (isThere) this.suggestNext(`history ${number}`, ...shown, ...ending);
    else if (register in texts.history.registers) this.suggestNext(`history ${register}`);
  }
}
