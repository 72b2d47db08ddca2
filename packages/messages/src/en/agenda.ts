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
