import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { unitCard } from "@cchc/store/unit-card";
import { BaseCommand } from "../../base-command.ts";
import { textArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { unitLines } from "../../presenters/unit-card.ts";
import { openSession } from "../../session.ts";

/** Shows a unit: its versions in time, where it came from and went, what it still owes. */
export default class UnitShow extends BaseCommand {
  static override args = { unit: textArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(UnitShow);
    const { workspace } = openSession(this.context);
    const { asOf, asOfGiven, today, texts } = this.context;
    const units = await workspace.units();
    const unit = unwrap(findUnit(units, args.unit, asOf));
    const { card, skipped } = await unitCard(workspace, unit, { asOf, today });
    const nameOf = (id: string) => units.nearestVersion(id, asOf)?.name ?? id;
    this.showItem("unit", card, (shown, view) => unitLines(shown, { asOf, asOfGiven, nameOf }, view));
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    const open = card.openFindings > 0 ? [`finding list --responsible ${card.id}`] : [];
    this.suggestNext(...open, `visit list --unit ${card.id}`, `history ${card.id}`);
  }
}
