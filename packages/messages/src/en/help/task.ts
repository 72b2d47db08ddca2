import type { taskHelp as shape } from "../../vi/help/task.ts";

const task = "The task: number (KH2026.3), id, or the beginning of an id";
const fields = {
  area: "Area of the plan: code (procedures) or whole name",
  title: "What has to be done, in one sentence",
  lead: "The accountable unit, one only: id or whole name",
  coordinators: "Co-ordinating units, separated by commas or semicolons",
  person: "Who does it: number (P1), id, or name",
  product: "The product that has to be there",
  due: "Due date, within the days of the plan",
  authority: "Who decides on it",
  code: "The task's code in the plan's document: I.1, 2.3 …",
  parent: "The task of the same plan that it is part of: number, id or code",
  "assigned-by": "The superior that assigned it, by which document",
  note: "Note",
};

export const taskHelp: typeof shape = {
  "task add": {
    summary: "Add a task to a plan",
    description:
      "On a terminal, what was not given is asked for, one point after the other; Enter leaves a point open. " +
      "A task has one lead; other units co-ordinate. What is missing is named after saving, with the command that fills it.",
    examples: [
      { command: "task add KH2026", comment: "asks for everything" },
      {
        command: 'task add KH2026 --title "Review files" --lead so-noi-vu --due 30/6/2026',
        comment: "what is known so far; the rest is asked for",
      },
      {
        command: "task add KH2026 --lead so-y-te --coordinators so-noi-vu --parent I.1",
        comment: "a co-ordinator; part of task I.1; the rest is asked for",
      },
    ],
    arguments: { plan: "The plan: number (KH2026), id, or the beginning of an id" },
    flags: fields,
  },
  "task list": {
    summary: "List, filter and search tasks",
    description:
      "Filters are combined; without a plan, tasks of all plans are listed. " +
      "--unreported names the tasks without a report of the month, by lead.",
    examples: [
      { command: "task list KH2026 --late", comment: "late now" },
      { command: "task list --due-within 10d --lead so-noi-vu", comment: "what a unit owes within 10 days" },
      { command: "task list KH2026 --unreported 2026-03", comment: "no progress report in March" },
      { command: "task list --unclear", comment: "something is not clear yet" },
    ],
    arguments: { plan: "The plan: number, id, or the beginning of an id" },
    flags: {
      status: "State",
      late: "Unfinished and past the due date",
      "due-within": "Unfinished and due within: 10d, 5wd",
      lead: "The lead, and units below it",
      unit: "Lead or co-ordinator, and units below it",
      person: "Who does it",
      area: "Area",
      unclear: "Some point is not clear yet",
      unreported: "No progress report in this month: 2026-03, 3/2026",
      search: "Words of number, code, title or product, without marks",
    },
  },
  "task show": {
    summary: "Show everything about a task",
    description:
      "What is clear and what is not, progress reports, every due date with its reason, parts, where it came from, and evidence.",
    examples: [
      { command: "task show KH2026.3", comment: "as of today" },
      { command: "task show KH2026.3 --as-of 30/6/2026", comment: "as of 30 June 2026" },
    ],
    arguments: { task },
    flags: {},
  },
  "task update": {
    summary: "Correct one or several tasks of a plan",
    description:
      "Only the flags given change anything. --due sets the first due date or corrects a typing error; " +
      "with --reason it moves the due date and keeps the one before. " +
      "Of several tasks all are changed or none, and one undo takes all of it back.",
    examples: [
      { command: 'task update KH2026.3 --product "A decision" --person P2', comment: "fills what is missing" },
      {
        command: 'task update KH2026.3 --due 30/9/2026 --reason "waiting for guidance"',
        comment: "moves the due date",
      },
      { command: "task update KH2026.4 KH2026.5 KH2026.6 --lead so-noi-vu", comment: "three tasks at once" },
      { command: "task update KH2026.5 --parent none --clear note", comment: "no part any more, without its note" },
    ],
    arguments: { task: "One or several tasks: number, id, or the beginning of an id" },
    flags: {
      ...fields,
      parent: "The task that it is part of; none frees it",
      due: "Due date; with --reason it is moved",
      reason: "Why the due date moves",
      on: "The day the due date was moved (default: today)",
      document: "The document that moves the due date",
      clear: "Empty these fields",
    },
  },
  "task progress": {
    summary: "Record a progress report of a task",
    description:
      "One report a month; 100 is done, and a later report below 100 opens the task again. " +
      "--on records the report of an earlier month.",
    examples: [
      { command: 'task progress KH2026.3 --percent 60 --text "Draft submitted"', comment: "today's report" },
      { command: "task progress KH2026.3 --percent 40 --on 31/3/2026 --by P2", comment: "March, reported by P2" },
    ],
    arguments: { task },
    flags: {
      percent: "How much is done, 0 to 100",
      text: "Results, difficulties",
      on: "Day of the report (default: today)",
      evidence: "Evidence: a file to keep, or id or name of what is kept; may be repeated",
    },
  },
  "task move": {
    summary: "Put a task in another place of its plan",
    description: "It keeps its number. To bring it to another area, use task update --area.",
    examples: [
      { command: "task move KH2026.7 --before KH2026.3", comment: "before another task" },
      { command: "task move KH2026.7 --last", comment: "behind all others" },
    ],
    arguments: { task },
    flags: { before: "The task it comes before", last: "Behind all other tasks" },
  },
  "task drop": {
    summary: "Drop a task",
    description: "It is in no total any more; its reports stay. A mistake can be undone.",
    examples: [
      { command: 'task drop KH2026.7 --reason "same as task I.2" --document 15/QĐ-UBND', comment: "with its document" },
    ],
    arguments: { task },
    flags: { reason: "Why it is dropped", document: "The document that drops it" },
  },
};
