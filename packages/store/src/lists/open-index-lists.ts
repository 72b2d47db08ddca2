import { applyIndexMaking } from "@cchc/core/change/apply";
import { indexComponentRules } from "@cchc/core/lists/index-components-list";
import { indexResultRules } from "@cchc/core/lists/index-results-list";
import { indexComponentColumns, indexResultColumns } from "@cchc/core/lists/list-columns";
import { withoutTotals } from "@cchc/core/lists/totals";
import { type Result, succeed } from "@cchc/core/result";
import { createIndex } from "../indices.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The results of one index scheme as a list to import into; one that is not there yet is made with its first rows. */
export const openIndexResults: OpenList = async (workspace, ports, { index: place, newIndex: making }) => {
  if (place === undefined && making === undefined) throw new Error("results are imported into a scheme");
  const context = await workspace.changeContext(ports);
  const read =
    making === undefined
      ? await workspace.read("index", place?.file ?? "")
      : applyIndexMaking({ type: "index.define", ...making }, context);
  if (!read.ok) return read;
  const { provinceId } = await workspace.settings();
  let file = place?.file ?? `indices/${read.value.number}.index.json`;
  return succeed(
    listImporter(workspace, ports, {
      kind: "index-results",
      columns: indexResultColumns,
      labelColumn: "year",
      rules: indexResultRules(read.value, provinceId, context),
      document: { kind: "index", file, revision: making === undefined ? read.value.revision : null },
      changeOf: (results, source) => ({
        ...{ type: "index.import", source, results },
        ...(making === undefined ? {} : { opened: true }),
      }),
      write: async (change): Promise<Result<unknown>> => {
        if (making === undefined) return workspace.change("index", file, change, ports);
        const made = await createIndex(workspace, making, change, ports);
        // Only now is it known where the scheme lies.
        if (made.ok) file = made.value.file;
        return made;
      },
      writtenTo: () => file,
    }),
  );
};

/** The components of the results of one index scheme as a list to import into. */
export const openIndexComponents: OpenList = async (workspace, ports, { index: place, resultId = null }) => {
  if (place === undefined) throw new Error("components are imported into a scheme");
  const { file } = place;
  const read = await workspace.read("index", file);
  if (!read.ok) return read;
  const importer = listImporter(workspace, ports, {
    kind: "index-components",
    columns: indexComponentColumns,
    labelColumn: "title",
    rules: indexComponentRules(read.value, resultId, await workspace.changeContext(ports)),
    document: { kind: "index", file, revision: read.value.revision },
    changeOf: (components, source) => ({ type: "index.import-components", source, components }),
  });
  return succeed({
    async plan(table, path, reading, options) {
      const list = { kind: "index-components", columns: indexComponentColumns, titleColumn: "title" };
      const parts = withoutTotals(table, list, reading.words);
      const plan = await importer.plan(parts.table, path, reading, options);
      return plan.ok ? succeed({ ...plan.value, leftOut: parts.leftOut }) : plan;
    },
  });
};
