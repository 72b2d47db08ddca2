import { templateContract } from "@cchc/publishing/render";
import { sampleReport } from "@cchc/publishing/sample";
import { dataModelOf, findTemplate } from "@cchc/publishing/templates";
import { listFields } from "@cchc/report/fields";
import { describeHelpers } from "@cchc/report/handlebars/helpers";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { fieldTable, helperTable } from "../../presenters/report.ts";
import { templatePlaces } from "../../report-templates.ts";
import { sampleFolder } from "../../resources.ts";

/** Lists what a template may say, with samples. */
export default class ReportFields extends BaseCommand {
  static override args = { template: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ReportFields);
    const template = await findTemplate(args.template, templatePlaces(this.context.nearbyWorkspace()));
    const data = dataModelOf(template);
    const { fields, vocabulary } = await templateContract(data);
    const items = listFields(fields, vocabulary, await sampleReport(data, sampleFolder("hau-giang")));
    this.showList("report.field", { total: items.length, items }, (shown, view) => [
      ...fieldTable(shown, view),
      "",
      this.context.texts.reports.helpersTitle,
      ...helperTable(describeHelpers(vocabulary), view),
    ]);
  }
}
