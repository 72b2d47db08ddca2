import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findVisit } from "@cchc/store/find-visit";
import { strengthItem } from "@cchc/store/list-strengths";
import { askOneOf, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { idArgument, idFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

/** Records what a visit found right. */
export default class StrengthAdd extends BaseCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { area: idFlag(), text: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StrengthAdd);
    const { texts } = this.context;
    const { workspace, ports } = openSession(this.context);
    const { file, visit } = unwrap(await findVisit(workspace, args.visit));
    const areaName = areaNames(texts, (await workspace.settings()).areaLists);
    const nameOf = (code: string) => areaName(visit.areaListId, code);
    const area = await valueOrAsk(this.context, "strength add", {
      flag: "area",
      value: flags.area,
      ask: () =>
        askOneOf(
          this.context,
          texts.strengths.ask.area,
          visit.areas.map((code) => ({ name: nameOf(code), value: code })),
        ),
    });
    const text = await valueOrAsk(this.context, "strength add", {
      flag: "text",
      value: flags.text,
      ask: () => askText(this.context, texts.strengths.ask.text),
    });
    const changed = unwrap(await workspace.change("visit", file, { type: "strength.add", area, text }, ports()));
    const added = changed.strengths.at(-1);
    if (added === undefined) throw new Error("strength.add leaves a strength");
    const item = strengthItem(changed, added, await workspace.units());
    const { visitNumber: number, unitName: unit } = item;
    this.showItem("strength", item, () => [texts.strengths.added({ number, unit, area: nameOf(area), text })]);
    this.suggestNext(`strength add ${number}`, `finding add ${number}`, `strength list ${number}`);
  }
}
