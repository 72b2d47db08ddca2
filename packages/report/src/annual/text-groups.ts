import type { CalendarDay } from "@cchc/core/day";
import { unfinishedStatuses } from "@cchc/core/model/codes";
import { compareVietnamese, foldText } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { FindingView } from "../records/record-view.ts";
import { withoutFullStop } from "../records/sentence.ts";
import type { TextGroupView } from "./annual-view.ts";

/** The texts said most often, and how many findings say something else. */
export interface TextGroups {
  main: TextGroupView[];
  otherCount: number;
}

/** More would no longer be read in the body of a report; the annexes have all. */
export const mostGroups = 6;

/**
 * Findings by what `textOf` says of each, the most frequent first. Texts that differ in case, marks or blanks only are
 * the same; a finding of which nothing is said is left out. The figures are called `name.1` … and `name.other`.
 */
export function groupByText(
  findings: readonly FindingView[],
  textOf: (finding: FindingView) => string | null,
  ledger: FigureLedger,
  name: string,
): TextGroups {
  const byText = new Map<string, { text: string; members: FindingView[] }>();
  for (const finding of findings) {
    const text = withoutFullStop(textOf(finding) ?? "");
    if (text === "") continue;
    const key = foldText(text);
    const group = byText.get(key);
    if (group === undefined) byText.set(key, { text, members: [finding] });
    else group.members.push(finding);
  }
  const groups = [...byText.values()].sort(
    (left, right) => right.members.length - left.members.length || compareVietnamese(left.text, right.text),
  );
  const main = groups.slice(0, mostGroups).map(({ text, members }, index) => {
    const units = new Map(members.map((finding) => [finding.unitId, finding.unitName]));
    return {
      text,
      findingCount: ledger.count(`${name}.${index + 1}`, "finding", tally(members.map(({ id }) => id)), text),
      unitCount: ledger.count(`${name}.${index + 1}.units`, "unit", tally([...units.keys()]), text),
      unitNames: [...units.values()].sort(compareVietnamese).join(", "),
      earliestDue: earliestDue(members),
    };
  });
  const others = groups.slice(mostGroups).flatMap(({ members }) => members.map(({ id }) => id));
  return { main, otherCount: ledger.count(`${name}.other`, "finding", tally(others)) };
}

function earliestDue(findings: readonly FindingView[]): CalendarDay | null {
  let earliest: CalendarDay | null = null;
  for (const { status, deadline } of findings) {
    if (deadline.due === null || !unfinishedStatuses.includes(status)) continue;
    if (earliest === null || deadline.due < earliest) earliest = deadline.due;
  }
  return earliest;
}

function tally(ids: readonly string[]) {
  return { value: ids.length, ids };
}
