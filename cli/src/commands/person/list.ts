import { unwrap } from "@cchc/core/unwrap";
import { listPeople } from "@cchc/store/list-people";
import { BaseCommand } from "../../base-command.ts";
import { pageFlags, textFlag, unitFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { personTable } from "../../presenters/person.ts";
import { openSession } from "../../session.ts";

/** Lists people; with an as-of day, those in office then. */
export default class PersonList extends BaseCommand {
  static override flags = { unit: unitFlag(), search: textFlag(), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(PersonList);
    const { workspace } = openSession(this.context);
    const { asOf, asOfGiven: inOfficeOnly } = this.context;
    const { unit, search } = flags;
    const people = unwrap(await listPeople(workspace, { unit, search, inOfficeOnly, asOf }));
    this.showList("person", pageOf(people, flags), personTable);
    if (people.length === 0) this.suggestNext("person add");
  }
}
