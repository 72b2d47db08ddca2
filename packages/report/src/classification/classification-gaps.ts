import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import type { ReportGap } from "@cchc/core/report-gap";

/** What of the results of a set a document as of a day lacks, though it is known today (SPEC CDOC-4). */
export function classificationGaps(
  criteria: { id: string; number: string },
  scorecards: readonly Scorecard[],
  asOf: CalendarDay,
): ReportGap[] {
  const own = scorecards.filter(({ criteriaId, withdrawn }) => criteriaId === criteria.id && withdrawn === undefined);
  const finalDays = (day: CalendarDay) => own.flatMap((card) => scorecardState(card, day)?.finalOn ?? []);
  const later = finalDays(endOfDays).filter((day) => day > asOf);
  const finalOn = later.toSorted().at(-1);
  const { number } = criteria;
  if (finalOn !== undefined) return [{ code: "results-after", criteria: number, asOf, units: later.length, finalOn }];
  return finalDays(asOf).length === 0 ? [{ code: "nothing-final", criteria: number, asOf }] : [];
}
