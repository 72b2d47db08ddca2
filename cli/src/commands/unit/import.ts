import { basename, resolve } from "node:path";
import { describeProblem } from "@cchc/messages/catalogue";
import { applyUnitImport, planUnitImport, type UnitImport } from "@cchc/store/import-units";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { pathArgument, switchFlag } from "../../inputs.ts";
import { importLines } from "../../presenters/unit-import.ts";
import { openSession } from "../../session.ts";
import { unwrap } from "../../unwrap.ts";

/** Reads a table of units: says what it would do, or with `--apply` does it, all or nothing. */
export default class UnitImportCommand extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };
  static override flags = { apply: switchFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(UnitImportCommand);
    const { workspace, ports } = openSession(this.context);
    const file = basename(args.file);
    const plan = unwrap(await planUnitImport(workspace, resolve(args.file), args.file, ports()));
    const wanted = flags.apply === true;
    const applied = wanted && plan.problems.length === 0 && plan.added.length > 0;
    if (applied) unwrap(await applyUnitImport(workspace, plan, file, ports()));
    this.showItem("unit.import", { ...this.item(plan), file: args.file, applied }, (item, view) =>
      importLines({ ...item, wanted }, view),
    );
    if (plan.problems.length > 0) process.exitCode = exitCodes["invalid-document"];
    else if (applied) this.suggestNext("unit list", "history units");
    else if (plan.added.length > 0) this.suggestNext(`unit import "${args.file}" --apply`);
  }

  private item({ rows, added, unchanged, problems }: UnitImport) {
    return {
      rows,
      added,
      unchanged,
      problems: problems.map(({ row, column, value, problem }) => {
        const { message, hint } = describeProblem(this.context.texts, problem);
        return { row, column, value, code: problem.code, message, hint };
      }),
    };
  }
}
