import { formatDay } from "@cchc/core/day";
import { initiativesOfPeriod } from "@cchc/core/query/initiatives-of-period";
import { tally } from "@cchc/core/query/period-summary";
import type { FigureLedger } from "../records/figure-ledger.ts";
import { areaNameIn } from "../records/record-views.ts";
import { withoutFullStop } from "../records/sentence.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { PlanReport } from "./plan-view.ts";

/** The initiatives of the period, and the distinct units that have them; units are named as at the end of the year. */
export function initiativePart(
  sources: AnnualSources,
  { period, asOf }: AnnualRequest,
  ledger: FigureLedger,
): Pick<PlanReport, "initiatives" | "initiativeCount" | "initiativeUnitCount"> {
  const { units, workspace } = sources;
  const chosen = initiativesOfPeriod(sources.initiatives, period, asOf, workspace.settings.reportingYearStart);
  const unitIds = [...new Set(chosen.map(({ unitId }) => unitId))];
  return {
    initiatives: chosen.map(({ id, number, title, unitId, year, areaListId, area, document, effect, invented }) => ({
      id,
      number,
      title,
      unitId,
      unitName: units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId,
      year,
      areaName: area === undefined ? "" : areaNameIn(areaListId, area, sources),
      document: document ?? "",
      effect: withoutFullStop(effect ?? ""),
      invented: invented === true,
    })),
    initiativeCount: ledger.count("initiatives", "initiative", tally(chosen.map(({ id }) => id))),
    initiativeUnitCount: ledger.count("initiatives.units", "unit", tally(unitIds)),
  };
}
