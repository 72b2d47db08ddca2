import type { CommandHelp } from "../../vi/help/command-help.ts";
import type { reportHelp as vietnamese } from "../../vi/help/report.ts";

const period = {
  year: "Reporting year, 15/12 of the year before to 14/12 (its start is a setting)",
  period: "Period: first day..last day, both included; or 2026-Q1, 2026-6T (quarter, six months)",
  visit: "The visit that the document is about (number or id)",
  programme: "The inspection programme that the document is about (number or id)",
  criteria: "The criteria set of the classification (number or id)",
  plan: "Speak of this plan only; without a year or period, of what the plan covers",
  month: "Month of the progress report, such as 2026-03 or 3/2026",
};

export const reportHelp = {
  "report list": {
    summary: "List the report templates",
    description: "A template in the workspace's templates/ folder is used in place of the built-in one of the same id.",
    examples: [{ command: "report list", comment: "what can be used here" }],
    arguments: {},
    flags: {},
  },
  "report fields": {
    summary: "List the fields and helpers a template may use",
    description: "Each field has a Vietnamese and an English name, and either will do; samples come from sample data.",
    examples: [
      { command: "report fields annual", comment: "the fields of the yearly report" },
      { command: "report fields conclusion-notice --search deadline", comment: "only those with this in their name" },
    ],
    arguments: { template: "Id of the template" },
    flags: { search: "Only fields with this text in their name; marks may be left out" },
  },
  "report new": {
    summary: "Copy a built-in template into the workspace, to edit it",
    description:
      "Edit template.docx in Word: words, fonts, tables; keep the tags {{…}} or change them after report fields. " +
      "The report of that id uses the copy from then on. Bracketed lines stand for what there is no data of yet.",
    examples: [{ command: "report new annual", comment: "gives templates/annual/template.docx" }],
    arguments: { template: "Id of a built-in template" },
    flags: {},
  },
  "report lint": {
    summary: "Check a template file",
    description:
      "Names part, paragraph and tag of each error: unclosed block, unknown field, wrong helper. Ends with 5 on errors. " +
      "Warnings are what renders but is hardly meant: tracked changes, missing styles, branches that never print, tags " +
      "with a brace too few or where none is filled.",
    examples: [{ command: "report lint templates/annual/template.docx", comment: "after editing it in Word" }],
    arguments: { file: "A .docx, .html.hbs or .md.hbs file" },
    flags: { as: "The built-in template of the same data (default: by the manifest.json beside it, else annual)" },
  },
  "report check-format": {
    summary: "Check the layout of a Word file against decree 30/2020",
    description:
      "Any .docx, whoever made it: paper, margins, fonts and sizes, state name, motto, number, date, legal bases, numbering, recipients, signature, page numbers, annexes. The file is not changed. What is not certain is said to be so. Ends with 5 on errors.",
    examples: [
      { command: "report check-format bao-cao.docx", comment: "before it goes to the records clerk" },
      { command: "report check-format bao-cao.docx --json", comment: "for another program to read" },
    ],
    arguments: { file: "A .docx file" },
    flags: {},
  },
  "report render": {
    summary: "Render a report or document as Word, PDF, HTML or Markdown",
    description:
      "The yearly report is the template annual. An .explain.json beside the report says what stands behind each figure. " +
      "Without -o the report goes to reports/. States are as of the last day of the period, or today if that is earlier. " +
      "A file that exists is overwritten only if it still is as it was rendered, or with your consent. " +
      "PDF is made of the Word file by the LibreOffice of this machine; CCHC_SOFFICE says where it is if it is not found.",
    examples: [
      { command: "report render annual --year 2023", comment: "the report of 2023, a Word file in reports/" },
      { command: "report render annual --period 1/1/2021..30/9/2023 -o report.html", comment: "any period, as HTML" },
      {
        command: "report render annual --year 2023 --number 15 --date 20/12/2023",
        comment: "with its number and day",
      },
      { command: "report render annual --plan KH2023", comment: "one reform plan only, for its year" },
      { command: "report render inspection-notice --visit 2023-014", comment: "letter of notice with the outline" },
      { command: "report render minutes --visit 2023-014", comment: "minutes of one visit" },
      { command: "report render conclusion-notice --visit 2023-014", comment: "conclusion notice of one visit" },
      { command: "report render overdue-reminder --visit 2023-014", comment: "reminder of what is overdue" },
      { command: "report render remediation-follow-up", comment: "follow-up of remediation up to today" },
      {
        command: "report render conclusion-notice --all-concluded --year 2023 -o notices",
        comment: "the notices of all visits concluded in the year",
      },
      { command: "report render inspection-results --year 2023", comment: "inspection results of a year" },
      { command: "report render periodic --period 2023-6T", comment: "report of the first six months" },
      { command: "report render annual --year 2023 --format pdf", comment: "the yearly report as PDF" },
      { command: "report render inspection-plan --programme KT2023", comment: "the year's inspection plan" },
      { command: "report render team-decision --programme KT2023", comment: "the decision that sets up the team" },
      {
        command: "report render classification --criteria TC2022",
        comment: "the decision that approves a classification",
      },
      {
        command: "report render task-progress --plan KH2023 --month 2023-11",
        comment: "the progress of a plan in a month",
      },
      { command: "report render my-template.docx --as annual --year 2023", comment: "a template of your own" },
    ],
    arguments: { template: "A template's id (see report list), or a template file of yours with --as" },
    flags: {
      ...period,
      as: "The built-in template of the same data (default: by the manifest.json beside it)",
      format: "Format of the file (default: by the ending of -o, else docx)",
      "all-concluded": "A document for each concluded visit, into the folder -o; with --year or --period",
      "all-overdue": "A document for each visit with overdue findings, into the folder -o",
      "all-planned": "A document for each scheduled visit ahead, not yet announced, into the folder -o",
      number: "Number of the report; a gap is left while it has none",
      date: "Day of issue; a gap is left while it has none",
      output: "File to write, anywhere",
    },
  },
  "report issue": {
    summary: "Give a document its number and render it with it",
    description:
      "Without --number the next one of the series (issuer, type, year) is taken; a visit or programme that has its number keeps it. The document is registered (document list --own), and the visit or programme gets the number, too. A slip is taken back by undo; what was sent by document withdraw, and then issued again.",
    examples: [
      { command: "report issue conclusion-notice --visit 2023-014", comment: "the next number, today" },
      {
        command: "report issue conclusion-notice --visit 2023-014 --number 25",
        comment: "number from the registry office",
      },
      {
        command: "report issue annual --year 2023 --on 18/12/2023",
        comment: "yearly report with its day of issue",
      },
    ],
    arguments: { template: "A template's id (see report list), or a template file of yours with --as" },
    flags: {
      ...period,
      as: "The built-in template of the same data (default: by the manifest.json beside it)",
      format: "Format of the file (default: by the ending of -o, else docx)",
      number: "Running number (12) or all of it (12/TB-SNV); default: the next one",
      on: "Day of issue (default: today, or the day recorded with the number)",
      document: "The entry of the document register that is this document: number or id",
      output: "File to write, anywhere",
    },
  },
  "report explain": {
    summary: "Say what stands behind each figure of a report",
    description:
      "Each figure with the records it counts or the document it stands in. Give template and period as for report render, or a rendered file. " +
      "With --diff: which figures changed, which records came and went, because of data, calendar, template or day. " +
      "It says when a file was edited since it was rendered.",
    examples: [
      { command: "report explain annual --year 2023", comment: "from the data as they are" },
      { command: "report explain reports/annual-2023.docx", comment: "of a rendered report" },
      {
        command: 'report explain annual --year 2023 --figure "Findings, overdue"',
        comment: "every record behind a figure",
      },
      { command: "report explain --diff reports/annual-2023.docx", comment: "what changed since it was rendered" },
      { command: "report explain annual --year 2023 --diff old.docx", comment: "compared with an earlier file" },
    ],
    arguments: { template: "A template's id, or a rendered file" },
    flags: {
      ...period,
      as: "The built-in template of the same data (default: by the manifest.json beside it)",
      format: "Ignored; so that a line of report render can be used as it is",
      number: "Ignored; so that a line of report render can be used as it is",
      date: "Ignored; so that a line of report render can be used as it is",
      output: "Ignored; so that a line of report render can be used as it is",
      figure: "Number or name of a figure in the table: lists every record",
      diff: "Compare with an earlier report (it or its .explain.json); without a file, with the data as they are",
    },
  },
} satisfies { [K in keyof typeof vietnamese]: CommandHelp };
