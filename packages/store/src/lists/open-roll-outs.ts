import { rolloutColumns } from "@cchc/core/lists/list-columns";
import { rolloutRules } from "@cchc/core/lists/roll-outs-list";
import { succeed } from "@cchc/core/result";
import { listImporter, type OpenList } from "./list-importer.ts";

/** Who reported acting on a plan, as a list to import into. */
export const openRollouts: OpenList = async (workspace, ports, { plan: place }) => {
  if (place === undefined) throw new Error("roll-outs are imported into a plan");
  const { file, plan } = place;
  const context = await workspace.changeContext(ports);
  return succeed(
    listImporter(workspace, ports, {
      kind: "roll-outs",
      columns: rolloutColumns,
      labelColumn: "unit",
      rules: rolloutRules(plan, context),
      document: { kind: "plan", file, revision: plan.revision },
      changeOf: (rollouts, source) => ({ type: "plan.import-roll-outs", source, rollouts }),
    }),
  );
};
