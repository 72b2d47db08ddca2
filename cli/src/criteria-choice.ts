import { unwrap } from "@cchc/core/unwrap";
import { type FoundCriteria, findCriteria, listCriteria } from "@cchc/store/criteria-sets";
import type { Workspace } from "@cchc/store/workspace";
import { askAmong } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** The criteria set that was named, the only one there is, or the one chosen on a terminal. */
export async function chooseCriteria(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  typed: string | undefined,
  asked: "argument" | "flag" = "argument",
): Promise<FoundCriteria> {
  if (typed !== undefined) return unwrap(await findCriteria(workspace, typed));
  const { sets, skipped } = await listCriteria(workspace);
  const [only, ...others] = sets;
  if (only !== undefined && others.length === 0 && skipped.length === 0) return only;
  if (!context.interactive || only === undefined) {
    if (asked === "flag") throw new ShellProblem("missing-flag", { flags: ["--criteria"], command });
    throw new ShellProblem("missing-argument", { names: ["criteria"], command });
  }
  const choices = sets.map((one) => ({ value: one, name: `${one.criteria.number} – ${one.criteria.title}` }));
  return askAmong(context, context.texts.scorecards.ask.criteria, choices);
}
