import type { workspaceHelp as shape } from "../../vi/help/workspace.ts";

export const workspaceHelp: typeof shape = {
  init: {
    summary: "Make a workspace",
    description:
      "A workspace is one folder of JSON files of one province. The province becomes the parent of units added later " +
      "that name none. A folder that holds a workspace already is left alone.",
    examples: [
      { command: 'init kiem-tra-cchc --title "Kiểm tra CCHC" --province "Hậu Giang"', comment: "an empty one" },
      { command: "init mau --sample hau-giang", comment: "sample data to try" },
    ],
    arguments: { dir: "The folder (default: the current one); made if it is not there" },
    flags: {
      title: "Title of the workspace",
      province: "Name of the province or city; its id is made from the name, without marks",
      sample: "Copy sample data, which has its title and province",
    },
  },
  settings: {
    summary: "Show and change the settings of the workspace",
    description:
      "Without flags it shows them. Bodies, place, signer and recipients are printed at the head and foot of every " +
      "report. Give --signature and --recipient again for more lines; new lines replace all old ones.",
    examples: [
      { command: "settings", comment: "show" },
      {
        command: 'settings --parent-body "UBND TỈNH" --issuer "SỞ NỘI VỤ" --issuer-code SNV',
        comment: "who issues reports",
      },
      {
        command: 'settings --signature "KT. GIÁM ĐỐC" --signature "PHÓ GIÁM ĐỐC"',
        comment: "signed on behalf",
      },
      { command: "settings --clear parent-body,signer", comment: "empty two fields" },
      { command: "settings --due-soon-days 15", comment: "15 days ahead" },
    ],
    arguments: {},
    flags: {
      title: "Title of the workspace",
      language: "Language of the screens unless told",
      "reporting-year-start": "Day a reporting year starts, in the year before: 12-15 is 15 December",
      "due-soon-days": "What is due in so many days is “due soon”, 1 to 366",
      "parent-body": "The body above the issuer, the top line of a document",
      issuer: "The body that issues the document",
      "issuer-code": "Letters in the number of a document: BC-SNV has SNV",
      "letter-code": "Letters of the drafting unit in the number of a letter: 12/SNV-CCHC has CCHC",
      place: "Place before the date",
      signature: "One line of the signer's office",
      signer: "Name of the signer",
      recipient: "One line of the recipients",
      "weak-percent": "A component below this percent of its maximum is weak (default: 80)",
      clarity: "What a task must make clear (all six points unless chosen)",
      "target-tolerance": "How many percent of the way a target may lag and still be on course (5 unless told)",
      "figure-jump":
        "check tells of a figure that moved by so many percent or more against the value before (never unless told)",
      clear: "Empty these fields",
    },
  },
  check: {
    summary: "List everything broken or doubtful, worst first",
    description:
      "Each point has file, line, what is wrong and what to do. Ends with code 5 when there are errors; warnings and " +
      "notes do not count. With --fix it says first what it will mend, mends it and looks again: clashing numbers, " +
      "findings not handed over, old locks, temporary files, missing “$schema”.",
    examples: [
      { command: "check", comment: "before a report is made" },
      { command: "check --fix", comment: "after the data of two machines were merged" },
      { command: "check --json --limit 0", comment: "everything, for another program" },
    ],
    arguments: {},
    flags: { fix: "Mend what can be mended without guessing" },
  },
  migrate: {
    summary: "Bring the files up to the newest data version",
    description:
      "Rewrites files of older versions, fills in missing “$schema” and writes the schemas to schemas. The content " +
      "stays the same; a file that is up to date keeps every byte.",
    examples: [{ command: "migrate", comment: "after a new version was installed" }],
    arguments: {},
    flags: {},
  },
  history: {
    summary: "Tell what happened to a record, newest last",
    description:
      "A record is a visit, finding, unit, person, document or figure, or a whole register: units, calendar, people, " +
      "documents, workspace. The time is that of recording; the effective day stands in the sentence.",
    examples: [
      { command: "history 2023-008.3", comment: "one finding" },
      { command: "history units", comment: "all changes of units" },
      { command: "history calendar --limit 5", comment: "the last 5 changes of the calendar" },
    ],
    arguments: { record: "Display number, id, beginning of an id, or name of a register" },
    flags: { offset: "Leave out this many of the newest changes" },
  },
  undo: {
    summary: "Take back the last change of a record",
    description:
      "Done at once, and said in a sentence. The history keeps both the change and the undoing. A change that later " +
      "ones stand on can be taken back only after those.",
    examples: [
      { command: "undo 2023-008.3", comment: "take back the last change of this finding" },
      { command: "undo calendar", comment: "return to the calendar before" },
    ],
    arguments: { record: "Display number, id, beginning of an id, or name of a register" },
    flags: {},
  },
};
