import { unwrap } from "@cchc/core/unwrap";
import { evidenceItem, planEvidenceItem } from "@cchc/store/list-evidence";
import { updateEvidence } from "@cchc/store/update-evidence";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { choiceListFlag, dayFlag, idArgument, textArgument, textFlag } from "../../inputs.ts";
import { evidenceOwner } from "../../presenters/evidence.ts";
import { openSession } from "../../session.ts";

const clearable = ["on", "note"] as const;

/** Puts right the day and the note of a piece of evidence; its file stays as it is. */
export default class EvidenceUpdate extends BaseCommand {
  static override args = { record: idArgument({ required: true }), name: textArgument({ required: true }) };
  static override flags = { on: dayFlag(), note: textFlag(), clear: choiceListFlag(clearable)() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceUpdate);
    const { on, note, clear } = flags;
    requireChange({ on, note }, clear, "evidence update");
    const fields = { on, note, ...clearedFields(clear, { on, note }, "evidence update") };
    const { workspace, ports } = openSession(this.context);
    const updated = unwrap(await updateEvidence(workspace, args, fields, ports()));
    const item =
      "plan" in updated
        ? planEvidenceItem(updated.plan, updated.evidence)
        : evidenceItem(updated.visit, updated.evidence, await workspace.units());
    const { evidence } = this.context.texts;
    const { whole, part } = evidenceOwner(item);
    const named = { file: item.file, record: part ?? whole };
    this.showItem("evidence", item, () => [updated.differs ? evidence.updated(named) : evidence.unchanged(named)]);
    this.suggestNext(`evidence list ${part ?? whole}`, `undo ${part ?? whole}`);
  }
}
