import { namedCodes } from "../../named-codes.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with plans, their tasks, targets and roll-out, and with recurring duties. */
export const planProblems = {
  "plan-not-found": ({ plan }) => ({ message: `There is no plan “${plan}”.`, hint: "See the list: cchc plan list" }),
  "plan-days-reversed": ({ from, to }) => ({
    message: `A plan cannot start on ${format.day(from)} and end on ${format.day(to)}. ${nothingWritten}`,
    hint: "The last day is the first one or later.",
  }),
  "plan-area-in-use": ({ plan, area, record, of }) => ({
    message: `Plan ${plan} has the ${of} ${record} in the area “${area}”, so it cannot be left out. ${nothingWritten}`,
    hint: `Move it to another area first: cchc ${of === "task" ? "task update" : "target set"} ${record} --area AREA`,
  }),
  "target-incomplete": ({ missing }) => ({
    message: `The target lacks something. ${nothingWritten}`,
    hint: `Add ${missing.map((part) => (part === "goal" ? "--rank, --value or --change" : part === "when" ? "--years or --due" : `--${part}`)).join(", ")}.`,
  }),
  "plan-outside-period": ({ plan, planFrom, planTo, yearPlan, from, to }) => ({
    message: `${yearPlan === null ? "A plan" : `Plan ${yearPlan}`} from ${format.day(from)} to ${format.day(to)} lies outside the period's plan ${plan} (${format.day(planFrom)} – ${format.day(planTo)}). ${nothingWritten}`,
    hint:
      yearPlan === null
        ? `Choose a year of that period, or leave out --period-plan, --from-plan. See: cchc plan show ${plan}`
        : `Keep the days of ${plan} around that plan, or take it out first: cchc plan update ${yearPlan} --clear period-plan`,
  }),
  "area-not-in-plan": ({ plan, area, allowed }) => ({
    message: `Plan ${plan} has no area “${area}”. ${nothingWritten}`,
    hint: `Areas of this plan: ${namedCodes(allowed, labels).join(", ")}.`,
  }),
  "task-not-found": ({ task }) => ({ message: `There is no task “${task}”.`, hint: "See the list: cchc task list" }),
  "task-due-outside-plan": ({ task, due, plan, from, to }) => ({
    message: `“${task}”: the due date ${format.day(due)} lies outside plan ${plan} (${format.day(from)} – ${format.day(to)}). ${nothingWritten}`,
    hint: `Choose a day within, or change the plan's days: cchc plan update ${plan} --to DATE`,
  }),
  "lead-co-ordinates": ({ task, unit }) => ({
    message: `“${task}”: ${unit} both leads and co-ordinates. One task has one accountable unit. ${nothingWritten}`,
    hint: "Take it out of --coordinators, or choose another lead.",
  }),
  "co-ordinator-repeats": ({ task, unit }) => ({
    message: `“${task}”: ${unit} is named twice among the co-ordinators. ${nothingWritten}`,
    hint: "Name each co-ordinator once.",
  }),
  "task-code-repeats": ({ code, task, other }) => ({
    message: `“${task}”: the code ${code} belongs to task ${other}. ${nothingWritten}`,
    hint: `Choose another code, or see: cchc task show ${other}`,
  }),
  "task-circle": ({ task, parent }) => ({
    message: `${task} cannot be a part of ${parent}, since ${parent} is a part of ${task}. ${nothingWritten}`,
    hint: "Choose another parent task.",
  }),
  "task-rescheduled": ({ task }) => ({
    message: `The due date of ${task} was changed with a reason; the original one stays. ${nothingWritten}`,
    hint: `Change it again: add --reason "WHY". See the changes: cchc task show ${task}`,
  }),
  "task-finished": ({ task, on }) => ({
    message: `${task} was done on ${format.day(on)}; its due date no longer changes. ${nothingWritten}`,
    hint: `If it is not done, report that first: cchc task progress ${task} --percent NUMBER`,
  }),
  "task-dropped": ({ task, on }) => ({
    message: `${task} was dropped on ${format.day(on)}. ${nothingWritten}`,
    hint: `If that was a mistake: cchc undo ${task}`,
  }),
  "tasks-of-plans": ({ plans }) => ({
    message: `The tasks are of different plans: ${plans.join(", ")}. ${nothingWritten}`,
    hint: "Change the tasks of one plan at a time.",
  }),
  "percent-out-of-range": ({ percent }) => ({
    message: `Progress of ${format.number(percent)}% is not possible. ${nothingWritten}`,
    hint: "Give a whole number from 0 to 100; 100 is done.",
  }),
  "rollout-before-plan": ({ plan, on, issuedOn }) => ({
    message: `A roll-out report of ${format.day(on)} is earlier than the day plan ${plan} was issued (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: "Look at --on again, or at the plan's day of issue.",
  }),
  "rollout-repeats": ({ plan, unit, on }) => ({
    message: `${unit} has reported rolling out ${plan} on ${format.day(on)} with the same document. ${nothingWritten}`,
    hint: `See: cchc plan rollout ${plan}`,
  }),
  "target-not-found": ({ target }) => ({
    message: `There is no target “${target}”.`,
    hint: "See the list: cchc target list",
  }),
  "target-years-reversed": ({ target, firstYear, lastYear }) => ({
    message: `“${target}”: the first year ${firstYear} comes after the last ${lastYear}. ${nothingWritten}`,
    hint: "Give --years FIRST..LAST.",
  }),
  "target-outside-plan": ({ target, firstYear, lastYear, plan, from, to }) => ({
    message: `“${target}”: ${firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`} lies outside plan ${plan} (${format.day(from)} – ${format.day(to)}). ${nothingWritten}`,
    hint: "Choose years of the plan.",
  }),
  "target-needs-baseline": ({ target }) => ({
    message: `“${target}” is a change, so it needs a year to compare with. ${nothingWritten}`,
    hint: "Add --baseline-year YEAR, or --after TARGET to compare with what another target reached.",
  }),
  "target-circle": ({ target }) => ({
    message: `“${target}” cannot be its own baseline. ${nothingWritten}`,
    hint: "Choose another target at --after.",
  }),
  "baseline-after-goal": ({ target, baselineYear, year }) => ({
    message: `“${target}”: the baseline year ${baselineYear} comes after the year ${year} of the goal. ${nothingWritten}`,
    hint: "Look at --baseline-year and the due date again.",
  }),
  "rank-not-positive": ({ goal }) => ({
    message: `Rank ${format.number(goal)} is not possible. ${nothingWritten}`,
    hint: "A rank is a whole number from 1; “among the first 10” is 10.",
  }),
  "duty-not-found": ({ duty }) => ({ message: `There is no duty “${duty}”.`, hint: "See the list: cchc duty list" }),
  "duty-binds-nobody": ({ duty }) => ({
    message: `“${duty}” binds no unit yet. ${nothingWritten}`,
    hint: "Add --units ID,ID or --level LEVEL, --category CATEGORY.",
  }),
  "duty-day-needed": ({ frequency }) => ({
    message: `A duty that recurs “${labels.dutyFrequency[frequency].toLowerCase()}” cannot be due on a day of the month. ${nothingWritten}`,
    hint: "Use --within, such as --within 3wd.",
  }),
  "duty-period-malformed": ({ text, frequency, example }) => ({
    message: `“${text}” is no period of a duty that recurs “${labels.dutyFrequency[frequency].toLowerCase()}”.`,
    hint: `Write it like ${example}.`,
  }),
  "duty-not-in-force": ({ duty, period, last, from, to }) => ({
    message: `${duty} does not hold for ${period} (ending ${format.day(last)}): it holds from ${format.day(from)}${to === null ? "" : ` to ${format.day(to)}`}. ${nothingWritten}`,
    hint: `See: cchc duty show ${duty}`,
  }),
  "duty-reported-later": ({ duty, to, period, last }) => ({
    message: `${duty} cannot end on ${format.day(to)}: ${period} (ending ${format.day(last)}) was reported. ${nothingWritten}`,
    hint: `End it after that: cchc duty update ${duty} --to ${format.day(last)}`,
  }),
  "duty-not-bound": ({ duty, unit, on }) => ({
    message: `${unit} is not among the units that ${duty} binds on ${format.day(on)}. ${nothingWritten}`,
    hint: `See the units: cchc duty roll-call ${duty}`,
  }),
  "duty-not-yet": ({ duty, period, first, on }) => ({
    message: `${duty}: ${period} starts on ${format.day(first)}, so nothing can be reported on ${format.day(on)}. ${nothingWritten}`,
    hint: "Look at --period and --on again.",
  }),
  "duty-reported-already": ({ duty, period, unit, on }) => ({
    message: `${unit} is recorded for ${duty}, ${period}, on ${format.day(on)} already. ${nothingWritten}`,
    hint: `If that was a mistake: cchc undo ${duty}`,
  }),
  "duty-visit-needed": ({ duty }) => ({
    message: `${duty} follows every inspection, so it needs to know which. ${nothingWritten}`,
    hint: "Add --visit VISIT",
  }),
  "duty-counted": ({ duty }) => ({
    message: `${duty} is counted from the reports on tasks and not recorded by itself. ${nothingWritten}`,
    hint: "Report progress: cchc task progress TASK --percent N",
  }),
} satisfies Partial<ProblemTexts>;
