import { exportKinds } from "@cchc/core/lists/list-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { exportedText, exportList } from "@cchc/store/lists/export-list";
import { BaseCommand } from "../base-command.ts";
import { findingFlags, findingQuestion } from "../finding-filter.ts";
import { refuseForeignFlags } from "../foreign-flags.ts";
import { choiceArgument, choiceFlag, pathFlag } from "../inputs.ts";
import { exportFormats, exportTarget, writeExport } from "../list-export.ts";
import { choosePlace, placeFlags } from "../list-place.ts";
import { skippedFiles } from "../listing.ts";
import { itemJson } from "../presenters/json.ts";
import { writeText } from "../presenters/output.ts";
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
    const text =
      format === "json" ? `${itemJson("export", item)}\n` : exportedText(exported, await loadListWords(language));
    if (path === null) writeText(text);
    else {
      const file = await writeExport(this.context, path, text);
      const told = { list: kind, asOf, format, file, total: rows.length, ...leftOut };
      this.showItem("export", told, () => [texts.lists.export.written({ count: rows.length, kind, file })]);
    }
    if (skipped.length > 0) {
      this.note(texts.lists.export.incomplete(skipped.length), ...skipped.map((one) => texts.screens.skipped(one)));
    }
  }
}
