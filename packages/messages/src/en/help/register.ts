import type { registerHelp as shape } from "../../vi/help/register.ts";

/** Help of the calendar, the figures and the document register. */
export const registerHelp: typeof shape = {
  "calendar show": {
    summary: "Show the days off and the worked weekend days of a year",
    description:
      "Each day has its name and source; what is not sure is marked provisional. A year that is not announced is counted by the law, all of it provisionally.",
    examples: [
      { command: "calendar show", comment: "this year" },
      { command: "calendar show --year 2026", comment: "another year" },
    ],
    arguments: {},
    flags: { year: "Calendar year (default: this year)" },
  },
  "calendar set": {
    summary: "Make a day a day off or a working day",
    description:
      "The old calendar is kept under its version: pinned deadlines stay, those computed from now on follow the new one. A source is needed.",
    examples: [
      {
        command: 'calendar set 31/8/2026 --off --name "Nghỉ hoán đổi" --source 12/VPCP-KGVX',
        comment: "one more day off",
      },
      { command: 'calendar set 22/8/2026 --worked --source "Công văn …/VPCP-KGVX"', comment: "a worked Saturday" },
      { command: "calendar set 31/8/2026 --clear", comment: "take back what was said of this day" },
    ],
    arguments: { date: "The day" },
    flags: {
      off: "It is a day off",
      worked: "It is worked although it is off every week",
      clear: "Take back what was said of this day",
      name: "Name of the day off",
      source: "Law, notice or official letter that says so",
      provisional: "Not sure yet; deadlines across this day are provisional",
    },
  },
  "calendar import": {
    summary: "Replace the calendar by a JSON file",
    description:
      "The file holds “weekend” and “years”, or is the calendar.json of another workspace. Without --apply it only says what differs.",
    examples: [
      { command: "calendar import lich-2027.json", comment: "see what differs" },
      { command: "calendar import lich-2027.json --apply", comment: "put it in force" },
    ],
    arguments: { file: "A JSON file" },
    flags: { apply: "Put it in force" },
  },
  "figure list": {
    summary: "List published figures",
    description:
      "Each has its source document; one made of parts is compared with their sum, and the difference is said. Nothing is ever balanced.",
    examples: [
      { command: "figure list", comment: "all of them" },
      { command: 'figure list --search "thu tuc"', comment: "search without marks" },
    ],
    arguments: {},
    flags: {
      in: "Collection: name of its file in the folder figures, without ending",
      unit: "Figures of this unit and those below it",
      indicator: "Figures of one indicator of the catalogue",
      search: "Look in labels and ids",
    },
  },
  "figure set": {
    summary: "Record a published figure",
    description:
      "Of a figure that exists only the given flags change. The collection is the only one there is, or the one of --in or --year.",
    examples: [
      {
        command: 'figure set tthc --value 1854 --measure "thủ tục" --document 12/BC-UBND',
        comment: "a new figure; the rest is asked for",
      },
      {
        command: "figure set visits --indicator visits --value 46 --document 12/BC-UBND",
        comment: "a value of an indicator of the catalogue",
      },
      { command: "figure set tthc-cong-bo --parts tthc-tinh,tthc-huyen,tthc-xa", comment: "what makes it up" },
      {
        command: 'figure set tthc --breakdown "theo liên thông=cung-cap,giua-cac-cap"',
        comment: "another breakdown; what does not add up is said",
      },
    ],
    arguments: { figure: "An id of your choice" },
    flags: {
      label: "Name of the figure",
      value: "Value: 1854, 83,37 or 20.000.000",
      measure: "Unit of measure: procedures, %, visits …",
      document: "Source document: number or id in the register",
      indicator:
        "Indicator of the catalogue that this is a value of; label, measure and level are its own unless given",
      before: "The value before, of an indicator with one before and one after: 30 days, then 20",
      qualifier: "Word before the number as printed (more than, nearly, over)",
      parts: "Ids of the figures that sum up to this one",
      breakdown: "Another way the same number is broken down: NAME=ID,ID (once for each way)",
      unit: "Unit the figure is about (default: the province)",
      from: "First day the figure is about",
      to: "Last day the figure is about",
      note: "Note",
      in: "Collection: name of its file in the folder figures, without ending",
      year: "Collection of this reporting year; made if it is not there",
      period:
        "With --in: the days of a new collection: 1/1/2021..30/9/2023, 2026-Q1 (quarter) or 2026-6T (half a year)",
    },
  },
  "document add": {
    summary: "Register a document",
    description:
      "Any number is accepted and kept as printed; an unusual form is remarked on. Leave out --number for a document that has none yet.",
    examples: [
      {
        command: 'document add --number 03-NQ/TU --title "Nghị quyết về CCHC" --on 9/9/2021',
        comment: "a Party document",
      },
      {
        command: 'document add --number 1O/KH-UBND --corrected 10/KH-UBND --title "KH 2026"',
        comment: "misprinted: kept as printed, with the right number beside it",
      },
    ],
    arguments: {},
    flags: {
      number: "Number as printed on the document",
      title: "Subject",
      issuer: "Who issued it",
      on: "Day of issue",
      corrected: "The right number of a misprinted one",
      note: "Note",
    },
  },
  "document show": {
    summary: "Show a document",
    description: "Its number is taken apart: type, issuer, year; with the figures that stand in it.",
    examples: [{ command: "document show 03-NQ/TU", comment: "by its number" }],
    arguments: { document: "The document: number, id, or the beginning of an id" },
    flags: {},
  },
  "document update": {
    summary: "Correct a document, or give it its number",
    description: "Only the given flags change.",
    examples: [
      { command: "document update 01HM --number 05/BC-SNV --on 5/1/2024", comment: "a draft has its number now" },
      { command: 'document update "TCVN ISO 90014:2015" --corrected "TCVN ISO 9001:2015"', comment: "misprinted" },
      { command: "document update 03-NQ/TU --clear note", comment: "empty the note" },
    ],
    arguments: { document: "The document: number, id, or the beginning of an id" },
    flags: {
      number: "Number as printed on the document",
      title: "Subject",
      issuer: "Who issued it",
      on: "Day of issue",
      corrected: "The right number of a misprinted one",
      note: "Note",
      clear: "Empty these fields",
    },
  },
  "document withdraw": {
    summary: "Withdraw a document that was issued from here",
    description:
      "No other document gets its number. Then issue what replaces it with report issue: the visit or programme takes the new number. A number given by mistake and not sent is taken back by undo.",
    examples: [
      {
        command: 'document withdraw 12/TB-SNV --reason "withdrawn and replaced"',
        comment: "wrong content, to be issued again",
      },
    ],
    arguments: { document: "The document: number, id, or the beginning of an id" },
    flags: { reason: "Why it is withdrawn", on: "Day of withdrawal (default: today)" },
  },
  "document list": {
    summary: "List the document register, newest first",
    description: "Known forms of numbers are recognised.",
    examples: [
      { command: "document list --year 2023", comment: "issued in 2023" },
      { command: "document list --family party", comment: "of the Party" },
      { command: 'document list --search "ke hoach"', comment: "search without marks" },
      { command: "document list --own", comment: "issued from here" },
      { command: "document list --type TB --year 2026", comment: "notices of 2026" },
    ],
    arguments: {},
    flags: {
      search: "Look in numbers, subjects and issuers",
      family: "Of the State, of the Party, joint, or of another form",
      year: "Year of issue",
      type: "Code of the type of document: BC, TB, KH …; CV is an official letter",
      own: "Only what was issued from here, with template, subject and file",
    },
  },
};
