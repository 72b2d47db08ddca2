import { exportKinds } from "@cchc/core/lists/list-kinds";
import type { ListWords } from "@cchc/core/lists/list-words";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { sheetWords } from "@cchc/messages/sheet-words";
import { type ExportedList, exportedText, exportList } from "@cchc/store/lists/export-list";
import { BaseCommand } from "../base-command.ts";
import { findingFlags, findingQuestion } from "../finding-filter.ts";
import { refuseForeignFlags } from "../foreign-flags.ts";
import { choiceArgument, choiceFlag, pathFlag } from "../inputs.ts";
import { exportFormats, exportTarget, writeExport } from "../list-export.ts";
import { choosePlace, placeFlags } from "../list-place.ts";
import { skippedFiles } from "../listing.ts";
import { itemJson } from "../presenters/json.ts";
import { writeText } from "../presenters/output.ts";
import { startProgress } from "../presenters/progress.ts";
import { openSession } from "../session.ts";

/** Writes a list as a table: to a file, or to standard output. */
export default class Export extends BaseCommand {
  static override args = { list: choiceArgument(exportKinds)({ required: true }) };
  static override flags = {
    format: choiceFlag(exportFormats)(),
    output: pathFlag({ char: "o" }),
    ...findingFlags,
    ...placeFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Export);
    const { asOf, json, language, texts } = this.context;
    const { list: kind } = args;
    const { format: wanted, output, ...narrowing } = flags;
    const { unit: _unit, ...ofFindings } = findingFlags;
    if (kind !== "findings") refuseForeignFlags(`export ${kind}`, ofFindings, flags);
    const { format, path } = exportTarget({ wanted, output, json });
    const { workspace } = openSession(this.context);
    const findings =
      kind === "findings" ? await findingQuestion(narrowing, asOf, workspace, this.context.texts) : undefined;
    const { place } = await choosePlace(this.context, workspace, `export ${kind}`, kind, flags);
    const exported = unwrap(await exportList(workspace, kind, { asOf, findings, ...place }));
    const { rows } = exported;
    const skipped = skippedFiles(texts, exported.skipped);
    const leftOut = skipped.length > 0 ? { skipped } : {};
    const item = { list: kind, asOf, total: rows.length, items: rows, ...leftOut };
    const write = async () => {
      if (format === "json") return `${itemJson("export", item)}\n`;
      const words = await loadListWords(language);
      return format === "csv" ? exportedText(exported, words) : this.workbook(exported, words);
    };
    const content = await write();
    if (typeof content === "string" && path === null) writeText(content);
    else if (path !== null) {
      const file = await writeExport(this.context, path, content);
      const told = { list: kind, asOf, format, file, total: rows.length, ...leftOut };
      this.showItem("export", told, () => [texts.lists.export.written({ count: rows.length, kind, file })]);
    }
    if (skipped.length > 0) {
      this.note(texts.lists.export.incomplete(skipped.length), ...skipped.map((one) => texts.screens.skipped(one)));
    }
  }

  /** The list as a workbook; what writes it is loaded only here. */
  private async workbook(exported: ExportedList, words: ListWords): Promise<Uint8Array> {
    const { texts } = this.context;
    const { exportedWorkbook } = await import("@cchc/store/workbook/export-workbook");
    const { workspace, ports } = openSession(this.context);
    const { report, end } = startProgress(texts);
    const sheet = sheetWords(exported.kind, words, texts);
    const written = await exportedWorkbook(workspace, exported, sheet, { today: ports().today, report });
    end();
    return unwrap(written);
  }
}
