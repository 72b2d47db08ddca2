import { copyTemplate } from "@cchc/publishing/copy-template";
import { dataModelOf, findTemplate } from "@cchc/publishing/templates";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { renderLine, templatePlaces } from "../../report-templates.ts";

/** Copies a built-in template into the workspace, whose own it becomes. */
export default class ReportNew extends BaseCommand {
  static override args = { template: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ReportNew);
    const root = this.context.workspaceDirectory();
    const template = await findTemplate(args.template, templatePlaces(undefined));
    const { id, title, formats } = template;
    const folder = await copyTemplate(template, root);
    this.showItem("report.template", { id, title, formats, origin: "workspace", folder }, (_item, { texts }) => [
      texts.reports.copied({ folder, id }),
    ]);
    this.suggestNext(
      `report fields ${id}`,
      `report lint ${folder}/template.docx`,
      ...renderLine(id, dataModelOf(template), this.context.today),
    );
  }
}
