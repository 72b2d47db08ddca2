import type { Visit } from "@cchc/core/model/visit";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import { withoutFullStop } from "../records/sentence.ts";
import type { StrengthView } from "./annual-view.ts";
import { mostGroups } from "./text-groups.ts";

/** Strengths of an area, the same words of several visits in one line with how many visits they were said of. */
export function areaStrengths(
  visits: readonly Visit[],
  area: string,
  units: UnitDirectory,
  ledger: FigureLedger,
): { strengths: StrengthView[]; mainStrengths: StrengthView[]; otherStrengthCount: number } {
  const byText = new Map<string, { text: string; ids: string[]; visits: Set<string>; units: Set<string> }>();
  for (const visit of visits) {
    for (const { id, area: strengthArea, text } of visit.strengths) {
      if (strengthArea !== area) continue;
      const entry = byText.get(text) ?? { text, ids: [], visits: new Set(), units: new Set() };
      entry.ids.push(id);
      entry.visits.add(visit.id);
      entry.units.add(units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId);
      byText.set(text, entry);
    }
  }
  const sorted = [...byText.values()].sort(
    (left, right) => right.visits.size - left.visits.size || compareVietnamese(left.text, right.text),
  );
  const strengths = sorted.map((entry, index) => ({
    text: entry.text,
    visitCount: ledger.count(
      `strengths.area.${area}.${index + 1}`,
      "visit",
      { value: entry.visits.size, ids: [...entry.visits] },
      entry.text,
    ),
    unitNames: [...entry.units].sort(compareVietnamese).join(", "),
  }));
  const others = sorted.slice(mostGroups).flatMap((entry) => entry.ids);
  return {
    strengths,
    mainStrengths: strengths
      .slice(0, mostGroups)
      .map((strength) => ({ ...strength, text: withoutFullStop(strength.text) })),
    otherStrengthCount: ledger.count(`strengths.area.${area}.other`, "strength", { value: others.length, ids: others }),
  };
}
