import { levels } from "@cchc/core/model/codes";
import { groupedBy } from "@cchc/core/official/grouped";
import { tally } from "@cchc/core/query/period-summary";
import { compareVietnamese } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { FindingView, VisitView } from "../records/record-view.ts";
import type { AreaMatrix, AreaView, MatrixCell, MatrixRow } from "./annual-view.ts";

/** More columns do not fit a page that lies; what lies beyond stands in one column together. */
const mostColumns = 8;

const resolvedStatuses: readonly string[] = ["accepted", "closed"];

/** The findings of every visited unit by area, found and resolved; the areas in the order in which they are shown (SPEC IRES-2). */
export function areaMatrix(
  areas: readonly Pick<AreaView, "area" | "areaName">[],
  visits: readonly VisitView[],
  findings: readonly FindingView[],
  ledger: FigureLedger,
): AreaMatrix {
  const named = areas.map(({ area, areaName }) => ({ area, areaName }));
  const columns = named.slice(0, mostColumns);
  const otherColumns = named.slice(mostColumns);
  const others = new Set(otherColumns.map(({ area }) => area));
  const inOthers = ({ area }: FindingView) => others.has(area);
  const byUnit = groupedBy(findings, ({ unitId }) => unitId);
  const unitRows = [...groupedBy(visits, ({ unitId }) => unitId)]
    .flatMap(([unitId, own]) => {
      const last = own.at(-1);
      return last === undefined ? [] : [{ unitId, last, own }];
    })
    .sort(
      (left, right) => rank(left.last) - rank(right.last) || compareVietnamese(left.last.unitName, right.last.unitName),
    )
    .map(({ unitId, last: { unitName, levelName }, own }): MatrixRow => {
      const name = `findings.unit.${unitId}`;
      const found = byUnit.get(unitId) ?? [];
      const cellOf = (key: string, chosen: readonly FindingView[]) => cell(ledger, key, chosen, unitName);
      return {
        unitId,
        unitName,
        levelName,
        visitCount: ledger.count(`${name}.visits`, "visit", tally(own.map(({ id }) => id)), unitName),
        cells: columns.map(({ area }) =>
          cellOf(
            `${name}.area.${area}`,
            found.filter((one) => one.area === area),
          ),
        ),
        otherCell: cellOf(`${name}.other`, found.filter(inOthers)),
        unitNumbers: cellOf(name, found),
      };
    });
  return {
    columns,
    columnCount: columns.length,
    otherColumns,
    unitRows,
    otherNumbers: cell(ledger, "findings.other", findings.filter(inOthers), null),
  };
}

function cell(ledger: FigureLedger, name: string, findings: readonly FindingView[], label: string | null): MatrixCell {
  const resolved = findings.filter(({ status }) => resolvedStatuses.includes(status));
  return {
    total: ledger.count(name, "finding", tally(findings.map(({ id }) => id)), label),
    resolved: ledger.count(`${name}.resolved`, "finding", tally(resolved.map(({ id }) => id)), label),
  };
}

function rank({ level }: VisitView): number {
  return level === null ? levels.length : levels.indexOf(level);
}
