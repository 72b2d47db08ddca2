import { chooseFigures, importedFigureFlags } from "../../figure-collection.ts";
import { importArguments, importFlags, ListImportCommand } from "../../list-import-command.ts";
import { nextAfterImport } from "../../list-next.ts";
import { openSession } from "../../session.ts";

/** Reads a table of figures into a collection: `cchc import --as figures` under the name of its topic. */
export default class FigureImport extends ListImportCommand {
  static override args = importArguments;
  static override flags = { ...importFlags, ...importedFigureFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FigureImport);
    const { workspace } = openSession(this.context);
    const { place, words } = await chooseFigures(this.context, workspace, "figure import", flags);
    const command = `figure import ${words}`;
    const next = nextAfterImport("figures", place);
    await this.importList({ as: "figures", file: args.file, flags, ...place, command, next });
  }
}
