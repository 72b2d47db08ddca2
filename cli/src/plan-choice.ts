import { unwrap } from "@cchc/core/unwrap";
import { type FoundPlan, findPlan, listPlans } from "@cchc/store/find-plan";
import type { Workspace } from "@cchc/store/workspace";
import { askAmong, valueOrAsk } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { idFlag } from "./inputs.ts";

/** The flag that says which plan a table of tasks is of. */
export const planFlags = { plan: idFlag({ helpValue: "PLAN" }) };

/** The plan that `--plan` names, or the one chosen on a terminal. */
export async function choosePlan(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  named: string | undefined,
): Promise<FoundPlan> {
  const plan = await valueOrAsk(context, command, {
    flag: "plan",
    value: named,
    ask: async () => {
      const { plans } = await listPlans(workspace);
      const choices = plans
        .toReversed()
        .map(({ plan: { id, number, title } }) => ({ value: id, name: `${number} · ${title}`, short: number }));
      return askAmong(context, context.texts.tasks.ask.plan, choices);
    },
  });
  return unwrap(await findPlan(workspace, plan));
}
