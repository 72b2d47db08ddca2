import type { Programme } from "@cchc/core/model/programme";
import { coverage } from "@cchc/core/query/coverage";
import { meets, reportingYear } from "@cchc/core/query/period";
import { programmePaper } from "../programme-paper.ts";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { ProgrammeView } from "./annual-view.ts";

/** The programmes whose reporting year meets the period, oldest first, each with what was planned and done in it. */
export function programmeViews(
  sources: Pick<AnnualSources, "programmes" | "visitFacts" | "units" | "workspace" | "documents" | "texts">,
  { period, asOf }: Pick<AnnualRequest, "period" | "asOf">,
  ledger: FigureLedger,
): ProgrammeView[] {
  const { visitFacts, units, workspace } = sources;
  const start = workspace.settings.reportingYearStart;
  return sources.programmes
    .filter(({ year }) => meets(reportingYear(year, start), period))
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
    .map(({ id, number, title, decision }) => {
      const { planned, done } = coverage(visitFacts, { period, programmeId: id }, asOf, units).total;
      const name = `programmes.${number}`;
      return {
        number,
        programmeTitle: title,
        programmePaper: programmePaper({ id }, sources),
        decisionNumber: decision.number,
        decisionDay: decision.issuedOn,
        plannedVisitCount: ledger.count(`${name}.planned`, "visit", planned.visits),
        plannedUnitCount: ledger.count(`${name}.planned.units`, "unit", planned.units),
        visitCount: ledger.count(`${name}.visits`, "visit", done.visits),
        unitCount: ledger.count(`${name}.visits.units`, "unit", done.units),
      };
    });
}

function sortKey({ year, id }: Programme): string {
  return `${year} ${id}`;
}
