import { visitKinds } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { findUnitList } from "@cchc/store/find-unit";
import { planInProgramme } from "@cchc/store/plan-programme";
import { findProgramme } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, dayFlag, idArgument, switchFlag, unitListFlag } from "../../inputs.ts";
import { stoppable } from "../../interruption.ts";
import { plannedTable } from "../../presenters/programme.ts";
import { openSession } from "../../session.ts";

/** Plans a visit of each of several units in a programme; without `--apply` only says what it would plan. */
export default class ProgrammePlan extends BaseCommand {
  static override args = { programme: idArgument({ required: true }) };
  static override flags = {
    units: unitListFlag({ required: true, multipleNonGreedy: true }),
    on: dayFlag({ required: true }),
    kind: choiceFlag(visitKinds)({ default: "scheduled" }),
    apply: switchFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammePlan);
    const { workspace, ports } = openSession(this.context);
    const { programmes } = this.context.texts;
    const { programme } = unwrap(await findProgramme(workspace, args.programme));
    const { on, apply = false } = flags;
    const unitIds = unwrap(findUnitList(await workspace.units(), flags.units, on));
    const planning = { visits: unitIds.map((unitId) => ({ unitId, on })), visitKind: flags.kind };
    const plan = (onProgress: (done: number, total: number) => void) =>
      planInProgramme(workspace, programme, planning, ports(), { apply, onProgress });
    const visits = unwrap(await stoppable(this.context.texts, plan));
    const { id, number } = programme;
    const planned = visits.filter(({ there }) => !there).length;
    const item = { programme: { id, number }, on, kind: flags.kind, applied: apply, planned, visits };
    const said = apply ? programmes.planned({ planned, number, on }) : programmes.wouldPlan({ planned, number, on });
    this.showItem("programme.plan", item, (_item, view) => [...plannedTable(visits, view), "", said]);
    if (apply) this.suggestNext(`visit list --programme ${number}`, `programme show ${number}`);
    else this.note(programmes.toApply);
  }
}
