import { initiativeRules } from "@cchc/core/lists/initiatives-list";
import { initiativeColumns } from "@cchc/core/lists/list-columns";
import { succeed } from "@cchc/core/result";
import { revisionOf } from "../change-together.ts";
import { ensureRegister } from "../ensure-register.ts";
import { registeredInitiatives } from "../initiative-register.ts";
import { registerFiles } from "../workspace.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The register of initiatives as a list to import into; one that is not there yet is made with its first rows. */
export const openInitiatives: OpenList = async (workspace, ports) => {
  const revision = await revisionOf(workspace, "initiatives", registerFiles.initiatives);
  const initiatives = await registeredInitiatives(workspace);
  const context = await workspace.changeContext(ports);
  return succeed(
    listImporter(workspace, ports, {
      kind: "initiatives",
      columns: initiativeColumns,
      labelColumn: "title",
      rules: initiativeRules({ initiatives }, context),
      document: { kind: "initiatives", file: registerFiles.initiatives, revision },
      changeOf: (imported, source) => ({ type: "initiative.import", source, initiatives: imported }),
      async write(change) {
        const there = await ensureRegister(workspace, "initiatives", ports, change);
        return there.ok ? workspace.change("initiatives", registerFiles.initiatives, change, ports) : there;
      },
    }),
  );
};
