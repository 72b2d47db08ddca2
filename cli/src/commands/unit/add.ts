import { categories, levels } from "@cchc/core/model/codes";
import { unitItem } from "@cchc/core/query/unit-item";
import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { askOneOf, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, dayFlag, idArgument, textFlag, unitFlag } from "../../inputs.ts";
import { openSession, type Session } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Adds a unit to the register. */
export default class UnitAdd extends BaseCommand {
  static override args = { unit: idArgument() };
  static override flags = {
    name: textFlag(),
    level: choiceFlag(levels)(),
    category: choiceFlag(categories)(),
    parent: unitFlag(),
    from: dayFlag(),
    to: dayFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(UnitAdd);
    const session = openSession(this.context);
    const { ask } = this.context.texts.units;
    const { labels } = this.context.texts;
    const text = <T>(flag: string, value: T | undefined, answer: () => Promise<T>) =>
      valueOrAsk(this.context, "unit add", { flag, value, ask: answer });
    if (args.unit === undefined && !this.context.interactive) {
      throw new ShellProblem("missing-argument", { names: ["unit"], command: "unit add" });
    }
    const unitId = args.unit ?? (await askText(this.context, ask.id));
    const name = await text("name", flags.name, () => askText(this.context, ask.name));
    const level = await text("level", flags.level, () =>
      askOneOf(this.context, ask.level, named(levels, labels.level)),
    );
    const category = await text("category", flags.category, () =>
      askOneOf(this.context, ask.category, named(categories, labels.category)),
    );
    const parentId = await this.parent(session, unitId, flags.parent);
    const { from = null, to = null, note } = flags;
    const change = { type: "unit.add" as const, unitId, name, level, category, parentId, from, to, note };
    const changed = unwrap(await session.workspace.change("units", "units.json", change, session.ports()));
    const units = await session.workspace.units();
    const unit = changed.units.at(-1);
    if (unit === undefined) throw new Error("unit.add leaves a unit");
    const item = unitItem(unit, this.context.asOf, units);
    const { id, parentName: parent } = item;
    this.showItem("unit", item, (_item, { texts }) => [texts.units.added({ id, name, parent })]);
    this.suggestNext(`unit show ${id}`, `visit plan ${id}`);
  }

  /** The unit above: the one named, else the province. */
  private async parent({ workspace }: Session, unitId: string, named: string | undefined): Promise<string | null> {
    const units = await workspace.units();
    if (named !== undefined) return unwrap(findUnit(units, named, this.context.asOf)).id;
    const { provinceId } = await workspace.settings();
    return provinceId === unitId || units.find(provinceId) === undefined ? null : provinceId;
  }
}

function named<C extends string>(
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): { name: string; value: C }[] {
  return codes.map((value) => ({ name: labels[value], value }));
}
