import type { ChangeByKind } from "@cchc/core/change/apply";
import { type Result, succeed } from "@cchc/core/result";
import type { PlanAct } from "../../protocol/plan-form.ts";

/** The change of a plan that an act in its form asks for. */
export async function planChange(act: PlanAct): Promise<Result<ChangeByKind["plan"]>> {
  switch (act.act) {
    case "task.text": {
      const { taskId, field, text } = act;
      // A task keeps its title; the other fields may be emptied.
      const value = text.trim() === "" && field !== "title" ? null : text;
      return succeed({ type: "task.update", taskId, [field]: value });
    }
    case "task.due":
      return succeed({ type: "task.update", taskId: act.taskId, due: act.due });
  }
}
