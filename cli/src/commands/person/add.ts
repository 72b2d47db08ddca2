import { unwrap } from "@cchc/core/unwrap";
import { peopleNamed } from "@cchc/store/find-person";
import { findUnit } from "@cchc/store/find-unit";
import { personItem } from "@cchc/store/list-people";
import { askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, textArgument, textFlag, unitFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Adds a person to the register. */
export default class PersonAdd extends BaseCommand {
  static override args = { name: textArgument() };
  static override flags = { name: textFlag(), title: textFlag(), unit: unitFlag(), from: dayFlag(), to: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PersonAdd);
    const { texts, asOf } = this.context;
    if (args.name !== undefined && flags.name !== undefined) {
      throw new ShellProblem("unexpected-argument", { values: [args.name], command: "person add" });
    }
    const name = await valueOrAsk(this.context, "person add", {
      flag: "name",
      value: flags.name ?? args.name,
      ask: () => askText(this.context, texts.people.ask.name),
    });
    const { workspace, ports } = openSession(this.context);
    const { title, unit, from = null, to = null } = flags;
    const units = await workspace.units();
    const unitId = unit === undefined ? null : unwrap(findUnit(units, unit, asOf)).id;
    const namesakes = peopleNamed(await workspace.people(), name).map(({ number }) => number);
    const change = { type: "person.add" as const, name, title, unitId, from, to };
    const { people } = unwrap(await workspace.change("people", "people.json", change, ports()));
    const person = people.at(-1);
    if (person === undefined) throw new Error("person.add leaves a person");
    const item = personItem(person, asOf, units);
    this.showItem("person", item, () => [texts.people.added(item)]);
    if (namesakes.length > 0) this.note(texts.people.namesakes({ name, number: item.number, others: namesakes }));
    this.suggestNext("person list", `person update ${item.number}`);
  }
}
