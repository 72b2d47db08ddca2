import { type CalendarDay, parseDay } from "@cchc/core/day";
import { readBreakdown } from "@cchc/core/lists/breakdown-text";
import { countedSources, indicatorKinds, indicatorPeriods, levels } from "@cchc/core/model/codes";
import type { Indicator, IndicatorBreakdown, IndicatorDefinition } from "@cchc/core/model/indicators";
import { unwrap } from "@cchc/core/unwrap";
import { countingIndicators, findIndicator } from "@cchc/store/indicators";
import type { Workspace } from "@cchc/store/workspace";
import { areaCodes } from "./area-choice.ts";
import type { CommandContext } from "./context.ts";
import { choiceFlag, countFlag, idFlag, textFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

const manyTexts = (helpValue: string) => textFlag({ multiple: true, multipleNonGreedy: true, helpValue });

/** What is said of an indicator, in flags. */
export const indicatorFlags = {
  title: textFlag(),
  measure: textFlag(),
  kind: choiceFlag(indicatorKinds)(),
  level: choiceFlag(levels)(),
  period: choiceFlag(indicatorPeriods)(),
  numerator: idFlag({ helpValue: "INDICATOR" }),
  denominator: idFlag({ helpValue: "INDICATOR" }),
  partition: manyTexts("BREAKDOWN"),
  overlap: manyTexts("BREAKDOWN"),
  definition: manyTexts("TEXT"),
  counted: choiceFlag(countedSources)(),
  area: textFlag({ helpValue: "ID" }),
  annex: textFlag(),
  place: countFlag({ minimum: 1 }),
  note: textFlag(),
};

interface GivenFlags {
  title?: string | undefined;
  measure?: string | undefined;
  kind?: Indicator["kind"] | undefined;
  level?: Indicator["level"] | undefined;
  period?: Indicator["period"] | undefined;
  numerator?: string | undefined;
  denominator?: string | undefined;
  partition?: string[] | undefined;
  overlap?: string[] | undefined;
  definition?: string[] | undefined;
  counted?: Indicator["countedBy"] | undefined;
  area?: string | undefined;
  annex?: string | undefined;
  place?: number | undefined;
  note?: string | undefined;
}

/** The fields of an indicator that the flags give. Problems: `bad-breakdown`, `bad-definition`, `indicator-not-found`. */
export async function indicatorFields(flags: GivenFlags, workspace: Workspace, { texts }: CommandContext) {
  const { title, measure, kind, level, period, counted: countedBy, annex, place, note } = flags;
  const catalogue = await countingIndicators(workspace);
  const idOf = (text: string | undefined) =>
    text === undefined ? undefined : unwrap(findIndicator(catalogue, text)).id;
  const [area] = flags.area === undefined ? [] : await areaCodes([flags.area], workspace, texts);
  return {
    title,
    measure,
    kind,
    level,
    period,
    numeratorId: idOf(flags.numerator),
    denominatorId: idOf(flags.denominator),
    partitions: flags.partition?.map((text) => breakdownIn(text, "--partition")),
    overlaps: flags.overlap?.map((text) => breakdownIn(text, "--overlap")),
    definitions: flags.definition?.map(definitionIn),
    countedBy,
    area,
    annex,
    place,
    note,
  };
}

/** `by level=a,b`: what an indicator is broken down by, and the ids of the parts. */
function breakdownIn(text: string, where: string): IndicatorBreakdown {
  const breakdown = readBreakdown(text);
  if (breakdown === null) throw new ShellProblem("bad-breakdown", { value: text, where });
  return breakdown;
}

/** `DATE=TEXT`, or the text alone for what it meant from the beginning. */
function definitionIn(value: string): IndicatorDefinition {
  const [, typed, text] = /^([^=]+?)(?<!\s)\s*=\s*(.+)$/s.exec(value) ?? [];
  if (typed === undefined || text === undefined) return { from: null, text: value };
  const from: CalendarDay | undefined = parseDay(typed);
  if (from === undefined) throw new ShellProblem("bad-definition", { value, where: "--definition" });
  return { from, text };
}
