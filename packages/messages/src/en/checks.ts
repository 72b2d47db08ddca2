import { ownValue } from "../own-value.ts";
import type { RemarkTexts, checks as shape } from "../vi/checks.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { indices } from "./indices.ts";
import { labels } from "./labels.ts";
import { agreeingSum, printedSum } from "./printed-sums.ts";
import { targetStanding } from "./target-standing.ts";

const fix = "Let it be mended: cchc check --fix";
const anyAct: Readonly<Record<string, string>> = labels.anyAct;
const anyStatus: Readonly<Record<string, string>> = {
  ...labels.visitStatus,
  ...labels.findingStatus,
  ...labels.scorecardStatus,
};
const nameOf = (act: string): string => ownValue(anyAct, act) ?? act;
const statusOf = (status: string): string => ownValue(anyStatus, status) ?? status;
const dayOrNone = (day: Parameters<typeof format.day>[0] | null): string =>
  day === null ? format.none : format.day(day);

const lostReference = {
  periodPlanId: "the plan of the period",
  previousPlanId: "the earlier plan",
  sourceTaskId: "the task it came from,",
};

const remarks: RemarkTexts = {
  "duplicate-id": ({ id, otherFile }) => ({
    message: `The id ${id} is in ${otherFile} as well.`,
    hint: "One of the files is a copy too many: compare them and remove one.",
  }),
  "duplicate-number": ({ number, otherFile }) => ({
    message: `The number ${number} is in ${otherFile} as well.`,
    hint: fix,
  }),
  "validity-empty": ({ record, from, to }) => ({
    message: `The time of ${record} is empty: from ${format.day(from)} until before ${format.day(to)}.`,
    hint: "Correct the first or the last day in the file.",
  }),
  "unknown-unit": ({ unit }) => ({
    message: `There is no unit with the id “${unit}”.`,
    hint: `Add it: cchc unit add ${unit} --name NAME --level LEVEL --category CATEGORY`,
  }),
  "unknown-area-list": ({ list }) => ({
    message: `There is no list of areas “${list}”.`,
    hint: "Use inspection, 76-2021, 30c-2011, par-index, or add the list to cchc.json.",
  }),
  "unknown-area": ({ record, area, list }) => ({
    message: `${record}: the list “${list}” has no area “${area}”.`,
    hint: "Choose another area for the record, or add the area to the list in cchc.json.",
  }),
  "unit-not-in-force-then": ({ unit, on }) => ({
    message: `The unit ${unit} does not exist on ${format.day(on)}.`,
    hint: `See the unit: cchc unit show ${unit}`,
  }),
  "unit-versions-overlap": ({ unit }) => ({
    message: `The periods of the unit ${unit} overlap.`,
    hint: "Mend its “from” and “to” in units.json.",
  }),
  "unit-twin": ({ unit, name, other }) => ({
    message: `${name} is there twice at one time, of one level and parent: ${other} and ${unit}.`,
    hint: `If it was just added by mistake, undo: cchc undo units. If not, merge: cchc unit change --kind merge --units ${unit} --into ${other}`,
  }),
  "unit-circle": ({ unit }) => ({
    message: `The unit ${unit} belongs to itself through its parents.`,
    hint: "Mend “parentId” in units.json.",
  }),
  "parent-not-in-force": ({ unit, parent, on }) => ({
    message: `The parent ${parent} of ${unit} does not exist on ${format.day(on)}.`,
    hint: `See the unit: cchc unit show ${unit}`,
  }),
  "parent-level": ({ unit, level, parent, parentLevel }) => ({
    message: `${unit} (${labels.level[level]}) belongs to ${parent} (${labels.level[parentLevel]}).`,
    hint: `See the unit: cchc unit show ${unit}`,
  }),
  "province-missing": ({ unit }) => ({
    message: `The province “${unit}” of cchc.json is not in units.json.`,
    hint: "Mend “provinceId” in cchc.json, or add the unit.",
  }),
  "owner-ended": ({ finding, unit, on, heir }) => ({
    message: `${finding} is still with ${unit}, which ended on ${format.day(on)}.`,
    hint: heir === null ? `Choose who takes over: cchc finding update ${finding} --responsible ID` : fix,
  }),
  "area-not-looked-at": ({ record, area }) => ({
    message: `${record} is in the area “${area}”, which the visit does not look at.`,
    hint: "Add the area to the visit (cchc visit update), or correct the area.",
  }),
  "act-out-of-order": ({ record, act, on, previousOn }) => ({
    message: `${record}: ${nameOf(act)} on ${format.day(on)} is before the act it follows, on ${format.day(previousOn)}.`,
    hint: `See the history: cchc history ${record}`,
  }),
  "act-not-possible": ({ record, act, status }) => ({
    message: `${record}: ${nameOf(act)} is not possible in the state “${statusOf(status)}”.`,
    hint: `See the history: cchc history ${record}`,
  }),
  "act-not-yet": ({ record, act, on, today }) => ({
    message: `${record}: ${nameOf(act)} is dated ${format.day(on)}, after today (${format.day(today)}).`,
    hint: `See the history: cchc history ${record}`,
  }),
  "closed-unfinished": ({ visit, findings }) => ({
    message: `Visit ${visit} stands closed although findings were unfinished: ${format.list(findings)}.`,
    hint: `See the history: cchc history ${visit}`,
  }),
  "finding-not-concluded": ({ finding }) => ({
    message: `${finding} is only recorded although its visit is concluded (as after a merge of two copies).`,
    hint: fix,
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${finding}: ${by} verified the remediation and had reported it.`,
    hint: `See the history: cchc history ${finding}`,
  }),
  "extension-not-later": ({ finding, until, due }) => ({
    message: `${finding}: the extension to ${format.day(until)} is not after the due date of then, ${format.day(due)}.`,
    hint: `See the history: cchc history ${finding}`,
  }),
  "deadline-disagrees": ({ finding, due, expected }) => ({
    message: `The due date of ${finding} is ${dayOrNone(due)}, but ${dayOrNone(expected)} when computed again.`,
    hint: `See how: cchc finding show ${finding}`,
  }),
  "due-before-trigger": ({ finding, due, trigger }) => ({
    message: `The due date ${format.day(due)} of ${finding} is before its start ${format.day(trigger)}.`,
    hint: `See: cchc finding show ${finding}`,
  }),
  "calendar-version-lost": ({ finding, version }) => ({
    message: `The deadline of ${finding} was counted by the calendar ${version}, which is no longer kept.`,
    hint: "Bring back the old calendar.json from a backup or from git, so that it can be explained.",
  }),
  "previous-finding-unknown": ({ finding, previous }) => ({
    message: `${finding} points to the earlier finding “${previous}”, which is not there.`,
    hint: `Correct it: cchc finding update ${finding} --previous ID`,
  }),
  "programme-unknown": ({ visit, programme }) => ({
    message: `Visit ${visit} names the programme “${programme}”, which does not exist.`,
    hint: `Enter it anew: cchc visit update ${visit} --programme NUMBER; see them: cchc programme list`,
  }),
  "area-not-in-list": ({ record, area, list }) => ({
    message: `${record} has the area “${area}”, which is not in the list “${list}”.`,
    hint: `Change it: cchc programme update ${record} --areas …`,
  }),
  "decision-without-number": ({ programme }) => ({
    message: `The decision of programme ${programme} has no number yet.`,
    hint: `Once it has one: cchc programme update ${programme} --decision NUMBER --issued DATE`,
  }),
  "decision-document-unknown": ({ programme, document }) => ({
    message: `The decision of ${programme} names the document “${document}”, which is not registered.`,
    hint: `Register it, then enter it anew: cchc programme update ${programme} --decision NUMBER`,
  }),
  "team-heads": ({ programme, on, heads }) => ({
    message:
      heads.length === 0
        ? `The team of ${programme} has no head${on === null ? "" : ` from ${format.day(on)}`}.`
        : `The team of ${programme} has ${heads.length} heads${on === null ? "" : ` from ${format.day(on)}`}: ${format.list(heads)}.`,
    hint: `One head at a time: cchc programme team ${programme} --on DATE --remove WHO --add WHO:head`,
  }),
  "notice-skipped": ({ visit, skipped }) => ({
    message: `The scheduled visit ${visit} started without ${format.list(skipped.map((act) => (act === "notify" ? "a notice" : "the unit's self-inspection report")))}.`,
    hint: "Nothing to mend if it was so.",
  }),
  "notice-without-number": ({ visit }) => ({
    message: `The conclusion notice of the visit ${visit} has no number yet.`,
    hint: `Number and render it: cchc report issue conclusion-notice --visit ${visit}. Only record a number: cchc visit update ${visit} --notice NUMBER`,
  }),
  "extension-without-document": ({ finding, until }) => ({
    message: `The extension of ${finding} to ${format.day(until)} has no document number yet.`,
    hint: `See: cchc finding show ${finding}`,
  }),
  "free-text-person": ({ record, person, times = 1, files = 1 }) => ({
    message: `${record} names “${person}”${times === 1 ? "" : ` (${format.number(times)} times in ${files === 1 ? "this file" : `${format.number(files)} files`})`}, who is not in the list of people.`,
    hint: `Add them: cchc person add --name "${person}"`,
  }),
  "earlier-not-mentioned": ({ visit, findings }) => ({
    message: `Follow-up visit ${visit} does not mention unfinished earlier findings: ${format.list(findings)}.`,
    hint: `Record what is still wrong: cchc finding add ${visit} --previous NUMBER; what is remedied: cchc finding report NUMBER`,
  }),
  "visit-slipped": ({ visit, plannedOn, status }) => ({
    message: `The visit ${visit} was planned for ${format.day(plannedOn)} but is still “${labels.visitStatus[status]}”.`,
    hint: `Start, postpone or cancel it: cchc visit start ${visit}`,
  }),
  "deadline-provisional": ({ finding, due }) => ({
    message: `The due date ${format.day(due)} of ${finding} is provisional: not all days off are announced.`,
    hint: "Bring the calendar up to date once they are: cchc calendar set",
  }),
  "document-number-twice": ({ number, other }) => ({
    message: `The number ${number} stands on “${other}” of the same issuer and year already.`,
    hint: "If one document was entered twice, undo the later; if it was mistyped: cchc document update ID --number NUMBER",
  }),
  "own-number-twice": ({ number, id, other, otherId }) => ({
    message: `The number ${number} belongs to two documents: ${id} and “${other}” (id ${otherId}).`,
    hint: `The registry office says which one keeps it. The other one: cchc undo ID if it was not sent, else cchc document withdraw ID --reason REASON; then issue it again.`,
  }),
  "own-document-twice": ({ number, id, other, otherId }) => ({
    message: `One document was issued twice: as ${number} (id ${id}) and as ${other} (id ${otherId}).`,
    hint: "Keep one. The other one: cchc undo ID if it was not sent, else cchc document withdraw ID --reason REASON",
  }),
  "own-number-order": ({ number, on, other, otherOn }) => ({
    message: `The number ${number} is dated ${format.day(on)}, before the lower number ${other} (${format.day(otherOn)}).`,
    hint: "Compare with the book of the registry office; nothing to do if it is so.",
  }),
  "own-subject-unknown": ({ number, subject }) => ({
    message: `The document ${number} is about “${subject}”, which is not in the workspace.`,
    hint: "Bring the lost file back, or see: cchc document list --own",
  }),
  "issued-before-results": ({ number, criteria, on }) => ({
    message: `${number} of ${format.day(on)} states the results of ${criteria}, but none was final on that day.`,
    hint: `Not sent yet: cchc undo ${number}; sent: cchc document withdraw ${number} --reason REASON. Results taken back by mistake are made final again: cchc scorecard finalise`,
  }),
  "issued-results-reopened": ({ number, on, scorecards }) => ({
    message: `${number} of ${format.day(on)} states the results of ${format.list(scorecards)}, which were reopened or made final again after that day.`,
    hint: `If results changed, withdraw it and issue another in its place: cchc document withdraw ${number} --reason REASON`,
  }),
  "record-number-differs": ({ record, recordNumber, recordOn, number, on, id }) => ({
    message: `${record} says ${recordNumber ?? "no number"}${recordOn === null ? "" : ` of ${format.day(recordOn)}`}, the document register ${number}${on === null ? "" : ` of ${format.day(on)}`}.`,
    hint: `See which is right: cchc document show ${id}, cchc history ${record}; take the wrong one back: cchc undo`,
  }),
  "figure-sum": ({ figure, label, breakdown, value, sum, difference }) => ({
    message: `${label} (${figure})${breakdown === null ? "" : `, ${breakdown}`}: the parts add up to ${format.number(sum)}, the document says ${format.number(value)}, a difference of ${format.number(difference)}.`,
    hint: "The figure stays as published; reports show the difference.",
  }),
  "figure-indicator-unknown": ({ figure, indicator }) => ({
    message: `The figure ${figure} is of the indicator “${indicator}”, which the catalogue has not.`,
    hint: `Add it: cchc indicator add ${indicator} --title TITLE`,
  }),
  "figure-measure-differs": ({ figure, measure, indicator, wanted }) => ({
    message: `The figure ${figure} is measured in “${measure}”, the indicator ${indicator} in “${wanted}”.`,
    hint: "Look at the unit of measure, or whether it is of another indicator.",
  }),
  "figure-level-differs": ({ figure, level, indicator, wanted }) => ({
    message: `The figure ${figure} is of the level ${labels.level[level]}, the indicator ${indicator} of ${labels.level[wanted]}.`,
    hint: "Look at the level, or whether it is of another indicator.",
  }),
  "figure-before-missing": ({ figure, label }) => ({
    message: `${label} (${figure}) has no value before.`,
    hint: `Record it: cchc figure set ${figure} --before N`,
  }),
  "figure-share": ({ figure, label, value, numerator, denominator, computed, difference }) => ({
    message: `${label} (${figure}): the document says ${format.number(value)}%, but ${format.number(numerator)}/${format.number(denominator)} is ${format.number(computed)}%, a difference of ${format.number(difference)} percentage points.`,
    hint: "The figure stays as published; reports show the difference.",
  }),
  "figure-twice": ({ figure, label, value, other, otherValue }) => ({
    message: `${label} (${figure}) is ${format.number(value)}; ${other} says ${format.number(otherValue)} of the same indicator and period.`,
    hint: "Both stay as published. If they are of another scope, record their unit, level or period.",
  }),
  "figure-jump": ({ figure, label, value, percent, limit }) => ({
    message: `${label} (${figure}) is ${format.number(value)}, ${percent > 0 ? "up" : "down"} ${format.number(Math.abs(percent))}% on the value before (told from ${format.number(limit)}%).`,
    hint: "Compare it with its document; if it is right, nothing is to do.",
  }),
  "indicator-part-unknown": ({ indicator, part }) => ({
    message: `The indicator ${indicator} names “${part}”, which the catalogue has not.`,
    hint: "Add that one, or leave it out.",
  }),
  "indicator-circle": ({ indicator, part }) => ({
    message: `The indicator ${indicator} is made up of “${part}”, which is made up of it.`,
    hint: `Take out one way: cchc indicator update ${indicator} --clear partitions`,
  }),
  "indicator-terms": ({ indicator }) => ({
    message: `The indicator ${indicator} lacks its numerator or its denominator, or is no share.`,
    hint: `Change it: cchc indicator update ${indicator} --clear numerator,denominator`,
  }),
  "indicator-definitions": ({ indicator, from }) => ({
    message: `The indicator ${indicator} has two definitions from ${from === null ? "the beginning" : format.day(from)}.`,
    hint: `Write its definitions anew: cchc indicator update ${indicator} --definition "DATE=TEXT"`,
  }),
  "share-without-terms": ({ indicator, title }) => ({
    message: `${title} (${indicator}) is a share without numerator and denominator: nothing to compare it with.`,
    hint: `If they are known: cchc indicator update ${indicator} --numerator ID --denominator ID`,
  }),
  "figure-part-unknown": ({ figure, part }) => ({
    message: `The figure ${figure} names “${part}” as a part, but there is no such figure.`,
    hint: "Record it with cchc figure set.",
  }),
  "figure-document-unknown": ({ figure, document }) => ({
    message: `The figure ${figure} cites the document “${document}”, which is not registered.`,
    hint: "Add it: cchc document add",
  }),
  "plan-without-number": ({ plan }) => ({
    message: `The plan ${plan} has no document number.`,
    hint: `Once it has one: cchc plan update ${plan} --document N --issued-on DATE`,
  }),
  "plan-outside-period": ({ plan, from, to, period }) => ({
    message: `Plan ${plan} (${format.day(from)} – ${format.day(to)}) lies outside the days of the period's plan ${period}.`,
    hint: `Correct the days of one of them: cchc plan update ${plan} --from DATE --to DATE`,
  }),
  "index-inconsistent": ({ result, inconsistency }) => ({
    message: `${result}: ${indices.inconsistency(inconsistency)}.`,
    hint: `The numbers stay as published. A slip of typing is mended by: cchc index update ${result}`,
  }),
  "index-peers-mixed": ({ result, unit, peers }) => ({
    message: `${result}: ${unit} is not among those compared (${peers}).`,
    hint: `If the index compares units of this kind, say so: cchc index define CODE --category CATEGORY; else add an index of its own for this group (cchc index define CODE), record the result there and withdraw: cchc index withdraw ${result}`,
  }),
  "index-competitor-own": ({ result, name, unit }) => ({
    message: `${result} has “${name}” as somebody outside the register, which has this unit.`,
    hint: `Record it for the unit and withdraw this one: cchc index record INDEX --year YEAR --unit ${unit}; cchc index withdraw ${result}`,
  }),
  "peer-not-in-force": ({ record, unit, year, ended, successors }) => ({
    message: `${record} (${year}) has ${unit}, which ${ended === null ? "began after that year" : `ended on ${format.day(ended)}${successors.length === 0 ? "" : ` and is now ${format.list(successors)}`}`}.`,
    hint:
      successors.length === 0
        ? "Compare with the source: correct the year, or record it for the right unit."
        : `Compare with the source; if it is of ${format.list(successors)}, record it for that unit.`,
  }),
  "index-note": ({ result, inconsistency }) => ({
    message: `${result}: ${indices.inconsistency(inconsistency)}.`,
    hint: `See it: cchc index show ${result}`,
  }),
  "index-weak-untreated": ({ result, component, title, percent, threshold }) => ({
    message: `${result}: component ${component} “${title}” reached ${format.percent(percent)} of its maximum (below ${format.percent(threshold)}) and has no remedial task.`,
    hint: `Assign one: cchc index follow-up ${result} --component ${component}`,
  }),
  "task-origin-lost": ({ task, lost }) => ({
    message: `${task} remedies ${lost === "component" ? "a component that its index result has no more" : "an index result that is not there any more"}.`,
    hint: `Drop this task and assign one for a result that is there: cchc task drop ${task} --reason REASON; cchc index follow-up`,
  }),
  "plan-reference-lost": ({ record, field, id }) => ({
    message: `${record} names ${lostReference[field]} ${id}, which is not there.`,
    hint: "Take that plan's file from a backup; a plan of the period can be left out: cchc plan update --clear period-plan",
  }),
  "task-area-not-in-plan": ({ task, area }) => ({
    message: `${task} is of the area “${area}”, which the plan does not have.`,
    hint: "Correct the area, or add it to the plan: cchc plan update --areas",
  }),
  "task-code-twice": ({ task, code, other }) => ({
    message: `${task} has the code “${code}”, which ${other} has already.`,
    hint: `Correct it: cchc task update ${task} --code CODE`,
  }),
  "task-due-outside-plan": ({ task, due, from, to }) => ({
    message: `${task} is due on ${format.day(due)}, outside the plan (${format.day(from)} – ${format.day(to)}).`,
    hint: `Correct it: cchc task update ${task} --due DATE`,
  }),
  "task-due-after-parent": ({ task, due, parent, parentDue }) => ({
    message: `${task} is due on ${format.day(due)}, after ${format.day(parentDue)}, when ${parent}, of which it is a part, is due.`,
    hint: `Correct it: cchc task update ${task} --due DATE`,
  }),
  "task-parent-unknown": ({ task }) => ({
    message: `${task} is said to be a part of a task that the plan does not have.`,
    hint: `See: cchc task show ${task}`,
  }),
  "task-circle": ({ task }) => ({
    message: `${task} is a part of itself.`,
    hint: "Correct “parentTaskId” in the plan's file.",
  }),
  "task-done-before-parts": ({ task, parts }) => ({
    message: `${task} is reported to be done while parts of it are not: ${format.list(parts)}.`,
    hint: `See: cchc task show ${task}`,
  }),
  "task-percent-fell": ({ task, from, percent, on }) => ({
    message: `${task} fell from ${from}% to ${percent}% on ${format.day(on)} without a word on why.`,
    hint: `See: cchc task show ${task}`,
  }),
  "task-lead-ended": ({ task, unit, on, successors }) => ({
    message: `${task} is still owed, but its lead ${unit} ends on ${format.day(on)}${successors.length === 0 ? "" : ` and becomes ${format.list(successors)}`}.`,
    hint: `Choose a lead: cchc task update ${task} --lead ${successors[0] ?? "UNIT"}`,
  }),
  "task-unclear": ({ task, points }) => ({
    message: `${task} leaves open: ${format.list(points.map((point) => labels.clarityPoint[point]))}.`,
    hint: `Fill it in: cchc task update ${task}`,
  }),
  "person-without-unit": ({ task, person }) => ({
    message: `${task}: who does it (${person}) is of no unit.`,
    hint: `Fill it in: cchc person update ${person} --unit UNIT`,
  }),
  "target-indicator-unknown": ({ target, indicator }) => ({
    message: `${target} is measured by the indicator “${indicator}”, which is not in the catalogue.`,
    hint: `See the catalogue: cchc indicator list; mend: cchc target set ${target} --indicator …`,
  }),
  "target-scheme-unknown": ({ target, scheme }) => ({
    message: `${target} is measured by the index “${scheme}”, and no index has that code.`,
    hint: `See: cchc index list; mend: cchc target set ${target} --scheme …`,
  }),
  "target-measured-otherwise": ({ target, other, differences }) => ({
    message: `${target} and ${other} are about one thing and measure it differently: ${targetStanding.differences(differences)}.`,
    hint: `Compare the two documents: cchc target show ${target}; cchc target show ${other}`,
  }),
  "target-unmeasured": ({ target }) => ({
    message: `${target} names neither an index nor an indicator that measures it, so it cannot be judged.`,
    hint: `Name it: cchc target set ${target} --scheme … or --indicator …`,
  }),
  "target-below-period": ({ target, goal, periodTarget, asked }) => ({
    message: `${target} asks for ${format.number(goal)}, less than the ${format.number(asked)} that the plan of the period (${periodTarget}) asks for in that year.`,
    hint: `See: cchc target show ${target}`,
  }),
  "target-below-minimum": ({ target, goal, minimum, source }) => ({
    message: `${target} is set at ${format.number(goal)}, behind what is asked for: ${format.number(minimum)} (${source}).`,
    hint: `See: cchc target show ${target}`,
  }),
  "duty-period-unknown": ({ duty, period }) => ({
    message: `${duty}: “${period}” is no period and no visit.`,
    hint: `See the turns: cchc duty show ${duty}`,
  }),
  "duty-report-twice": ({ duty, period, unit }) => ({
    message: `${duty}: ${unit} is recorded twice for ${period}.`,
    hint: `Keep one. See: cchc history ${duty}`,
  }),
  "criteria-sum": ({ criteria, ...sums }) => ({
    message: `${criteria}: ${printedSum(sums)} It is kept as printed.`,
    hint: `${agreeingSum(sums)} Compare with the document: cchc criteria show ${criteria}`,
  }),
  "criteria-code-twice": ({ criteria, code }) => ({
    message: `${criteria}: the code ${code} stands for two items.`,
    hint: `See the items: cchc criteria show ${criteria}`,
  }),
  "criteria-empty": ({ criteria }) => ({
    message: `${criteria}: there is nothing to score.`,
    hint: `See: cchc criteria show ${criteria}`,
  }),
  "band-scales-overlap": ({ criteria, from }) => ({
    message: `${criteria}: the bands in force from ${from === null ? "the beginning" : format.day(from)} overlap earlier ones.`,
    hint: "Correct “from” and “to” under “scales” in the file.",
  }),
  "band-twice": ({ criteria, band, minimum, other }) => ({
    message: `${criteria}: the band “${band}” (from ${format.percent(minimum)}) has the name or the percentage of “${other}”.`,
    hint: "Correct “bands” in the file.",
  }),
  "band-lowest-missing": ({ criteria, band, minimum }) => ({
    message: `${criteria}: there is no band below ${format.percent(minimum)}; the lowest is “${band}”.`,
    hint: `Name all bands again, with one from 0%: cchc criteria bands ${criteria}`,
  }),
  "band-above-maximum": ({ criteria, band, minimum, most }) => ({
    message: `${criteria}: no unit can reach the band “${band}” from ${format.percent(minimum)}; the most there can be is ${format.percent(most)}.`,
    hint: `Name the bands again in percent of the maximum: cchc criteria bands ${criteria}`,
  }),
  "criteria-group-mixed": ({ criteria, group, levels }) => ({
    message: `${criteria}: the group “${group}” has units of several levels: ${format.list(levels.map(({ level, units }) => `${labels.level[level].toLowerCase()} ${format.number(units)}`))}; levels are not ranked together.`,
    hint: `Make a criteria set for each level. See the group: cchc criteria show ${criteria}`,
  }),
  "criteria-group-shared": ({ criteria, other, year, units }) => ({
    message: `${criteria}: ${format.number(units.length)} of its units are scored by ${other} in ${year}, too.`,
    hint: `One set for a group and a year. Withdraw one made by mistake: cchc criteria withdraw ${criteria} --reason "WHY"`,
  }),
  "scorecard-criteria-unknown": ({ scorecard, criteria }) => ({
    message: `${scorecard}: there is no criteria set with the id “${criteria}”.`,
    hint: "Take the set's file from a backup. See the list: cchc criteria list",
  }),
  "scorecard-outside-group": ({ scorecard, unit, group, on }) => ({
    message: `${scorecard}: ${unit} is not in the group “${group}” on ${format.day(on)}, so it is not ranked.`,
    hint: `See the scorecard: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-unit-ended": ({ scorecard, unit, on, successors }) => ({
    message: `${scorecard}: ${unit} ended on ${format.day(on)} while the scorecard is not final${successors.length === 0 ? "" : `; successors: ${format.list(successors)}`}.`,
    hint: `See the scorecard: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-year-differs": ({ scorecard, year, criteria, criteriaYear }) => ({
    message: `${scorecard} is of ${year}, and criteria set ${criteria} is of ${criteriaYear}.`,
    hint: "Correct “year” in the scorecard's file.",
  }),
  "scorecard-twice": ({ scorecard, unit, other }) => ({
    message: `${scorecard}: ${unit} already has ${other} by the same set; rankings take ${other}.`,
    hint: `Compare the two and remove one file: cchc scorecard show ${other}`,
  }),
  "score-item-unknown": ({ scorecard, item }) => ({
    message: `${scorecard}: there are points for “${item}”, which is no item of the set.`,
    hint: `See the history: cchc history ${scorecard}`,
  }),
  "score-item-not-for-unit": ({ scorecard, item, unit }) => ({
    message: `${scorecard}: there are points for ${item}, which does not apply to ${unit}; they do not count.`,
    hint: `See the history: cchc history ${scorecard}`,
  }),
  "points-above-maximum": ({ scorecard, item, points, maximum }) => ({
    message: `${scorecard}: item ${item} has ${format.number(points)} points, more than its maximum of ${format.number(maximum)}.`,
    hint: `See the history: cchc history ${scorecard}`,
  }),
  "final-unscored": ({ scorecard, items }) => ({
    message: `${scorecard}: it is final, and items have no points: ${format.list(items)}.`,
    hint: `See the history: cchc history ${scorecard}`,
  }),
  "appraiser-submitted": ({ scorecard, by }) => ({
    message: `${scorecard}: who appraised it (${by}) also submitted it.`,
    hint: `See the history: cchc history ${scorecard}`,
  }),
  "evidence-changed": ({ evidence }) => ({
    message: `The evidence ${evidence} was changed after it was recorded.`,
    hint: "Bring back the original file, or add the new one: cchc evidence add",
  }),
  "evidence-missing": ({ evidence }) => ({
    message: `The file of the evidence ${evidence} is not there.`,
    hint: "Copy it back to its place in the evidence folder.",
  }),
  "evidence-outside": ({ evidence }) => ({
    message: `The evidence ${evidence} points out of the workspace.`,
    hint: "Copy the file into the evidence folder and add it again: cchc evidence add",
  }),
  "temporary-file": ({ name }) => ({ message: `A temporary file ${name} is left of an unfinished write.`, hint: fix }),
  "write-unfinished": ({ files }) => ({
    message: `A write of several files was cut off: ${format.number(files)} ${files === 1 ? "was" : "were"} written, the others not yet. Figures are now neither as before it nor as after it.`,
    hint: `${fix} (puts the files back as they were), then do it again.`,
  }),
  "stale-lock": ({ name, holder }) => ({
    message: `A lock ${name} of ${holder} is left, which no longer runs.`,
    hint: fix,
  }),
  "foreign-lock": ({ name, locked, holder, hours }) => ({
    message: `${locked} is locked from another machine (${holder}), ${counted(hours, "hour")} ago; whether it still runs cannot be told from here.`,
    hint: `If nobody works there: delete .cchc/locks/${name}, or after a day run cchc check --fix --yes`,
  }),
  "schema-missing": ({ schema }) => ({ message: `The schema ${schema} that “$schema” names is not there.`, hint: fix }),
  "schema-reference-missing": () => ({ message: "The file has no “$schema”, so editors give no help.", hint: fix }),
  "old-schema-version": ({ found, current }) => ({
    message: `The file has data version ${found}; the present one is ${current}.`,
    hint: "Bring it up to date: cchc migrate",
  }),
  "unknown-file": ({ name }) => ({
    message: `It is not clear what the file ${name} is for.`,
    hint: "Give it the name of its kind, or move it elsewhere.",
  }),
};

/** What `check` says. */
export const checks: typeof shape = {
  severity: { error: "Error", warning: "Warning", info: "Note" },
  remarks,
  place: ({ file, line }) => (line > 0 ? `${file}, line ${line}` : file),
  heading: ({ severity, count }) => `${checks.severity[severity].toUpperCase()}S (${format.number(count)})`,
  willMend: (count) => `${counted(count, "point")} will be mended:`,
  leftAsChanged: (files) =>
    `Kept as they are, for somebody changed them after the write that was cut off; look at them: ${format.list(files)}`,
  nothingToMend: "There is nothing that can be mended by itself.",
  mended: (count) => `Mended ${counted(count, "point")}. Looking again:`,
  renumbered: ({ from, to, file }) => `The number ${from} in ${file} becomes ${to}.`,
  files: (count) => `Looked at ${counted(count, "file")}.`,
  summary: ({ errors, warnings, notes }) =>
    errors + warnings + notes === 0
      ? "Nothing is wrong."
      : `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
};
