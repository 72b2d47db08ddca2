import { applyPlanning } from "@cchc/core/change/apply";
import { visitColumns } from "@cchc/core/lists/list-columns";
import { planImport } from "@cchc/core/lists/plan-import";
import { type VisitOfRow, visitRules } from "@cchc/core/lists/visits-list";
import { problem } from "@cchc/core/problem";
import { visitItem } from "@cchc/core/query/visit-item";
import { fail, type Result, succeed } from "@cchc/core/result";
import { changeTogether, type Report } from "../change-together.ts";
import { createVisits, inProgrammeOf, type PlacedVisit, type VisitToPlan } from "../plan-visit.ts";
import type { OpenList } from "./list-importer.ts";

/**
 * The visits of the workspace as a list to import into. Each new row becomes a visit in a file of its own, of the
 * programme that was named; all of them are written, or none stays (SPEC LIST-11).
 */
export const openVisits: OpenList = async (workspace, ports, { programme }) => {
  const { visits, skipped } = await workspace.visits();
  // A visit that cannot be read may be one of the table's.
  if (skipped[0] !== undefined) return fail(skipped[0].problem);
  const context = await workspace.changeContext(ports);
  const items = visits.map((visit) => visitItem(visit, ports.today, context.units));
  const planningOf = (row: VisitOfRow): VisitToPlan =>
    programme === undefined ? row : inProgrammeOf(programme.programme, row);
  const rules = visitRules(items, (row) => {
    const tried = applyPlanning({ type: "visit.plan", number: "-", ...planningOf(row) }, context);
    return tried.ok ? null : tried.problem;
  });
  return succeed({
    async plan(table, file, reading, options) {
      const list = { kind: "visits", columns: visitColumns, labelColumn: "unit" as const };
      const plan = await planImport(table, file, list, rules, reading, options);
      if (!plan.ok) return plan;
      const plannings = plan.value.items.map(planningOf);
      let planned: readonly PlacedVisit[] = [];
      const madeForGood = () => planned.map(({ visit }) => visit.number);
      return succeed({ ...plan.value, writes: [], wayBack: () => null, apply, cancel, madeForGood });

      /** The making of a document leaves no change to take back (docs/decisions/0008-csv.md). */
      async function cancel(reason: string): Promise<Result<readonly string[]>> {
        const changes = planned.map(({ file, visit }) => ({
          file,
          change: { type: "visit.cancel" as const, on: ports.today, reason },
          plannedOn: visit.revision,
        }));
        const cancelled = await changeTogether(workspace, "visit", changes, ports);
        return cancelled.ok ? succeed(planned.map(({ file }) => file)) : cancelled;
      }

      async function apply(_source: string, report?: Report): Promise<Result<unknown>> {
        // A visit that was planned since may be one of the table's.
        const before = new Set(visits.map(({ id }) => id));
        const since = (await workspace.visits()).visits.find(({ id }) => !before.has(id));
        if (since !== undefined) return fail(problem("import-outdated", { file: since.file }));
        const made = await createVisits(workspace, plannings, ports, report);
        if (made.ok) planned = made.value;
        return made;
      }
    },
  });
};
