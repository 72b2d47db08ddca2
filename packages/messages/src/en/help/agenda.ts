import type { CommandHelp } from "../../vi/help/command-help.ts";

const whose = {
  week: "To this week's Sunday, day by day",
  month: "To the end of this month, day by day",
  days: "How many days to look ahead",
  unit: "Only what concerns this unit and those below it",
  person: "Only what concerns this person: responsible, doing it, on the team",
};

export const agendaHelp = {
  agenda: {
    summary: "Show what is overdue, due soon, and which visits are ahead",
    description:
      "Also what a bare `cchc` shows: findings, tasks, duties, visits. The number of days that count as soon is a setting of the workspace (10 unless changed).",
    examples: [
      { command: "", comment: "what today asks for" },
      { command: "agenda --week", comment: "this week, day by day" },
      { command: "agenda --month --unit so-noi-vu", comment: "this month, of one department" },
      { command: "agenda --as-of 30/9/2023", comment: "as it was at the end of 30 September 2023" },
    ],
    arguments: {},
    flags: { ...whose, limit: "Most items of each part (10; with --json 100; 0 is all)" },
  },
  "export agenda": {
    summary: "Write the agenda as a file for Outlook or a phone",
    description:
      "An .ics file: due dates of findings, tasks and duties, and planned visits, each on its day. Written and opened again it updates what is there and doubles nothing.",
    examples: [
      { command: "export agenda --format ics -o agenda.ics", comment: "the next three months" },
      {
        command: 'export agenda --person "Nguyen Van Duc" --remind 2 -o agenda.ics',
        comment: "of one person, reminding 2 days ahead",
      },
    ],
    arguments: {},
    flags: {
      ...whose,
      week: "To this week's Sunday",
      month: "To the end of this month",
      days: "How many days to look ahead (92)",
      format: "Kind of file: ics",
      remind: "Remind at 8 o'clock, so many days before; 0 is on the day",
      output: "The file to write; without it to standard output",
    },
  },
} satisfies Record<string, CommandHelp>;
