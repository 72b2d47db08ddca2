import { unitEventKinds } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { changeUnitsByEvent, type UnitEventChange } from "@cchc/store/change-units";
import { findUnit, findUnitList } from "@cchc/store/find-unit";
import { askDay, askOneOf, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, dayFlag, textFlag, unitFlag, unitListFlag } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { openSession } from "../../session.ts";

/** Records a merger, division, renaming, abolition or move of units. */
export default class UnitChange extends BaseCommand {
  static override flags = {
    kind: choiceFlag(unitEventKinds)(),
    units: unitListFlag(),
    into: unitListFlag(),
    on: dayFlag(),
    document: textFlag(),
    heir: unitFlag(),
    name: textFlag(),
    parent: unitFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(UnitChange);
    const { workspace, ports } = openSession(this.context);
    const { texts, asOf } = this.context;
    const { ask } = texts.units;
    const given = <T>(flag: string, value: T | undefined, answer: () => Promise<T>) =>
      valueOrAsk(this.context, "unit change", { flag, value, ask: answer });
    const event = await given("kind", flags.kind, () =>
      askOneOf(
        this.context,
        ask.event,
        unitEventKinds.map((value) => ({ name: texts.labels.unitEvent[value], value })),
      ),
    );
    const typed = await given("units", flags.units, async () => [await askText(this.context, ask.units)]);
    const on = await given("on", flags.on, () => askDay(this.context, ask.on));
    const document = await given("document", flags.document, () => askText(this.context, ask.document));
    const directory = await workspace.units();
    const one = (text: string | undefined) => (text === undefined ? null : unwrap(findUnit(directory, text, asOf)).id);
    const change: UnitEventChange = {
      type: "unit.change",
      event,
      unitIds: unwrap(findUnitList(directory, typed, asOf)),
      intoIds: unwrap(findUnitList(directory, flags.into ?? [], asOf)),
      on,
      document,
      heirId: one(flags.heir),
      name: flags.name,
      parentId: one(flags.parent) ?? undefined,
    };
    const { units, heirId, handedOver, skipped } = unwrap(await changeUnitsByEvent(workspace, change, ports()));
    const recorded = units.events.at(-1);
    const nameOf = (id: string) => directory.nearestVersion(id, on)?.name ?? id;
    const { unitIds, intoIds, name = null, parentId = null } = change;
    this.showItem("unit.change", { ...recorded, heirId, handedOver }, (_item, view) => [
      view.texts.units.changed({
        event,
        on,
        document,
        units: unitIds.map(nameOf),
        into: intoIds.map(nameOf),
        name,
        parent: parentId === null ? null : nameOf(parentId),
      }),
      ...(handedOver > 0 && heirId !== null
        ? [view.texts.units.handedOver({ count: handedOver, heir: nameOf(heirId) })]
        : []),
    ]);
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    this.suggestNext(...[...new Set([...intoIds, ...unitIds])].slice(0, 2).map((id) => `unit show ${id}`), "check");
  }
}
