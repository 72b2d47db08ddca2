import type { ColumnMapping } from "@cchc/core/lists/column-mapping";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { registerFiles } from "@cchc/store/workspace";
import { BaseCommand } from "../../base-command.ts";
import { switchFlag, textArgument } from "../../inputs.ts";
import { savedMapping } from "../../mapping-flags.ts";
import { type Column, fields, table } from "../../presenters/table.ts";
import type { View } from "../../presenters/view.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Shows the saved column mappings, one of them, or takes one away. */
export default class ImportMapping extends BaseCommand {
  static override args = { name: textArgument() };
  static override flags = { remove: switchFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ImportMapping);
    const { lists } = this.context.texts;
    const words = lists.import.mapping;
    const { workspace, ports } = openSession(this.context);
    if (args.name === undefined) {
      if (flags.remove === true) {
        throw new ShellProblem("missing-argument", { names: ["name"], command: "import mapping" });
      }
      const { tableMappings: items = [] } = await workspace.settings();
      const json = { total: items.length, mappings: items };
      this.showItem("import.mappings", json, (_item, view) =>
        items.length === 0 ? [words.none] : this.list(items, view),
      );
      return;
    }
    const mapping = await savedMapping(workspace, args.name);
    if (flags.remove !== true) {
      const listWords = await loadListWords(this.context.language);
      this.showItem("import.mapping", mapping, (_item, view) => this.page(mapping, listWords, view));
      this.suggestNext(`${mapping.as === "criteria" ? "criteria create" : "import"} FILE --mapping "${mapping.name}"`);
      return;
    }
    const change = { type: "workspace.drop-mapping" as const, name: mapping.name };
    unwrap(await workspace.change("workspace", registerFiles.workspace, change, ports()));
    this.showItem("import.mapping", mapping, () => [words.removed(mapping.name)]);
    this.suggestNext("import mapping", "undo workspace");
  }

  private list(items: readonly ColumnMapping[], view: View): string[] {
    const { lists } = view.texts;
    const words = lists.import.mapping;
    const columns: Column<ColumnMapping>[] = [
      { heading: words.name, value: ({ name }) => name, flexible: true },
      { heading: words.list, value: ({ as }) => lists.kind[as] },
      { heading: words.columns, value: (one) => view.texts.format.number(one.columns.length), align: "right" },
    ];
    return table(columns, items, view);
  }

  private page({ name, as, columns, values, sheet, headerRow }: ColumnMapping, known: ListWords, view: View): string[] {
    const { lists } = view.texts;
    const words = lists.import.mapping;
    const pairs: [string, string][] = [[words.list, lists.kind[as]]];
    if (sheet !== undefined) pairs.push([words.sheet, sheet]);
    if (headerRow !== undefined) pairs.push([words.headerRow, String(headerRow)]);
    const ofColumns: Column<ColumnMapping["columns"][number]>[] = [
      { heading: words.heading, value: ({ heading }) => heading, flexible: true },
      { heading: words.column, value: ({ column }) => headingOf(known, as, column), flexible: true },
    ];
    const ofValues: Column<ColumnMapping["values"][number]>[] = [
      { heading: words.column, value: ({ column }) => headingOf(known, as, column) },
      { heading: words.text, value: ({ text }) => text, flexible: true },
      { heading: words.value, value: ({ value }) => value, flexible: true },
    ];
    return [
      view.style("bold", name),
      "",
      ...fields(pairs, view),
      "",
      ...table(ofColumns, columns, view),
      ...(values.length === 0 ? [] : ["", ...table(ofValues, values, view)]),
    ];
  }
}
