import type { CommandHelp } from "../../vi/help/command-help.ts";

const bindingFlags = {
  units: "The units bound",
  level: "Every unit of this level, also those that come later",
  category: "Every unit of this category",
  except: "Units that are not bound",
};

export const dutyHelp = {
  "duty add": {
    summary: "Add a recurring duty of units",
    description:
      "Monthly reports, self-inspections, lessons meetings: what, how often, until when, which units. Due dates follow the working-day calendar; the first day is not counted.",
    examples: [
      {
        command: 'duty add --title "Monthly report" --every monthly --within 5wd',
        comment: "every month, within 5 working days of its end; the rest is asked for",
      },
      {
        command: 'duty add --title "Report" --every quarterly --start-day 15 --by-day 20',
        comment: "quarters from the 15th to the 14th, by the 20th; the rest is asked for",
      },
      {
        command: 'duty add --title "Lessons meeting" --every after-visit --within 10wd',
        comment: "after every inspection; the rest is asked for",
      },
    ],
    arguments: {},
    flags: {
      title: "What is to be done (required)",
      kind: "Kind of duty: report, self-inspection, meeting, other",
      every: "How often (required)",
      "start-day": "Day of the month on which periods start; 15 is from the 15th of the month before to the 14th",
      within: "Due, counted from the last day of the period: 5wd is 5 working days, 10d is 10 days",
      "by-day": "Due on this day of the month, the first one after the period",
      ...bindingFlags,
      "by-tasks": "Done when the unit reported on all tasks it leads within the period",
      from: "Holds for periods that end from this day on (required)",
      to: "Holds to the end of this day",
      basis: "The document that lays it down",
      receiver: "Who receives it",
      note: "A note",
    },
  },
  "duty list": {
    summary: "List the recurring duties",
    description: "Those in force; with --all also those that are not yet, or no longer.",
    examples: [{ command: "duty list", comment: "in force" }],
    arguments: {},
    flags: { all: "Also duties that are not in force" },
  },
  "duty report": {
    summary: "Record that units did one turn",
    description:
      "Several units at once. Without --period the one that ended last is meant. The turn's due date is kept with the report: a later calendar does not move it.",
    examples: [
      {
        command: "duty report DK1 --period 2026-03 --units so-y-te,so-tu-phap --on 3/4/2026",
        comment: "two departments reported for March",
      },
      {
        command: "duty report DK3 --visit 2026-004 --on 20/5/2026 --document 12/BB-UBND",
        comment: "the meeting after a visit was held",
      },
    ],
    arguments: { duty: "The duty: number (DK1) or id" },
    flags: {
      period: "The period: 2026-03, 2026-Q1, 2026-H1, 2026 or 2026-W12",
      visit: "The visit, for a duty after every inspection",
      units: "The units that did it",
      on: "Day of the report or of the doing (default: today)",
      document: "Number of the reporting document",
      note: "A note",
    },
  },
  "duty roll-call": {
    summary: "Roll-call: which units did not do it",
    description:
      "The period that ended last, or the one of --period; who is missing comes first. Without a duty: the last turn of every duty.",
    examples: [
      { command: "duty roll-call", comment: "every duty" },
      { command: "duty roll-call DK1 --period 2026-03 --missing", comment: "who did not report for March" },
    ],
    arguments: { duty: "The duty: number (DK1) or id" },
    flags: {
      period: "The period: 2026-03, 2026-Q1 …, or the number of a visit",
      missing: "Only units that did not do it",
      level: "Only units of this level",
    },
  },
  "duty show": {
    summary: "Show a recurring duty and its last turns",
    description: "Due rule, units bound, and how many reported, were late or are missing in the last six turns.",
    examples: [{ command: "duty show DK1", comment: "everything" }],
    arguments: { duty: "The duty: number (DK1) or id" },
    flags: {},
  },
  "duty update": {
    summary: "Change or end a recurring duty",
    description:
      "Title, units and last day can change. When how often or until when changes, end the old duty with --to and add a new one: due dates of past turns do not move with it.",
    examples: [
      { command: "duty update DK1 --to 31/12/2026", comment: "ends with 2026" },
      { command: "duty update DK1 --level province --except cong-an-tinh", comment: "other units" },
      { command: "duty update DK1 --clear to,note", comment: "without its end and its note" },
    ],
    arguments: { duty: "The duty: number (DK1) or id" },
    flags: {
      title: "What is to be done",
      ...bindingFlags,
      to: "The last day it holds",
      basis: "The document that lays it down",
      receiver: "Who receives it",
      note: "A note",
      clear: "Empty these fields",
    },
  },
  "duty withdraw": {
    summary: "Withdraw a recurring duty made by mistake",
    description:
      "It counts nowhere any more; its file and history stay, and cchc undo brings it back. To end one, use duty update --to.",
    examples: [
      { command: 'duty withdraw DK1 --reason "wrong year"', comment: "withdraw it" },
      { command: "undo DK1", comment: "have it back" },
    ],
    arguments: { duty: "Duty: display number (DK1), id, or the beginning of an id" },
    flags: { reason: "Why it is withdrawn (required)" },
  },
} satisfies Record<string, CommandHelp>;
