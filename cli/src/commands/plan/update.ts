import { planItem } from "@cchc/core/query/plan-item";
import { unwrap } from "@cchc/core/unwrap";
import { planItemContext } from "@cchc/store/plan-items";
import { updatePlan } from "@cchc/store/update-plan";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { choiceListFlag, dayFlag, idArgument, idFlag, idListFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

const clearable = ["document", "issued-on", "basis", "period-plan", "note"] as const;

/** Corrects what is known of a plan, or gives it the number it was assigned. */
export default class PlanUpdate extends BaseCommand {
  static override args = { plan: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    document: textFlag({ helpValue: "N" }),
    "issued-on": dayFlag(),
    basis: textFlag({ multiple: true, multipleNonGreedy: true }),
    areas: idListFlag(),
    from: dayFlag(),
    to: dayFlag(),
    "period-plan": idFlag({ helpValue: "PLAN" }),
    note: textFlag(),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PlanUpdate);
    const { texts, asOf } = this.context;
    const { title, document, basis, areas, from, to, note, clear } = flags;
    const [issuedOn, periodPlan] = [flags["issued-on"], flags["period-plan"]];
    const given = { title, document, "issued-on": issuedOn, basis, areas, from, to, "period-plan": periodPlan, note };
    requireChange(given, clear, "plan update");
    const cleared = clearedFields(clear, given, "plan update");
    const { workspace, ports } = openSession(this.context);
    const fields = {
      title,
      document: "document" in cleared ? null : document,
      issuedOn: "issued-on" in cleared ? null : issuedOn,
      legalBases: "basis" in cleared ? [] : basis,
      areas,
      from,
      to,
      periodPlan: "period-plan" in cleared ? null : periodPlan,
      note: "note" in cleared ? null : note,
    };
    const { before, after } = unwrap(await updatePlan(workspace, args.plan, fields, ports()));
    const item = planItem(after, await planItemContext(workspace, asOf, []));
    const { plans } = texts;
    this.showItem("plan", item, () => [
      before.revision === after.revision ? plans.unchanged(item) : plans.updated(item),
    ]);
    this.suggestNext(`plan show ${item.number}`, `history ${item.number}`);
  }
}
