import type { CalendarDay } from "@cchc/core/day";
import type { SubjectVerdict } from "@cchc/core/targets/judge-subject";
import type { YearVerdict } from "@cchc/core/targets/judge-year";
import type { EvaluatedTarget } from "@cchc/core/targets/target-item";
import type { Note } from "@cchc/core/targets/verdict";
import { type Column, fields, table } from "./table.ts";
import { standing, toneOf } from "./target.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** Everything about one target: what was promised, how it stands, and every number that says so with its source. */
export function targetPage(
  item: EvaluatedTarget,
  { area, asOf }: { area: string | null; asOf: CalendarDay },
  view: View,
): string[] {
  const { targets, targetStanding, format } = view.texts;
  const { evaluation } = item;
  const { status, reason, total, units } = evaluation;
  const notes = [...evaluation.notes, ...(total?.notes ?? []), ...(units?.items ?? []).flatMap((one) => one.notes)];
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", view.style("bold", heading), ...lines];
  const word = standing(status, view);
  const tone = toneOf(status);
  return [
    view.style("bold", targets.heading(item)),
    "",
    ...fields(promised(item, area, view), view),
    ...section(targetStanding.heading(format.day(asOf)), [
      ...paragraph(`${word}: ${targetStanding.reasonText(reason)}.`, view).map((line, index) =>
        index === 0 && tone !== undefined ? line.replace(word, view.style(tone, word)) : line,
      ),
      ...(total === null || units === null || total.status === "reached"
        ? []
        : paragraph(`${targetStanding.total}: ${targetStanding.reasonText(total.reason)}.`, view)),
      ...(total === null ? [] : ["", ...yearTable(total, item, view)]),
      ...fields(besides(item, total, view), view),
    ]),
    ...(units === null
      ? []
      : section(`${targetStanding.units} (${targetStanding.unitsText(units.counts)})`, unitTable(units.items, view))),
    ...section(targetStanding.notes, noteLines(notes, evaluation, view)),
  ];
}

function promised(item: EvaluatedTarget, area: string | null, { texts }: View): (readonly [string, string])[] {
  const { targets, targetStanding, screens, plans } = texts;
  const { baseline, minimum, measure: countedIn, scheme, indicatorId, evaluation } = item;
  const own = evaluation.measuredBy;
  const from = scheme === null && indicatorId === null ? (baseline?.targetNumber ?? null) : null;
  const measure = (name: string) => (from === null ? name : targetStanding.inherited({ measure: name, from }));
  const given = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);
  const least = minimum === null ? null : targets.minimumText({ ...minimum, measure: countedIn });
  return [
    [plans.plan, item.planNumber],
    [targets.goal, targets.goalText(item)],
    [targets.when, targets.whenText(item)],
    ...given(targets.baseline, baseline && targets.baselineText({ ...baseline, measure: baselineMeasure(item) })),
    [targets.binds, targets.bindsText(item)],
    ...given(targets.minimum, least === null ? null : `${least}${item.belowMinimum ? `: ${targets.below}` : ""}`),
    ...given(targets.scheme, own?.kind === "index" ? measure(own.scheme) : null),
    ...given(targets.indicator, own?.kind === "indicator" ? measure(item.indicatorTitle ?? own.indicatorId) : null),
    ...given(screens.field.area, area),
    ...given(targets.lead, item.leadUnitName),
    ...given(screens.field.note, item.note),
  ];
}

/** What stands beside the verdict: the minimum, the whole chain, the plan of the period. */
function besides(item: EvaluatedTarget, total: SubjectVerdict | null, { texts }: View): [string, string][] {
  const { targets, targetStanding } = texts;
  const last = total?.years.findLast(({ observed }) => observed !== null);
  const { periodGoal, minimum, measuredOtherwise } = item;
  return [
    ...(last?.chained == null
      ? []
      : [[targetStanding.chain, targetStanding.chainText(last.chained, item.direction)] satisfies [string, string]]),
    ...(minimum === null || last === undefined
      ? []
      : [[targetStanding.minimum, targetStanding.minimumMet(last.meetsMinimum)] satisfies [string, string]]),
    ...(periodGoal === null
      ? []
      : [
          [
            targetStanding.periodGoal,
            targetStanding.periodGoalText({
              ...periodGoal,
              goal: targets.goalText({ ...item, goal: periodGoal.goal }),
            }),
          ] satisfies [string, string],
        ]),
    ...(measuredOtherwise === null
      ? []
      : [[targetStanding.otherwise, targetStanding.otherwiseText(measuredOtherwise)] satisfies [string, string]]),
  ];
}

function yearTable({ years }: SubjectVerdict, item: EvaluatedTarget, view: View): string[] {
  const { targetStanding } = view.texts;
  const columns: Column<YearVerdict>[] = [
    { heading: targetStanding.year, value: ({ year }) => String(year) },
    {
      heading: targetStanding.result,
      value: ({ observed }) => (observed === null ? "" : targetStanding.observed(observed)),
      flexible: true,
    },
    ...(item.targetKind === "change" ? changeColumns(view) : []),
    {
      heading: targetStanding.status,
      value: ({ status }) => standing(status, view),
      tone: ({ status }) => toneOf(status),
      flexible: true,
    },
    // The verdict on a single year stands above, with its reason.
    ...(years.length === 1
      ? []
      : [
          {
            heading: targetStanding.reason,
            value: ({ reason, observed, status }: YearVerdict) =>
              observed !== null && status === "reached" ? "" : targetStanding.reasonText(reason),
            flexible: true,
          },
        ]),
    {
      heading: targetStanding.source,
      value: ({ observed }) => (observed === null ? "" : targetStanding.sourceText(observed)),
      flexible: true,
    },
  ];
  return table(columns, years, view);
}

function changeColumns({ texts }: View): Column<YearVerdict>[] {
  const { targetStanding } = texts;
  return [
    {
      heading: targetStanding.baseline,
      value: ({ baseline }) =>
        baseline === null
          ? ""
          : `${targetStanding.observed(baseline)} (${baseline.year}; ${targetStanding.sourceText(baseline)})`,
      flexible: true,
    },
    {
      heading: targetStanding.change,
      value: ({ change }) => (change === null ? "" : targetStanding.changeText(change)),
    },
  ];
}

/** Every bound unit with what it stands on; those that are not there yet come first. */
function unitTable(items: readonly SubjectVerdict[], view: View): string[] {
  const { targetStanding } = view.texts;
  const place = ({ status }: SubjectVerdict) => unitOrder.indexOf(status);
  const columns: Column<SubjectVerdict>[] = [
    { heading: targetStanding.unit, value: ({ unitName }) => unitName, flexible: true },
    {
      heading: targetStanding.status,
      value: ({ status }) => standing(status, view),
      tone: ({ status }) => toneOf(status),
      flexible: true,
    },
    {
      heading: targetStanding.reason,
      value: ({ reason, years }) => {
        const chained = years.at(-1)?.chained;
        const why = targetStanding.reasonText(reason);
        return chained == null ? why : `${why}; ${targetStanding.chainShort(chained)}`;
      },
      flexible: true,
    },
    {
      heading: targetStanding.source,
      value: ({ years }) => [...new Set(years.flatMap(sourcesOf(view)))].join("; "),
      flexible: true,
    },
  ];
  return table(
    columns,
    items.toSorted((left, right) => place(left) - place(right)),
    view,
  );
}

const unitOrder = ["not-reached", "behind", "unknown", "on-course", "reached"];

function sourcesOf({ texts }: View): (year: YearVerdict) => string[] {
  return ({ observed, baseline }) =>
    [baseline, observed].flatMap((number) => (number === null ? [] : texts.targetStanding.sourceText(number)));
}

function noteLines(
  notes: readonly Note[],
  { invented, total, units }: EvaluatedTarget["evaluation"],
  view: View,
): string[] {
  const { targetStanding } = view.texts;
  const years = [...(total?.years ?? []), ...(units?.items ?? []).flatMap((one) => one.years)];
  const said = [
    ...notes.map(targetStanding.noteText),
    ...(years.some(({ change }) => change !== null) ? [targetStanding.computed] : []),
    ...(invented ? [targetStanding.invented] : []),
  ];
  return said.flatMap((text) =>
    paragraph(text, view, 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
  );
}

function paragraph(text: string, { width }: View, indent = 0): string[] {
  return width === null ? [text] : wrap(text, width - indent);
}

/** A change is in percent; what it compares with is not. */
function baselineMeasure({ targetKind, measure }: EvaluatedTarget): string {
  return targetKind === "value" ? measure : "";
}
