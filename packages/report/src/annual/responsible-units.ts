import { unfinishedStatuses } from "@cchc/core/model/codes";
import { groupedBy } from "@cchc/core/official/grouped";
import { tally } from "@cchc/core/query/period-summary";
import { compareVietnamese } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { FindingView } from "../records/record-view.ts";
import type { ResponsibleUnitView } from "./annual-view.ts";
import { mostGroups } from "./text-groups.ts";

/** The units that answer for most of what is not remedied, and how many others answer for some (SPEC IRES-1). */
export function responsibleUnits(
  findings: readonly FindingView[],
  ledger: FigureLedger,
): { responsibleUnits: ResponsibleUnitView[]; otherResponsibleCount: number } {
  const groups = [...groupedBy(findings, ({ responsibleUnitId }) => responsibleUnitId)]
    .map(([unitId, own]) => ({
      unitId,
      unitName: own[0]?.responsibleUnitName ?? unitId,
      own,
      open: own.filter(({ status }) => unfinishedStatuses.includes(status)),
      overdue: own.filter(({ overdue }) => overdue),
    }))
    .filter(({ open }) => open.length > 0)
    .sort(
      (left, right) =>
        right.overdue.length - left.overdue.length ||
        right.open.length - left.open.length ||
        compareVietnamese(left.unitName, right.unitName),
    );
  const idsOf = (list: readonly FindingView[]) => tally(list.map(({ id }) => id));
  return {
    responsibleUnits: groups.slice(0, mostGroups).map(({ unitId, unitName, own, open, overdue }) => {
      const name = `responsible.${unitId}`;
      return {
        unitId,
        unitName,
        findingCount: ledger.count(name, "finding", idsOf(own), unitName),
        openCount: ledger.count(`${name}.unfinished`, "finding", idsOf(open), unitName),
        overdueCount: ledger.count(`${name}.overdue`, "finding", idsOf(overdue), unitName),
      };
    }),
    otherResponsibleCount: ledger.count(
      "responsible.other",
      "unit",
      tally(groups.slice(mostGroups).map(({ unitId }) => unitId)),
    ),
  };
}
