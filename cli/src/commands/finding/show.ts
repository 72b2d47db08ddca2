import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findFinding } from "@cchc/store/find-visit";
import { findingDetail } from "@cchc/store/finding-detail";
import { BaseCommand } from "../../base-command.ts";
import { nameOf } from "../../finding-act-command.ts";
import { idArgument } from "../../inputs.ts";
import { itemContext } from "../../item-context.ts";
import { nextFindingCommands } from "../../presenters/finding-next.ts";
import { findingPage } from "../../presenters/finding-page.ts";
import { openSession } from "../../session.ts";

/** Shows everything about one finding as of a day. */
export default class FindingShow extends BaseCommand {
  static override args = { finding: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(FindingShow);
    const { asOf, asOfGiven, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { visit, finding } = unwrap(await findFinding(workspace, args.finding));
    const { visits } = await workspace.visits();
    const context = await itemContext(this.context, workspace);
    const detail = findingDetail(visit, finding, visits, context);
    if (detail === undefined) throw new AppError(problem("finding-not-found", { finding: args.finding }));
    const people = await workspace.people();
    const areaName = areaNames(texts, (await workspace.settings()).areaLists);
    const names = {
      area: areaName(detail.areaListId, detail.area),
      person: (reference: string) => nameOf(reference, people),
      unit: (id: string) => context.units.nearestVersion(id, asOf)?.name ?? id,
    };
    this.showItem("finding", detail, (item, view) => findingPage(item, { asOf, asOfGiven, names }, view));
    if (!asOfGiven) this.suggestNext(...nextFindingCommands(detail));
  }
}
