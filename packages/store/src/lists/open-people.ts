import { peopleColumns } from "@cchc/core/lists/list-columns";
import { peopleRules } from "@cchc/core/lists/people-list";
import { succeed } from "@cchc/core/result";
import { registerFiles } from "../workspace.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The people of the workspace as a list to import into. */
export const openPeople: OpenList = async (workspace, ports) => {
  const register = await workspace.register("people");
  if (!register.ok) return register;
  const context = await workspace.changeContext(ports);
  return succeed(
    listImporter(workspace, ports, {
      kind: "people",
      columns: peopleColumns,
      labelColumn: "name",
      rules: peopleRules(register.value, context),
      document: { kind: "people", file: registerFiles.people, revision: register.value.revision },
      changeOf: (people, source) => ({ type: "person.import", source, people }),
    }),
  );
};
