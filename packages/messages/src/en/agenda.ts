import type { agenda as shape } from "../vi/agenda.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

/** What needs doing: what a bare `cchc` shows. */
export const agenda: typeof shape = {
  title: ({ title, asOf }) => `${title} – ${format.day(asOf)}`,
  overdue: (count) => `OVERDUE (${format.number(count)})`,
  dueSoon: ({ count, until }) => `DUE BY ${format.day(until)} (${format.number(count)})`,
  visitsAhead: ({ visits, units, until }) =>
    `VISITS UNTIL ${format.day(until)} (${counted(visits, "visit")}, ${counted(units, "unit")})`,
  tasksLate: (count) => `TASKS THAT ARE LATE (${format.number(count)})`,
  tasksDueSoon: ({ count, until }) => `TASKS DUE BY ${format.day(until)} (${format.number(count)})`,
  dutiesMissing: (count) => `DUTIES PAST DUE THAT UNITS OWE (${format.number(count)})`,
  dutiesDue: ({ count, until }) => `DUTIES DUE BY ${format.day(until)} (${format.number(count)})`,
  owing: (count) => counted(count, "unit"),
  owingHeading: "Owed by",
  scoresMissing: (count) => `SCORECARDS PAST THEIR DAY (${format.number(count)})`,
  scoresDue: ({ count, until }) => `SCORECARDS DUE BY ${format.day(until)} (${format.number(count)})`,
  targetsBehind: (count) => `TARGETS BEHIND THEIR WAY (${format.number(count)})`,
  targetsUnknown: (count) => `TARGETS DUE THAT NOBODY CAN JUDGE (${format.number(count)})`,
  scoreStep: { submit: "Submit", explain: "Explain" },
  scoreOwing: "Owed by",
  whose: ({ unit, person }) => [unit, person].filter((name) => name !== null).join(", "),
  page: {
    week: ({ from, until }) => `THIS WEEK, ${format.day(from)} TO ${format.day(until)}`,
    month: ({ from, until }) => `THIS MONTH, ${format.day(from)} TO ${format.day(until)}`,
    day: "Day",
    what: "What",
    late: (count) => `PAST THEIR DAY (${format.number(count)})`,
    nothing: "Nothing is due or planned in this time.",
    kind: {
      finding: "Finding due",
      visit: "Visit",
      task: "Task due",
      duty: "Duty due",
      scorecard: "Scorecards",
      target: "Target",
    },
  },
  event: {
    calendarName: ({ title }) => `${title} – agenda`,
    finding: ({ number, title }) => `Finding due ${number}: ${title}`,
    visit: ({ number, unit }) => `Visit to ${unit} (${number})`,
    task: ({ number, title }) => `Task due ${number}: ${title}`,
    duty: ({ number, title, period }) => `Due ${number} – ${title}, ${period}`,
    scorecard: ({ number, step, by }) => `${step} ${number}: ${by}`,
    target: ({ number, title }) => `Target ${number}: ${title}`,
    late: "PAST ITS DAY",
  },
  exported: ({ count, file, until }) =>
    `${count === 1 ? "1 entry" : `${format.number(count)} entries`} until ${format.day(until)} ${count === 1 ? "is" : "are"} in ${file}. Open it with Outlook or a phone's calendar.`,
  slipped: "the planned day has passed",
  andMore: ({ count, command }) => `… and ${format.number(count)} more: ${command}`,
  nothing: ({ asOf, until }) =>
    `Nothing is overdue as of ${format.day(asOf)}; nothing is due and no visit is planned until ${format.day(until)}.`,
  setup: {
    title: "WHERE TO BEGIN",
    step: "Step",
    have: "There",
    command: "Command",
    units: "Units",
    people: "People: the inspection team, those responsible",
    plans: "Reform plan",
    programmes: "Inspection programme of the year",
    visits: "The first visit",
    nothingYet: "none yet",
  },
  start: {
    question: "What do you want to do?",
    create: "Make a new workspace in this folder",
    sample: "Try it with the sample workspace",
    leave: "Later",
    sampleFolder: "Into which folder shall the sample be copied?",
    sampleFolderName: "cchc-sample",
    later: "When you are ready, type one of these:",
  },
  welcome: [
    "cchc follows administrative-reform inspections: visits, findings, remediation deadlines, reports.",
    "There is no workspace in this folder yet. Start in one of two ways:",
  ],
};
