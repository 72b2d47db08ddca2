import type { CalendarDay } from "../day.ts";
import type { Visit } from "../model/visit.ts";
import { unmentionedFindings } from "../query/earlier-findings.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { type Remark, remark } from "./remark.ts";

/** What a follow-up visit that has its minutes leaves unmentioned; nothing of other visits (SPEC COVER-6). */
export function checkFollowUp(
  file: string,
  visit: Visit,
  visits: readonly Visit[],
  { units, today }: { units: UnitDirectory; today: CalendarDay },
): Remark[] {
  const minutes = visit.acts.findIndex(({ act, on }) => act === "minute" && on <= today);
  if (minutes < 0) return [];
  const findings = unmentionedFindings(visit, visits, units, today).map(({ number }) => number);
  if (findings.length === 0) return [];
  return [remark("earlier-not-mentioned", file, ["acts", minutes], { visit: visit.number, findings })];
}
