import { unfinishedStatuses } from "@cchc/core/model/codes";
import type { FigureLedger } from "./figure-ledger.ts";
import type { FindingView, VisitView } from "./record-view.ts";

/** The numbers that rows of single visits and findings print; they come last, after those of the whole report. */
export function countRecords(
  { visits, findings }: { visits: readonly VisitView[]; findings: readonly FindingView[] },
  ledger: FigureLedger,
): void {
  const byVisit = new Map<string, FindingView[]>();
  for (const finding of findings) byVisit.set(finding.visitId, [...(byVisit.get(finding.visitId) ?? []), finding]);
  for (const visit of visits) {
    const own = byVisit.get(visit.id) ?? [];
    const { total, open, overdue, closed } = visit.findingCounts;
    const idsWhere = (test: (finding: FindingView) => boolean) => own.filter(test).map(({ id }) => id);
    const name = `visit.${visit.number}`;
    ledger.count(`${name}.strengths`, "strength", { value: visit.strengths, ids: visit.strengthIds });
    ledger.count(`${name}.findings`, "finding", { value: total, ids: idsWhere(() => true) });
    const openIds = idsWhere(({ status }) => unfinishedStatuses.includes(status));
    ledger.count(`${name}.open`, "finding", { value: open, ids: openIds });
    ledger.count(`${name}.overdue`, "finding", { value: overdue, ids: idsWhere((finding) => finding.overdue) });
    ledger.count(`${name}.closed`, "finding", { value: closed, ids: idsWhere(({ status }) => status === "closed") });
  }
  for (const { id, number, daysLate, workingDaysLate } of findings) {
    if (daysLate === 0) continue;
    ledger.count(`finding.${number}.daysLate`, "finding", { value: daysLate, ids: [id] });
    ledger.count(`finding.${number}.workingDaysLate`, "finding", { value: workingDaysLate, ids: [id] });
  }
}
