import type { CalendarDay } from "@cchc/core/day";
import { visitKinds } from "@cchc/core/model/codes";
import { visitItem } from "@cchc/core/query/visit-item";
import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { createVisit, inProgrammeOf } from "@cchc/store/plan-visit";
import { findProgramme } from "@cchc/store/programmes";
import type { Workspace } from "@cchc/store/workspace";
import { askAmong, askDay, askOneOf, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, dayFlag, idFlag, idListFlag, textArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { teamFlag, teamReferences } from "../../team-input.ts";

/** Plans a visit. */
export default class VisitPlan extends BaseCommand {
  static override args = { unit: textArgument() };
  static override flags = {
    on: dayFlag(),
    kind: choiceFlag(visitKinds)(),
    areas: idListFlag(),
    themes: textFlag({ multiple: true }),
    team: teamFlag({ multiple: true, multipleNonGreedy: true }),
    programme: idFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitPlan);
    const { context } = this;
    const { texts } = context;
    requireInputs(context, "visit plan", { args: { unit: args.unit }, flags: { on: flags.on, kind: flags.kind } });
    const { workspace, ports } = openSession(context);
    const { areas, themes, note } = flags;
    const inProgramme =
      flags.programme === undefined ? null : unwrap(await findProgramme(workspace, flags.programme)).programme;
    const team = flags.team && (await teamReferences(workspace, flags.team));
    const words = texts.visits.ask;
    // The day comes first: which units there are to choose from depends on it.
    const on = flags.on ?? (await askDay(context, words.planOn));
    const unitId = await this.unitId(workspace, args.unit, on);
    const kinds = visitKinds.map((value) => ({ value, name: texts.labels.visitKind[value] }));
    const kind = flags.kind ?? (await askOneOf(context, words.planKind, kinds));
    const planned = { unitId, on, visitKind: kind, areas, themes, team, note };
    const planning = inProgramme === null ? planned : inProgrammeOf(inProgramme, planned);
    const { visit } = unwrap(await createVisit(workspace, planning, ports()));
    const units = await workspace.units();
    const item = visitItem(visit, this.context.asOf, units);
    const { number, unitName: unit } = item;
    this.showItem("visit", item, (_item, { texts }) => [texts.visits.done.plan({ number, unit, on })]);
    this.suggestNext(...(kind === "scheduled" ? [`visit notify ${number}`] : []), `visit start ${number}`);
  }

  private async unitId(workspace: Workspace, given: string | undefined, on: CalendarDay): Promise<string> {
    const units = await workspace.units();
    if (given !== undefined) return unwrap(findUnit(units, given, on)).id;
    const { unitChoices } = await import("../../prompts/unit-choices.ts");
    return askAmong(this.context, this.context.texts.visits.ask.planUnit, unitChoices(units, on));
  }
}
