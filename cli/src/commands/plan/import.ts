import { importArguments, importFlags, ListImportCommand } from "../../list-import-command.ts";
import { nextAfterImport } from "../../list-next.ts";
import { choosePlan, planFlags } from "../../plan-choice.ts";
import { openSession } from "../../session.ts";

/** Reads a table of tasks into a plan: `cchc import --as tasks` under the name of its topic. */
export default class PlanImport extends ListImportCommand {
  static override args = importArguments;
  static override flags = { ...planFlags, ...importFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PlanImport);
    const { workspace } = openSession(this.context);
    const plan = await choosePlan(this.context, workspace, "plan import", flags.plan);
    const command = `plan import --plan ${plan.plan.number}`;
    const next = nextAfterImport("tasks", { plan });
    await this.importList({ as: "tasks", file: args.file, flags, plan, command, next });
  }
}
