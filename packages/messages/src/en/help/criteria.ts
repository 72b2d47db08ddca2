import type { criteriaHelp as shape } from "../../vi/help/criteria.ts";

export const criteriaHelp: typeof shape = {
  "criteria create": {
    summary: "Make a criteria set from a table",
    description:
      "Each row of the table (Excel, CSV or JSON) is a field, a criterion or a part: code, title, maximum; besides scoredBy (self, appraisal, survey), kind (basic, bonus, penalty), parent, evidence, except. Where a table prints bonus and penalty under headings of their own, the rows below are understood so without a column. Printed maxima are kept; what does not add up is told with its row, the difference and what would agree. Without --band the bands are 90, 80, 65, 50.",
    examples: [
      {
        command: "criteria create table.json --year 2026 --group A --category department",
        comment: "the departments in 2026",
      },
      {
        command: "criteria create table.csv --band Good=80 --band Fair=50 --band Weak=0",
        comment: "bands of its own; the rest is asked for",
      },
      {
        command: 'criteria create table.xlsx --map "What=title" --dry-run',
        comment: "other headings: a trial first, nothing is written",
      },
      { command: "criteria create --from-set TC2025 --year 2026", comment: "last year's set again" },
    ],
    arguments: { file: "A table in .xlsx, .csv or .json; not with --from-set" },
    flags: {
      title: "Title of the set",
      year: "Year that is scored (needed)",
      owner: "Who issued it",
      group: "Name of the peer group (needed)",
      units: "Units of the group",
      level: "Every unit of this level",
      category: "Every unit of this category",
      except: "Units that are not in the group",
      maximum: "Total that the document prints, to compare",
      "bonus-cap": "Most that bonuses count together",
      "penalty-cap": "Most that penalties count together",
      band: "Band: NAME=PERCENT, from that percentage on",
      basis: "Document that sets it up",
      note: "Note",
      "from-set": "Take criteria, group and bands of this set (year: the one after, unless told)",
      encoding: "Encoding of a CSV file (default: utf-8)",
      "dry-run": "A trial: tells what set would be made and what does not agree; writes nothing",
      map: 'Which column a heading of the table is: "What=title"; may be given several times',
      "map-value": 'What a word of the table means: "scoredBy:Team=appraisal"; may be given several times',
      mapping: "Read columns by a saved mapping (see: import mapping)",
      "save-mapping": "Save how the columns were read this time under this name",
    },
  },
  "criteria bands": {
    summary: "Change the bands from a day on",
    description:
      "Name all of the new bands and the document that sets them. The old ones are in force until the day before; a final scorecard keeps the band of the day on which it became final.",
    examples: [
      {
        command: "criteria bands TC2026 --band Pass=50 --band Fail=0 --document 5/QD",
        comment: "a new band by a document",
      },
    ],
    arguments: { criteria: "Criteria set: number (TC2022) or id" },
    flags: {
      band: "A band: NAME=PERCENT, from that percentage on (name all of them)",
      from: "In force from this day (default: today)",
      document: "Number of the document (needed)",
    },
  },
  "criteria list": {
    summary: "List the criteria sets",
    description: "Number, title, year, peer group, items and points.",
    examples: [{ command: "criteria list", comment: "all sets" }],
    arguments: {},
    flags: { year: "Only of this year" },
  },
  "criteria show": {
    summary: "Show a criteria set",
    description: "Fields, criteria, maxima, who scores, bands; the difference where something does not add up.",
    examples: [{ command: "criteria show TC2022", comment: "everything" }],
    arguments: { criteria: "Criteria set: number (TC2022) or id" },
    flags: {},
  },
  "criteria withdraw": {
    summary: "Withdraw a criteria set made by mistake",
    description:
      "It counts nowhere any more; its file and history stay, and cchc undo brings it back. Scorecards by it are withdrawn first.",
    examples: [
      { command: 'criteria withdraw TC2022 --reason "wrong year"', comment: "withdraw it" },
      { command: "undo TC2022", comment: "have it back" },
    ],
    arguments: { criteria: "Criteria set: number (TC2022) or id" },
    flags: { reason: "Why it is withdrawn (required)" },
  },
};
