import { listFields } from "@cchc/report/fields";
import { describeHelpers } from "@cchc/report/handlebars/helpers";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { fieldTable, helperTable } from "../../presenters/report.ts";
import { templateContract } from "../../report-rendering.ts";
import { sampleReport } from "../../report-sample.ts";
import { dataModelOf, findTemplate } from "../../report-templates.ts";

/** Lists what a template may say, with samples. */
export default class ReportFields extends BaseCommand {
  static override args = { template: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ReportFields);
    const template = await findTemplate(args.template, this.context.nearbyWorkspace());
    const { fields, vocabulary } = await templateContract(dataModelOf(template));
    const items = listFields(fields, vocabulary, await sampleReport());
    this.showList("report.field", { total: items.length, items }, (shown, view) => [
      ...fieldTable(shown, view),
      "",
      this.context.texts.reports.helpersTitle,
      ...helperTable(describeHelpers(vocabulary), view),
    ]);
  }
}
