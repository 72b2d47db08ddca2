import { resolve } from "node:path";
import { addEvidence } from "@cchc/store/evidence";
import { findSubject } from "@cchc/store/find-subject";
import { evidenceItem } from "@cchc/store/list-evidence";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, pathArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { unwrap } from "../../unwrap.ts";

/** Keeps a copy of a file as evidence of a visit or a finding. */
export default class EvidenceAdd extends BaseCommand {
  static override args = { record: idArgument({ required: true }), file: pathArgument({ required: true }) };
  static override flags = { on: dayFlag(), note: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceAdd);
    const { workspace, ports } = openSession(this.context);
    const { file: visitFile, visit, finding } = unwrap(await findSubject(workspace, args.record));
    const toAdd = {
      visitFile,
      visitId: visit.id,
      findingId: finding?.id ?? null,
      source: resolve(args.file),
      on: flags.on ?? null,
      note: flags.note,
    };
    const added = unwrap(await addEvidence(workspace, toAdd, ports()));
    const item = evidenceItem(added.visit, added.evidence, await workspace.units());
    const { visitNumber, findingNumber, file, bytes } = item;
    const { evidence } = this.context.texts;
    this.showItem("evidence", item, () => [evidence.added({ file, bytes, record: findingNumber ?? visitNumber })]);
    const use = findingNumber === null ? `visit show ${visitNumber}` : `finding report ${findingNumber}`;
    this.suggestNext(use, `evidence list ${visitNumber}`);
  }
}
