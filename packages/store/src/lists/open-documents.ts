import { documentRules } from "@cchc/core/lists/documents-list";
import { documentColumns } from "@cchc/core/lists/list-columns";
import { succeed } from "@cchc/core/result";
import { revisionOf } from "../change-together.ts";
import { registeredDocuments } from "../document-register.ts";
import { ensureRegister } from "../ensure-register.ts";
import { registerFiles } from "../workspace.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The document register as a list to import into; one that is not there yet is made with its first rows. */
export const openDocuments: OpenList = async (workspace, ports) => {
  const revision = await revisionOf(workspace, "documents", registerFiles.documents);
  return succeed(
    listImporter(workspace, ports, {
      kind: "documents",
      columns: documentColumns,
      labelColumn: "title",
      rules: documentRules(await registeredDocuments(workspace), ports),
      document: { kind: "documents", file: registerFiles.documents, revision },
      changeOf: (documents, source) => ({ type: "document.import", source, documents }),
      async write(change) {
        const there = await ensureRegister(workspace, "documents", ports, change);
        return there.ok ? workspace.change("documents", registerFiles.documents, change, ports) : there;
      },
    }),
  );
};
