import { planItem } from "@cchc/core/query/plan-item";
import { unwrap } from "@cchc/core/unwrap";
import { listPlans } from "@cchc/store/find-plan";
import { planItemContext } from "@cchc/store/plan-items";
import { startPlan, type TakenFromPlan } from "@cchc/store/start-plan";
import { askOptionalDay, askOptionalText, askText } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, dayFlag, idFlag, idListFlag, switchFlag, textFlag, yearsFlag } from "../../inputs.ts";
import { planDays, planYears, usualTitle } from "../../plan-input.ts";
import { openSession } from "../../session.ts";

/** Makes the plan of a year or of a period, empty or from another one. */
export default class PlanCreate extends BaseCommand {
  static override flags = {
    year: countFlag({ ...planYears, exclusive: ["period"] }),
    period: yearsFlag(),
    title: textFlag(),
    document: textFlag({ helpValue: "N" }),
    "issued-on": dayFlag(),
    basis: textFlag({ multiple: true, multipleNonGreedy: true }),
    areas: idListFlag(),
    "area-list": idFlag(),
    "period-plan": idFlag({ helpValue: "PLAN" }),
    "from-plan": idFlag({ helpValue: "PLAN" }),
    unfinished: switchFlag({ dependsOn: ["from-plan"] }),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(PlanCreate);
    const { context } = this;
    const { plans } = context.texts;
    const { workspace, ports } = openSession(context);
    const asked = context.interactive && flags.year === undefined && flags.period === undefined;
    const days = await planDays(context, flags, "plan create");
    const usual = usualTitle(days, context.texts);
    const title = flags.title ?? (asked ? await askText(context, plans.ask.title, usual) : usual);
    const document = flags.document ?? (asked ? await askOptionalText(context, plans.ask.document) : null);
    const issuedOn = flags["issued-on"] ?? (asked ? await askOptionalDay(context, plans.ask.issuedOn) : null);
    const toStart = {
      ...days,
      title,
      document,
      issuedOn,
      legalBases: flags.basis,
      areas: flags.areas,
      areaListId: flags["area-list"],
      periodPlan: flags["period-plan"],
      fromPlan: flags["from-plan"],
      onlyUnfinished: flags.unfinished,
      note: flags.note,
    };
    const twin = (await listPlans(workspace)).plans.find(({ plan }) => plan.from === days.from && plan.to === days.to);
    const { plan, taken } = unwrap(await startPlan(workspace, toStart, context.asOf, ports()));
    const item = planItem(plan, await planItemContext(workspace, context.asOf, []));
    this.showItem("plan", { ...item, taken }, () => [
      plans.created(item),
      ...(taken === null ? [] : [plans.taken(taken)]),
    ]);
    if (twin !== undefined) this.note(plans.sameDays({ number: item.number, other: twin.plan.number }));
    if (taken !== null) this.tellWhatIsOpen(item.number, taken);
    this.suggestNext(
      ...(item.taskCounts.total === 0 ? [`task add ${item.number}`] : [`task list ${item.number}`]),
      ...(item.targets === 0 ? [`target set ${item.number}`] : []),
      `plan show ${item.number}`,
    );
  }

  private tellWhatIsOpen(
    number: string,
    { planNumber, targetsLeft, withoutDue, dueOnDaysOff, leadsEnded }: TakenFromPlan,
  ): void {
    const { plans } = this.context.texts;
    if (withoutDue > 0) this.note(plans.withoutDue({ number, count: withoutDue }));
    if (dueOnDaysOff.length > 0) this.note(plans.dueOnDaysOff(dueOnDaysOff));
    if (leadsEnded.length > 0) this.note(...plans.leadsEnded(leadsEnded));
    if (targetsLeft > 0) this.note(plans.targetsLeft({ planNumber, count: targetsLeft }));
  }
}
