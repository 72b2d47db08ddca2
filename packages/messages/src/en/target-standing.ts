import type { MeasureDifference } from "@cchc/core/targets/measured-otherwise";
import type { Reason, YearCounts } from "@cchc/core/targets/verdict";
import { spans } from "../spans.ts";
import type { targetStanding as shape } from "../vi/target-standing.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const { number, percent, day, list } = format;
const years = (all: readonly number[]) => list(spans(all));
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How a target stands, and why: the words of its evaluation. */
export const targetStanding: typeof shape = {
  heading: (asOf) => `STANDING AS OF ${asOf}`,
  status: "Standing",
  reason: "Because",
  year: "Year",
  result: "Result",
  baseline: "Baseline",
  change: "Change",
  source: "Source",
  unit: "Unit",
  measuredBy: "Measured by",
  total: "The whole",
  units: "EACH UNIT",
  notes: "MIND",
  minimum: "Minimum asked for",
  minimumMet: (met) => (met === null ? "not decided" : met ? "met" : "not met"),
  periodGoal: "Plan of the period",
  periodGoalText: ({ number: of, goal, isMissed }) =>
    `${of} asks for ${goal}${isMissed ? "; the target of the year asks for less" : ""}`,
  otherwise: "Another document",
  otherwiseText: ({ number: of, differences }) =>
    `${of} is about the same thing and measures it otherwise: ${targetStanding.differences(differences)}`,
  differences: (all) => all.map(differenceText).join("; "),
  computed: "Changes are computed here from two published numbers.",
  invented: "Numbers among them are for illustration and were not published.",
  fromPlan: "as the plan says",
  noSource: "no source recorded",
  observed: (seen) => {
    if (seen.counted === "value" && seen.value !== null) return targetStanding.amount(seen);
    if (seen.rank !== null) return `rank ${number(seen.rank)}${seen.outOf === null ? "" : ` of ${number(seen.outOf)}`}`;
    if (seen.rankAtMost !== null) return `among the first ${number(seen.rankAtMost)}, no rank published`;
    return targetStanding.amount(seen);
  },
  amount: ({ value, qualifier, measure, maximum, group }) => {
    if (value === null) return group === null ? "no value" : `group “${group}”`;
    const words = maximum === null ? format.amount(value, measure) : `${number(value)}/${number(maximum)} points`;
    return qualifier === "" ? words : `${qualifier} ${words}`;
  },
  changeText: (change) =>
    change === 0 ? "no change" : change < 0 ? `${percent(-change)} less` : `${percent(change)} more`,
  event: ({ event, on, document, fromNames, intoNames }) => {
    const into = intoNames.length === 0 || event === "abolish" ? "" : ` into ${list(intoNames)}`;
    return `${lower(labels.unitEvent[event])} of ${list(fromNames)}${into} from ${day(on)}${document === "" ? "" : ` (${document})`}`;
  },
  reasonText: (reason) => {
    const { observed, changeText, event, missing } = targetStanding;
    switch (reason.code) {
      case "meets":
      case "short": {
        const { observed: seen, change, baseline } = reason.params;
        const result =
          change === null || baseline === null
            ? `${seen.year}: ${observed(seen)}`
            : `${seen.year}: ${observed(seen)}, ${changeText(change)} than ${observed(baseline)} in ${baseline.year}`;
        return reason.code === "meets" ? result : `${result}${gapText(reason.params)}`;
      }
      case "undecided":
        return `${reason.params.observed.year}: “${observed(reason.params.observed)}” is all that was published, which does not decide`;
      case "rank-missing":
        return `no rank was published for ${reason.params.observed.year} (${targetStanding.amount(reason.params.observed)})`;
      case "value-missing":
        return `only ${observed(reason.params.observed)} was published for ${reason.params.observed.year}, and no value`;
      case "measure-differs":
        return `${reason.params.observed.year}: ${observed(reason.params.observed)} is not in the goal's unit of measure (${reason.params.measure})`;
      case "results-differ":
        return `the sources of ${reason.params.observed[0]?.year ?? "that year"} differ: ${list(reason.params.observed.map((one) => `${observed(one)} (${targetStanding.sourceText(one)})`))}`;
      case "no-measure":
        return "the target names neither an index nor an indicator that measures it";
      case "no-result":
        return `there is no ${missing(reason.params)}`;
      case "result-awaited":
        return `not published yet: ${missing(reason.params)}`;
      case "no-baseline":
        return `the baseline is missing: ${missing(reason.params)}`;
      case "baseline-unfit":
        return `the baseline of ${reason.params.baseline.year} is ${observed(reason.params.baseline)}: no change in percent can be taken`;
      case "series-differs":
        return `the numbers of ${reason.params.from.year} and ${reason.params.to.year} are counted in two ways and are not compared`;
      case "unit-changed":
        return `not comparable: ${event(reason.params)}`;
      case "unit-ended": {
        const { unitName, event: ended } = reason.params;
        return `${unitName} is no more${ended === null ? "" : `: ${event(ended)}`}`;
      }
      case "already-meets":
        return `${reason.params.observed.year} meets the goal of ${reason.params.year} already: ${observed(reason.params.observed)}`;
      case "on-line":
      case "below-line": {
        const { observed: seen, baseline, expected, tolerance, goalYear } = reason.params;
        const at =
          seen.rank !== null
            ? `rank ${number(expected, 1)}`
            : targetStanding.amount({ ...seen, qualifier: "", value: expected });
        const side = reason.code === "on-line" ? "keeps up with" : "falls behind";
        return `an estimate: ${observed(seen)} in ${seen.year} ${side} ${at}, on a straight line from ${baseline.year} to ${goalYear} (${percent(tolerance)} of the way may be missing)`;
      }
      case "out-of-differs":
        return `no estimate: ${observed(reason.params.from)} in ${reason.params.from.year}, ${observed(reason.params.to)} in ${reason.params.to.year}; the numbers of competitors differ or are not known`;
      case "no-later-result":
        return `no number later than the baseline, such as ${missing(reason.params)}`;
      case "ahead":
        return `${reason.params.year} is not over yet, and there is no baseline for an estimate`;
      case "years":
        return yearsText(reason.params);
      case "together": {
        const { total, units } = reason.params;
        const whole = total === null ? "" : `the whole: ${lower(labels.targetStatus[total])}; `;
        return `${whole}${targetStanding.unitsText(units)}`;
      }
      case "no-units":
        return `no unit is known to be bound on ${day(reason.params.on)}`;
    }
  },
  noteText: (note) => {
    switch (note.code) {
      case "bound-by-data":
        return `The target does not say which units it binds; these are ${counted(note.params.units, "unit")} with numbers. Units without any are not counted.`;
      case "units-followed":
        return `${note.params.unitName}: the baseline ${number(note.params.value)} is the sum of the units it was made of; ${targetStanding.event(note.params)}.`;
      case "baseline-differs": {
        const { typed, recorded, difference } = note.params;
        const apart = `${number(Math.abs(difference))} ${difference < 0 ? "less" : "more"}`;
        return `The plan's baseline is ${number(typed)}; ${targetStanding.observed(recorded)} was published for ${recorded.year}, ${apart}. The plan's counts.`;
      }
      case "out-of-changed":
        return `From ${note.params.year} on ${number(note.params.after)} are ranked instead of ${number(note.params.before)}: ranks before and after are not compared.`;
      case "unit-event":
        return `${note.params.unitName}: ${targetStanding.event(note.params)}.`;
    }
  },
  missing: ({ measuredBy, title, unitName, year }) =>
    `${measuredBy.kind === "index" ? title : `“${title}”`} of ${year} for ${unitName}`,
  unitsText: (units) => {
    const parts = standingOrder.flatMap((status) =>
      units[status] === 0 ? [] : [`${number(units[status])} ${lower(labels.targetStatus[status])}`],
    );
    return `${counted(units.of, "unit")}: ${parts.join(", ")}`;
  },
  chainText: ({ baseline, goal, change, met }, direction) => {
    const { observed, changeText } = targetStanding;
    const asked = (direction === "at-most") === goal < 0 ? "at least" : "at most";
    const answer = met === null ? "not decided" : met ? "met" : "not met";
    const wanted = `${asked} ${percent(Math.abs(goal))} ${goal < 0 ? "less" : "more"}`;
    return `${changeText(change)} than ${observed(baseline)} in ${baseline.year}; asked for ${wanted}: ${answer}`;
  },
  chainShort: ({ baseline, change, met }) =>
    `the whole chain since ${baseline.year} ${targetStanding.changeText(change)}: ${met === null ? "not decided" : met ? "met" : "not met"}`,
  inherited: ({ measure, from }) => `${measure} (as ${from})`,
  chain: "The whole chain",
  sourceText: ({ source }) =>
    source.kind === "plan" ? targetStanding.fromPlan : (source.document ?? targetStanding.noSource),
  counts: (counts) =>
    standingOrder
      .flatMap((status) =>
        counts[status] === 0 ? [] : [`${number(counts[status])} ${lower(labels.targetStatus[status])}`],
      )
      .join(", "),
  none: ({ statuses }) => `No target is ${list(statuses.map((one) => lower(labels.targetStatus[one])))}.`,
};

/** How two documents measure one thing: this one first, then the other. */
function differenceText(difference: MeasureDifference): string {
  switch (difference.code) {
    case "kind":
      return `here by ${lower(labels.targetKind[difference.own])}, there by ${lower(labels.targetKind[difference.other])}`;
    case "direction":
      return "one is a least, the other a most";
    case "measure":
      return `counted in “${difference.own}” here and in “${difference.other}” there`;
    case "baseline-year":
      return `against ${difference.own} here, against ${difference.other} there`;
    case "baseline-value":
      return `the baseline of ${difference.year} is ${number(difference.own)} here and ${number(difference.other)} there`;
  }
}

const standingOrder = ["reached", "on-course", "behind", "not-reached", "unknown"] as const;

/** What is left to the goal: places of a rank, percentage points of a change, else the amount that lacks or is too much. */
function gapText({ gap, observed, change, direction }: Extract<Reason, { code: "short" }>["params"]): string {
  if (gap === 0) return "";
  if (change !== null) return `, ${number(gap)} percentage points away`;
  if (observed.counted === "rank") return `, ${counted(gap, "place")} away`;
  const { measure, maximum } = observed;
  const amount =
    maximum !== null
      ? counted(gap, "point")
      : `${number(gap)} ${measure === "%" ? "percentage points" : measure}`.trim();
  return `, ${amount} ${direction === "at-least" ? "short" : "too much"}`;
}

function yearsText({ firstYear, lastYear, reached, notReached, behind, onCourse, unknown, ahead }: YearCounts): string {
  const span = lastYear - firstYear + 1;
  if (reached.length + notReached.length + behind.length + onCourse.length === 0) {
    return `no year of ${firstYear}–${lastYear} has a result`;
  }
  return [
    `reached in ${number(reached.length)} of ${counted(span, "year")}`,
    ...(notReached.length === 0 ? [] : [`not reached: ${years(notReached)}`]),
    ...(behind.length === 0 ? [] : [`behind: ${years(behind)}`]),
    ...(onCourse.length === 0 ? [] : [`on course: ${years(onCourse)}`]),
    ...(unknown.length === 0 ? [] : [`unknown: ${years(unknown)}`]),
    ...(ahead.length === 0 ? [] : [`no result yet: ${years(ahead)}`]),
  ].join("; ");
}
