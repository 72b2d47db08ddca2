import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

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
