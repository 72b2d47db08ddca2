import { taskColumns } from "@cchc/core/lists/list-columns";
import { taskRules } from "@cchc/core/lists/tasks-list";
import { succeed } from "@cchc/core/result";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The tasks of one plan as a list to import into. */
export const openTasks: OpenList = async (workspace, ports, { plan: place }) => {
  if (place === undefined) throw new Error("tasks are imported into a plan");
  const { file, plan } = place;
  const context = await workspace.changeContext(ports);
  return succeed(
    listImporter(workspace, ports, {
      kind: "tasks",
      columns: taskColumns,
      labelColumn: "title",
      rules: taskRules(plan, await workspace.people(), context),
      document: { kind: "plan", file, revision: plan.revision },
      changeOf: (changes, source) => ({ type: "task.change-many", source, changes }),
    }),
  );
};
