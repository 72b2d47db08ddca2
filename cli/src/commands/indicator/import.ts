import { starterCatalogue } from "@cchc/core/statistics/starter-catalogue";
import { unwrap } from "@cchc/core/unwrap";
import { adoptIndicators } from "@cchc/store/indicators";
import { pathArgument, switchFlag } from "../../inputs.ts";
import { importFlags, ListImportCommand } from "../../list-import-command.ts";
import { nextAfterImport } from "../../list-next.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Reads a table of indicators – `cchc import --as indicators` under the name of its topic – or the starter catalogue. */
export default class IndicatorImport extends ListImportCommand {
  static override args = { file: pathArgument() };
  static override flags = {
    ...importFlags,
    starter: switchFlag({ exclusive: Object.keys(importFlags) }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndicatorImport);
    const { starter = false, ...ofTable } = flags;
    const { file } = args;
    const [ways, command] = [["FILE", "--starter"], "indicator import"];
    if (file !== undefined && starter) throw new ShellProblem("exclusive-flags", { flags: ways, command });
    if (starter) return this.adopt();
    if (file === undefined) throw new ShellProblem("missing-one-of", { flags: ways, command });
    const next = nextAfterImport("indicators", {});
    await this.importList({ as: "indicators", file, flags: ofTable, command, next });
  }

  private async adopt(): Promise<void> {
    const { workspace, ports } = openSession(this.context);
    const { indicators } = this.context.texts;
    const { added, kept } = unwrap(await adoptIndicators(workspace, starterCatalogue(indicators.starter), ports()));
    const item = { added: added.map(({ id }) => id), kept };
    this.showItem("indicator.starter", item, () => [
      added.length === 0 ? indicators.adoptedNothing : indicators.adopted({ added: added.length, kept: kept.length }),
    ]);
    this.suggestNext("indicator list", ...(added.length === 0 ? [] : ["undo indicators"]));
  }
}
