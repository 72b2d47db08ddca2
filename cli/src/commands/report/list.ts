import { listTemplates } from "@cchc/publishing/templates";
import { BaseCommand } from "../../base-command.ts";
import { skippedFiles } from "../../listing.ts";
import { templateTable } from "../../presenters/report.ts";
import { flagsOfData } from "../../report-request.ts";
import { templatePlaces } from "../../report-templates.ts";

/** Lists the report templates that can be used here. */
export default class ReportList extends BaseCommand {
  async run(): Promise<void> {
    await this.parse(ReportList);
    const { templates, broken } = await listTemplates(templatePlaces(this.context.nearbyWorkspace()));
    const skipped = skippedFiles(this.context.texts, broken);
    const items = templates.map((template) => ({ ...template, ...flagsOfData(template.data) }));
    this.showList("report.template", { total: items.length, items, skipped }, templateTable);
    const year = this.context.today.slice(0, 4);
    this.suggestNext(`report render annual --year ${year}`, "report fields annual", "report new annual");
  }
}
