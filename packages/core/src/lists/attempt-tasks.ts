import type { ChangeContext } from "../change/context.ts";
import { enterTaskChange, type SingleTaskChange } from "../change/task-change.ts";
import { TaskLedger } from "../change/task-ledger.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../problem.ts";
import { taskNumber } from "../query/task-state.ts";
import type { Attempt, Refusal } from "./plan-import.ts";

/**
 * Tries changes of tasks one after the other on a copy of the plan. A part may stand above the task that it is part of,
 * and a code be free only once another row gave it up: such rows wait until what they wait for happened. Takes time in
 * proportion to the rows, however they wait for each other (SPEC TASK-15).
 */
export function attemptTasks(
  plan: Plan,
  items: readonly SingleTaskChange[],
  context: ChangeContext,
): Attempt<SingleTaskChange> {
  const ledger = new TaskLedger(plan);
  const accepted: SingleTaskChange[] = [];
  const refused = new Map<SingleTaskChange, Refusal>();
  const waiting = new Map<string, number[]>();
  let next = items.map((_item, index) => index);
  while (next.length > 0) {
    const woken: number[] = [];
    const stuck: number[] = [];
    let progress = false;
    for (const index of next) {
      const item = items[index];
      if (item === undefined) continue;
      const freed = codeOf(item);
      const refusal = enterTaskChange(ledger, item, context);
      if (refusal === null) {
        accepted.push(item);
        refused.delete(item);
        progress = true;
        wake(codeOf(item), "named");
        if (freed !== codeOf(item)) wake(freed, "free");
        continue;
      }
      refused.set(item, { column: columnOf(refusal), problem: refusal });
      const event = awaited(refusal);
      if (event === null) stuck.push(index);
      else {
        const others = waiting.get(event);
        if (others === undefined) waiting.set(event, [index]);
        else others.push(index);
      }
    }
    // What waits for nothing that has a name is tried again while others get in.
    next = [...woken, ...(progress ? stuck : [])].sort((left, right) => left - right);

    function wake(code: string | undefined, event: "named" | "free"): void {
      if (code === undefined) return;
      for (const index of waiting.get(`${event} ${code}`) ?? []) woken.push(index);
      waiting.delete(`${event} ${code}`);
    }
  }
  return { accepted, refused };

  /** The code of the task that an item adds or changes, as it stands now. */
  function codeOf(item: SingleTaskChange): string | undefined {
    if (item.type === "task.add") return item.tasks[0]?.code;
    const task = ledger.byId(item.taskId);
    return task?.code ?? (task === undefined ? undefined : taskNumber(plan, task));
  }
}

/** What must happen before a refused item may be. */
function awaited({ code, params }: Problem): string | null {
  if (code === "task-not-found") return `named ${params.task}`;
  return code === "task-code-repeats" ? `free ${params.code}` : null;
}

/** The column that says what is refused. */
function columnOf({ code }: Problem): string {
  switch (code) {
    case "area-not-in-plan":
      return "area";
    case "task-due-outside-plan":
    case "task-rescheduled":
      return "due";
    case "lead-co-ordinates":
    case "co-ordinator-repeats":
      return "coordinators";
    case "task-code-repeats":
      return "code";
    case "task-circle":
    case "task-not-found":
      return "parent";
    default:
      return "lead";
  }
}
