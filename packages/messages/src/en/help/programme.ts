import type { programmeHelp as shape } from "../../vi/help/programme.ts";

const programme = "The programme: its display number (KT2026), id, or the beginning of its id";
const member = '"Name or id:role", the role being head, deputy, secretary or member (the default); one flag a person';

/** Help of inspection programmes. */
export const programmeHelp: typeof shape = {
  "programme create": {
    summary: "Make the inspection programme of a year",
    description:
      "It is numbered KT2026; a second one of the year is KT2026-2. While the decision has no number leave --decision out and enter it later with programme update. " +
      "Next: plan its visits one by one (visit plan --programme) or many at once (programme plan).",
    examples: [
      {
        command: "programme create --year 2026 --decision 45/QĐ-UBND --team P1:head",
        comment: "with its decision and team",
      },
      {
        command: 'programme create --year 2026 --themes "Dân chủ cơ sở" --themes "Dân vận"',
        comment: "no decision yet; other themes are looked at as well",
      },
    ],
    arguments: {},
    flags: {
      year: "Year of the programme",
      title: "Title (default: Inspection programme of administrative reform …)",
      decision: "Number of the decision as printed; one in the document register is referred to",
      issued: "Day of the decision (default: as registered)",
      "area-list": "List of content areas (default: inspection)",
      areas: "Areas to look at, separated by commas (default: all)",
      themes: "Themes beside reform, one flag each",
      team: `Members of the team: ${member}`,
      note: "Note",
    },
  },
  "programme list": {
    summary: "List the inspection programmes",
    description: "Each with how many of its visits and units are done.",
    examples: [
      { command: "programme list", comment: "all, the latest year first" },
      { command: "programme list --year 2026", comment: "of one year" },
    ],
    arguments: {},
    flags: { year: "Year of the programme" },
  },
  "programme show": {
    summary: "Show an inspection programme and its coverage",
    description:
      "Decision, contents, the team over time, visits and units done by level. " +
      "A past year is shown as of the end of that reporting year unless --as-of says otherwise.",
    examples: [
      { command: "programme show KT2026", comment: "until today" },
      { command: "programme show KT2026 --as-of 30/6/2026", comment: "as things stood at the end of 30 June 2026" },
    ],
    arguments: { programme },
    flags: {},
  },
  "programme plan": {
    summary: "Plan many visits at once",
    description:
      "One visit of each unit, all on one planned day, with the contents and the team of the programme. Without --apply it only says what it would do. " +
      "A problem with one unit refuses all; what the programme already has on that day is left alone. To move single visits: visit postpone, visit resume.",
    examples: [
      {
        command: "programme plan KT2026 --units so-y-te,so-tu-phap --on 15/4/2026",
        comment: "see it first",
      },
      {
        command: "programme plan KT2026 --units so-y-te,so-tu-phap --on 15/4/2026 --apply",
        comment: "write both",
      },
    ],
    arguments: { programme },
    flags: {
      units: "Ids of the units, separated by commas",
      on: "Planned day",
      kind: "Kind: scheduled (the default), surprise or follow-up",
      apply: "Write them",
    },
  },
  "programme coverage": {
    summary: "Show how far visits reach, and the units that are left",
    description:
      "How many units were visited of those in force, by level and by category; planned units not visited yet; units no visit of the period went to. " +
      "Units that ended are counted as visited but are not in the share.",
    examples: [
      { command: "programme coverage KT2026", comment: "of a programme" },
      { command: "programme coverage --year 2026", comment: "of the whole reporting year, every visit" },
      { command: "programme coverage KT2026 --level commune --limit 0", comment: "every commune that is left" },
    ],
    arguments: { programme },
    flags: {
      year: "Reporting year, when no programme is named (default: this year)",
      level: "Only units of this level",
      category: "Only units of these categories",
      limit: "How many of the units left are named (default 10, in JSON 100; 0 for all)",
    },
  },
  "programme update": {
    summary: "Change title, decision or contents of a programme",
    description:
      "What is not given stays; a list replaces the whole list. Visits that are planned already keep theirs. The team is changed with programme team.",
    examples: [
      {
        command: "programme update KT2026 --decision 45/QĐ-UBND --issued 12/1/2026",
        comment: "the decision has its number now",
      },
      { command: "programme update KT2026 --areas procedures,steering", comment: "fewer areas" },
      { command: "programme update KT2026 --clear note", comment: "empty the note" },
    ],
    arguments: { programme },
    flags: {
      title: "Title",
      decision: "Number of the decision as printed; one in the document register is referred to",
      issued: "Day of the decision",
      areas: "Areas to look at, separated by commas",
      themes: "Themes beside reform, one flag each",
      note: "Note",
      clear: "Empty these fields",
    },
  },
  "programme team": {
    summary: "Set up the team, or change it from a day on",
    description:
      "--team sets the whole team, --add brings somebody in or changes a role, --remove lets somebody go; to replace a person give --remove and --add together. " +
      "Who leaves on a day is a member until the day before. Visits that are planned already keep their team.",
    examples: [
      {
        command: 'programme team KT2026 --team "Nguyễn Văn An:head" --team "P2:secretary"',
        comment: "set it up",
      },
      {
        command: 'programme team KT2026 --on 1/7/2026 --remove P1 --add "Lê Văn Cường:head"',
        comment: "replace the head half-way",
      },
    ],
    arguments: { programme },
    flags: {
      team: `The whole team: ${member}`,
      add: `Who joins or changes the role: ${member}`,
      remove: "Who leaves, one flag a person",
      on: "From which day on (default: today; for a first team: since the programme began)",
    },
  },
  "programme withdraw": {
    summary: "Withdraw an inspection programme made by mistake",
    description:
      "It counts nowhere any more; its file and history stay, and cchc undo brings it back. Not while a visit is planned in it.",
    examples: [
      { command: 'programme withdraw KT2026 --reason "wrong year"', comment: "withdraw it" },
      { command: "undo KT2026", comment: "have it back" },
    ],
    arguments: { programme: "Programme: display number (KT2026), id, or the beginning of an id" },
    flags: { reason: "Why it is withdrawn (required)" },
  },
};
