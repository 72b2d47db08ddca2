import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The view of inspections: years, visits, findings. */
export function registerInspectionTree(services: Services): void {
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.inspections",
      concerns: (file) => /^(visits(\/|$)|(cchc|units|people|calendar)\.json$)/.test(file),
      load: async (session) =>
        (await import("./inspection-nodes.ts")).inspectionContent(session.live, services.texts, session.ports().today),
    }),
  );
  registerFilter(services, tree, "inspections");
}
