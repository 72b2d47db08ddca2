import { likelyTemplate } from "@cchc/publishing/likely-template";
import { lintTemplate } from "@cchc/publishing/render";
import { templateFaults } from "@cchc/publishing/template-faults";
import { dataModelOf, findTemplate, readOwnTemplate } from "@cchc/publishing/templates";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { idFlag, pathArgument } from "../../inputs.ts";
import { faultLines } from "../../presenters/report.ts";
import { quoted } from "../../quoted.ts";
import { renderLine, templateOfFile, templatePlaces } from "../../report-templates.ts";

/** Checks a template file; ends with 5 when it cannot be rendered; warnings alone do not stop it. */
export default class ReportLint extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };
  static override flags = { as: idFlag({ helpValue: "TEMPLATE" }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportLint);
    const { texts } = this.context;
    const template = await readOwnTemplate(args.file);
    const places = templatePlaces(this.context.nearbyWorkspace());
    const named = await templateOfFile(args.file, flags.as, places);
    const assumed = named ?? (await findTemplate("annual", places));
    const likely = named === undefined ? await likelyTemplate(template, assumed, places) : undefined;
    if (likely !== undefined) this.note(texts.reports.seemsWrittenFor(args.file, likely));
    const model = likely ?? assumed;
    const data = dataModelOf(model);
    const items = templateFaults(await lintTemplate(template, data), model.id, texts);
    if (items.length > 0 || this.context.json) {
      this.showList("report.fault", { total: items.length, items }, faultLines);
    }
    if (items.some(({ severity }) => severity === "error")) process.exitCode = exitCodes["invalid-document"];
    else {
      if (items.length === 0) this.note(texts.reports.noFault(args.file));
      const file = quoted(args.file);
      const line = flags.as === undefined && likely === undefined ? file : `${file} --as ${model.id}`;
      this.suggestNext(...renderLine(line, data, this.context.today));
    }
  }
}
