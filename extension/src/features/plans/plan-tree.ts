import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The plans: plans, areas, tasks. */
export function registerPlanTree(services: Services): void {
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.plans",
      concerns: (file) => /^((plans|indices|figures)(\/|$)|(cchc|units|people|indicators|documents)\.json$)/.test(file),
      load: async (session) =>
        (await import("./plan-nodes.ts")).planContent(session.live, services.texts, session.ports().today),
    }),
  );
  registerFilter(services, tree, "plans");
}
