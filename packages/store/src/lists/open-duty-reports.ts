import { dutyReportRules } from "@cchc/core/lists/duty-reports-list";
import { dutyReportColumns } from "@cchc/core/lists/list-columns";
import { problem } from "@cchc/core/problem";
import { fail, succeed } from "@cchc/core/result";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The reports of one duty as a list to import into; a duty that is counted takes none (`duty-counted`). */
export const openDutyReports: OpenList = async (workspace, ports, { duty: place }) => {
  if (place === undefined) throw new Error("duty reports are imported into a duty");
  const { file, duty } = place;
  if (duty.fulfilledBy === "task-progress") return fail(problem("duty-counted", { duty: duty.number }));
  const context = await workspace.changeContext(ports);
  const { visits } = duty.frequency === "after-visit" ? await workspace.visits() : { visits: [] };
  return succeed(
    listImporter(workspace, ports, {
      kind: "duty-reports",
      columns: dutyReportColumns,
      labelColumn: "unit",
      rules: dutyReportRules(duty, visits, context),
      document: { kind: "duty", file, revision: duty.revision },
      changeOf: (reports, source) => ({ type: "duty.import", source, reports }),
    }),
  );
};
