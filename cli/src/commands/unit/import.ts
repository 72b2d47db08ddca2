import type { OfficialSelection } from "@cchc/core/official/selection";
import { unwrap } from "@cchc/core/unwrap";
import type { PlannedImport } from "@cchc/store/lists/list-importer";
import type { OfficialImport } from "@cchc/store/official-units";
import { exitCodes } from "../../exit-code.ts";
import { pathArgument, switchFlag, textFlag } from "../../inputs.ts";
import { type ImportItem, importFlags, ListImportCommand } from "../../list-import-command.ts";
import { nextAfterImport } from "../../list-next.ts";
import { startProgress } from "../../presenters/progress.ts";
import { officialCatalogueFile } from "../../resources.ts";
import { openSession, type Session } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Reads a table of units – `cchc import --as units` under the name of its topic – or takes the official ones. */
export default class UnitImportCommand extends ListImportCommand {
  static override args = { file: pathArgument() };
  static override flags = {
    ...importFlags,
    official: textFlag({ helpValue: "NAME", exclusive: Object.keys(importFlags).filter((name) => name !== "apply") }),
    doubtful: switchFlag({ dependsOn: ["official"] }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(UnitImportCommand);
    const { official, doubtful = false, ...ofTable } = flags;
    const { file } = args;
    const ways = ["FILE", "--official"];
    if (file !== undefined && official !== undefined) {
      throw new ShellProblem("exclusive-flags", { flags: ways, command: "unit import" });
    }
    if (official !== undefined) await this.importOfficial(official, { wanted: ofTable.apply === true, doubtful });
    else if (file === undefined) throw new ShellProblem("missing-one-of", { flags: ways, command: "unit import" });
    else
      await this.importList({
        as: "units",
        file,
        flags: ofTable,
        command: "unit import",
        next: nextAfterImport("units", {}),
      });
  }

  /** As it was before other lists could be imported: what is there is named, what is new given as the register has it. */
  protected override shape(_as: string, item: ImportItem, { items, unchanged }: PlannedImport): [string, object] {
    return ["unit.import", { ...item, added: items, unchanged }];
  }

  /** The official units of a province, or of all: tried first like a file. */
  private async importOfficial(
    typed: string,
    { wanted, doubtful }: { wanted: boolean; doubtful: boolean },
  ): Promise<void> {
    const [store, { officialImportItem, officialSelection }, { officialImportLines }] = await Promise.all([
      import("@cchc/store/official-units"),
      import("../../official-import.ts"),
      import("../../presenters/official-import.ts"),
    ]);
    const session = openSession(this.context);
    const selection = officialSelection(await store.readOfficialCatalogue(officialCatalogueFile()), typed);
    const plan = unwrap(await store.planOfficialImport(session.workspace, selection, session.ports()));
    const unclear = plan.ambiguous.length > 0;
    const isNew = plan.added.length + plan.changed.length + plan.events.length > 0;
    const done = wanted && isNew && !unclear ? await this.apply(session, selection) : null;
    const names = new Map(plan.units.units.map(({ id, versions }) => [id, versions.at(-1)?.name ?? id]));
    this.showItem("unit.official", officialImportItem(selection, plan, done), (item, view) =>
      officialImportLines(item, { nameOf: (id) => names.get(id) ?? id, doubtful }, view),
    );
    if (unclear) process.exitCode = exitCodes.rule;
    else if (done !== null) this.suggestNext("unit list --level commune", "history units", "check");
    else if (isNew) this.suggestNext(`unit import --official "${typed}" --apply`);
    if (!doubtful && selection.doubtful.length > 0) this.note(this.context.texts.units.official.seeDoubtful);
  }

  private async apply({ workspace, ports }: Session, selection: OfficialSelection): Promise<OfficialImport> {
    const { applyOfficialImport } = await import("@cchc/store/official-units");
    const progress = startProgress(this.context.texts);
    try {
      return unwrap(await applyOfficialImport(workspace, selection, ports(), progress.report));
    } finally {
      progress.end();
    }
  }
}
