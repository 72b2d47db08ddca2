import { unwrap } from "@cchc/core/unwrap";
import { requirePerson } from "@cchc/store/find-person";
import { findUnit } from "@cchc/store/find-unit";
import { personItem } from "@cchc/store/list-people";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, textArgument, textFlag, unitFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

const editing = ["name", "title", "unit", "from", "to"];

/** Corrects what is known of a person, or ends their time in office. */
export default class PersonUpdate extends BaseCommand {
  static override args = { person: textArgument({ required: true }) };
  static override flags = { name: textFlag(), title: textFlag(), unit: unitFlag(), from: dayFlag(), to: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PersonUpdate);
    const { texts, asOf } = this.context;
    const { name, title, unit, from, to } = flags;
    if ([name, title, unit, from, to].every((value) => value === undefined)) {
      throw new ShellProblem("missing-one-of", { flags: editing.map((flag) => `--${flag}`), command: "person update" });
    }
    const { workspace, ports } = openSession(this.context);
    const before = unwrap(await requirePerson(workspace, args.person));
    const units = await workspace.units();
    const unitId = unit === undefined ? undefined : unwrap(findUnit(units, unit, asOf)).id;
    const change = { type: "person.update" as const, personId: before.id, name, title, unitId, from, to };
    const { people } = unwrap(await workspace.change("people", "people.json", change, ports()));
    const after = people.find((person) => person.id === before.id) ?? before;
    const [was, item] = [before, after].map((person) => personItem(person, asOf, units));
    if (item === undefined) throw new Error("a person that was updated is there");
    const differs = JSON.stringify(was) !== JSON.stringify(item);
    this.showItem("person", item, () => [differs ? texts.people.updated(item) : texts.people.unchanged(item)]);
    this.suggestNext("person list");
  }
}
