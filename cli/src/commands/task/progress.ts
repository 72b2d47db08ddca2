import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import { taskState } from "@cchc/core/query/task-state";
import { unwrap } from "@cchc/core/unwrap";
import { addPlanEvidence } from "@cchc/store/evidence";
import { findEvidence } from "@cchc/store/find-evidence";
import { type FoundTask, findTask } from "@cchc/store/find-plan";
import { requireInputs } from "../../ask.ts";
import { dayFlag, idArgument, pathFlag, percentFlag, textFlag } from "../../inputs.ts";
import { openSession, type Session } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";

/** Records how far a task is: the report of a month. */
export default class TaskProgress extends TaskCommand {
  static override args = { task: idArgument({ required: true }) };
  static override flags = {
    percent: percentFlag(),
    text: textFlag(),
    on: dayFlag(),
    by: textFlag({ helpValue: "WHO" }),
    evidence: pathFlag({ multiple: true, multipleNonGreedy: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskProgress);
    requireInputs(this.context, "task progress", { flags: { percent: flags.percent } });
    const { today, texts } = this.context;
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const { file, plan, task } = unwrap(await findTask(workspace, args.task));
    const { ask } = texts.tasks;
    const asks = flags.percent === undefined;
    const percent = flags.percent ?? (await (await this.questions()).percent(ask.percent));
    const said = flags.text ?? (asks ? await (await this.questions()).optionalText(ask.text) : undefined);
    const { on = today } = flags;
    const by = await this.actingPerson(session, flags.by);
    const evidenceIds = await this.evidence(session, { file, plan, task }, flags.evidence ?? [], on);
    const change = {
      type: "task.progress" as const,
      taskId: task.id,
      on,
      by,
      percent,
      text: said || undefined,
      evidenceIds,
    };
    const before = taskState(task, on);
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const [detail] = await this.details(session, changed, [task.id]);
    const after = changed.tasks.find(({ id }) => id === task.id);
    if (detail === undefined || after === undefined) throw new Error("a change leaves its task");
    const now = taskState(after, today);
    const { tasks } = texts;
    this.say(
      detail,
      tasks.reported({ number: detail.number, on, percent }),
      ...(percent < before.percent ? [tasks.fell({ from: before.percent, to: percent })] : []),
      ...(now.reportedOn !== null && now.reportedOn > on
        ? [tasks.laterStands({ on: now.reportedOn, percent: now.percent })]
        : []),
    );
  }

  /** Evidence by id or name of what is kept already, or by the path of a file, which is then kept as the task's. */
  private async evidence(
    { workspace, ports }: Session,
    { file: planFile, plan, task }: FoundTask,
    named: readonly string[],
    on: CalendarDay,
  ): Promise<string[]> {
    const kept = named.map((text) => ({ text, found: findEvidence(plan, text), source: resolve(text) }));
    // Nothing is copied while one of them is neither.
    const missing = kept.find(({ found, source }) => !found.ok && !existsSync(source));
    if (missing !== undefined) unwrap(missing.found);
    const ids: string[] = [];
    for (const { found, source } of kept) {
      const toAdd = { planFile, planId: plan.id, taskId: task.id, source, on };
      ids.push(found.ok ? found.value.id : unwrap(await addPlanEvidence(workspace, toAdd, ports())).evidence.id);
    }
    return ids;
  }
}
