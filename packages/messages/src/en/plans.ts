import type { plans as shape } from "../vi/plans.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

/** What the commands of plans say. */
export const plans: typeof shape = {
  ask: {
    year: "Plan of which year?",
    title: "Title of the plan",
    document: "Number of the document that issues it (empty if it has none yet)",
    issuedOn: "Day of issue (empty if it is not issued yet)",
    rolloutOn: "Day of the report",
  },
  titleOfYear: (year) => `Plan of administrative reform ${year}`,
  titleOfPeriod: ({ firstYear, lastYear }) => `Plan of administrative reform ${firstYear}–${lastYear}`,
  heading: ({ number, title }) => `${number}: ${title}`,
  plan: "Plan",
  days: "Days",
  daysText: ({ from, to }) => `${format.day(from)} – ${format.day(to)}`,
  document: "Document",
  documentText: ({ document, issuedOn }) =>
    `${document ?? "no number yet"}${issuedOn === null ? "" : `, of ${format.day(issuedOn)}`}`,
  periodPlan: "Plan of the period",
  previousPlan: "Made from",
  yearlyPlans: "Yearly plans",
  legalBases: "Legal bases",
  noBasis: "none entered",
  tasks: "Tasks",
  total: "Total",
  done: "Done",
  late: "Late",
  targets: "Targets",
  rollout: "Roll-out",
  units: (count) => counted(count, "unit"),
  created: ({ number, title, from, to }) => `Made ${number} “${title}” (${plans.daysText({ from, to })}).`,
  taken: ({ planNumber, tasks, targets }) =>
    `Taken from ${planNumber}: ${counted(tasks, "task")}, ${counted(targets, "target")}.`,
  targetsLeft: ({ planNumber, count }) =>
    `Not taken from ${planNumber}: ${counted(count, "target")} of other years, or with a baseline to set anew (cchc target set).`,
  sameDays: ({ number, other }) => `${other} has the same days already; the new plan is ${number}.`,
  withoutDue: ({ number, count }) =>
    `${counted(count, "task")} without due date. See: cchc task list ${number} --unclear`,
  dueOnDaysOff: (tasks) =>
    `Due on days off, kept as they are: ${format.list(tasks.slice(0, 10).map(({ taskNumber, due }) => `${taskNumber} (${format.day(due)})`))}${tasks.length > 10 ? ` … ${format.number(tasks.length)} in all` : ""}.`,
  leadsEnded: (tasks) => [
    `Tasks whose lead has ended: ${format.number(tasks.length)}`,
    ...tasks
      .slice(0, 10)
      .map(({ taskNumber, from, to }) =>
        to === null
          ? `  ${taskNumber}: ${from}, no new lead yet (cchc task update ${taskNumber} --lead …)`
          : `  ${taskNumber}: ${from}, now ${to}`,
      ),
    ...(tasks.length > 10 ? [`  … and ${format.number(tasks.length - 10)} more: cchc task list`] : []),
  ],
  updated: ({ number }) => `Changed the plan ${number}.`,
  unchanged: ({ number }) => `The plan ${number} was like that already; nothing changed.`,
  count: (count) => counted(count, "plan"),
  empty: "There is no plan yet. Make the first one: cchc plan create --year …",
  invented: "for illustration, not in the source",
  page: {
    progress: "PROGRESS",
    bar: "Progress",
    legend: "█ done   ▒ late   ░ still to do",
    noTasks: "There are no tasks yet.",
    summary: ({ total, done, late, dropped }) =>
      `${counted(total, "task")}, ${format.number(done)} done, ${format.number(late)} late` +
      (dropped === 0 ? "" : `; ${format.number(dropped)} more dropped`),
    late: (count) => `LATE (${format.number(count)})`,
    lead: "Lead",
    noLead: "open",
    due: "Due",
    daysLate: "Days late",
    more: ({ count, command }) => `… and ${format.number(count)} more; see all: cchc ${command}`,
    unclear: (count) => `UNCLEAR (${counted(count, "task")})`,
    unclearPoint: ({ point, tasks }) => `${labels.clarityPoint[point]}: ${format.number(tasks)}`,
    allClear: "Every task that is still owed is clear.",
    targets: (count) => `TARGETS (${format.number(count)})`,
    rollout: "ROLL-OUT",
    noRollout: "No unit has reported acting on it.",
  },
  rolloutPage: {
    missingHeading: ({ number }) => `Units that have not reported on ${number}`,
    counts: ({ reports, units }) => `${counted(reports, "report")} of ${counted(units, "unit")}`,
    coverage: ({ reported, units }) =>
      `${format.number(reported)} of ${counted(units, "unit")} reported, ${format.number(units - reported)} did not.`,
    on: "Day",
    reported: "Reported",
    missing: "Missing",
    inForce: "Total",
    allReported: "Every unit has reported.",
    noUnits: "No unit in force matches.",
    empty: "No unit has reported yet.",
    recorded: ({ number, units, on }) =>
      units.length <= 5
        ? `Recorded that ${format.list(units)} acted on ${number} on ${format.day(on)}.`
        : `Recorded that ${counted(units.length, "unit")} acted on ${number} on ${format.day(on)}.`,
  },
};
