import { figureRules } from "@cchc/core/lists/figures-list";
import { figureColumns } from "@cchc/core/lists/list-columns";
import { succeed } from "@cchc/core/result";
import { changeCollection, collectionFile } from "../figure-collections.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** One collection of figures as a list to import into; one that is not there yet is made with its first rows. */
export const openFigures: OpenList = async (workspace, ports, { collection, documentId }) => {
  if (collection === undefined) throw new Error("figures are imported into a collection");
  const read = await workspace.read("figures", collectionFile(collection.name));
  const isNew = !read.ok && read.problem.code === "file-not-found" && collection.whenMissing !== null;
  if (!read.ok && !isNew) return read;
  const context = await workspace.contextOf("figures", ports);
  return succeed(
    listImporter(workspace, ports, {
      kind: "figures",
      columns: figureColumns,
      labelColumn: "label",
      rules: figureRules(read.ok ? read.value.figures : [], context, documentId),
      document: {
        kind: "figures",
        file: collectionFile(collection.name),
        revision: read.ok ? read.value.revision : null,
      },
      changeOf: (figures, source) => ({ type: "figure.import", source, figures }),
      write: (change) => changeCollection(workspace, collection, change, ports),
    }),
  );
};
