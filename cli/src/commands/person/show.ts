import { unwrap } from "@cchc/core/unwrap";
import { requirePerson } from "@cchc/store/find-person";
import { personCard } from "@cchc/store/person-card";
import { BaseCommand } from "../../base-command.ts";
import { textArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { personLines } from "../../presenters/person.ts";
import { openSession } from "../../session.ts";

/** Shows a person and what waits for them. */
export default class PersonShow extends BaseCommand {
  static override args = { person: textArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(PersonShow);
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const person = unwrap(await requirePerson(workspace, args.person));
    const { card, skipped } = await personCard(workspace, person, asOf);
    const files = skippedFiles(texts, skipped);
    this.showItem("person", { ...card, ...(files.length > 0 ? { skipped: files } : {}) }, personLines);
    this.note(...files.map((file) => texts.screens.skipped(file)));
    const [finding] = card.findings;
    const [visit] = card.visits;
    this.suggestNext(
      ...(finding === undefined ? [] : [`finding show ${finding.number}`]),
      ...(visit === undefined ? [] : [`visit show ${visit.number}`]),
      `person update ${card.number}`,
    );
  }
}
