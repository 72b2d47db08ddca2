import { visitKinds } from "@cchc/core/model/codes";
import { visitItem } from "@cchc/core/query/visit-item";
import { findUnit } from "@cchc/store/find-unit";
import { createVisit } from "@cchc/store/plan-visit";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, dayFlag, idArgument, idFlag, idListFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { unwrap } from "../../unwrap.ts";

/** Plans a visit. */
export default class VisitPlan extends BaseCommand {
  static override args = { unit: idArgument({ required: true }) };
  static override flags = {
    on: dayFlag({ required: true }),
    kind: choiceFlag(visitKinds)({ required: true }),
    areas: idListFlag(),
    themes: textFlag({ multiple: true }),
    programme: idFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitPlan);
    const { workspace, ports } = openSession(this.context);
    const { on, kind, areas, themes, programme, note } = flags;
    const { id: unitId } = unwrap(findUnit(await workspace.units(), args.unit, on));
    const planning = { unitId, on, visitKind: kind, areas, themes, programmeId: programme, note };
    const { visit } = unwrap(await createVisit(workspace, planning, ports()));
    const units = await workspace.units();
    const item = visitItem(visit, this.context.asOf, units);
    const { number, unitName: unit } = item;
    this.showItem("visit", item, (_item, { texts }) => [texts.visits.done.plan({ number, unit, on })]);
    this.suggestNext(...(kind === "scheduled" ? [`visit notify ${number}`] : []), `visit start ${number}`);
  }
}
