import { matchScore } from "@cchc/core/text";
import { templateContract } from "@cchc/publishing/render";
import { sampleReport } from "@cchc/publishing/sample";
import { dataModelOf, findTemplate } from "@cchc/publishing/templates";
import { type ListedField, listFields } from "@cchc/report/fields";
import { describeHelpers } from "@cchc/report/handlebars/helpers";
import { BaseCommand } from "../../base-command.ts";
import { idArgument, textFlag } from "../../inputs.ts";
import { fieldTable, helperTable, syntaxTable } from "../../presenters/report.ts";
import { templatePlaces } from "../../report-templates.ts";
import { sampleFolder } from "../../resources.ts";

/** Lists what a template may say, with samples. */
export default class ReportFields extends BaseCommand {
  static override args = { template: idArgument({ required: true }) };
  static override flags = { search: textFlag({ helpValue: "TEXT" }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportFields);
    const template = await findTemplate(args.template, templatePlaces(this.context.nearbyWorkspace()));
    const data = dataModelOf(template);
    const { fields, vocabulary } = await templateContract(data);
    const { search } = flags;
    const sample = await sampleReport(template, sampleFolder("hau-giang"));
    // Fields are typed with underscores, and searched for as words.
    const named = ({ path, vietnamesePath }: ListedField) => `${path} ${vietnamesePath}`.replaceAll("_", " ");
    const items = listFields(fields, vocabulary, sample).filter(
      (field) => search === undefined || matchScore(named(field), search.replaceAll("_", " ")) > 0,
    );
    const { reports } = this.context.texts;
    this.showList("report.field", { total: items.length, items }, (shown, view) =>
      search === undefined
        ? [
            ...fieldTable(shown, view),
            ...["", reports.syntaxTitle, ...syntaxTable(view)],
            ...["", reports.helpersTitle, ...helperTable(describeHelpers(vocabulary), view)],
          ]
        : fieldTable(shown, view),
    );
    if (search !== undefined && items.length === 0) this.note(reports.noField(search));
  }
}
