import { lintTemplate } from "@cchc/publishing/render";
import { dataModelOf, findTemplate, readOwnTemplate } from "@cchc/publishing/templates";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { idFlag, pathArgument } from "../../inputs.ts";
import { faultLines } from "../../presenters/report.ts";
import { templateFaults } from "../../report-faults.ts";
import { templatePlaces } from "../../report-templates.ts";

/** Checks a template file; ends with 5 when something is wrong. */
export default class ReportLint extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };
  static override flags = { as: idFlag({ helpValue: "TEMPLATE", default: "annual" }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportLint);
    const { texts } = this.context;
    const template = await readOwnTemplate(args.file);
    const model = await findTemplate(flags.as, templatePlaces(this.context.nearbyWorkspace()));
    const items = templateFaults(await lintTemplate(template, dataModelOf(model)), texts);
    if (items.length > 0 || this.context.json) {
      this.showList("report.fault", { total: items.length, items }, faultLines);
    }
    if (items.length === 0) {
      this.note(texts.reports.noFault(args.file));
      this.suggestNext(`report render ${args.file} --as ${flags.as} --year ${this.context.today.slice(0, 4)}`);
    } else process.exitCode = exitCodes["invalid-document"];
  }
}
