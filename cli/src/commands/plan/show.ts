import { areasOfList } from "@cchc/core/model/area-lists";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findPlan, listPlans } from "@cchc/store/find-plan";
import { type PlanDetail, planDetail } from "@cchc/store/plan-detail";
import { targetContext } from "@cchc/store/target-context";
import type { SkippedFile } from "@cchc/store/visit-index";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { planLines } from "../../presenters/plan-page.ts";
import { openSession } from "../../session.ts";

/** Shows everything about one plan as of a day: how far it is, what is late or unclear, who acts on it. */
export default class PlanShow extends BaseCommand {
  static override args = { plan: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(PlanShow);
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const { plan } = unwrap(await findPlan(workspace, args.plan));
    const skipped: SkippedFile[] = [];
    const { plans } = await listPlans(workspace);
    const all = plans.map((found) => found.plan);
    const detail = planDetail(plan, plans, await targetContext(workspace, asOf, all, skipped));
    const { areaLists } = await workspace.settings();
    const surroundings = {
      asOf,
      areaName: areaNames(texts, areaLists),
      allAreas: detail.areas.length === areasOfList(detail.areaListId, areaLists)?.length,
    };
    const files = skippedFiles(texts, skipped);
    this.showItem("plan", { ...detail, ...(files.length > 0 ? { skipped: files } : {}) }, (item, view) =>
      planLines(item, surroundings, view),
    );
    this.note(...files.map((file) => texts.screens.skipped(file)));
    this.suggestNext(...nextCommands(detail));
  }
}

function nextCommands({ number, taskCounts, unclear, targets, rollout, document }: PlanDetail): string[] {
  return [
    taskCounts.total === 0 ? `task add ${number}` : `task list ${number}`,
    ...(unclear.tasks > 0 ? [`task list ${number} --unclear`] : []),
    targets === 0 ? `target set ${number}` : `target list ${number}`,
    rollout.reports === 0 ? `plan rollout ${number}` : `plan rollout ${number} --missing`,
    ...(document === null ? [`plan update ${number}`] : []),
  ];
}
