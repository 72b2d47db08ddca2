import { importKinds } from "@cchc/core/lists/list-kinds";
import { askOneOf, valueOrAsk } from "../ask.ts";
import { chooseCollection, newCollectionFlags } from "../figure-collection.ts";
import { refuseForeignFlags } from "../foreign-flags.ts";
import { choiceFlag } from "../inputs.ts";
import { importArguments, importFlags, ListImportCommand } from "../list-import-command.ts";
import { nextAfterImport } from "../list-next.ts";
import { choosePlan, planFlags } from "../plan-choice.ts";
import { openSession } from "../session.ts";

/** Reads a table of one of the lists: says what it would do, or with `--apply` does it, all or nothing. */
export default class Import extends ListImportCommand {
  static override args = importArguments;
  static override flags = { as: choiceFlag(importKinds)(), ...importFlags, ...newCollectionFlags, ...planFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Import);
    const { apply, encoding } = flags;
    const { lists } = this.context.texts;
    const as = await valueOrAsk(this.context, "import", {
      flag: "as",
      value: flags.as,
      ask: () => {
        const choices = importKinds.map((kind) => ({ name: lists.kind[kind], value: kind }));
        return askOneOf(this.context, lists.import.ask, choices);
      },
    });
    const next = nextAfterImport[as];
    const common = { as, file: args.file, apply, encoding, next };
    if (as !== "figures") refuseForeignFlags(`import --as ${as}`, newCollectionFlags, flags);
    if (as !== "tasks") refuseForeignFlags(`import --as ${as}`, planFlags, flags);
    if (as !== "figures" && as !== "tasks") return this.importTable({ ...common, command: `import --as ${as}` });
    const { workspace } = openSession(this.context);
    if (as === "tasks") {
      const { file: plan, plan: chosen } = await choosePlan(this.context, workspace, "import", flags.plan);
      return this.importTable({ ...common, plan, command: `import --as tasks --plan ${chosen.number}` });
    }
    const collection = await chooseCollection(this.context, workspace, "import", flags);
    await this.importTable({ ...common, collection, command: `import --as figures ${collection.words}` });
  }
}
