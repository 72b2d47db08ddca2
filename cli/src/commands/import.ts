import type { ColumnMapping, MappedColumns } from "@cchc/core/lists/column-mapping";
import { importKinds } from "@cchc/core/lists/list-kinds";
import { AppError } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { registerFiles } from "@cchc/store/workspace";
import { askOneOf, askOptionalText, valueOrAsk } from "../ask.ts";
import { choiceFlag } from "../inputs.ts";
import {
  type ImportOutcome,
  importArguments,
  importFlags,
  importOptions,
  ListImportCommand,
} from "../list-import-command.ts";
import { nextAfterImport } from "../list-next.ts";
import { choosePlace, newPlaceFlags } from "../list-place.ts";
import { askColumns, mappedColumns, mappingFlags, savedMapping } from "../mapping-flags.ts";
import { openSession, type Session } from "../session.ts";

/** Reads a table of one of the lists: says what it would do, or with `--apply` does it, all or nothing. */
export default class Import extends ListImportCommand {
  static override args = importArguments;
  static override flags = { as: choiceFlag(importKinds)(), ...importFlags, ...mappingFlags, ...newPlaceFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Import);
    const { lists } = this.context.texts;
    const session = openSession(this.context);
    const { workspace } = session;
    const saved = flags.mapping === undefined ? undefined : await savedMapping(workspace, flags.mapping);
    const as = await valueOrAsk(this.context, "import", {
      flag: "as",
      value: flags.as ?? saved?.as,
      ask: () => {
        const choices = importKinds.map((kind) => ({ name: lists.kind[kind], value: kind }));
        return askOneOf(this.context, lists.import.ask, choices);
      },
    });
    const words = await loadListWords(this.context.language);
    const mapping = mappedColumns(as, saved, flags, words);
    const { place, flag } = await choosePlace(this.context, workspace, `import --as ${as}`, as, flags);
    const next = nextAfterImport(as, place);
    const options = importOptions(flags);
    const sheet = options.sheet ?? saved?.sheet;
    const headerRow = options.headerRow ?? saved?.headerRow;
    const run = (columns: MappedColumns | undefined, saveAs: string | null) => {
      const said = saved === undefined || saveAs !== null ? mappingWords(columns) : ` --mapping "${saved.name}"`;
      const saving = columns === undefined || saveAs === null ? "" : ` --save-mapping "${saveAs}"`;
      const command = `import --as ${as} ${flag}`.trimEnd() + said + saving;
      return this.importTable({
        ...{ as, file: args.file, ...options, sheet, headerRow, ...place },
        ...{ mapping: columns, command, next },
      });
    };
    let read = mapping;
    let saveAs: string | null = flags["save-mapping"] ?? null;
    let outcome: ImportOutcome;
    try {
      outcome = await run(mapping, saveAs);
    } catch (error) {
      // A table whose headings nobody knows is asked about, where somebody is there to answer.
      const unknown =
        error instanceof AppError && error.problem.code === "table-columns-missing" ? error.problem : null;
      if (unknown === null || !this.context.interactive || mapping !== undefined) throw error;
      read = await askColumns(this.context, as, unknown.params.found, words);
      saveAs ??= await askOptionalText(this.context, lists.import.mapping.saveAs);
      outcome = await run(read, saveAs);
    }
    if (read === undefined || saveAs === null) return;
    // A trial writes nothing, and what was refused is no way to read a table.
    if (outcome === "done") await this.save(session, { ...read, name: saveAs, ...given({ sheet, headerRow }) });
    else this.note(lists.import.mapping.notSaved({ name: saveAs, tried: outcome === "tried" }));
  }

  private async save({ workspace, ports }: Session, mapping: ColumnMapping): Promise<void> {
    const change = { type: "workspace.map-columns" as const, mapping };
    unwrap(await workspace.change("workspace", registerFiles.workspace, change, ports()));
    this.note(this.context.texts.lists.import.mapping.saved(mapping.name));
  }
}

/** A mapping as its flags. */
function mappingWords(mapping: MappedColumns | undefined): string {
  const { columns = [], values = [] } = mapping ?? {};
  const maps = columns.map(({ heading, column }) => ` --map "${heading}=${column}"`);
  const meant = values.map(({ column, text, value }) => ` --map-value "${column}:${text}=${value}"`);
  return [...maps, ...meant].join("");
}

function given(place: { sheet: string | undefined; headerRow: number | undefined }) {
  const { sheet, headerRow } = place;
  return { ...(sheet === undefined ? {} : { sheet }), ...(headerRow === undefined ? {} : { headerRow }) };
}
