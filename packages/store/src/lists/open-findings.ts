import { applyChange } from "@cchc/core/change/apply";
import type { ImportedFinding } from "@cchc/core/change/finding-change";
import { type FindingOfRow, findingColumnOf, findingRules } from "@cchc/core/lists/findings-list";
import { findingColumns } from "@cchc/core/lists/list-columns";
import { allBy, firstBy } from "@cchc/core/lists/look-up";
import { type Attempt, planImport, type Refusal } from "@cchc/core/lists/plan-import";
import { tookBackIn } from "@cchc/core/lists/taken-back";
import type { Visit } from "@cchc/core/model/visit";
import { fail, succeed } from "@cchc/core/result";
import { unwrap } from "@cchc/core/unwrap";
import { changeTogether, type Report } from "../change-together.ts";
import { findingItems, listFindings } from "../list-findings.ts";
import { lastChangeOf, type OpenList } from "./list-importer.ts";

/**
 * The findings of the workspace as a list to import into. The rows of one visit are one change of its document; the
 * documents are written together or not at all, and taken back together (SPEC LIST-14, LIST-16).
 */
export const openFindings: OpenList = async (workspace, ports) => {
  const answer = await listFindings(workspace, {}, ports.today);
  if (!answer.ok) return answer;
  const { rows, visits, skipped } = answer.value;
  // A visit that cannot be read may be one of the table's.
  if (skipped[0] !== undefined) return fail(skipped[0].problem);
  const context = await workspace.changeContext(ports);
  const { units, calendar } = context;
  const items = await findingItems(workspace, answer.value, rows, {
    ...{ asOf: ports.today, units, calendar },
    explain: () => "",
  });
  const visitById = firstBy(visits, ({ id }) => id);
  const documents = new Map<string, Visit>();
  const rules = findingRules(items, visits, attempt);
  return succeed({
    async plan(table, file, reading, options) {
      const list = { kind: "findings", columns: findingColumns, labelColumn: "title" as const };
      const names = new Map((await workspace.people()).map(({ id, name }) => [id, name]));
      const visitOf = new Map(items.map(({ id, visitId }) => [id, visitId]));
      if (table.rows.some(({ exported }) => exported !== undefined)) {
        for (const visitId of new Set(visitOf.values())) await documentOf(visitId);
      }
      const historyOf = (id: string) => documents.get(visitOf.get(id) ?? "")?.history ?? [];
      const lastChange = (id: string) => lastChangeOf(historyOf(id), id, names);
      const tookBackOf = new Map([...documents].map(([id, { history }]) => [id, tookBackIn(history)]));
      const tookBack = (id: string, was: string, here: string) =>
        tookBackOf.get(visitOf.get(id) ?? "")?.(id, was, here) === true;
      const plan = await planImport(table, file, list, rules, reading, { ...options, lastChange, tookBack });
      if (!plan.ok) return plan;
      const byVisit = allBy(plan.value.items, ({ visitId }) => visitId);
      const apply = (source: string, report?: Report) => {
        const batch = byVisit.size > 1 ? { id: ports.newId(), documents: byVisit.size } : undefined;
        const changes = [...byVisit].map(([visitId, own]) => ({
          file: visitById.get(visitId)?.file ?? "",
          change: { type: "finding.import" as const, source, changes: own.map(({ change }) => change), batch },
          plannedOn: documents.get(visitId)?.revision,
        }));
        return changeTogether(workspace, "visit", changes, ports, report);
      };
      const own = [...byVisit.keys()].flatMap((id) => visitById.get(id) ?? []);
      const [first] = own;
      const wayBack = () =>
        first === undefined ? null : { kind: "visit" as const, file: first.file, number: first.number };
      return succeed({ ...plan.value, writes: own.map(({ file }) => file), wayBack, apply });
    },
  });

  async function attempt(all: readonly FindingOfRow[]): Promise<Attempt<FindingOfRow>> {
    const accepted: FindingOfRow[] = [];
    const refused = new Map<FindingOfRow, Refusal>();
    for (const [visitId, own] of allBy(all, (item) => item.visitId)) {
      let current = await documentOf(visitId);
      for (const item of own) {
        const changed = applyChange("visit", current, imported(item.change), context);
        if (changed.ok) {
          current = changed.value;
          accepted.push(item);
        } else refused.set(item, { column: findingColumnOf(changed.problem), problem: changed.problem });
      }
    }
    return { accepted, refused };
  }

  async function documentOf(visitId: string): Promise<Visit> {
    const known = documents.get(visitId);
    if (known !== undefined) return known;
    const visit = visitById.get(visitId);
    if (visit === undefined) throw new Error(`no visit ${visitId}`);
    const read = unwrap(await workspace.readVisit(visit));
    documents.set(visitId, read);
    return read;
  }
};

/** One row as the import that it will be a part of. */
function imported(change: ImportedFinding) {
  return { type: "finding.import" as const, source: "-", changes: [change] };
}
