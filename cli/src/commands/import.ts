import { importKinds } from "@cchc/core/lists/list-kinds";
import { AppError, problem } from "@cchc/core/problem";
import { askOneOf, valueOrAsk } from "../ask.ts";
import { choiceFlag } from "../inputs.ts";
import { importArguments, importFlags, ListImportCommand } from "../list-import-command.ts";
import { nextAfterImport } from "../list-next.ts";
import { choosePlace, newPlaceFlags } from "../list-place.ts";
import { savedMapping } from "../mapping-flags.ts";
import { openSession } from "../session.ts";

/** Reads a table of one of the lists: says what it would do, or with `--apply` does it, all or nothing. */
export default class Import extends ListImportCommand {
  static override args = importArguments;
  static override flags = { as: choiceFlag(importKinds)(), ...importFlags, ...newPlaceFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Import);
    const { lists } = this.context.texts;
    const { workspace } = openSession(this.context);
    const known = flags.mapping === undefined ? undefined : await savedMapping(workspace, flags.mapping);
    if (known?.as === "criteria") throw new AppError(problem("mapping-of-criteria", { name: known.name }));
    const as = await valueOrAsk(this.context, "import", {
      flag: "as",
      value: flags.as ?? known?.as,
      ask: () => {
        const choices = importKinds.map((kind) => ({ name: lists.kind[kind], value: kind }));
        return askOneOf(this.context, lists.import.ask, choices);
      },
    });
    const { place, flag } = await choosePlace(this.context, workspace, `import --as ${as}`, as, flags);
    const command = `import --as ${as} ${flag}`.trimEnd();
    const next = nextAfterImport(as, place);
    await this.importList({ as, file: args.file, flags, ...place, command, next });
  }
}
