import { unwrap } from "@cchc/core/unwrap";
import { checkWordFile } from "@cchc/publishing/check-word-file";
import { formatElementItems, formatItems } from "@cchc/publishing/format-items";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { pathArgument } from "../../inputs.ts";
import { deviationLines } from "../../presenters/format-check.ts";

/** Holds a Word file against the layout of official documents; ends with 5 when something is surely wrong. */
export default class ReportCheckFormat extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ReportCheckFormat);
    const { formatCheck } = this.context.texts;
    const check = unwrap(await checkWordFile(args.file));
    const items = formatItems(check, formatCheck);
    const elements = formatElementItems(check);
    const errors = items.filter(({ severity }) => severity === "error").length;
    const counts = { errors, warnings: items.length - errors, rules: check.checked.length };
    if (items.length > 0 || this.context.json) {
      this.showList("report.deviation", { total: items.length, items, counts, beside: { elements } }, deviationLines);
    }
    this.note(items.length === 0 ? formatCheck.none({ file: args.file, ...counts }) : formatCheck.summary(counts));
    const names = elements.map(({ element }) => formatCheck.elements[element]);
    this.note(names.length === 0 ? formatCheck.nothingRecognised : formatCheck.recognised(names));
    if (errors > 0) process.exitCode = exitCodes["invalid-document"];
  }
}
