import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The view of scores and indices: criteria sets with their rankings and scorecards. What makes its rows is loaded with the first look. */
export function registerScoreTree(services: Services): void {
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.scores",
      concerns: (file) => /^((criteria|scorecards|indices)(\/|$)|(cchc|units|people)\.json$)/.test(file),
      load: async (session) => {
        const { scoreContent } = await import("./score-nodes.ts");
        return scoreContent(session.live, services.texts, session.ports().today);
      },
    }),
  );
  registerFilter(services, tree, "scores");
}
