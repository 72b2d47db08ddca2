import { unitColumns } from "@cchc/core/lists/list-columns";
import { unitRules } from "@cchc/core/lists/units-list";
import { succeed } from "@cchc/core/result";
import { registerFiles } from "../workspace.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The units of the workspace as a list to import into. */
export const openUnits: OpenList = async (workspace, ports) => {
  const register = await workspace.register("units");
  if (!register.ok) return register;
  const { provinceId } = await workspace.settings();
  return succeed(
    listImporter(workspace, ports, {
      kind: "units",
      columns: unitColumns,
      labelColumn: "name",
      rules: unitRules(register.value, provinceId, ports.today),
      document: { kind: "units", file: registerFiles.units, revision: register.value.revision },
      changeOf: (units, source) => ({ type: "unit.import", source, units }),
    }),
  );
};
