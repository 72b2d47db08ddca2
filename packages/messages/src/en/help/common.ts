import type {
  commonFlags as commonFlagsShape,
  globalFlags as globalFlagsShape,
  sections as sectionsShape,
} from "../../vi/help/common.ts";

export const sections: typeof sectionsShape = {
  tagline: "cchc – follow up administrative-reform inspections",
  usage: "USAGE",
  arguments: "ARGUMENTS",
  flags: "FLAGS",
  globalFlags: "GLOBAL FLAGS",
  examples: "EXAMPLES",
  commands: "COMMANDS",
  groups: {
    daily: "EVERY DAY",
    inspection: "INSPECTIONS AND REMEDIATION",
    plan: "PLANS, TASKS, DUTIES",
    report: "REPORTS, FIGURES",
    register: "REGISTERS",
    care: "SETTINGS, CARE OF THE DATA",
    other: "OTHER",
  },
  flagPlaceholder: "[FLAGS]",
  commandPlaceholder: "COMMAND",
  rootUsage: [
    ["cchc", "see what is overdue, due soon, and the visits ahead"],
    ["cchc COMMAND [FLAGS]", "do something; what is missing is asked for"],
    ["cchc COMMAND --help", "how to use that command, with examples"],
  ],
  topicFooter: "How to use one, with examples:",
  sharedFlags: "Flags of every command (explained by cchc --help):",
  oneOf: "One of",
  environment: (name) => `environment variable ${name}`,
  required: "required",
};

export const globalFlags: typeof globalFlagsShape = {
  workspace: "Folder of the workspace (default: this folder or one above)",
  json: "Print the result as JSON for other programs; asks nothing",
  lang: "Language of the output: vi or en",
  "as-of": "Show states as of the end of this day instead of today",
  actor: "Who acts; recorded in the history",
  "no-input": "Never ask; missing input is an error",
  yes: "Answer every confirmation with yes",
  help: "Show how to use it",
};

export const commonFlags: typeof commonFlagsShape = {
  on: "Day this takes effect (default: today)",
  by: "Person or unit that did it (default: whoever acts)",
  document: "Number and date of the document",
  reason: "Reason",
  text: "Text",
  limit: "At most this many (default 100; 0 is all)",
  offset: "Leave out this many at the start",
  unit: "Id of the unit",
  level: "Level",
  area: "Content area",
  year: "Reporting year, from 15/12 of the year before to 14/12",
  apply: "Write to the workspace; without it this is a dry run",
  conflicts:
    "Cells edited in the table and changed here since the export: keep (what is here) or take (the table's); without it nothing is written. Only for .xlsx files that cchc exported",
  encoding: "The file's encoding, where it is not UTF-8",
  sheet: "The sheet of an Excel file: its name or number",
  "header-row": "The row of the sheet, or line of the CSV file, with the headings; found by itself if not given",
  map: 'Which column a heading of the table is: "Agency=name"; may be given several times',
  "map-value": 'What a word of the table means: "category:Bureau=department"; may be given several times',
  mapping: "Read columns by a saved mapping (see: import mapping)",
  "save-mapping": "Save how the columns were read this time under this name (with --apply)",
  problems: "Write the table with its problems marked to this .xlsx file",
  from: "From this day",
  to: "To this day",
};
