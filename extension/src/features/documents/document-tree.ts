import { resourceFolder } from "../../resources.ts";
import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The view of documents: templates, and what was made from them. */
export function registerDocumentTree(services: Services): void {
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.documents",
      concerns: (file) => /^((templates|reports)(\/|$)|documents\.json$)/.test(file),
      load: async (session) => {
        // What reads templates is not needed before somebody looks.
        const { documentContent } = await import("./document-nodes.ts");
        const builtIn = resourceFolder(services.context.extensionUri, "templates");
        return documentContent(session.live, services.texts, builtIn);
      },
    }),
  );
  registerFilter(services, tree, "documents");
}
