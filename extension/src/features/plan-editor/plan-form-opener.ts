import { nameDay } from "@cchc/core/query/task-item";
import { succeed } from "@cchc/core/result";
import { personReference } from "@cchc/store/find-person";
import { plansAround } from "@cchc/store/update-plan";
import { formOpener } from "../../forms/form-editor.ts";
import { planActSchema } from "../../protocol/plan-form.ts";
import type { Services } from "../../services.ts";
import { planChange, recordsWho } from "./plan-change.ts";
import { planFormView } from "./plan-form-view.ts";

/** Opens forms of reform plans. */
export function planFormOpener(services: Services) {
  return formOpener(services, {
    kind: "plan",
    page: "plan-editor",
    actSchema: planActSchema,
    view: planFormView,
    directoryDay: nameDay,
    change: async (act, plan, { session }) => {
      const by = recordsWho(act) ? await personReference(session.workspace, session.ports().actor) : "";
      const around = act.act === "plan.day" ? await plansAround(session.live, plan) : {};
      return succeed(planChange(act, plan, by, around));
    },
  });
}
