import { areasOfList } from "@cchc/core/model/area-lists";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findVisit } from "@cchc/store/find-visit";
import { findProgramme } from "@cchc/store/programmes";
import { visitDetail } from "@cchc/store/visit-detail";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { itemContext } from "../../item-context.ts";
import { visitLines } from "../../presenters/visit-detail.ts";
import { nextVisitCommands } from "../../presenters/visit-next.ts";
import { openSession } from "../../session.ts";

/** Shows everything about one visit as of a day. */
export default class VisitShow extends BaseCommand {
  static override args = { visit: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(VisitShow);
    const { workspace } = openSession(this.context);
    const { visit } = unwrap(await findVisit(workspace, args.visit));
    const { texts, today } = this.context;
    const { areaLists } = await workspace.settings();
    const detail = visitDetail(visit, await workspace.people(), await itemContext(this.context, workspace), today);
    const { programmeId } = visit;
    // A text of old that names no programme is shown as it was typed.
    const found = programmeId === undefined ? null : await findProgramme(workspace, programmeId, { withdrawn: true });
    const programme = found?.ok === true ? texts.programmes.heading(found.value.programme) : (programmeId ?? null);
    const surroundings = {
      programme,
      asOf: this.context.asOfGiven ? this.context.asOf : null,
      areaName: areaNames(texts, areaLists),
      allAreas: detail.areas.length === areasOfList(detail.areaListId, areaLists)?.length,
    };
    this.showItem("visit", detail, (item, view) => visitLines(item, surroundings, view));
    this.suggestNext(...nextVisitCommands(detail, texts));
  }
}
