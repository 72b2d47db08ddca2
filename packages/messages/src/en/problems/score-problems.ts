import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { agreeingSum, printedSum } from "../printed-sums.ts";

const bandText = ({ name, minimum }: { name: string; minimum: number }): string =>
  `${name} from ${format.percent(minimum)}`;
const nothingWritten = "Nothing was written.";

/** Criteria sets and scorecards. */
export const scoreProblems = {
  "criteria-not-found": ({ criteria }) => ({
    message: `No criteria set has the number or id “${criteria}”.`,
    hint: "See the list: cchc criteria list",
  }),
  "criteria-empty": ({ criteria }) => ({
    message: `The criteria set “${criteria}” has nothing to score. ${nothingWritten}`,
    hint: "Every field needs at least one criterion with a maximum.",
  }),
  "bands-before-last": ({ criteria, from, last }) => ({
    message: `${criteria} has bands in force from ${format.day(last)}; others cannot be in force from ${format.day(from)}. ${nothingWritten}`,
    hint: `Name a day after ${format.day(last)}, or take back the last ones: cchc undo ${criteria}`,
  }),
  "bands-touch-final": ({ criteria, from, scorecards, last }) => ({
    message: `${format.number(scorecards.length)} of the scorecards by ${criteria} became final on ${format.day(from)} or later (${scorecards.slice(0, 5).join(", ")}${scorecards.length > 5 ? " …" : ""}); what is final keeps its band. ${nothingWritten}`,
    hint: `Name a day after ${format.day(last)}, or reopen them first: cchc scorecard reopen ${scorecards[0] ?? "SCORECARD"} --reason "WHY" --document NUMBER`,
  }),
  "band-repeats": ({ band }) => ({
    message: `The band “${band}” has the name or the percentage of another one. ${nothingWritten}`,
    hint: "Give each band a name and a percentage of its own.",
  }),
  "bands-out-of-order": ({ bands }) => ({
    message: `The bands are in no order: ${bands.map(bandText).join(", ")}. ${nothingWritten}`,
    hint: `Name them from the highest to the lowest: ${bands
      .toSorted((left, right) => right.minimum - left.minimum)
      .map(bandText)
      .join(", ")}; where a name has the wrong percentage, correct it.`,
  }),
  "bands-without-lowest": ({ band, minimum }) => ({
    message: `There is no band below ${format.percent(minimum)}: the lowest is “${band}”. ${nothingWritten}`,
    hint: 'Add a lowest band from 0%: --band "Unclassified=0"',
  }),
  "band-above-maximum": ({ band, minimum, most }) => ({
    message: `No unit can reach the band “${band}” from ${format.percent(minimum)}: the most there can be is ${format.percent(most)}. ${nothingWritten}`,
    hint: `Name a percentage of the maximum from 0 to ${format.number(most)}, and not points.`,
  }),
  "undo-bands-final": ({ criteria, scorecards }) => ({
    message: `Undoing this would change the bands of ${format.number(scorecards.length)} scorecards by ${criteria} that are final (${scorecards.slice(0, 5).join(", ")}${scorecards.length > 5 ? " …" : ""}); what was decided stays. ${nothingWritten}`,
    hint: `For other bands by another document: cchc criteria bands ${criteria} --from DATE. Where a classification is wrong, reopen each: cchc scorecard reopen ${scorecards[0] ?? "SCORECARD"} --reason "WHY" --document NUMBER`,
  }),
  "criteria-code-repeats": ({ code }) => ({
    message: `The code ${code} stands for two items of the set. ${nothingWritten}`,
    hint: "Give every field, criterion and part a code of its own.",
  }),
  "criteria-parent-unknown": ({ code, parent }) => ({
    message: `Item ${code} belongs to ${parent}, and no ${parent} stands above it.`,
    hint: `Add a row ${parent} above, or name what it belongs to in the column “Part of”.`,
  }),
  "criteria-too-deep": ({ code }) => ({
    message: `Item ${code} is on a fourth level; a set has fields, criteria and parts.`,
    hint: "Put it into the part above.",
  }),
  "criteria-kind-unclear": ({ code, title, above }) => ({
    message: `Item ${code} “${title}” stands within ${above}: whether it counts in the maximum or beside it cannot be told.`,
    hint: "Say in the column “Kind”: Criterion (in the maximum), Bonus or Penalty; or make it a section of its own.",
  }),
  "criteria-kind-contradicts": ({ code, kind, heading, row }) => ({
    message: `Item ${code} says “${labels.scoreItemKind[kind]}” and stands below “${heading}” in row ${row}.`,
    hint: "Correct the column “Kind”, or move the row out of that section.",
  }),
  "criteria-kinds-mixed": ({ code, heading, row }) => ({
    message: `${code === "" ? "This item" : `Item ${code}`} belongs to “${heading}” in row ${row}: whether it is a bonus or a penalty cannot be told.`,
    hint: "Make two sections of it, bonus and penalty, or fill in the column “Kind” in each row.",
  }),
  "criteria-extra-nested": ({ code, above }) => ({
    message: `Item ${code} stands below ${above}; bonus and penalty have one level.`,
    hint: `Keep what is below and drop the row ${above}, or keep ${above} and drop what is below.`,
  }),
  "penalty-negative": ({ item, points }) => ({
    message: `Item ${item} is a penalty and says ${format.number(points)}: a penalty is written as a positive number.`,
    hint: `Write ${format.number(Math.abs(points))}; it is subtracted when points are counted.`,
  }),
  "criteria-sum-differs": (sums) => ({
    message: `${printedSum(sums)} It is kept as the table says.`,
    hint: `${agreeingSum(sums)} Where it was copied wrongly, correct the table and make the set again; what the document prints stays.`,
  }),
  "criteria-caps-shared": ({ sections, cap }) => ({
    message: `${format.list(sections.map((title) => `“${title}”`))} each print the most that they count; a set keeps one limit for all of them (${cap === null ? "none" : `${format.number(cap)} together`}).`,
    hint: "To keep the limit of each, write each section as one item whose maximum is that limit.",
  }),
  "criteria-total-typed": ({ printed, typed }) => ({
    message: `The table prints the total ${format.number(printed)}, --maximum says ${format.number(typed)}: ${format.number(typed)} is taken.`,
    hint: "Leave --maximum out where the table is right.",
  }),
  "group-empty": ({ group }) => ({
    message: `“${group}” does not say which units are scored. ${nothingWritten}`,
    hint: "Add --units ID,ID or --level LEVEL, --category CATEGORY.",
  }),
  "unit-not-in-group": ({ unit, criteria, group, on }) => ({
    message: `${unit} is not in the group “${group}” of criteria set ${criteria} on ${format.day(on)}. ${nothingWritten}`,
    hint: `See the group: cchc criteria show ${criteria}`,
  }),
  "scorecard-not-found": ({ scorecard, nearest = [] }) => ({
    message: `No scorecard has the number or id “${scorecard}”, or is of a unit of that name.`,
    hint:
      nearest.length === 0
        ? "See the list: cchc scorecard list"
        : `Did you mean ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? See the list: cchc scorecard list`,
  }),
  "scorecards-missing": ({ units, criteria }) => ({
    message: `No scorecard by criteria set ${criteria} yet: ${format.list(units.slice(0, 10))}${units.length > 10 ? " …" : ""}. ${nothingWritten}`,
    hint: `Open them first: cchc scorecard create ${criteria} --all`,
  }),
  "scorecard-exists": ({ unit, criteria, scorecard }) => ({
    message: `${unit} already has scorecard ${scorecard} by criteria set ${criteria}. ${nothingWritten}`,
    hint: `See it: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-act-not-allowed": ({ scorecard, act, status, from }) => ({
    message: `Scorecard ${scorecard} is “${labels.scorecardStatus[status]}”, so you cannot ${labels.scorecardAct[act]} it. ${nothingWritten}`,
    hint: `${from.length === 0 ? "" : `Possible in: ${from.map((one) => labels.scorecardStatus[one]).join(", ")}. `}${status === "final" ? `Reopen it: cchc scorecard reopen ${scorecard} --reason "WHY" --document NUMBER` : `See: cchc scorecard show ${scorecard}`}`,
  }),
  "scorecard-final": ({ scorecard }) => ({
    message: `Scorecard ${scorecard} is final and cannot be withdrawn. ${nothingWritten}`,
    hint: `Reopen it first: cchc scorecard reopen ${scorecard} --reason "WHY" --document NUMBER`,
  }),
  "scorecard-unscored": ({ scorecard, act, items }) => ({
    message: `Scorecard ${scorecard} has ${counted(items.length, "item")} without points, so you cannot ${labels.scorecardAct[act]} it: ${format.list(items.slice(0, 12))}${items.length > 12 ? " …" : ""}. Not scored is not 0. ${nothingWritten}`,
    hint: `Score it: cchc scorecard score ${scorecard} --points ${items[0] ?? "1.1"}=NUMBER`,
  }),
  "score-item-not-found": ({ item, criteria }) => ({
    message: `Criteria set ${criteria} has no item “${item}”.`,
    hint: `See the items: cchc criteria show ${criteria}`,
  }),
  "score-item-has-parts": ({ item, parts }) => ({
    message: `Item ${item} is scored by its parts. ${nothingWritten}`,
    hint: `Score: ${parts.join(", ")}.`,
  }),
  "score-item-not-for-unit": ({ item, scorecard, unit }) => ({
    message: `Item ${item} does not apply to ${unit}. ${nothingWritten}`,
    hint: `See the scorecard: cchc scorecard show ${scorecard}`,
  }),
  "score-item-not-yet": ({ item, scorecard }) => ({
    message: `Item ${item} is scored by the appraisal, after the unit has submitted. ${nothingWritten}`,
    hint: `Submit first: cchc scorecard submit ${scorecard}`,
  }),
  "score-maximum-differs": ({ item, maximum, expected, criteria }) => ({
    message: `Item ${item}: the table prints the maximum ${format.number(maximum)}, the criteria set ${criteria} has ${format.number(expected)}; points of another scale are not taken. ${nothingWritten}`,
    hint: `Write the maximum ${format.number(expected)} and points out of it; or name the set of the table: --criteria`,
  }),
  "score-maximum-doubtful": ({ text, maximum, accepted }) => ({
    message: `“${text}” prints the maximum ${format.number(maximum)}, by the criteria set it is ${format.choice(accepted.map((one) => format.number(one)))}.`,
    hint: "Compare the form with the criteria set; the points of the items come in as the table says.",
  }),
  "score-sum-differs": ({ text, points, accepted, items }) => ({
    message: `“${text}” says ${format.number(points)}, ${counted(items, "item")} of it make ${format.choice(accepted.map((one) => format.number(one)))}.`,
    hint: "Ask the unit which is right. The points of the items come in as the table says; sums are computed here.",
  }),
  "points-out-of-range": ({ item, points, maximum }) => ({
    message: `Item ${item}: ${format.number(points)} points are not possible; from 0 to ${format.number(maximum)}. ${nothingWritten}`,
    hint: "Look at the points and at the item's maximum.",
  }),
  "points-decimals": ({ item, points }) => ({
    message: `Item ${item}: ${format.number(points, 6)} has more than two decimals. ${nothingWritten}`,
    hint: "Write two decimals at most, such as 1,25.",
  }),
  "appraiser-submitted": ({ scorecard, by }) => ({
    message: `Scorecard ${scorecard}: ${by} submitted it and may not appraise it. ${nothingWritten}`,
    hint: "Name another appraiser: --by WHO",
  }),
  "explanation-awaited": ({ scorecard, due }) => ({
    message: `Scorecard ${scorecard} waits for an explanation until ${format.day(due)}. ${nothingWritten}`,
    hint: `When it comes: cchc scorecard explain ${scorecard} --text "TEXT"; after that day it can be made final.`,
  }),
} satisfies Partial<ProblemTexts>;
