import { importKinds } from "@cchc/core/lists/list-kinds";
import { AppError, problem } from "@cchc/core/problem";
import { loadListWords } from "@cchc/messages/list-words";
import { askOneOf, valueOrAsk } from "../ask.ts";
import { choiceFlag } from "../inputs.ts";
import { importArguments, importFlags, importOptions, ListImportCommand } from "../list-import-command.ts";
import { nextAfterImport } from "../list-next.ts";
import { choosePlace, newPlaceFlags } from "../list-place.ts";
import { mappedColumns, mappingFlags, mappingWords, savedMapping, withMapping } from "../mapping-flags.ts";
import { openSession } from "../session.ts";

/** Reads a table of one of the lists: says what it would do, or with `--apply` does it, all or nothing. */
export default class Import extends ListImportCommand {
  static override args = importArguments;
  static override flags = { as: choiceFlag(importKinds)(), ...importFlags, ...mappingFlags, ...newPlaceFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Import);
    const { lists } = this.context.texts;
    const session = openSession(this.context);
    const { workspace } = session;
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
    const words = await loadListWords(this.context.language);
    const mapping = mappedColumns(as, known, flags, words);
    const { place, flag } = await choosePlace(this.context, workspace, `import --as ${as}`, as, flags);
    const next = nextAfterImport(as, place);
    const options = importOptions(flags);
    const sheet = options.sheet ?? known?.sheet;
    const headerRow = options.headerRow ?? known?.headerRow;
    const reading = { as, words, mapping, saveAs: flags["save-mapping"], sheet, headerRow };
    const note = await withMapping(this.context, session, reading, (columns, saveAs) => {
      const said = known === undefined || saveAs !== null ? mappingWords(columns) : ` --mapping "${known.name}"`;
      const saving = columns === undefined || saveAs === null ? "" : ` --save-mapping "${saveAs}"`;
      const command = `import --as ${as} ${flag}`.trimEnd() + said + saving;
      return this.importTable({
        ...{ as, file: args.file, ...options, sheet, headerRow, ...place },
        ...{ mapping: columns, command, next },
      });
    });
    if (note !== null) this.note(note);
  }
}
