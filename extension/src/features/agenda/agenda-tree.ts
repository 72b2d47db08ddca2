import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The agenda: what is late and what comes next, and how much of it on the container's icon. */
export function registerAgendaTree(services: Services): void {
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.agenda",
      isAlwaysRead: true,
      concerns: (file) => file.endsWith(".json") && !/^(evidence|reports)\//.test(file),
      load: async (session) =>
        (await import("./agenda-nodes.ts")).agendaContent(session.live, services.texts, session.ports().today),
    }),
  );
  registerFilter(services, tree, "agenda");
}
