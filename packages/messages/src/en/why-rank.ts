import type { whyRank as shape } from "../vi/why-rank.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

const names = (units: readonly string[]): string =>
  units.length > 3
    ? `${units.slice(0, 3).join(", ")} and ${counted(units.length - 3, "more unit")}`
    : format.list(units);

/** What `scorecard why` says. */
export const whyRank: typeof shape = {
  criteriaOf: ({ number, title }) => `${title} (${number})`,
  place: "Rank",
  rankOf: ({ rank, ranked, sharedWith }) =>
    `${format.number(rank)} of ${counted(ranked, "ranked unit")}${sharedWith.length === 0 ? "" : `, shared with ${names(sharedWith)}`}`,
  notRanked: {
    final: "not ranked: outside the group, or a second scorecard",
    "not-final": "not ranked yet: the scorecard is not final",
    unscored: "not ranked yet: some items have no points",
  },
  points: "Points",
  pointsOf: ({ points, maximum, percent }) =>
    `${format.number(points)} of ${format.number(maximum)}, ${format.percent(percent)}`,
  median: "Middle of the group",
  medianOf: ({ percent, units }) => `${format.percent(percent)} (half of ${counted(units, "unit")} above, half below)`,
  above: "Next above",
  below: "Next below",
  first: "none: the unit is first",
  last: "none: the unit is last",
  aboveOf: ({ units, rank, percent, percentAway, pointsAway }) =>
    `${names(units)}: rank ${format.number(rank)}, ${format.percent(percent)}. ${format.number(percentAway)} percentage points away; ${format.number(pointsAway)} points more make them equal.`,
  belowOf: ({ units, rank, percent, percentAway, pointsAway }) =>
    `${names(units)}: rank ${format.number(rank)}, ${format.percent(percent)}. ${format.number(percentAway)} percentage points ahead; ${format.number(pointsAway)} points less make them equal.`,
  nextBand: "Next band",
  highestBand: "none: the unit is in the highest one",
  nextBandOf: ({ name, minimum, missingPoints }) =>
    `${name} from ${format.percent(minimum)}: ${format.number(missingPoints)} points missing.`,
  closedByOne: (items) =>
    items.length === 1
      ? `Full points for ${items.join("")} would do.`
      : `Full points for one of these would do: ${items.slice(0, 6).join(", ")}${items.length > 6 ? " …" : ""}.`,
  closedByMany: (items) =>
    `No item would do alone; it takes full points for ${counted(items.length, "item")} at least: ${format.list(items)}.`,
  notClosed: "Full points for every item would not do, because of the penalty.",
  lostByField: ({ lost, maximum }) =>
    `Points lost by field (${format.number(lost)} of ${format.number(maximum)} in all)`,
  lostByCriterion: "Points lost by criterion, most first",
  lost: "Lost",
  reached: "Reached",
  group: "Group",
  behind: "Against it",
  groupLegend:
    "Group: the middle of the ranked units that have this criterion, in points of the unit's own maximum. Against it: more (+) or fewer (−) than that.",
  more: ({ count, lost }) =>
    `… and ${count === 1 ? "1 more criterion" : `${format.number(count)} more criteria`}, ${format.number(lost)} points lost; for all: add --limit 0`,
  nothingScored: "No item is scored yet, so there is nothing to explain.",
  nothingLost: "No points were lost in any criterion.",
  extras: "Bonus and penalty",
  extraOf: ({ counted: points, given, cap, items }) =>
    `${format.number(points)} points${items.length === 0 ? "" : ` (${items.join(", ")})`}${points < given && cap !== null ? `; ${format.number(given)} were given, the cap is ${format.number(cap)}, so ${format.number(given - points)} do not count` : ""}`,
  withoutCaps: ({ percent, rank }) =>
    `Without the cap: ${format.percent(percent)}${rank === null ? "" : `, rank ${format.number(rank)}`}.`,
  differences: "Appraised points that differ from the unit's own",
  difference: "Difference",
  moreDifferences: (count) => `… and ${counted(count, "more item")}`,
};
