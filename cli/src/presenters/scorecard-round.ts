import type { CalendarDay } from "@cchc/core/day";
import type { ScorecardActName } from "@cchc/core/machine/scorecard-machine";
import type { ScorecardStatus } from "@cchc/core/model/codes";
import type { ScorecardItem } from "@cchc/core/query/scorecard-item";
import { scorecardTable } from "./scorecard.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** A scorecard of a round that the act may not be done to, with the reason in words. */
interface RefusedItem extends ScorecardItem {
  code: string;
  message: string;
  hint: string;
  reason: string;
}

/** An act on many scorecards as it is told: what would be done, or was. */
export interface RoundShown {
  act: ScorecardActName | "withdraw";
  on: CalendarDay;
  applied: boolean;
  /** As they are after it. */
  ready: readonly ScorecardItem[];
  refused: readonly RefusedItem[];
  passedOver: readonly ScorecardItem[];
}

/** The act on many scorecards: those it is done to, those it is not and why, and the numbers last, where they are seen. */
export function roundLines({ act, on, applied, ready, refused, passedOver }: RoundShown, view: View): string[] {
  const { style, texts } = view;
  const { screens, scorecards } = texts;
  const words = scorecards.round;
  if (ready.length + refused.length + passedOver.length === 0) return [words.noCards];
  const columns: Column<RefusedItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: words.reason, value: ({ reason }) => reason, flexible: true, tone: () => "yellow" },
  ];
  const section = (title: string, lines: readonly string[]) => [style("bold", title), ...lines, ""];
  return [
    style("bold", words.title({ act, on })),
    "",
    ...(ready.length === 0
      ? []
      : section((applied ? words.done : words.ready)(ready.length), scorecardTable(ready, view))),
    ...(refused.length === 0 ? [] : section(words.refused(refused.length), table(columns, refused, view))),
    ...(ready.length + refused.length === 0
      ? [words.nothing]
      : [`${words.counts({ ready: ready.length, refused: refused.length, applied })}.`]),
    ...(passedOver.length === 0 ? [] : [words.passed(countByStatus(passedOver))]),
  ];
}

/** How many scorecards are in each state. */
function countByStatus(items: readonly ScorecardItem[]): (readonly [ScorecardStatus, number])[] {
  const counts = new Map<ScorecardStatus, number>();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
