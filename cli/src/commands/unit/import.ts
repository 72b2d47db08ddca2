import type { PlannedImport } from "@cchc/store/lists/list-importer";
import { type ImportItem, importArguments, importFlags, ListImportCommand } from "../../list-import-command.ts";
import { nextAfterImport } from "../../list-next.ts";

/** Reads a table of units: `cchc import --as units` under the name of its topic. */
export default class UnitImportCommand extends ListImportCommand {
  static override args = importArguments;
  static override flags = importFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(UnitImportCommand);
    const next = nextAfterImport.units;
    await this.importTable({ as: "units", file: args.file, ...flags, command: "unit import", next });
  }

  /** As it was before other lists could be imported: what is there is named, what is new given as the register has it. */
  protected override shape(_as: string, item: ImportItem, { items, unchanged }: PlannedImport): [string, object] {
    return ["unit.import", { ...item, added: items, unchanged }];
  }
}
