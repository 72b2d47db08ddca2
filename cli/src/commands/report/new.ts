import { cp, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { dataModelOf, findTemplate } from "@cchc/publishing/templates";
import { fileProblem } from "@cchc/store/durable-file-problem";
import { resolveInside } from "@cchc/store/workspace-path";
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
    const { id, title, formats, folder: from } = template;
    const folder = `templates/${id}`;
    const target = unwrap(await resolveInside(root, folder));
    try {
      await mkdir(dirname(target), { recursive: true });
      // Fails where there is a folder already, which may hold somebody's work.
      await mkdir(target);
      await cp(from, target, { recursive: true });
    } catch (error) {
      const found = fileProblem(error, folder);
      throw new AppError(found.code === "file-exists" ? problem("file-exists", { file: folder }) : found, {
        cause: error,
      });
    }
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
