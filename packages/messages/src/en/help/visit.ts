import type { visitHelp as shape } from "../../vi/help/visit.ts";

export const visitHelp: typeof shape = {
  "visit plan": {
    summary: "Plan a visit",
    description:
      "A visit is one unit inspected once. The unit must be valid on the planned day. " +
      "Next: notify (visit notify), receive the unit's report (visit receive-report), start (visit start).",
    examples: [
      { command: "visit plan vi-thanh-city --on 15/11/2023 --kind scheduled", comment: "a scheduled inspection" },
      {
        command: "visit plan so-y-te --on 2/12/2023 --kind surprise --areas procedures",
        comment: "a surprise, one area",
      },
      {
        command: "visit plan so-y-te --on 15/11/2026 --kind scheduled --programme KT2026",
        comment: "in the programme of the year, with its contents and team",
      },
    ],
    arguments: { unit: "Id of the inspected unit" },
    flags: {
      on: "Planned day",
      kind: "Kind: scheduled, surprise or follow-up",
      areas: "Areas looked at (default: all)",
      programme:
        "The programme it is planned in: number (KT2026) or id; contents and the team on the planned day come from it unless given",
      team: 'Members of the team, one flag each: "Name or id:role" (default: as in the programme)',
      themes: "Themes beside reform, one flag each",
      note: "Note",
    },
  },
  "visit list": {
    summary: "List visits",
    description: "Visits and units are counted apart: a unit may be visited several times.",
    examples: [
      { command: "visit list --year 2023", comment: "visits that started in the reporting year 2023" },
      {
        command: "visit list --level district --status following-up",
        comment: "district level, remediation followed up",
      },
    ],
    arguments: {},
    flags: {
      unit: "Inspected unit, units below it included",
      programme: "Only visits planned in this programme",
      kind: "Kind",
      status: "Status",
      year: "Reporting year of the day the visit started",
    },
  },
  "visit start": {
    summary: "Record that a visit started",
    description:
      "From now on strengths and findings can be recorded. Names what the unit still owes from earlier visits.",
    examples: [{ command: "visit start 2023-014 --on 9/5/2023", comment: "recorded later, with the true day" }],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { on: "Day the visit started (default: today)" },
  },
  "visit show": {
    summary: "Show everything about a visit",
    description:
      "The unit, the kind, the state, the team, what was done, strengths, findings with due date and state, evidence, and what comes next.",
    examples: [
      { command: "visit show 2023-014", comment: "visit 2023-014" },
      { command: "visit show 2023-014 --as-of 30/9/2023", comment: "as it stood at the end of 30/9/2023" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: {},
  },
  "visit update": {
    summary: "Change what a visit looks at and who goes, or number its notice",
    description:
      "Each flag replaces the whole list. An area with strengths or findings cannot be dropped. --notice numbers a conclusion notice that had no number yet, and stands alone.",
    examples: [
      {
        command: 'visit update 2023-014 --team "Nguyễn Văn A:head" --team "P2:secretary"',
        comment: "the team: head and secretary",
      },
      {
        command: 'visit update 2023-014 --areas procedures,steering --note "one-stop"',
        comment: "fewer areas",
      },
      { command: "visit update 2023-014 --clear programme,team", comment: "outside any programme, no team yet" },
      { command: "visit update 2023-014 --notice 25/TB-ĐKT", comment: "the conclusion notice has its number now" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: {
      areas: "Areas looked at, separated by commas",
      themes: "Themes beside reform, one flag each",
      programme: "The programme it is planned in",
      team: 'Members of the team, one flag each: "name or id:role", the role being head, deputy, secretary or member (the default)',
      note: "Note",
      clear: "Empty these fields",
      notice: "Number of a conclusion notice recorded without one (visit conclude --draft)",
      on: "With --notice: the day of the notice (default: that of the conclusion)",
    },
  },
  "visit notify": {
    summary: "Record that the unit was notified",
    description: "Scheduled visits only: a surprise is not announced.",
    examples: [
      {
        command: 'visit notify 2023-014 --document "45/TB-SNV of 12/4/2023" --on 12/4/2023',
        comment: "recorded later, with the true day",
      },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: {
      document: "Number and date of the document that announces the visit (required)",
      on: "Day of the notice (default: today)",
    },
  },
  "visit receive-report": {
    summary: "Record that the unit sent its own report",
    description: "Needs the document's number, or evidence that evidence add has kept.",
    examples: [
      { command: 'visit receive-report 2023-014 --document "120/BC-UBND of 28/4/2023"', comment: "by its number" },
      { command: "visit receive-report 2023-014 --evidence report.pdf", comment: "by the file kept as evidence" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: {
      document: "Number and date of the report",
      evidence: "File name or id of evidence kept in this visit, one flag each",
      on: "Day it came (default: today)",
    },
  },
  "visit minute": {
    summary: "Record that the minutes are signed",
    description: "Of a follow-up visit, names unfinished findings from earlier visits that it does not mention.",
    examples: [
      { command: "visit minute 2023-014", comment: "minutes signed today" },
      {
        command: 'visit minute 2023-014 --on 9/5/2023 --document "03/BB-ĐKT"',
        comment: "recorded later, with their number",
      },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { document: "Number and date of the minutes", on: "Day of the minutes (default: today)" },
  },
  "visit conclude": {
    summary: "Record the conclusion notice",
    description:
      "Findings go under remediation; deadlines that count from the conclusion are pinned and do not move later, except by extension. " +
      "Of a follow-up visit, earlier findings it does not mention are named again.",
    examples: [
      { command: "visit conclude 2023-014 --notice 25/TB-ĐKT --on 22/5/2023", comment: "the notice has its number" },
      { command: "visit conclude 2023-014 --draft", comment: "no number yet; visit update --notice gives it later" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: {
      notice: "Number of the conclusion notice",
      draft: "The notice has no number yet",
      on: "Day of the conclusion (default: today)",
    },
  },
  "visit close": {
    summary: "Close a visit",
    description: "Only when every finding is finished: accepted, closed, dismissed or transferred.",
    examples: [
      { command: "visit close 2023-014", comment: "every finding is finished" },
      { command: "visit close 2023-014 --on 30/9/2023", comment: "recorded later, with the true day" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { on: "Day it was closed (default: today)" },
  },
  "visit postpone": {
    summary: "Postpone a visit that has not started",
    description: "visit resume plans it anew.",
    examples: [{ command: 'visit postpone 2023-014 --reason "elections at the unit"', comment: "from today" }],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { reason: "Why it is postponed (required)", on: "Day of the postponement (default: today)" },
  },
  "visit resume": {
    summary: "Plan a postponed visit anew",
    description: "It is planned again; the unit must be valid on the new day.",
    examples: [{ command: "visit resume 2023-014 --on 20/6/2023", comment: "the new planned day" }],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { on: "New planned day (required)" },
  },
  "visit cancel": {
    summary: "Cancel a visit before its minutes",
    description: "Asks nothing, since cchc undo takes it back.",
    examples: [
      { command: 'visit cancel 2023-014 --reason "joined with visit 2023-020"', comment: "from today" },
      { command: "undo 2023-014", comment: "take it back" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { reason: "Why it is cancelled (required)", on: "Day of the cancellation (default: today)" },
  },
};
