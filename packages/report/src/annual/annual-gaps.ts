import type { ReportGap } from "@cchc/core/report-gap";
import { classificationGaps } from "../classification/classification-gaps.ts";
import { unevenMaximaGaps } from "../ranking/uneven-maxima.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { AnnualReport } from "./annual-view.ts";
import { isTreated } from "./weak-points.ts";

/** What parts II and III of the yearly report lack because it is not entered (SPEC REP-13). */
export function annualGaps(report: AnnualReport, sources: AnnualSources, request: AnnualRequest): ReportGap[] {
  const { annexTables, areasWithoutFigures, findings, mainCauses } = report;
  return [
    ...(annexTables.length === 0
      ? [{ code: "no-figures" } as const]
      : areasWithoutFigures === ""
        ? []
        : [{ code: "areas-without-figures", areas: areasWithoutFigures } as const]),
    ...(findings.length > 0 && mainCauses.length === 0
      ? [{ code: "no-causes", findings: findings.length } as const]
      : []),
    ...scoreGaps(report, sources, request),
    ...indexGaps(report),
  ];
}

function scoreGaps(
  { scorings }: AnnualReport,
  { criteria, scorecards }: AnnualSources,
  { asOf }: AnnualRequest,
): ReportGap[] {
  if (scorings.length === 0) return [{ code: "no-scorecards" }];
  return scorings.flatMap(({ criteriaNumber, peerGroupName, resultOwedCount }): ReportGap[] => {
    const set = criteria.find(({ number }) => number === criteriaNumber);
    const gaps = set === undefined ? [] : classificationGaps(set, scorecards, asOf);
    const uneven = set === undefined ? [] : unevenMaximaGaps(set);
    if (gaps.length > 0 || resultOwedCount === 0) return [...uneven, ...gaps];
    return [...uneven, { code: "scores-open", criteria: criteriaNumber, group: peerGroupName, units: resultOwedCount }];
  });
}

function indexGaps({ indices }: AnnualReport): ReportGap[] {
  if (indices.length === 0) return [{ code: "no-index-results" }];
  return indices.flatMap(({ results, hasComponents, weakPoints }): ReportGap[] => {
    const result = results.at(-1)?.number ?? "";
    if (!hasComponents) return [{ code: "components-missing", result }];
    const components = weakPoints.filter((point) => !isTreated(point)).length;
    return components === 0 ? [] : [{ code: "weak-untreated", result, components }];
  });
}
